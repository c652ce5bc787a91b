import ArgumentParser
import Building
import Glibc

struct Resolve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists who and what the award lists mean, and how that was found, as CSV or JSON on stdout.")

  @OptionGroup var site: SiteArguments

  @Option(help: "The format of the list.")
  var `as` = ListFormat.csv

  func run() async throws {
    let (table, report) = await Building.resolve(site.buildOptions)
    try ReportPrinter(site, site.buildOptions).end(report, with: table, as: self.as)
    withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
  }
}
