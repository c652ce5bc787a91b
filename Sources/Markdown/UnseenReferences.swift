import Diagnostics
import VietnameseText

/// Characters that nobody sees, written by number: `&#8238;`.
///
/// The text itself was freed of them when it was read; these come into being while libcmark resolves entities, so they are
/// taken out of its tree. In code and raw HTML a number stays the text that it is.
struct UnseenReferences {
  private struct Found {
    var character: LeftOutCharacter
    /// The first prepared line of the block where it was found first.
    let blockLine: Int
    var count: Int
  }

  private var found: [Found] = []

  /// Takes them out of a tree.
  init(removedFrom root: Node) {
    // Each entity is a node of its own at first, and marks are counted across nodes.
    root.joinTexts()
    root.forEachDescendant { entering, node in
      guard entering else { return }
      switch node.kind {
      case .text: remove(node.literal, node) { node.setLiteral($0) }
      case .link, .image: remove(node.title, node) { node.setTitle($0) }
      case .codeBlock: remove(node.fenceInfo, node) { node.setFenceInfo($0) }
      default: break
      }
    }
  }

  private mutating func remove(_ text: UnsafeBufferPointer<UInt8>, _ node: Node, _ set: ([UInt8]) -> Void) {
    guard let seen = seenText(text) else { return }
    set(seen.bytes)
    for character in seen.leftOut {
      let known = found.firstIndex {
        $0.character.kind == character.kind
          && ($0.character.kind == .mark || $0.character.scalar == character.scalar)
      }
      if let known {
        found[known].count += character.count
      } else {
        found.append(Found(character: character, blockLine: node.blockLine, count: character.count))
      }
    }
  }

  /// What was taken out, with its column when only one number in the text can have meant it.
  func diagnostics(_ lines: inout LineFinder) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    let written = NumericReference.all(in: lines.text.source)
    return found.map { found in
      let same = written.filter { $0.scalar == found.character.scalar }
      let place =
        same.count == 1 ? lines.place(of: same[0].range) : lines.place(preparedLine: found.blockLine)
      return found.character.times(found.count).diagnostic(at: place)
    }
  }
}

extension Node {
  /// The prepared line of the block that the node is in.
  fileprivate var blockLine: Int {
    var node = self
    while ![.paragraph, .heading, .codeBlock].contains(node.kind), let parent = node.parent { node = parent }
    return node.span?.firstLine ?? 0
  }
}

/// `&#1234;` or `&#x4D2;` in a text.
private struct NumericReference {
  let scalar: Unicode.Scalar
  let range: Range<Int>

  static func all(in text: [UInt8]) -> [NumericReference] {
    var found: [NumericReference] = []
    var index = 0
    while index + 3 < text.count {
      if text[index] == UInt8(ascii: "&"), text[index + 1] == UInt8(ascii: "#"),
        let reference = NumericReference(text, at: index)
      {
        found.append(reference)
      }
      index += 1
    }
    return found
  }

  private init?(_ text: [UInt8], at start: Int) {
    let isHexadecimal = text[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = text[(start + (isHexadecimal ? 3 : 2))...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
    let end = digits.endIndex
    guard end < text.count, text[end] == UInt8(ascii: ";"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    self.scalar = scalar
    range = start..<end + 1
  }
}
