extension SlottedHTML {
  /// The text without tags, with the words that `words` gives for each slot in it; one line a block, and a blank
  /// between the cells of a table. Marks of footnotes and the arrows back are left out.
  package func plainText(_ words: (Slot) -> String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    var next = 0
    while index < bytes.count || next < slots.count {
      if next < slots.count, slots[next].offset <= index {
        text.append(contentsOf: words(slots[next].slot).utf8)
        next += 1
      } else if bytes[index] == UInt8(ascii: "<") {
        let end = endOfTag(at: index)
        PlainText.write(tag: bytes[index..<end], to: &text)
        index = end
        // Slots inside a tag are addresses.
        while next < slots.count, slots[next].offset < end { next += 1 }
      } else if bytes[index] == UInt8(ascii: "&") {
        index = PlainText.decode(bytes, at: index, to: &text)
      } else {
        text.append(bytes[index] == UInt8(ascii: "\n") ? UInt8(ascii: " ") : bytes[index])
        index += 1
      }
    }
    return PlainText.tidied(text)
  }

  /// The offset after the tag, or after the whole element when its text is no part of the document's.
  private func endOfTag(at start: Int) -> Int {
    let rest = bytes[start...]
    if rest.starts(with: PlainText.footnoteMark) { return end(of: "</sup>", from: start) }
    if rest.starts(with: PlainText.returnLink) { return end(of: "</a>", from: start) }
    return end(of: ">", from: start)
  }

  private func end(of mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        return index + mark.count
      }
      index += 1
    }
    return bytes.count
  }
}

private enum PlainText {
  static let footnoteMark = Array("<sup class=\"footnote\"".utf8)
  static let returnLink = Array("<a class=\"back\"".utf8)
  private static let inlineTags: Set<String> = ["a", "em", "strong", "code", "span", "sup", "img"]
  private static let entities: [(name: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
  ]

  /// A tag within a line leaves no trace, a cell a blank, any other a new line.
  static func write(tag: ArraySlice<UInt8>, to text: inout [UInt8]) {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0 | 0x20 >= 0x61 || isDigit($0) }
    let word = String(decoding: name, as: UTF8.self)
    if inlineTags.contains(word) { return }
    text.append(UInt8(ascii: word == "td" || word == "th" ? " " : "\n"))
  }

  static func decode(_ bytes: [UInt8], at index: Int, to text: inout [UInt8]) -> Int {
    for entity in entities where bytes[index...].starts(with: entity.name) {
      text.append(entity.byte)
      return index + entity.name.count
    }
    text.append(bytes[index])
    return index + 1
  }

  /// No blank at the ends of lines, no two in a row, no empty lines.
  static func tidied(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var pending: UInt8 = 0
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        pending = byte
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        pending = max(pending, 1) == UInt8(ascii: "\n") ? pending : UInt8(ascii: " ")
      } else {
        if pending != 0, !result.isEmpty { result.append(pending) }
        pending = 0
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
