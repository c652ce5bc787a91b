/// A piece of a document's tree, as formats other than HTML need it: bulletins in text, Word, PDF and XML.
package indirect enum DocumentNode: Hashable, Sendable {
  /// An element of the document's HTML with its attributes in the order of the text.
  case element(String, [DocumentAttribute], [DocumentNode])
  case text(String)
  /// What the site must say here: a reference, a figure, a table of results or of awards.
  case slot(Slot)
  /// A picture by its number in the document's list.
  case picture(Int, alt: String)
}

package struct DocumentAttribute: Hashable, Sendable {
  package let name: String
  /// Entities resolved; an address within the site begins with `/`.
  package let value: String
}

extension SlottedHTML {
  /// The HTML as a tree.
  ///
  /// It is read back from what the one walk over a text wrote, which has resolved marks, tables and footnotes already: a
  /// second walk over libcmark's tree would be the language a second time. The HTML is our own, so it is always balanced.
  package func tree() -> [DocumentNode] {
    var reader = TreeReader(self)
    return reader.children()
  }
}

/// Reads the narrow HTML that `DocumentWriter` writes: balanced elements, four entities, attributes in double quotes.
private struct TreeReader {
  private struct Open {
    var name: String
    var attributes: [DocumentAttribute]
    var children: [DocumentNode] = []
  }

  private let bytes: [UInt8]
  private let slots: [SlottedHTML.PlacedSlot]
  private var index = 0
  private var next = 0
  private var open: [Open] = [Open(name: "", attributes: [])]

  init(_ html: SlottedHTML) {
    (bytes, slots) = (html.bytes, html.slots)
  }

  mutating func children() -> [DocumentNode] {
    while index < bytes.count || next < slots.count {
      if next < slots.count, slots[next].offset <= index {
        add(.slot(slots[next].slot))
        next += 1
      } else if bytes[index] == UInt8(ascii: "<") {
        readTag()
      } else {
        readText()
      }
    }
    // A loop closes what is open, so that a fault of ours loses no text.
    while open.count > 1 { close() }
    return open[0].children
  }

  private mutating func add(_ node: DocumentNode) { open[open.count - 1].children.append(node) }

  private mutating func close() {
    let closed = open.removeLast()
    add(.element(closed.name, closed.attributes, closed.children))
  }

  /// Text up to the next tag or slot.
  private mutating func readText() {
    let limit = next < slots.count ? slots[next].offset : bytes.count
    let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: "<")) ?? limit
    add(.text(Self.decoded(bytes[index..<end])))
    index = end
  }

  private mutating func readTag() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
    var tag = TagText(bytes[index...end], base: index)
    index = end + 1
    var picture: Int?
    while next < slots.count, slots[next].offset <= end {
      if case .picture(let number) = slots[next].slot { picture = number }
      // A link into the site has lost its first slash to the slot.
      if slots[next].slot == .root { tag.insertSlash(at: slots[next].offset) }
      next += 1
    }
    if tag.isClosing {
      if open.count > 1 { close() }
      return
    }
    let attributes = tag.attributes.map { DocumentAttribute(name: $0.name, value: Self.decoded($0.value)) }
    if let picture {
      add(.picture(picture, alt: attributes.first { $0.name == "alt" }?.value ?? ""))
    } else if tag.isVoid {
      add(.element(tag.name, attributes, []))
    } else {
      open.append(Open(name: tag.name, attributes: attributes))
    }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}

/// The bytes of one tag.
private struct TagText {
  private var bytes: [UInt8]
  private let base: Int
  private var inserted = 0

  init(_ tag: ArraySlice<UInt8>, base: Int) {
    bytes = Array(tag)
    self.base = base
  }

  mutating func insertSlash(at offset: Int) {
    bytes.insert(UInt8(ascii: "/"), at: offset - base + inserted)
    inserted += 1
  }

  var isClosing: Bool { bytes.starts(with: "</".utf8) }
  var isVoid: Bool {
    bytes.count > 2 && bytes[bytes.count - 2] == UInt8(ascii: "/") || ["img", "br", "hr"].contains(name)
  }

  var name: String {
    let name = bytes.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix {
      $0 != 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// `name="value"`, one after another; a picture's slot leaves a gap between two of them.
  var attributes: [(name: String, value: ArraySlice<UInt8>)] {
    var found: [(name: String, value: ArraySlice<UInt8>)] = []
    var rest = bytes[...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")), equals + 1 < rest.endIndex,
      rest[equals + 1] == UInt8(ascii: "\""),
      let end = rest[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
    {
      let name = rest[..<equals].reversed().prefix { $0 > 32 }.reversed()
      found.append((String(decoding: Array(name), as: UTF8.self), rest[(equals + 2)..<end]))
      rest = rest[(end + 1)...]
    }
    return found
  }
}
