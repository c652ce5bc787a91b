import Diagnostics

/// Signs of Markdown that libcmark left as text: a bold or a link that did not come about. Readers of a page see them, and authors do
/// not expect it.
struct Strays {
  private var signs: [String] = []
  private var lines: [Int] = []
  private var first: Place?
  /// Where comments begin that do not end.
  private var comments: [Place] = []

  mutating func add(_ sign: StaticString, at place: Place) {
    let sign = "\(sign)"
    if sign == "<!--" {
      comments.append(place)
      return
    }
    if !signs.contains(sign) { signs.append(sign) }
    if let line = place.line, lines.last != line { lines.append(line) }
    first = first ?? place
  }

  var diagnostics: [Diagnostic] {
    comments.map { Diagnostic(.commentUnclosed, at: $0) }
      + (first.map { [Diagnostic(.shownAsWritten, signs.joined(separator: "  "), lineList(lines), at: $0)] }
        ?? [])
  }
}

extension DocumentWriter {
  /// Looks for such signs in text that is shown. libcmark no longer knows what stood behind a backslash, so the author's lines are asked.
  mutating func noteStrays(in text: UnsafeBufferPointer<UInt8>) {
    guard let dialect, let sign = straySign(in: text) else { return }
    guard let first = origin?.line ?? block?.span?.firstLine else { return }
    let last = origin == nil ? max(first, (block?.span?.lastLine ?? first) + 1) : first
    for line in first...last {
      let range = dialect.text.sourceRange(ofLine: dialect.text.sourceLine(of: line))
      guard holdsUnescaped(dialect.text.source[range], sign) else { continue }
      return strays.add(sign, at: lines.place(preparedLine: line))
    }
  }

  /// `**`, `](`, `![` or the beginning of a comment, whichever comes first.
  private func straySign(in text: UnsafeBufferPointer<UInt8>) -> StaticString? {
    guard text.count > 1 else { return nil }
    for index in 1..<text.count {
      switch (text[index - 1], text[index]) {
      case (UInt8(ascii: "*"), UInt8(ascii: "*")): return "**"
      case (UInt8(ascii: "]"), UInt8(ascii: "(")): return "]("
      case (UInt8(ascii: "!"), UInt8(ascii: "[")): return "!["
      case (UInt8(ascii: "<"), UInt8(ascii: "!")) where text.dropFirst(index + 1).starts(with: "--".utf8):
        return "<!--"
      default: continue
      }
    }
    return nil
  }

  private func holdsUnescaped(_ line: ArraySlice<UInt8>, _ sign: StaticString) -> Bool {
    let sign = UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
    return line.indices.contains { index in
      line[index...].starts(with: sign) && (index == line.startIndex || line[index - 1] != UInt8(ascii: "\\"))
    }
  }
}
