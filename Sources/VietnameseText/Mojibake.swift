// UTF-8 that a program read as Windows-1252 and saved again: "Nguyá»…n" for "Nguyễn" (mojibake).

/// A text as it was before its UTF-8 was read as Windows-1252, and how sure that is.
struct MisreadText {
  /// Where a byte is lost, because the character that stood for it was invisible, "…".
  private(set) var text: [UInt8] = []
  private var sure = 0
  private var likely = 0

  /// Every language has words that look a little like it: "BÃ" before a quotation mark.
  var isCertain: Bool { sure > 0 || likely > 1 }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      guard let lead = Self.leads[scalar], let (letter, taken) = letter(lead, bytes, at: index + length)
      else {
        text.append(contentsOf: bytes[index..<min(index + length, bytes.count)])
        index += length
        continue
      }
      text.append(contentsOf: Array(String(letter).utf8))
      index += length + taken
    }
  }

  /// The character that the bytes from `lead` on stand for, and how long they are behind it in the text.
  private mutating func letter(
    _ lead: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (Character, Int)? {
    var (index, codes, signs) = (start, [lead], 0)
    let wanted = lead < 0xE0 ? 2 : 3
    while codes.count < wanted, index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      guard let code = Self.byte(of: scalar), (0x80...0xBF).contains(code) else { break }
      if scalar.value > 0xFF || code == 0xA0 || code == 0xAD { signs += 1 }
      codes.append(code)
      index += length
    }
    guard codes.count == wanted else { return cut(codes, index - start) }
    let character = String(decoding: codes, as: UTF8.self).first ?? "?"
    guard let letter = character.unicodeScalars.first, isMeant(letter) else { return nil }
    // "á»" and "Ã" may stand before a dash or a quotation mark by themselves.
    if signs == 0 || lead == 0xC4 || lead == 0xC6 || lead == 0xE2 {
      sure += 1
    } else if wanted == 3 {
      likely += 1
    }
    return (character, index - start)
  }

  /// Windows-1252 has no character for some bytes, and programs write control characters for them, which are gone by now.
  private mutating func cut(_ codes: [UInt8], _ length: Int) -> (Character, Int)? {
    switch codes {
    case [0xE1, 0xBB], [0xE1, 0xBA]:
      likely += 1
      return ("…", length)
    // Of the letters that begin so, only Đ ends with such a byte.
    case [0xC4]: return ("Đ", length)
    default: return nil
    }
  }

  private func isMeant(_ scalar: Unicode.Scalar) -> Bool {
    let letter = LatinLetters.all[scalar]
    return letter.vowel > 0 || scalar == "đ" || scalar == "Đ" || (0x2013...0x2026).contains(scalar.value)
  }

  /// The characters that the first bytes of Vietnamese letters and of punctuation look like.
  private static let leads: [Unicode.Scalar: UInt8] = [
    "Ã": 0xC3, "Ä": 0xC4, "Å": 0xC5, "Æ": 0xC6, "á": 0xE1, "â": 0xE2,
  ]

  /// The byte that Windows-1252 shows as a character.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return signs[scalar]
  }

  private static let signs: [Unicode.Scalar: UInt8] = {
    let codes: [UInt8] = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94,
      0x95, 0x96,
      0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
    ]
    return Dictionary(uniqueKeysWithValues: zip("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars, codes))
  }()
}
