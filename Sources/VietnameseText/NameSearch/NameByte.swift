/// What one byte of UTF-8 means to the search for names, as long as only consonants count.
///
/// Only consonants of ASCII but d count, and letters of other scripts that look like one. Vowels, d and đ, and all bytes of other Latin
/// letters count nothing, so that a syllable has the same number with its marks and without them, however it is written.
struct NameByte {
  enum Kind: UInt8 {
    /// Of a letter.
    case letter
    /// Only ends a syllable.
    case divider
    case digit
    /// To be looked at: a sign that means something, or the first byte of a character that may be anything.
    case sign
  }

  let kind: Kind
  /// The number of a syllable is multiplied by the one and gets the other added.
  let factor: UInt32
  let number: UInt32

  private init(_ kind: Kind) { (self.kind, factor, number) = (kind, 1, 0) }

  /// - Parameter number: of the letter without marks, as `NameLetter` has it. `nil` of one that counts nothing.
  init?(consonant number: UInt64) {
    // a, d, e, i, o, u, y
    if [1, 4, 5, 9, 15, 21, 25].contains(number) { return nil }
    (kind, factor, self.number) = (.letter, 0x0100_0193, UInt32(truncatingIfNeeded: number))
  }

  /// For texts in which these first bytes begin nothing but letters, as in nearly all texts.
  static let plain: [NameByte] = (0...UInt8.max).map { NameByte($0) }
  static let wary: [NameByte] = (0...UInt8.max).map {
    $0 == 0xE1 || $0 == 0xC3 ? NameByte(.sign) : NameByte($0)
  }

  private init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self.init(.digit)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      let letter = NameLetter(bits: NameLetters.table[Int(byte)])
      self = NameByte(consonant: letter.folded) ?? NameByte(.letter)
    case 0..<0x80: self.init(Self.signs.contains(Unicode.Scalar(byte)) ? .sign : .divider)
    // U+00C0 to U+023F, letters of three bytes, and what follows a first byte.
    case 0x80..<0xC0, 0xC3...0xC8, 0xE1: self.init(.letter)
    default: self.init(.sign)
    }
  }

  private static let signs = Set("<>\"'&%\\.,;:!?".unicodeScalars)

  /// Whether every 0xE1 begins a letter of U+1E00 to U+1EFF, and no 0xC3 the sign × or ÷. Without branches, so that the compiler looks at many bytes at once.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
