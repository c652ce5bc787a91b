import ArgumentParser
import Building
import Diagnostics
import Formats
import Glibc
import Publishing
import Reports

/// Prints how a build went: messages to stderr, JSON to stdout.
struct ReportPrinter {
  private let site: SiteArguments
  private let source: String
  private let folder: String
  private let language: MessageLanguage

  init(_ site: SiteArguments, _ options: BuildOptions) {
    self.site = site
    source = options.source
    folder = options.output
    language = MessageLanguage.ofRun
  }

  func begin() {
    guard !site.quiet, site.format == .text, isatty(STDERR_FILENO) == 1 else { return }
    let content = "\(source.visible)/\(SourcePaths.content)"
    say(language.choose(vi: "Đang đọc \(content) …", en: "Reading \(content) …"))
  }

  /// - Parameter onlyNew: whether to tell only what the last build did not.
  func end(_ report: BuildReport, wrote: Bool, onlyNew: Bool = false) throws {
    switch site.format {
    case .text: printText(report, wrote: wrote, onlyNew: onlyNew)
    case .json: try printJSON(report, onlyNew: onlyNew)
    }
    if let failure = report.failure { throw ExitCode(failure.rawValue) }
  }

  /// Prints a table to stdout and the errors beside it: it may lack what could not be read.
  ///
  /// - Parameter tellsWarnings: whether the report's warnings are the command's own; those of the content are `check`'s.
  func end(
    _ report: BuildReport, with table: CSVTable?, as format: ListFormat, tellsWarnings: Bool = false
  ) throws {
    guard let table else { return try end(report, wrote: false) }
    var bytes: [UInt8] = []
    if site.format == .json || format == .json {
      bytes.appendJSON(table.json, .pretty)
      bytes.append(0x0A)
    } else {
      // Spreadsheets read a line break inside a cell; the rest of what could steer a terminal is shown.
      bytes.appendCSV(table.map(\.visibleLines), byteOrderMark: false)
    }
    try output(bytes, in: language)
    printProblems(report.diagnostics.filter { $0.severity == .error || tellsWarnings })
    if let failure = report.failure { throw ExitCode(failure.rawValue) }
  }

  /// What is left to do after something was stored.
  /// - Parameter later: it is for a later instant, before which no build shows it.
  func sayNext(later: Bool = false) {
    guard !site.quiet, site.format == .text else { return }
    if later {
      return say(
        language.choose(
          vi:
            "Đã lưu. Chưa tới giờ phát hành (cột released): phải chạy 'guongsang build' sau giờ ấy; nhớ đưa Content/press vào kho lưu phiên bản.",
          en:
            "Stored. Its time (column 'released') is still to come: run 'guongsang build' after it; keep Content/press under version control."
        ))
    }
    say(
      language.choose(
        vi: "Đã lưu. Chạy 'guongsang build' để đưa ra trang; nhớ đưa Content/press vào kho lưu phiên bản.",
        en: "Stored. 'guongsang build' brings it to the site; keep Content/press under version control."))
  }

  /// Prints text to stdout and the errors beside it.
  func end(_ report: BuildReport, with text: [UInt8]?) throws {
    guard let text else { return try end(report, wrote: false) }
    try output(String(decoding: text, as: UTF8.self), in: language)
    printProblems(report.diagnostics.filter { $0.severity == .error })
    if let failure = report.failure { throw ExitCode(failure.rawValue) }
  }

  private func printProblems(_ diagnostics: [Diagnostic]) {
    let files = SourceLines(root: source)
    say(diagnostics.filter { !site.quiet || $0.severity == .error }, in: language, tellsAll: site.all) {
      file, line in
      files.line(line, of: file)
    }
  }

  private func printText(_ report: BuildReport, wrote: Bool, onlyNew: Bool) {
    printProblems(report.newDiagnostics)
    let known = onlyNew ? [] : report.knownDiagnostics.filter { !site.quiet || $0.severity == .error }
    if !known.isEmpty {
      say(language.choose(vi: "Lần trước đã báo:", en: "Told by the last build too:"))
      printProblems(known)
    }
    if report.isWithholding {
      say(withheldText)
      sayNews(of: report, wrote: wrote)
    } else if report.failure != nil {
      say(failureText(report, wrote: wrote))
    } else {
      sayNews(of: report, wrote: wrote)
    }
  }

  private func sayNews(of report: BuildReport, wrote: Bool) {
    guard !site.quiet else { return }
    say(ReportSummary(report, language, output: folder, wrote: wrote, isVerbose: site.verbose).text)
  }

  private var withheldText: String {
    switch language {
    case .vi:
      "Trang mới đã thay trang cũ, trừ những nơi nêu trên; ở đó trang báo 'đang được sửa'. Hãy sửa rồi tạo lại trang."
    case .en:
      "The new site is in place without what is listed above, where pages say that it is being put right. Mend it and build again."
    }
  }

  private func failureText(_ report: BuildReport, wrote: Bool) -> String {
    let errors = report.diagnostics.count { $0.severity == .error }
    let warnings = report.diagnostics.count - errors
    switch language {
    case .vi:
      return "\(errors) lỗi, \(warnings) cảnh báo." + (wrote ? " Chưa ghi gì; trang cũ giữ nguyên." : "")
    case .en:
      return "\(counted(errors, "error")), \(counted(warnings, "warning"))."
        + (wrote ? " Nothing was written; the old site stands." : "")
    }
  }

  private func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private func printJSON(_ report: BuildReport, onlyNew: Bool) throws {
    var bytes: [UInt8] = []
    bytes.appendJSON(report.json(in: language, onlyNew: onlyNew), .pretty)
    bytes.append(0x0A)
    try output(bytes, in: language)
  }
}

/// Lines of source files for excerpts.
private struct SourceLines: Sendable {
  let root: String

  func line(_ number: Int, of file: String) -> String? {
    // The ledger is for programs: a line of it would only push the message off the screen.
    // Rows of award lists hold birth days and numbers of papers beside what is wrong, and messages are sent on.
    guard !file.hasSuffix(".jsonl"), !file.hasPrefix(SourcePaths.awards + "/") else { return nil }
    guard let text = readLines(of: root + "/" + file), text.indices.contains(number - 1) else { return nil }
    return text[number - 1]
  }
}
