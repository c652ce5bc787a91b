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
    var text = diagnostic.place.map { "\($0): ".visible } ?? ""
    text += "\(word(for: diagnostic.severity)): \(diagnostic.message(in: language)) [\(diagnostic.code)]\n"
    text += excerpt(of: diagnostic)
    for note in diagnostic.notes {
      text += "\(note.place): ".visible + language.choose(vi: "ghi chú: ", en: "note: ")
      text += note.rule.message(note.facts, in: language) + "\n"
    }
    return text
  }

  /// The first of a group whole, and where the others stand.
  package func text(of group: DiagnosticGroup) -> String {
    guard !group.others.isEmpty else { return text(of: group.first) }
    let shown = group.others.prefix(2).map { $0.within.visible }.joined(separator: ", ")
    let rest = group.others.count - 2
    let more =
      rest > 0
      ? language.choose(vi: " … và \(rest) chỗ nữa; --all kể hết", en: " … and \(rest) more; --all tells all")
      : ""
    return text(of: group.first) + language.choose(vi: "  cũng ở ", en: "  also at ") + shown + more + "\n"
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
    let quoted = suggestions.map { "'\($0.visible)'" }
    switch language {
    case .en: return "did you mean \(quoted.joined(separator: " or "))?"
    case .vi: return "có phải là \(quoted.joined(separator: " hay "))?"
    }
  }
}

/// The part of a line that fits on a screen around the marked spot. Tabs are kept in the indentation so
/// that the mark stands under its text.
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
    text = (first > 0 ? "…" : "") + Window.shown(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    let before = scalars[first..<min(start, last)]
    indent = (first > 0 ? " " : "") + before.map { $0 == "\t" ? "\t" : Window.blank($0) }.joined()
    let under = scalars[start..<max(start, min(last, start + length))]
    marked = max(min(length, 1), under.reduce(0) { $0 + Window.blank($1).count })
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      text.append(contentsOf: scalar == "\t" ? "\t".unicodeScalars : scalar.visible.unicodeScalars)
    }
    return String(text)
  }

  /// As many blanks as the character has places.
  private static func blank(_ scalar: Unicode.Scalar) -> String {
    String(repeating: " ", count: scalar == "\t" ? 1 : scalar.visible.unicodeScalars.count)
  }
}
