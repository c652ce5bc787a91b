/// A paragraph or row that one version of a bulletin has and the other has not.
package struct PressChange: Hashable, Sendable, Codable {
  package var line: String
  /// Whether the later version has it.
  package var isAddition: Bool
}

extension PressBulletin {
  /// What it says otherwise than an earlier version, in the order of reading: what went before what came.
  package func changes(since old: PressBulletin) -> [PressChange] {
    let changes = lines.difference(from: old.lines).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, 0, PressChange(line: line, isAddition: false))
      case .insert(let offset, let line, _): (offset, 1, PressChange(line: line, isAddition: true))
      }
    }
    return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Its words in the order of reading, a paragraph or row a line. Times and the list of corrections change with every version
  /// and say nothing about the text.
  fileprivate var lines: [String] {
    let awards = PressTable(self.awards).rows.map { $0.map(\.plainText).joined(separator: " | ") }
    let photos = photos.map { "\($0.caption) \($0.credit)" }
    return [headline] + [summary].compactMap { $0 } + blocks.flatMap(\.lines) + awards + notes + photos
  }
}

extension PressBlock {
  fileprivate var lines: [String] {
    switch self {
    case .heading(_, let words), .paragraph(let words): [words.plainText]
    case .list(_, let items), .notes(let items): items.flatMap { $0.flatMap(\.lines) }
    case .quote(let inner): inner.flatMap(\.lines)
    case .table(let table):
      [table.caption].compactMap { $0 }
        + ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") }
    case .picture(_, let alt, let caption): [caption.isEmpty ? alt : caption.plainText]
    case .code(let text): [text]
    case .rule: []
    }
  }
}
