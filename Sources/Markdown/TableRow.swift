/// One line of a pipe table, as the GitHub Flavored Markdown specification §4.10 divides it.
struct TableRow {
  /// Where the cells stand in the text, without the blanks around them.
  let cells: [Range<Int>]
  /// A `|` divides or encloses them.
  let hasBar: Bool

  init(_ text: [UInt8], _ range: Range<Int>) {
    var cells: [Range<Int>] = []
    var index = range.lowerBound
    var start = index
    var bars = 0
    if index < range.upperBound, text[index] == UInt8(ascii: "|") {
      index += 1
      start = index
      bars = 1
    }
    while index < range.upperBound {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): index = TableRow.markEnd(text, index, range.upperBound) - 1
      case UInt8(ascii: "|"):
        bars += 1
        cells.append(TableRow.trimmed(text, start..<index))
        start = index + 1
      default: break
      }
      index += 1
    }
    let last = TableRow.trimmed(text, min(start, range.upperBound)..<range.upperBound)
    // After a closing bar nothing follows that could be a cell.
    if !last.isEmpty || cells.isEmpty { cells.append(last) }
    self.cells = cells
    hasBar = bars > 0
  }

  /// A `|` inside `[[id|label]]` belongs to the reference.
  private static func markEnd(_ text: [UInt8], _ index: Int, _ limit: Int) -> Int {
    guard index + 1 < limit, text[index + 1] == UInt8(ascii: "["),
      let end = TextMark.closing(in: text, from: index + 2, limit: limit)
    else { return index + 1 }
    return end + 2
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, text[last] <= 32 { range = range.lowerBound..<last }
    while let first = range.first, text[first] <= 32 { range = first + 1..<range.upperBound }
    return range
  }
}

enum TableAlignment: Equatable {
  case start, center, end

  /// The alignments of a delimiter row such as `| :-- | --: |`; `nil` for any other line.
  static func all(in row: TableRow, of text: [UInt8]) -> [TableAlignment]? {
    guard row.hasBar else { return nil }
    var alignments: [TableAlignment] = []
    for cell in row.cells {
      var dashes = text[cell]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes.removeFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isRight ? (isLeft ? .center : .end) : .start)
    }
    return alignments
  }
}
