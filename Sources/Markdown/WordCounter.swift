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

  /// Writes `text` escaped and counts its words.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    guard let last = text.last else { return }
    if let words = plainWords(in: text) {
      count += words
      isCounted = last > 32
      html.append(contentsOf: text)
    } else {
      writeByByte(text, to: &html)
    }
  }

  @inline(__always)
  private mutating func writeByByte(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
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

  /// How many words begin in a text without markup all of whose words begin with a letter or digit, as nearly all do;
  /// `nil` for others.
  private func plainWords(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = text.baseAddress else { return nil }
    let first = beginnings(UInt8(isCounted ? 0x61 : 0x20), start[0])
    var (words, others) = (Int(first.words), first.others)
    var index = 1
    while index < text.count {
      let end = min(index + 128, text.count)
      let found = beginnings(start, index, end)
      words += Int(found.words)
      others |= found.others
      index = end
    }
    return others == 0 ? words : nil
  }
}

/// How many words begin with a letter or digit from `start` to before `end`, at most 255 bytes, and whether anything else
/// stands there that must be looked at: markup, or a word that begins otherwise.
///
/// Without branches, so that the compiler makes it a loop over many bytes at once.
private func beginnings(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> (
  words: UInt8, others: UInt8
) {
  var (words, others): (UInt8, UInt8) = (0, 0)
  var index = start
  while index < end {
    let found = beginnings(text[index &- 1], text[index])
    words &+= found.words
    others |= found.others
    index &+= 1
  }
  return (words, others)
}

@inline(__always)
private func beginnings(_ before: UInt8, _ byte: UInt8) -> (words: UInt8, others: UInt8) {
  let letter: UInt8 = ((byte | 0x20) &- 0x61 < 26 ? 1 : 0) | (byte &- 0x30 < 10 ? 1 : 0)
  let accented: UInt8 = (byte &- 0xC3 < 0x35 ? 1 : 0) & (byte ^ 0xE2 != 0 ? 1 : 0)
  let (isWord, isText): (UInt8, UInt8) = (letter | accented, byte > 0x20 ? 1 : 0)
  let begins: UInt8 = before > 0x20 ? 0 : 1
  let markup: UInt8 =
    (byte ^ 0x22 == 0 ? 1 : 0) | (byte ^ 0x26 == 0 ? 1 : 0) | (byte & 0xFD ^ 0x3C == 0 ? 1 : 0)
  return (begins & isWord, markup | (begins & isText & (isWord ^ 1)))
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
