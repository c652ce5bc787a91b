import ArgumentParser
import Building
import Diagnostics
import Glibc

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Prints a CSV file or an Excel workbook as it was understood, as JSON.")

  @Option(help: "The format of the output.")
  var format = SheetFormat.json

  @Option(help: "The name of the only sheet to print. Default: all.")
  var sheet: String?

  @Option(help: .language(of: "messages"))
  var lang: MessageLanguage?

  @Argument(help: "The file.")
  var file: String

  func run() throws {
    guard let input = readInput(file) else {
      say("\(file.visible): cannot be read")
      throw ExitCode(3)
    }
    let (json, problems) = sheetJSON(input, file: file, sheet: sheet)
    let language = MessageLanguage(asked: lang)
    say(problems, in: language)
    try output(json, in: language)
    if problems.contains(where: { $0.code == Rule.unknownSheet.code }) { throw ExitCode(2) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable { case json }
