import Diagnostics
import Markdown

/// Words that say somebody received an award; a text that has one should claim the award in its head.
private let awardWords: [[UInt8]] = [
  "Huân chương", "huân chương", "Huy chương", "huy chương", "Bằng khen", "bằng khen", "Giấy khen",
  "giấy khen",
  "Cờ thi đua", "cờ thi đua", "Chiến sĩ thi đua", "Chiến sỹ thi đua", "Anh hùng Lao động",
].map { Array($0.utf8) }

/// The first award words in the body's own text (not in its markup).
func firstAwardWords(in body: MarkdownDocument, file: String) -> Located<String>? {
  let html = body.html.bytes
  let found: String? = html.withUnsafeBufferPointer { bytes in
    var index = 0
    while index < bytes.count {
      // Every phrase begins with one of these letters, all ASCII: few positions need a closer look.
      switch bytes[index] {
      case 0x48, 0x68, 0x42, 0x62, 0x47, 0x67, 0x43, 0x63, 0x41:
        for words in awardWords where index + words.count <= bytes.count {
          if words.indices.allSatisfy({ bytes[index + $0] == words[$0] }) {
            return String(decoding: words, as: UTF8.self)
          }
        }
      default: break
      }
      index += 1
    }
    return nil
  }
  return found.map { Located($0, at: Place(file)) }
}
