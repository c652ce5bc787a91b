import ArgumentParser
import Building

struct PressList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      vi: "Liệt kê các thông cáo và những bản đã phát hành, CSV hoặc JSON.",
      en: "Lists every bulletin and what was released of it, as CSV or JSON."))
  @OptionGroup var site: SiteArguments
  @Option(help: .said(vi: "Định dạng của danh sách.", en: "The format of the list."))
  var `as` = ListFormat.csv

  func run() async throws {
    let (table, report) = await pressList(PressOptions(site.buildOptions, ids: []))
    try ReportPrinter(site, site.buildOptions).end(report, with: table, as: self.as)
  }
}

struct PressShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(
      vi: "In một thông cáo dạng chữ: như hiện nay, hoặc một bản đã phát hành.",
      en: "Prints a bulletin as text: as it is now, or a version as it was released.")
  )
  @OptionGroup var site: SiteArguments
  @Argument(
    help: .said(
      vi: "Số của thông cáo, ví dụ 2026-0007.", en: "The number of the bulletin, such as 2026-0007."))
  var id: String
  @Option(
    help: .said(
      vi: "Một bản đã phát hành. Không ghi thì bản hiện nay.",
      en: "A version that was released. Default: the text as it is now."))
  var version: Int?

  func run() async throws {
    let (text, report) = await pressText(PressOptions(site.buildOptions, ids: [id]), version: version)
    try ReportPrinter(site, site.buildOptions).end(report, with: text)
  }
}

struct PressDiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: said(
      vi: "Cho biết những gì đã đổi trong thông cáo và số liệu của nó từ khi phát hành.",
      en: "Shows what has changed in a bulletin and its data since it was released."))
  @OptionGroup var site: SiteArguments
  @Argument(
    help: .said(
      vi: "Số của thông cáo, ví dụ 2026-0007.", en: "The number of the bulletin, such as 2026-0007."))
  var id: String

  func run() async throws {
    let (text, report) = await pressDifference(PressOptions(site.buildOptions, ids: [id]))
    try ReportPrinter(site, site.buildOptions).end(report, with: text)
  }
}
