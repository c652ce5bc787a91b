import ArgumentParser
import Building
import Diagnostics
import Formats
import Glibc

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Prints a CSV file as it was understood, as JSON.")

  @Option(help: "The format of the output.")
  var format = SheetFormat.json

  @Option(help: "The language of messages: vi or en. Default: by the locale.")
  var lang: MessageLanguageArgument?

  @Argument(help: "The file.")
  var file: String

  func run() throws {
    guard let input = readInput(file) else {
      say("\(file): cannot be read")
      throw ExitCode(3)
    }
    let (json, problems) = sheetJSON(input, file: file)
    let printer = DiagnosticPrinter(language: MessageLanguage(asked: lang)) { _, _ in nil }
    for problem in problems { write(Array(printer.text(of: problem).utf8), to: STDERR_FILENO) }
    var bytes: [UInt8] = []
    bytes.appendJSON(json, .pretty)
    bytes.append(0x0A)
    output(bytes)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

enum SheetFormat: String, ExpressibleByArgument, CaseIterable { case json }
