import Diagnostics

/// Lines that were meant as items, rows or headings and are none for CommonMark, so that they run together into one paragraph.
struct PlainLines {
  /// What a line looks like.
  fileprivate enum Look { case item, row, heading }

  private var lines: [Look: [Int]] = [:]
  private var file = Place("")

  fileprivate mutating func add(_ look: Look, at place: Place) {
    guard let line = place.line else { return }
    file = Place(within: place)
    if lines[look]?.last != line { lines[look, default: []].append(line) }
  }

  var diagnostics: [Diagnostic] {
    [(Look.item, Rule.linesRunTogether), (.row, .tableWithoutRule), (.heading, .headingWithoutBlank)]
      .compactMap { look, rule in
        guard let found = lines[look], let first = found.first else { return nil }
        return Diagnostic(rule, lineList(found), at: Place(within: file, line: first))
      }
  }
}

extension DocumentWriter {
  /// Looks at the lines of a paragraph that is no cell of a table.
  mutating func lookAtLines(of paragraph: Node) {
    guard let dialect, let span = paragraph.span else { return }
    let first = dialect.text.sourceLine(of: span.firstLine)
    let last = max(first, dialect.text.sourceLine(of: span.lastLine))
    let looks = (first...last).map { look(atLine: $0, isAlone: first == last) }
    for look in [PlainLines.Look.item, .row] where looks.count(where: { $0 == look }) > 1 {
      for (line, found) in zip(first...last, looks) where found == look { note(look, line) }
    }
    for (line, found) in zip(first...last, looks) where found == .heading { note(.heading, line) }
  }

  private mutating func note(_ look: PlainLines.Look, _ line: Int) {
    plainLines.add(look, at: lines.place(line: line))
  }

  private func look(atLine line: Int, isAlone: Bool) -> PlainLines.Look? {
    guard let text = dialect?.text else { return nil }
    let range = text.sourceRange(ofLine: line)
    let start = SourceLine(text.source, range).start
    guard start + 2 < range.upperBound else { return nil }
    let bytes = text.source[start..<range.upperBound]
    switch bytes[start] {
    case UInt8(ascii: "-") where isLetter(bytes[start + 1]): return .item
    case 0xE2 where isDashOrBullet(bytes): return .item
    case UInt8(ascii: "a")...UInt8(ascii: "z") where bytes[start + 1] == UInt8(ascii: ")"): return .item
    case UInt8(ascii: "#"): return isHeading(bytes, isAlone: isAlone) ? .heading : nil
    case UInt8(ascii: "|") where bytes.dropFirst().contains(UInt8(ascii: "|")): return .row
    default: return nil
    }
  }

  /// "–", "—" or "•".
  private func isDashOrBullet(_ line: ArraySlice<UInt8>) -> Bool {
    let third = line[line.startIndex + 2]
    return line[line.startIndex + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(third)
  }

  /// "##Tít" is one for everybody; a single sign may begin a word that people look for ("#GuongSang").
  private func isHeading(_ line: ArraySlice<UInt8>, isAlone: Bool) -> Bool {
    let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
    let words = line.dropFirst(signs)
    guard signs < 7, let first = words.first, isLetter(first) else { return false }
    return signs > 1 || isAlone && words.contains(32) && !words.contains(UInt8(ascii: "#"))
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 || (0x61...0x7A).contains(byte | 0x20) }
}
