/// Writes diagnostics for a person: place, severity, message, code, and the line with the spot underlined.
///
/// ```
/// Content/stories/2025/a.md:6:9: error: no recipient with the id 'khoa-so-sin' [unknown-recipient]
///   6 | about: [khoa-so-sin]
///     |         ^^^^^^^^^^^ did you mean 'khoa-so-sinh'?
/// ```
package struct DiagnosticPrinter: Sendable {
  package let language: MessageLanguage
  /// The text of a line of a file, without its line break; `nil` when there is none to show.
  let line: @Sendable (_ file: String, _ line: Int) -> String?

  package init(
    language: MessageLanguage, line: @escaping @Sendable (_ file: String, _ line: Int) -> String?
  ) {
    self.language = language
    self.line = line
  }

  package func text(of diagnostic: Diagnostic) -> String {
    var text = diagnostic.place.map { "\($0): " } ?? ""
    text += "\(word(for: diagnostic.severity)): \(diagnostic.message(in: language)) [\(diagnostic.code)]\n"
    text += excerpt(of: diagnostic)
    for note in diagnostic.notes {
      text += "\(note.place): \(language == .vi ? "ghi chú" : "note"): "
      text += note.rule.message(note.facts, in: language) + "\n"
    }
    return text
  }

  private func word(for severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    }
  }

  private func excerpt(of diagnostic: Diagnostic) -> String {
    let hint = suggestion(diagnostic.suggestions)
    guard let place = diagnostic.place, place.sheet == nil, let number = place.line,
      let source = line(place.file, number)
    else { return hint.isEmpty ? "" : "  \(hint)\n" }
    let window = Window(line: source, column: place.column ?? 1, length: place.length)
    let margin = String(repeating: " ", count: String(number).count)
    var text = "  \(number) | \(window.text)\n"
    guard place.column != nil else { return text + (hint.isEmpty ? "" : "  \(margin) | \(hint)\n") }
    let marks = String(repeating: "^", count: max(1, window.marked))
    text += "  \(margin) | \(window.indent)\(marks)\(hint.isEmpty ? "" : " " + hint)\n"
    return text
  }

  private func suggestion(_ suggestions: [String]) -> String {
    guard !suggestions.isEmpty else { return "" }
    let quoted = suggestions.map { "'\($0)'" }
    switch language {
    case .en: return "did you mean \(quoted.joined(separator: " or "))?"
    case .vi: return "có phải là \(quoted.joined(separator: " hay "))?"
    }
  }
}

/// The part of a line that fits on a screen around the marked spot. Tabs are kept in the indentation so
/// that the mark stands under its text; control characters are shown as a replacement character.
private struct Window {
  private static let width = 160
  let text: String
  let indent: String
  let marked: Int

  init(line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars.prefix(100_000))
    let start = min(max(0, column - 1), scalars.count)
    let first = start > Window.width - 40 ? start - 40 : 0
    let last = min(scalars.count, first + Window.width)
    let shown = scalars[first..<last].map { Window.printable($0) }
    text =
      (first > 0 ? "…" : "") + Window.string(shown) + (last < scalars.count ? "…" : "")
    let before = scalars[first..<min(start, last)].map { $0 == "\t" ? "\t" : Unicode.Scalar(UInt8(32)) }
    indent = (first > 0 ? " " : "") + Window.string(before)
    marked = min(length, max(1, last - start))
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (scalar.value < 32 && scalar != "\t") || scalar.value == 127 ? "\u{FFFD}" : scalar
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
