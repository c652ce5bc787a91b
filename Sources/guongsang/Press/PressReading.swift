import ArgumentParser
import Building

struct PressList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists every bulletin and what was released of it, as CSV or JSON.")
  @OptionGroup var site: SiteArguments
  @Option(help: "The format of the list.")
  var `as` = ListFormat.csv

  func run() async throws {
    let (table, report) = await pressList(PressOptions(site.buildOptions, ids: []))
    try ReportPrinter(site, site.buildOptions).end(report, with: table, as: self.as)
  }
}

struct PressShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a bulletin as text: as it is now, or a version as it was released."
  )
  @OptionGroup var site: SiteArguments
  @Argument(help: "The number of the bulletin, such as 2026-0007.")
  var id: String
  @Option(help: "A version that was released. Default: the text as it is now.")
  var version: Int?

  func run() async throws {
    let (text, report) = await pressText(PressOptions(site.buildOptions, ids: [id]), version: version)
    try ReportPrinter(site, site.buildOptions).end(report, with: text)
  }
}

struct PressDiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows what has changed in a bulletin and its data since it was released.")
  @OptionGroup var site: SiteArguments
  @Argument(help: "The number of the bulletin, such as 2026-0007.")
  var id: String

  func run() async throws {
    let (text, report) = await pressDifference(PressOptions(site.buildOptions, ids: [id]))
    try ReportPrinter(site, site.buildOptions).end(report, with: text)
  }
}
