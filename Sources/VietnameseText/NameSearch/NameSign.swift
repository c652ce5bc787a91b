/// What a letter or a byte of UTF-8 is to the automaton of names, for which only consonants count.
///
/// Only consonants of ASCII but d count, and letters of other scripts that look like one. Vowels, d and đ, and all other Latin letters only
/// say that a syllable stands there, so that a syllable is the same with its marks and without them, however it is written.
struct NameSign: Equatable {
  /// From 0 to `count` - 1.
  let number: UInt8

  private init(_ number: UInt8) { self.number = number }

  /// Ends a syllable.
  static let divider = NameSign(0)
  /// A letter that counts nothing.
  static let vowel = NameSign(1)
  /// To be looked at: it may be anything.
  static let stop = NameSign(2)
  private static let firstConsonant: UInt8 = 3

  /// The numbers of consonants, as `NameLetter` has them; 63 is any letter of another script.
  private static let consonants: [UInt64] = [
    2, 3, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 22, 23, 24, 26, 63,
  ]
  static let count = Int(firstConsonant) + consonants.count

  /// Of a letter, as its bytes would count if it stood there in UTF-8.
  init(_ letter: NameLetter, _ scalar: Unicode.Scalar) {
    let counts = scalar.isASCII || NameLetters.position(of: scalar) == nil
    let place = counts ? Self.consonants.firstIndex(of: letter.folded) : nil
    number = place.map { Self.firstConsonant + UInt8($0) } ?? Self.vowel.number
  }

  /// Of a byte in a text, or between the angle brackets of a tag.
  private init(_ byte: UInt8, inTag: Bool) {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"): self = .stop
    case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): self = inTag ? .stop : .divider
    case 0..<0x80:
      let letter = NameLetter(bits: NameLetters.table[Int(byte)])
      self = letter.isLetter ? NameSign(letter, Unicode.Scalar(byte)) : .divider
    // U+00C0 to U+023F, letters of three bytes, and what follows a first byte.
    case 0x80..<0xC0, 0xC3...0xC8, 0xE1: self = .vowel
    default: self = .stop
    }
  }

  /// By byte, for texts in which these first bytes begin nothing but letters, as in nearly all texts.
  private static let plain = (
    text: table { NameSign($0, inTag: false) }, tag: table { NameSign($0, inTag: true) }
  )
  private static let wary = (
    text: table { isDoubtful($0) ? .stop : NameSign($0, inTag: false) },
    tag: table { isDoubtful($0) ? .stop : NameSign($0, inTag: true) }
  )

  private static func table(_ sign: (UInt8) -> NameSign) -> [UInt8] {
    (0...UInt8.max).map { sign($0).number }
  }

  private static func isDoubtful(_ byte: UInt8) -> Bool { byte == 0xE1 || byte == 0xC3 }

  /// The numbers of all bytes in a text and in a tag.
  static func tables(for bytes: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], tag: [UInt8]) {
    isPlain(bytes) ? plain : wary
  }

  /// Whether every 0xE1 begins a letter of U+1E00 to U+1EFF, and no 0xC3 the sign × or ÷. Without branches, so that the compiler looks at
  /// many bytes at once.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let text = bytes.baseAddress else { return true }
    var found: UInt8 = 0
    var index = 1
    while index < bytes.count {
      let (before, byte) = (text[index &- 1], text[index])
      found |= (before == 0xE1 ? 1 : 0) & (byte & 0xFC != 0xB8 ? 1 : 0)
      found |= (before == 0xC3 ? 1 : 0) & ((byte == 0x97 ? 1 : 0) | (byte == 0xB7 ? 1 : 0))
      index &+= 1
    }
    return found == 0
  }
}
