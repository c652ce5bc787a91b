/// The two encodings of Vietnamese from before Unicode, whose letters are other characters in old fonts.
enum OldFonts {
  /// TCVN3 (ABC, fonts named .VnTime): one byte a letter; capitals with tones are the small letters in another font.
  static let tcvn3: [UInt8: Unicode.Scalar] = {
    let bytes: [(ClosedRange<UInt8>, String)] = [
      (0xA1...0xAE, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5...0xB9, "àảãáạ"), (0xBB...0xBE, "ằẳẵắ"),
      (0xC6...0xCC, "ặầẩẫấậè"),
      (0xCE...0xD8, "ẻẽéẹềểễếệìỉ"), (0xDC...0xDF, "ĩíịò"), (0xE1...0xEF, "ỏõóọồổỗốộờởỡớợù"),
      (0xF1...0xFE, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var table: [UInt8: Unicode.Scalar] = [:]
    for (range, letters) in bytes {
      for (byte, letter) in zip(range, letters.unicodeScalars) { table[byte] = letter }
    }
    return table
  }()

  /// VNI: letters of their own, such as `ñ` for đ.
  static let vniLetters: [UInt8: Unicode.Scalar] = [
    0xF1: "đ", 0xD1: "Đ", 0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư", 0xED: "í", 0xEC: "ì", 0xE6: "ỉ",
    0xF3: "ĩ",
    0xF2: "ị", 0xCD: "Í", 0xCC: "Ì", 0xC6: "Ỉ", 0xD3: "Ĩ", 0xD2: "Ị", 0xEE: "ỵ", 0xCE: "Ỵ",
  ]

  /// VNI: a vowel and the small-letter code after it make one letter, such as `e` `ã` for ễ.
  static func vniLetter(vowel: UInt8, mark: UInt8) -> Unicode.Scalar? {
    // Capital marks lie 32 below the small ones.
    let mark = (0xC0...0xDF).contains(mark) ? mark + 32 : mark
    guard let (shapes, tone) = vniMarks[mark] else { return nil }
    let isUpper = vowel < 0x60 || (0xC0...0xDF).contains(vowel)
    guard let plain = vniVowel(isUpper ? vowel + 32 : vowel, shapes) else { return nil }
    var letter = LatinLetters.all[plain]
    letter.isUpper = isUpper
    return LatinLetters.scalar(letter, tone: tone)
  }

  private enum Shapes { case plain, circumflex, breve }

  private static let vniMarks: [UInt8: (Shapes, Tone)] = [
    0xF9: (.plain, .acute), 0xF8: (.plain, .grave), 0xFB: (.plain, .hook), 0xF5: (.plain, .tilde),
    0xEF: (.plain, .dot), 0xE2: (.circumflex, .level), 0xE1: (.circumflex, .acute),
    0xE0: (.circumflex, .grave),
    0xE5: (.circumflex, .hook), 0xE3: (.circumflex, .tilde), 0xE4: (.circumflex, .dot),
    0xEA: (.breve, .level),
    0xE9: (.breve, .acute), 0xE8: (.breve, .grave), 0xFA: (.breve, .hook), 0xFC: (.breve, .tilde),
    0xEB: (.breve, .dot),
  ]

  private static func vniVowel(_ vowel: UInt8, _ shapes: Shapes) -> Unicode.Scalar? {
    switch (vowel, shapes) {
    case (UInt8(ascii: "a"), .breve): "ă"
    case (UInt8(ascii: "a"), .circumflex): "â"
    case (UInt8(ascii: "e"), .circumflex): "ê"
    case (UInt8(ascii: "o"), .circumflex): "ô"
    case (UInt8(ascii: "a"), .plain), (UInt8(ascii: "e"), .plain), (UInt8(ascii: "o"), .plain):
      Unicode.Scalar(vowel)
    case (UInt8(ascii: "u"), .plain), (UInt8(ascii: "y"), .plain): Unicode.Scalar(vowel)
    case (0xF4, .plain): "ơ"
    case (0xF6, .plain): "ư"
    default: nil
    }
  }
}
