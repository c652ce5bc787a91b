import ArgumentParser
import Building
import Diagnostics
import Formats

struct List: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists what the sources hold, as CSV or JSON on stdout.")

  @Argument(help: "What to list.")
  var subject: ListSubject

  @OptionGroup var site: SiteArguments

  @Option(help: "The format of the list.")
  var `as` = ListFormat.csv

  func run() async throws {
    let printer = ReportPrinter(site, site.buildOptions)
    let (table, report) = await Building.list(
      subject, site.buildOptions, language: MessageLanguage(asked: site.lang))
    guard let table else { return try printer.end(report, wrote: false) }
    var bytes: [UInt8] = []
    if site.format == .json || self.as == .json {
      bytes.appendJSON(table.json, .pretty)
      bytes.append(0x0A)
    } else {
      bytes.appendCSV(table, byteOrderMark: false)
    }
    output(bytes)
    printer.printErrors(report)
    if let failure = report.failure { throw ExitCode(failure.rawValue) }
  }
}

enum ListFormat: String, ExpressibleByArgument, CaseIterable { case csv, json }

extension ListSubject: ExpressibleByArgument {}
