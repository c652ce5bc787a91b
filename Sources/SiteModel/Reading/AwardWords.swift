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
    while start < bytes.count - 3 {
      let end = min(start + 128, bytes.count - 3)
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

/// Whether a space and "khe", "chư", "thi" or "Lao" begin anywhere from `start` to before `end`.
///
/// Written out with numbers: this is the form that the compiler turns into a loop over many bytes at once, and the
/// texts of a site have a hundred megabytes.
private func mayBegin(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var found: UInt8 = 0
  var index = start
  while index < end {
    let (first, second, third) = (text[index &+ 1], text[index &+ 2], text[index &+ 3])
    let withH: UInt8 =
      ((first == 0x6B ? 1 : 0) & (third == 0x65 ? 1 : 0))
      | ((first == 0x63 ? 1 : 0) & (third == 0xC6 ? 1 : 0))
      | ((first == 0x74 ? 1 : 0) & (third == 0x69 ? 1 : 0))
    let withA: UInt8 = (first == 0x4C ? 1 : 0) & (third == 0x6F ? 1 : 0)
    let isKey = ((second == 0x68 ? 1 : 0) & withH) | ((second == 0x61 ? 1 : 0) & withA)
    found |= (text[index] == 0x20 ? 1 : 0) & isKey
    index &+= 1
  }
  return found != 0
}

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
