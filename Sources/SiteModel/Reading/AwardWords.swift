import Diagnostics
import Markdown

/// Words that say somebody received an award; a text that has one should claim the award in its head.
private let awardWords: [[UInt8]] = [
  "huân chương", "huy chương", "bằng khen", "giấy khen", "cờ thi đua", "chiến sĩ thi đua", "chiến sỹ thi đua",
  "anh hùng Lao động",
].map { Array($0.utf8) }

/// The first award words in the body's own text (not in its markup), with a small or capital first letter.
func firstAwardWords(in body: MarkdownDocument, file: String) -> Located<String>? {
  let found: String? = body.html.bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    let end = bytes.count - 8
    while index < end {
      // Every phrase begins with one of these letters, in either case.
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "h"), UInt8(ascii: "b"), UInt8(ascii: "g"), UInt8(ascii: "c"), UInt8(ascii: "a"):
        if let words = words(at: index, in: bytes) { return words }
      default: break
      }
      index += 1
    }
    return nil
  }
  return found.map { Located($0, at: Place(file)) }
}

private func words(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let next = bytes[index + 1]
  // "chiến", "huân", "huy", "anh"; the others go on with a letter of several bytes, all beginning 0xE1 or 0xC3.
  guard next == 0x68 || next == 0x75 || next == 0x6E || next == 0x69 || next == 0xE1 || next == 0xC3 else { return nil }
  for phrase in awardWords where phrase[0] == bytes[index] | 0x20 && phrase[1] == next {
    guard index + phrase.count <= bytes.count else { continue }
    var length = 2
    while length < phrase.count, bytes[index + length] == phrase[length] { length += 1 }
    if length == phrase.count {
      return String(decoding: bytes[index..<(index + length)], as: UTF8.self)
    }
  }
  return nil
}
