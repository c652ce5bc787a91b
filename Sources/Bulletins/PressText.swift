/// A bulletin's text as every format has it: blocks and, in them, runs of words. No format knows where it came from.
package indirect enum PressBlock: Hashable, Sendable, Codable {
  /// Level 2 or deeper; the headline is level 1.
  case heading(Int, [PressInline])
  case paragraph([PressInline])
  /// `first` is the number of the first item; `nil` for a list without numbers.
  case list(first: Int?, [[PressBlock]])
  case quote([PressBlock])
  case table(PressTable)
  /// A picture of the bulletin by its number, from 0, with its caption.
  case picture(Int, alt: String, caption: [PressInline])
  case code(String)
  case rule
  /// Footnotes in their order.
  case notes([[PressBlock]])
}

package indirect enum PressInline: Hashable, Sendable, Codable {
  case text(String)
  case emphasis([PressInline])
  case strong([PressInline])
  case code(String)
  /// An absolute address, and its words.
  case link(String, [PressInline])
  case lineBreak
  /// The mark of a footnote by its number, from 1.
  case note(Int)
}

package struct PressTable: Hashable, Sendable, Codable {
  /// Where the cells of a column stand, if not at the beginning of their line.
  package enum Alignment: String, Hashable, Sendable, Codable { case start, center, end }

  package var caption: String?
  package var header: [[PressInline]]
  package var rows: [[[PressInline]]]
  /// By column; `nil` where all begin at the beginning, and in what was released before alignments were kept.
  package var alignments: [Alignment]?

  package init(
    caption: String? = nil, header: [[PressInline]], rows: [[[PressInline]]], alignments: [Alignment]? = nil
  ) {
    self.caption = caption
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }

  /// - Parameter column: from 0.
  package func alignment(of column: Int) -> Alignment {
    guard let alignments, alignments.indices.contains(column) else { return .start }
    return alignments[column]
  }
}

extension [PressInline] {
  /// The words alone.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.plainText
      case .lineBreak: " "
      case .note: ""
      }
    }.joined()
  }
}

extension PressBlock {
  /// Its words in the order of reading, a row for each paragraph, description, caption and row of a table; in a row of a table a run
  /// for each cell, else one.
  var rows: [[[PressInline]]] {
    switch self {
    case .heading(_, let words), .paragraph(let words): [[words]]
    case .list(_, let items), .notes(let items): items.flatMap { $0.flatMap(\.rows) }
    case .quote(let inner): inner.flatMap(\.rows)
    case .table(let table):
      (table.caption.map { [[[PressInline.text($0)]]] } ?? []) + [table.header] + table.rows
    case .picture(_, let alt, let caption): [[[.text(alt)]]] + (caption.isEmpty ? [] : [[caption]])
    case .code(let text): [[[.code(text)]]]
    case .rule: []
    }
  }
}
