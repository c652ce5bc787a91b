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
/// Every word follows a space, so that only spaces, a fifth of the text, are looked at.
func firstAwardWords(in body: MarkdownDocument, file: String) -> Located<String>? {
  let found: String? = body.html.bytes.withUnsafeBufferPointer { bytes in
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    let end = bytes.count - 5
    while index < end {
      if bytes[index] == 0x20, isBeginning(raw.loadUnaligned(fromByteOffset: index + 1, as: UInt32.self)),
        let words = words(after: index, in: bytes)
      {
        return words
      }
      index += 1
    }
    return nil
  }
  return found.map { Located($0, at: Place(file)) }
}

/// Whether four bytes, as a little-endian machine reads them, begin "khen", "chươ…", "thi …" or "Lao …".
private func isBeginning(_ bytes: UInt32) -> Bool {
  switch UInt32(littleEndian: bytes) {
  case 0x6E65_686B, 0xB0C6_6863, 0x2069_6874, 0x206F_614C: true
  default: false
  }
}

private func words(after space: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
  for (key, before) in awardWords where space + key.count < bytes.count && bytes[space + 1] == key[0] {
    guard key.indices.allSatisfy({ bytes[space + 1 + $0] == key[$0] }) else { continue }
    for word in before where word.utf8.count <= space {
      let start = space - word.utf8.count
      guard bytes[start..<space].elementsEqual(word.utf8) else { continue }
      return String(decoding: bytes[start...(space + key.count)], as: UTF8.self)
    }
  }
  return nil
}
