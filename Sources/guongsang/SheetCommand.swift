import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reports

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: said(
      vi: "In một tệp CSV hoặc Excel như chương trình hiểu, dạng JSON.",
      en: "Prints a CSV file or an Excel workbook as it was understood, as JSON."))

  @Option(help: .said(vi: "Định dạng in ra.", en: "The format of the output."))
  var format = SheetFormat.json

  @Option(
    help: .said(
      vi: "Tên trang tính duy nhất cần in. Không ghi thì mọi trang tính.",
      en: "The name of the only sheet to print. Default: all."))
  var sheet: String?

  @Option(help: .language(of: .messages))
  var lang: MessageLanguage?

  @Argument(help: .said(vi: "Tệp.", en: "The file."))
  var file: String

  func run() throws {
    guard let input = readInput(file) else {
      let reason = said(vi: "không có hoặc không được phép đọc", en: "it is not there or may not be read")
      say([Diagnostic(.unreadableFile, reason, at: Place(file))], in: .ofRun)
      throw ExitCode(BuildReport.Failure.world.rawValue)
    }
    let (json, problems) = sheetJSON(input, file: file, sheet: sheet)
    let language = MessageLanguage.ofRun
    say(problems, in: language)
    try output(json, in: language)
    if problems.contains(where: { $0.code == Rule.unknownSheet.code }) { throw ExitCode(2) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable { case json }
