/// Counts the words of a text that speak for an old encoding, in one pass.
struct LegacyTally {
  private struct Evidence {
    var words = 0
    var strongWords = 0
    var first: (offset: Int, word: [UInt8])?
    var hasDistinct = false

    mutating func add(_ word: [UInt8], at offset: Int, isStrong: Bool) {
      words += 1
      if isStrong { strongWords += 1 }
      if let first { hasDistinct = hasDistinct || first.word != word } else { first = (offset, word) }
    }
  }

  private var tcvn3 = Evidence()
  private var vni = Evidence()
  private var accentedWords = 0

  /// No syllable is longer, in VNI with its two codes for a vowel either; longer words are only counted.
  private static let longestWord = 16

  var verdict: LegacyText? {
    let (evidence, encoding) = vni.words > tcvn3.words ? (vni, LegacyEncoding.vni) : (tcvn3, .tcvn3)
    guard let first = evidence.first, evidence.words * 4 >= accentedWords else { return nil }
    let isEnough = evidence.hasDistinct || accentedWords == evidence.words
    return isEnough && evidence.strongWords > 0 ? LegacyText(encoding: encoding, offset: first.offset) : nil
  }

  /// Takes the text apart into words: ASCII letters and what Latin-1 has from U+00A1. Words beside a digit are measures.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) {
    var word: [UInt8] = []
    var start = 0
    var isAccented = false
    var isForeign = false
    var index = 0
    while index <= bytes.count {
      let unit = index < bytes.count ? LatinUnit(bytes, at: index, isUTF8: isUTF8) : LatinUnit.end
      if unit.isWordPart {
        if word.isEmpty, !isForeign { start = index }
        isForeign = isForeign || unit.byte == 0
        isAccented = isAccented || unit.byte == 0 || unit.byte >= 0x80
        if word.count <= LegacyTally.longestWord { word.append(unit.byte) }
      } else {
        if isAccented { finish(word, at: start, isForeign: isForeign || unit.isDigit) }
        word.removeAll(keepingCapacity: true)
        isAccented = false
        isForeign = unit.isDigit
      }
      index += unit.length
    }
  }

  private mutating func finish(_ word: [UInt8], at offset: Int, isForeign: Bool) {
    // A sign that stands alone, such as the dot in "a · b", is no word.
    guard isForeign || word.contains(where: { $0 < 0x80 }) else { return }
    accentedWords += 1
    guard !isForeign, word.count <= LegacyTally.longestWord else { return }
    if hasOddSign(word), Syllable.isPossible(word.compactMap(tcvn3Letter)) {
      tcvn3.add(word, at: offset, isStrong: true)
    }
    if mayHoldVNI(word), let letters = vniLetters(word), Syllable.isPossible(letters),
      !Syllable.isPossible(word.map(Unicode.Scalar.init))
    {
      // "laïc", "haï", "où" are French as well.
      vni.add(word, at: offset, isStrong: !word.contains(0xEF) && word != [UInt8(ascii: "o"), 0xF9])
    }
  }

  /// A symbol within the word, or a capital after a small letter: neither is found in a word of Latin-1.
  private func hasOddSign(_ word: [UInt8]) -> Bool {
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

  private func tcvn3Letter(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : OldFonts.tcvn3[byte] ?? "?"
  }

  /// Whether an accented letter follows a vowel: a quick look before the letters are worked out.
  private func mayHoldVNI(_ word: [UInt8]) -> Bool {
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
  private func vniLetters(_ word: [UInt8]) -> [Unicode.Scalar]? {
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
    return hasPair ? letters : nil
  }
}

/// One character of a text as Latin-1 knows it.
private struct LatinUnit {
  /// The Latin-1 code; 0 for a letter outside Latin-1.
  let byte: UInt8
  let length: Int
  let isWordPart: Bool

  static let end = LatinUnit(byte: UInt8(ascii: " "), length: 1, isWordPart: false)

  var isDigit: Bool { (0x30...0x39).contains(byte) }

  private init(byte: UInt8, length: Int, isWordPart: Bool) {
    self.byte = byte
    self.length = length
    self.isWordPart = isWordPart
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isUTF8: Bool) {
    let first = bytes[index]
    switch first {
    case 0..<0x80:
      let isLetter = (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
      self.init(byte: first, length: 1, isWordPart: isLetter)
    case _ where !isUTF8:
      self.init(byte: first, length: 1, isWordPart: first > 0xA0)
    case 0xC2, 0xC3:
      let latin = (first & 3) << 6 | (bytes[index + 1] & 0x3F)
      self.init(byte: latin, length: 2, isWordPart: latin > 0xA0)
    default:
      // Letters of Latin Extended (Vietnamese among them) are word parts; what follows U+2000 mostly is not.
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      self.init(byte: 0, length: length, isWordPart: first < 0xE2)
    }
  }
}
