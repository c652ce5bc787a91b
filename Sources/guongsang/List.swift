import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reports

struct List: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Liệt kê những gì có trong nguồn, CSV hoặc JSON.",
      en: "Lists what the sources hold, as CSV or JSON on stdout."))

  @Argument(help: .said(vi: "Liệt kê gì.", en: "What to list."))
  var subject: ListSubject

  @OptionGroup var site: SiteArguments

  @Option(help: .said(vi: "Định dạng của danh sách.", en: "The format of the list."))
  var `as` = ListFormat.csv

  func run() async throws {
    let (table, report) = await Building.list(
      subject, site.buildOptions, language: MessageLanguage.ofRun)
    try ReportPrinter(site, site.buildOptions).end(report, with: table, as: self.as)
    withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
  }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable { case csv, json }

extension ListSubject: ExpressibleByArgument {}
