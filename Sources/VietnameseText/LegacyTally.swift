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

  /// Longer words are only counted.
  private static let longestWord = OldFontWord.longest

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
    if OldFontWord.tcvn3(word) != nil { tcvn3.add(word, at: offset, isStrong: true) }
    if let found = OldFontWord.vni(word) { vni.add(word, at: offset, isStrong: found.isStrong) }
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
