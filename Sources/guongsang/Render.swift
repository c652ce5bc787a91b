import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reports
import Markdown

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Chuyển một tệp Markdown thành HTML.", en: "Renders one Markdown file to HTML on stdout."))

  @Flag(
    help: .said(
      vi: "Đúng CommonMark 0.30, không thêm gì của chương trình.",
      en: "CommonMark 0.30 to the letter, without anything of our own."))
  var plain = false

  @Option(help: .language(of: .messages))
  var lang: MessageLanguage?

  @Argument(help: .said(vi: "Tệp, hoặc - để đọc từ đầu vào.", en: "The file, or - for stdin."))
  var file: String

  func run() throws {
    guard let bytes = readInput(file) else {
      let reason = said(vi: "không có hoặc không được phép đọc", en: "it is not there or may not be read")
      say([Diagnostic(.unreadableFile, reason, at: Place(file))], in: .ofRun)
      throw ExitCode(BuildReport.Failure.world.rawValue)
    }
    let language = MessageLanguage.ofRun
    let html = plain ? plainHTML(bytes) : try full(bytes, language)
    try output(html, in: language)
  }

  private func full(_ bytes: [UInt8], _ language: MessageLanguage) throws -> [UInt8] {
    let (html, problems) = renderedText(bytes, file: file)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    say(problems, in: language) { _, line in
      lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
    }
    guard problems.contains(where: { $0.severity == .error }) else { return html }
    try output(html, in: language)
    throw ExitCode(1)
  }
}
