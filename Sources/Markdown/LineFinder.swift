import Diagnostics

/// Turns what libcmark says about positions into places in the author's file, and gives no column rather than a
/// wrong one.
struct LineFinder {
  let text: PreparedText
  private let file: String
  private let firstLine: Int
  /// Lines whose columns are others than in the file.
  private let changed: Set<Int>
  /// The last answer: queries come nearly in the order of the text, so columns are counted from here and a very
  /// long line costs no more than a short one.
  private var cursor = (line: -1, offset: 0, column: 0)
  /// The author's text of the current block from where the last mark was found.
  private var rest = 0..<0
  /// Searches in the current block that found nothing.
  private var misses = 0

  init(_ text: PreparedText, _ source: MarkdownSource) {
    self.text = text
    file = source.file
    firstLine = source.firstLine
    changed = source.changed
  }
}

extension LineFinder {
  /// The place of bytes of the author's text on a line of it, from 0.
  mutating func place(line: Int, _ range: Range<Int>) -> Place {
    if changed.contains(line) { return place(line: line) }
    let start = column(of: range.lowerBound, line: line)
    let end = column(of: range.upperBound, line: line)
    return Place(file, line: firstLine + line, column: start + 1, length: end - start)
  }

  /// The place of bytes of the author's text on whatever line they stand.
  mutating func place(of range: Range<Int>) -> Place {
    place(line: text.sourceStarts.boundary { $0 > range.lowerBound } - 1, range)
  }

  /// A line of the author's text without a column.
  func place(line: Int) -> Place { Place(file, line: firstLine + line) }

  /// The author's line of a prepared one, without a column.
  func place(preparedLine line: Int) -> Place { place(line: text.sourceLine(of: line)) }

  /// Where a block begins, with a column when the text there is as expected.
  mutating func place(startOf block: Node, expecting byte: UInt8) -> Place {
    guard let span = block.span else { return place(line: 0) }
    let range = text.sourceRange(ofLine: text.sourceLine(of: span.firstLine))
    guard let start = span.start, text.change(ofLine: span.firstLine) == nil, start < range.count,
      text.source[range.lowerBound + start] == byte
    else { return place(preparedLine: span.firstLine) }
    return place(line: text.sourceLine(of: span.firstLine), range.lowerBound + start..<range.upperBound)
  }

  /// Unicode scalars before `offset` on its line.
  private mutating func column(of offset: Int, line: Int) -> Int {
    if cursor.line != line { cursor = (line, text.sourceRange(ofLine: line).lowerBound, 0) }
    if cursor.offset < offset {
      cursor.column += scalarCount(text.source[cursor.offset..<offset])
    } else {
      cursor.column -= scalarCount(text.source[offset..<cursor.offset])
    }
    cursor.offset = offset
    return cursor.column
  }
}

/// Without branches, so that the compiler makes it a loop over many bytes at once.
private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}

/// Marks (`[[…]]` and `[^…]`) in the author's text of a block. libcmark no longer knows whether a bracket was escaped,
/// so each mark is looked for where the last one was found.
extension LineFinder {
  enum Mark {
    case place(Place)
    /// The author escaped it, so it is text.
    case escaped
  }

  /// From now on marks belong to a block on these prepared lines, from 0.
  mutating func startBlock(firstLine: Int, lastLine: Int) {
    let start = text.sourceRange(ofLine: text.sourceLine(of: max(0, firstLine))).lowerBound
    let end = text.sourceRange(ofLine: text.sourceLine(of: max(firstLine, lastLine))).upperBound
    // The cells of a row share a line and are searched in order.
    if rest.upperBound == end, rest.contains(start) || rest.lowerBound > start { return }
    rest = start..<max(start, end)
    misses = 0
  }

  /// The next place in the block where `opening` stands, up to `closing` or, when that comes on a later line, to the end of
  /// its own.
  mutating func find(_ opening: [UInt8], closing: [UInt8]) -> Mark {
    // Many misses are hostile text, in which each would cost a search through all of it.
    guard misses < 100, let offset = firstOffset(of: opening) else {
      misses += 1
      return .escaped
    }
    rest = min(offset + 2, rest.upperBound)..<rest.upperBound
    var backslashes = 0
    while offset > backslashes, text.source[offset - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    if backslashes % 2 == 1 || text.source[offset + 1] == UInt8(ascii: "\\") { return .escaped }
    let line = text.sourceStarts.boundary { $0 > offset } - 1
    let limit = text.sourceRange(ofLine: line).upperBound
    var end = min(offset + 2, limit)
    while end < limit, !text.source[end..<limit].starts(with: closing) { end += 1 }
    return .place(place(line: line, offset..<min(end + closing.count, limit)))
  }

  /// Passes by the marks in code, which mean nothing.
  mutating func skipMarks(in code: UnsafeBufferPointer<UInt8>) {
    guard code.count > 1 else { return }
    for index in 0..<code.count - 1 where code[index] == UInt8(ascii: "[") {
      let second = code[index + 1]
      guard second == UInt8(ascii: "[") || second == UInt8(ascii: "^") else { continue }
      guard let offset = firstOffset(of: [UInt8(ascii: "["), second]) else { return }
      rest = min(offset + 1, rest.upperBound)..<rest.upperBound
    }
  }

  /// Where `words` stand first; a backslash may stand after their first byte.
  private func firstOffset(of words: [UInt8]) -> Int? {
    var offset = rest.lowerBound
    while offset + words.count <= rest.upperBound {
      if text.source[offset] == words[0] {
        let second = text.source[offset + 1] == UInt8(ascii: "\\") ? offset + 2 : offset + 1
        let end = second + words.count - 1
        if end <= rest.upperBound, text.source[second..<end].elementsEqual(words.dropFirst()) {
          return offset
        }
      }
      offset += 1
    }
    return nil
  }
}
