/// A place in a document's HTML whose bytes only the whole site knows. Numbers are indices into the document's lists.
package enum Slot: Hashable, Sendable {
  /// Inside `href`, before the path of a link that begins with `/` and has lost that `/`: the way from the page to
  /// the site's root, such as `../../` (or `./` on the root's own pages).
  case root
  case reference(Int)
  case figure(Int)
  /// The attribute `src` of a picture, and what else the site knows of the file.
  case picture(Int)
  case results(Int)
  case awards(Int)
}

/// Valid, balanced HTML with slots.
package struct SlottedHTML: Hashable, Sendable {
  package struct PlacedSlot: Hashable, Sendable {
    /// Bytes before the slot.
    package var offset: Int
    package let slot: Slot
  }

  package internal(set) var bytes: [UInt8] = []
  /// In the order of their offsets.
  package internal(set) var slots: [PlacedSlot] = []

  package init() {}

  /// The same in as little memory as it takes: while it is written nobody knows how long it will be.
  var fitted: SlottedHTML {
    var html = self
    html.bytes = bytes.withUnsafeBufferPointer { Array($0) }
    return html
  }
}

extension SlottedHTML {
  /// Writes the HTML with `root` in every root slot and what `fill` appends in every other.
  package func append(to output: inout [UInt8], root: [UInt8], fill: (Slot, inout [UInt8]) -> Void) {
    output.reserveCapacity(output.count + bytes.count + slots.count * 32)
    var written = 0
    for placed in slots {
      output.append(contentsOf: bytes[written..<placed.offset])
      written = placed.offset
      if placed.slot == .root { output.append(contentsOf: root) } else { fill(placed.slot, &output) }
    }
    output.append(contentsOf: bytes[written...])
  }
}
