import ArgumentParser
import Building
import Diagnostics
import Formats
import Glibc
import Reports

struct Takedown: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Liệt kê mọi nơi còn giữ một người và việc cần làm ở từng nơi; không đổi gì.",
      en: "Lists everything that still holds a person, and what to do about each; changes nothing."))

  @OptionGroup var site: SiteArguments

  @Option(
    help: .said(
      vi: "Định dạng: text cho người đọc, csv hoặc json.", en: "The format: text for people, csv or json."))
  var `as` = TakedownFormat.text

  @Argument(
    help: .said(
      vi: "Mã của người ấy, như trong 'guongsang list recipients'.",
      en: "The id of the person, as 'guongsang list recipients' has it."))
  var id: String

  func run() async throws {
    let (found, report) = await Building.takedown(id, site.buildOptions)
    let language = MessageLanguage.ofRun
    let format = site.format == .json ? .json : self.as
    try ReportPrinter(site, site.buildOptions).end(
      report, with: found.map { bytes(of: $0, format, language) })
    withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
  }

  private func bytes(
    of found: TakedownReport, _ format: TakedownFormat, _ language: MessageLanguage
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .text: bytes = found.text(in: language)
    case .csv: bytes.appendCSV(found.table(in: language), byteOrderMark: false)
    case .json:
      bytes.appendJSON(found.json(in: language), .pretty)
      bytes.append(0x0A)
    }
    return bytes
  }
}

enum TakedownFormat: String, ExpressibleByArgument, CaseIterable { case text, csv, json }
