/// Where a moved paragraph really stands.
struct Origin {
  /// The prepared line, from 0.
  let line: Int
}

/// A table that was found among the lines of a paragraph.
struct TableLayout {
  struct Row {
    let line: Int
    let cells: [Range<Int>]
  }

  let alignments: [TableAlignment]
  /// The header, then the body.
  let rows: [Row]
  /// Lines of the paragraph before the header, which stay a paragraph.
  let leading: [(line: Int, range: Range<Int>)]
}

extension TableLayout {
  /// Finds the first delimiter row that has as many cells as the line above it.
  ///
  /// `lines` are the content of the paragraph's lines, without indentation and without the `>` of quotations.
  init?(_ lines: [(line: Int, range: Range<Int>)], of text: [UInt8]) {
    var above: TableRow?
    for (index, line) in lines.enumerated() {
      let row = TableRow(text, line.range)
      defer { above = row }
      guard let above, let alignments = TableAlignment.all(in: row, of: text),
        alignments.count == above.cells.count
      else { continue }
      self.alignments = alignments
      leading = Array(lines[..<(index - 1)])
      rows =
        [Row(line: lines[index - 1].line, cells: above.cells)]
        + lines[(index + 1)...].map { Row(line: $0.line, cells: TableRow(text, $0.range).cells) }
      return
    }
    return nil
  }

  /// Whether a line can be a delimiter row: the cheap question that most texts answer with no.
  static func mayDelimit(_ line: ArraySlice<UInt8>) -> Bool {
    var hasBar = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): hasBar = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 32, 9: continue
      default: return false
      }
    }
    return hasBar
  }
}
