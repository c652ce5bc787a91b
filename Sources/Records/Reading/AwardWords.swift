import Diagnostics
import Markdown

/// Awards as texts speak of them, with the position of the space before the word that each is known by.
private let awardWords: [(words: [UInt8], space: Int)] =
  (["bằng", "Bằng", "giấy", "Giấy"].map { ($0, " khen") }
  + ["huân", "Huân", "huy", "Huy"].map { ($0, " chương") }
  + ["cờ", "Cờ", "chiến sĩ", "Chiến sĩ", "chiến sỹ", "Chiến sỹ"].map { ($0, " thi đua") }
  + ["anh hùng", "Anh hùng"].map { ($0, " Lao động") })
  .map { (Array(($0 + $1).utf8), $0.utf8.count) }

/// The first award words in the body's own text (not in its markup).
///
/// A run of positions is asked without branches for a space between two words of an award, which the compiler does for
/// many at once; few runs are left for a closer look.
func firstAwardWords(in body: MarkdownDocument, file: String) -> Located<String>? {
  let found: String? = body.html.bytes.withUnsafeBufferPointer { bytes in
    guard let text = bytes.baseAddress else { return nil }
    var start = 1
    while start < bytes.count - 3 {
      let end = min(start + 128, bytes.count - 3)
      if mayDivide(text, start, end) {
        for position in start..<end where text[position] == 0x20 {
          if let words = words(around: position, in: bytes) { return words }
        }
      }
      start = end
    }
    return nil
  }
  return found.map { Located($0, at: Place(file)) }
}

/// Whether a space may stand anywhere from `start` to before `end` with the last byte of "bằng" or "giấy" before it and
/// "khe" after it, and so on for "huân", "huy" and "chư", "cờ", "sĩ", "sỹ" and "thi", "hùng" and "Lao".
///
/// Differences of bytes are joined, so that zero means a match (of some other bytes before the space too): this is a
/// form that the compiler turns into a loop over many bytes at once, and the texts of a site have a hundred megabytes.
private func mayDivide(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var found: UInt8 = 0
  var index = start
  while index < end {
    let (last, first) = (text[index &- 1], text[index &+ 1])
    let (second, third) = (text[index &+ 2], text[index &+ 3])
    let space = text[index] ^ 0x20
    let spaceAndH = space | (second ^ 0x68)
    let khen = spaceAndH | (first ^ 0x6B) | (third ^ 0x65) | ((last ^ 0x67) & (last ^ 0x79))
    let chuong = spaceAndH | (first ^ 0x63) | (third ^ 0xC6) | ((last ^ 0x6E) & (last ^ 0x79))
    let thi = spaceAndH | (first ^ 0x74) | (third ^ 0x69) | ((last ^ 0x9D) & (last ^ 0xA9) & (last ^ 0xB9))
    let lao = space | (second ^ 0x61) | (first ^ 0x4C) | (third ^ 0x6F) | (last ^ 0x67)
    found |= (khen == 0 ? 1 : 0) | (chuong == 0 ? 1 : 0) | (thi == 0 ? 1 : 0) | (lao == 0 ? 1 : 0)
    index &+= 1
  }
  return found != 0
}

private func words(around space: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
  for (words, position) in awardWords {
    let start = space - position
    guard start >= 0, start + words.count <= bytes.count else { continue }
    let found = bytes[start..<start + words.count]
    if found.elementsEqual(words) { return String(decoding: found, as: UTF8.self) }
  }
  return nil
}
