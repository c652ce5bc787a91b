/// Counts words as text streams by: what stands between blanks and holds a letter or digit.
struct WordCounter {
  private(set) var count = 0
  /// The current word is counted already.
  private var isCounted = false

  mutating func endWord() { isCounted = false }

  mutating func read(_ text: some Sequence<UInt8>) {
    for byte in text { read(byte) }
  }

  @inline(__always)
  private mutating func read(_ byte: UInt8) {
    if byte <= 32 {
      isCounted = false
    } else if !isCounted, isWordByte(byte) {
      isCounted = true
      count += 1
    }
  }

  /// Writes `text` escaped and counts its words in the same pass, since both look at every byte.
  @inline(__always)
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var copied = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 64 {
        // Most bytes: letters of a word that is counted already.
        if !isCounted { read(byte) }
      } else if isMarkup(byte) {
        html.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
        html.writeEntity(byte)
        copied = index + 1
      } else {
        read(byte)
      }
      index += 1
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }
}

/// A letter or digit. Bytes from 0x80 to 0xC2 continue a character or begin a sign of Latin-1; 0xE2 begins dashes,
/// quotation marks, arrows.
@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xE1, 0xE3...0xF7: true
  default: false
  }
}
