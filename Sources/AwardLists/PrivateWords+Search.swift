/// A first look at a text, which may only be wrong by seeing too much: words are known by their hashes.
extension PrivateWords {
  /// Whether nine digits stand together, with blanks at most between them, or words that announce private data.
  ///
  /// - Parameter key: a folded text.
  static func mayStand(in key: String) -> Bool {
    var (digits, word, before) = (0, WordHash(), WordHash())
    for byte in key.utf8 {
      if byte == UInt8(ascii: " ") {
        if word.announces(after: before) { return true }
        (before, word) = (word, WordHash())
        continue
      }
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 9 { return true }
      word.add(byte)
    }
    return word.announces(after: before)
  }

  fileprivate static let announcing = Set(
    phrases.map { $0.split(separator: " ") }.filter { $0.count == 1 }.map { WordHash($0[0]).value })

  /// Longer phrases are known by their first two words.
  fileprivate static let announcingInTwo = Set(
    phrases.map { $0.split(separator: " ") }.filter { $0.count > 1 }
      .map { WordHash($0[1]).value(after: WordHash($0[0])) })
}

/// FNV-1a of the bytes of a word: quick, and the same in every run.
private struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether letters come first and a digit last: "sn1990".
  private var (beginsWithLetter, endsWithDigit, isEmpty) = (false, false, true)

  init() {}

  init(_ word: Substring) {
    for byte in word.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    let isDigit = (0x30...0x39).contains(byte)
    if isEmpty { beginsWithLetter = !isDigit }
    (isEmpty, endsWithDigit) = (false, isDigit)
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  func value(after before: WordHash) -> UInt64 { (before.value ^ value) &* 0x100_0000_01B3 &+ before.value }

  func announces(after before: WordHash) -> Bool {
    beginsWithLetter && endsWithDigit || PrivateWords.announcing.contains(value)
      || PrivateWords.announcingInTwo.contains(value(after: before))
  }
}
