import Diagnostics

/// Signs of Markdown that libcmark left as text: a bold or a link that did not come about. Readers of a page see them, and authors do
/// not expect it.
struct Strays {
  private var signs: [String] = []
  private var lines: [Int] = []
  private var first: Place?
  /// Where comments begin that do not end.
  private var comments: [Place] = []

  /// The signs that were looked for on the last line, which may be long and hold many of them.
  private var looked: (line: Int?, signs: [String]) = (nil, [])

  /// Whether the sign is looked for on this line for the first time.
  fileprivate mutating func isNew(_ sign: StaticString, at place: Place) -> Bool {
    if looked.line != place.line { looked = (place.line, []) }
    if looked.signs.contains("\(sign)") { return false }
    looked.signs.append("\(sign)")
    return true
  }

  fileprivate mutating func add(_ sign: StaticString, at place: Place) {
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
  /// Looks for such signs in text that is shown. libcmark no longer knows what stood behind a backslash, so the author's line is asked.
  mutating func noteStrays(in text: UnsafeBufferPointer<UInt8>) {
    guard dialect != nil, text.count > 1 else { return }
    var breaks = 0
    for index in 1..<text.count {
      if text[index - 1] == UInt8(ascii: "\n") { breaks += 1 }
      guard let sign = straySign(in: text, at: index - 1) else { continue }
      note(sign, onLine: textLine + breaks)
    }
  }

  /// The line, as far as the breaks of its block tell; libcmark does not count those within code and raw HTML.
  private var textLine: Int { origin?.line ?? (block?.span?.firstLine ?? 0) + blockBreaks }

  private mutating func note(_ sign: StaticString, onLine line: Int) {
    guard let dialect else { return }
    let place = lines.place(preparedLine: line)
    guard strays.isNew(sign, at: place) else { return }
    let range = dialect.text.sourceRange(ofLine: dialect.text.sourceLine(of: line))
    if holdsUnescaped(dialect.text.source[range], sign) { strays.add(sign, at: place) }
  }

  private func straySign(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> StaticString? {
    switch (text[index], text[index + 1]) {
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): "**"
    case (UInt8(ascii: "]"), UInt8(ascii: "(")): "]("
    case (UInt8(ascii: "!"), UInt8(ascii: "[")): "!["
    case (UInt8(ascii: "~"), UInt8(ascii: "~")): "~~"
    case (UInt8(ascii: "]"), 32) where text.dropFirst(index + 2).starts(with: "(http".utf8): "] ("
    case (UInt8(ascii: "<"), UInt8(ascii: "!")) where text.dropFirst(index + 2).starts(with: "--".utf8):
      "<!--"
    default: nil
    }
  }

  private func holdsUnescaped(_ line: ArraySlice<UInt8>, _ sign: StaticString) -> Bool {
    let sign = UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
    return line.indices.contains { index in
      line[index] == sign[0] && line[index...].starts(with: sign)
        && (index == line.startIndex || line[index - 1] != UInt8(ascii: "\\"))
    }
  }
}
