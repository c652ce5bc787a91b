/// Finds stock phrases in the bytes of a text, in one pass. By bytes and not by characters: a site with many stories without a figure spent
/// half of its reading here.
enum StockPhraseSearch {
  /// The phrases by their first byte.
  private static let byFirst: [UInt8: [[UInt8]]] = Dictionary(
    grouping: stockPhrases.map { Array($0.utf8) }, by: { $0[0] })

  /// The phrases of a text, each once, as they are written there and in its order. A phrase may go on in the next line.
  static func phrases(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [String] = []
      var known: Set<[UInt8]> = []
      var isWordStart = true
      for start in bytes.indices {
        defer { isWordStart = !isLetter(bytes[start]) }
        guard isWordStart, let phrases = byFirst[bytes[start] < 0x80 ? bytes[start] | 0x20 : bytes[start]]
        else {
          continue
        }
        for phrase in phrases where begins(bytes, start, with: phrase) && known.insert(phrase).inserted {
          found.append(String(decoding: bytes[start..<start + phrase.count], as: UTF8.self))
        }
      }
      return found
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, with phrase: [UInt8]
  ) -> Bool {
    guard start + phrase.count <= text.count else { return false }
    for position in phrase.indices {
      let (byte, wanted) = (text[start + position], phrase[position])
      guard byte == wanted || isCapital(byte, of: wanted, behind: position == 0 ? 0 : phrase[position - 1])
      else {
        return false
      }
    }
    return true
  }

  /// Whether a byte is that of the capital of a small letter of Vietnamese. In UTF-8 the capitals of Latin-1 (lead byte C3) are 32 below
  /// the small letters and all others 1; a line break may stand for a blank.
  private static func isCapital(_ byte: UInt8, of small: UInt8, behind lead: UInt8) -> Bool {
    switch small {
    case 0x20: byte == UInt8(ascii: "\n")
    case 0x61...0x7A: byte | 0x20 == small && byte < 0x80
    case 0x80...0xBF: lead == 0xC3 ? byte &+ 0x20 == small : byte &+ 1 == small
    default: false
    }
  }
}
