import Diagnostics
import Markdown

/// The first word of each award, and the words before it that make it one: "bằng khen", "cờ thi đua".
private let awardWords: [(key: [UInt8], before: [String])] = [
  ("khen", ["bằng", "Bằng", "giấy", "Giấy"]), ("chương", ["huân", "Huân", "huy", "Huy"]),
  ("thi đua", ["cờ", "Cờ", "chiến sĩ", "Chiến sĩ", "chiến sỹ", "Chiến sỹ"]),
  ("Lao động", ["anh hùng", "Anh hùng"]),
].map { (Array($0.utf8), $1) }

/// The first award words in the body's own text (not in its markup).
///
/// A run of positions is asked without branches for a space and the beginning of a key, which the compiler does for
/// many at once; few runs are left for a closer look.
func firstAwardWords(in body: MarkdownDocument, file: String) -> Located<String>? {
  let found: String? = body.html.bytes.withUnsafeBufferPointer { bytes in
    guard let text = bytes.baseAddress else { return nil }
    var start = 0
    while start < bytes.count - 5 {
      let end = min(start + 128, bytes.count - 5)
      if mayBegin(text, start, end) {
        for position in start..<end where text[position] == 0x20 {
          if let words = words(after: position, in: bytes) { return words }
        }
      }
      start = end
    }
    return nil
  }
  return found.map { Located($0, at: Place(file)) }
}

/// Whether a space and "khen", "chươ", "thi đ" or "Lao đ" begin anywhere from `start` to before `end`.
private func mayBegin(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var found: UInt8 = 0
  var index = start
  while index < end {
    let (first, second, third) = (text[index &+ 1], text[index &+ 2], text[index &+ 3])
    let (fourth, fifth) = (text[index &+ 4], text[index &+ 5])
    let khen = equal(first, "k") & equal(second, "h") & equal(third, "e") & equal(fourth, "n")
    let chuong =
      equal(first, "c") & equal(second, "h") & (third == 0xC6 ? 1 : 0) & (fourth == 0xB0 ? 1 : 0)
    let thi = equal(first, "t") & equal(second, "h") & equal(third, "i")
    let lao = equal(first, "L") & equal(second, "a") & equal(third, "o")
    let beforeD = equal(fourth, " ") & (fifth == 0xC4 ? 1 : 0)
    found |= equal(text[index], " ") & (khen | chuong | ((thi | lao) & beforeD))
    index &+= 1
  }
  return found != 0
}

@inline(__always)
private func equal(_ byte: UInt8, _ letter: Unicode.Scalar) -> UInt8 { byte == UInt8(ascii: letter) ? 1 : 0 }

private func words(after space: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
  for (key, before) in awardWords where space + key.count < bytes.count && bytes[space + 1] == key[0] {
    var length = 1
    while length < key.count, bytes[space + 1 + length] == key[length] { length += 1 }
    guard length == key.count else { continue }
    for word in before where word.utf8.count <= space {
      let start = space - word.utf8.count
      guard bytes[start..<space].elementsEqual(word.utf8) else { continue }
      return String(decoding: bytes[start...(space + key.count)], as: UTF8.self)
    }
  }
  return nil
}
