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
  /// and say nothing about the text, nor does what the house says of itself.
  var lines: [String] {
    let awards = PressTable(self.awards).rows.map { $0.map(\.plainText).joined(separator: " | ") }
    let photos = photos.map { photo in
      "\(photo.caption) Ảnh: \(photo.credit). \(photo.alt) \(photo.rights)"
        // Another picture under the same words is another photo.
        + (photo.digest.map { " (SHA-256 \($0.prefix(8))…)" } ?? "")
    }
    let head = [headline, summary].compactMap { $0 }
    let tail = [original.map { "\($0.title) (\($0.address))" }].compactMap { $0 }
    let rows = blocks.flatMap(\.rows)
    let text = rows.map { $0.map(\.plainText).joined(separator: " | ") }
    return head + text + rows.joined().flatMap(\.addresses) + awards + notes + photos + tail
  }
}

extension [PressInline] {
  fileprivate var addresses: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .link(let address, let inner): [address] + inner.addresses
      case .emphasis(let inner), .strong(let inner): inner.addresses
      case .text, .code, .lineBreak, .note: []
      }
    }
  }
}
