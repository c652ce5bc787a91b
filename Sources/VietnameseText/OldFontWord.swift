/// A word that is a Vietnamese syllable in an old encoding, and a word of no language in Latin-1.
struct OldFontWord {
  let encoding: LegacyEncoding
  /// As it reads in that encoding.
  let letters: [Unicode.Scalar]
  /// Whether no word of another language is known to look like it.
  let isStrong: Bool

  /// Letters of Latin-1. No syllable is longer, in VNI with its two codes for a vowel either.
  static let longest = 16

  /// - Parameter word: the Latin-1 codes of its letters.
  static func tcvn3(_ word: [UInt8]) -> OldFontWord? {
    guard word.count <= longest, hasOddSign(word) else { return nil }
    let letters = word.map(tcvn3Letter)
    return Syllable.isPossible(letters)
      ? OldFontWord(encoding: .tcvn3, letters: letters, isStrong: true) : nil
  }

  /// - Parameter word: the Latin-1 codes of its letters.
  static func vni(_ word: [UInt8]) -> OldFontWord? {
    guard word.count <= longest, mayHoldVNI(word), let letters = vniLetters(word),
      Syllable.isPossible(letters),
      !Syllable.isPossible(word.map(Unicode.Scalar.init))
    else { return nil }
    // "laïc" and "haï" are French as well.
    return OldFontWord(
      encoding: .vni, letters: letters,
      isStrong: !word.contains(0xEF) && !otherWords.contains(word))
  }

  /// "où" in French, "Seán" in Irish; "aê", a father, before names of the Ê Đê.
  private static let otherWords: [[UInt8]] = [
    [UInt8(ascii: "o"), 0xF9], [UInt8(ascii: "a"), 0xEA], [UInt8(ascii: "A"), 0xEA],
    Array("Se".utf8) + [0xE1, UInt8(ascii: "n")], Array("se".utf8) + [0xE1, UInt8(ascii: "n")],
  ]

  /// The letters of a word in an encoding that it is written in, whether or not they are a syllable.
  static func letters(of word: [UInt8], in encoding: LegacyEncoding) -> [Unicode.Scalar] {
    switch encoding {
    case .tcvn3:
      hasOddSign(word) || word.contains { $0 >= 0x80 } ? word.map(tcvn3Letter) : word.map(Unicode.Scalar.init)
    case .vni: vniText(word).letters
    case .utf16LittleEndian, .utf16BigEndian, .singleByte: word.map(Unicode.Scalar.init)
    }
  }

  /// A symbol within the word, or a capital after a small letter: neither is found in a word of Latin-1.
  private static func hasOddSign(_ word: [UInt8]) -> Bool {
    for (index, byte) in word.enumerated() {
      switch byte {
      case 0xB5 where index == 0, 0xA9 where index == 0, 0xAB where index == 0: continue  // µm, ©An, «An
      case 0xAB where index == word.count - 1, 0xBB where index == word.count - 1: continue
      case 0xA1...0xBF: return true
      case 0xC0...0xDE:
        if index > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(word[index - 1]) { return true }
      default: continue
      }
    }
    return false
  }

  private static func tcvn3Letter(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : OldFonts.tcvn3[byte] ?? "?"
  }

  /// Whether an accented letter follows a vowel: a quick look before the letters are worked out.
  private static func mayHoldVNI(_ word: [UInt8]) -> Bool {
    for index in word.indices.dropFirst() where word[index] >= 0xC0 {
      switch word[index - 1] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      case 0xF4, 0xF6: return true
      default: continue
      }
    }
    return false
  }

  /// The letters of a word in VNI; `nil` when it has no vowel with a code after it.
  private static func vniLetters(_ word: [UInt8]) -> [Unicode.Scalar]? {
    let (letters, hasPair) = vniText(word)
    return hasPair ? letters : nil
  }

  private static func vniText(_ word: [UInt8]) -> (letters: [Unicode.Scalar], hasPair: Bool) {
    var letters: [Unicode.Scalar] = []
    var hasPair = false
    var index = 0
    while index < word.count {
      let byte = word[index]
      if index + 1 < word.count, let letter = OldFonts.vniLetter(vowel: byte, mark: word[index + 1]) {
        letters.append(letter)
        hasPair = true
        index += 2
      } else {
        letters.append(byte < 0x80 ? Unicode.Scalar(byte) : OldFonts.vniLetters[byte] ?? "?")
        index += 1
      }
    }
    return (letters, hasPair)
  }
}
