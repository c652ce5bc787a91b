/// A first look at a text, which may only be wrong by seeing too much: words are known by their hashes.
extension PrivateWords {
  /// Whether nine digits stand together, with blanks at most between them, or words that announce private data.
  ///
  /// - Parameter key: of a folded text.
  static func mayStand(in key: UnsafeBufferPointer<UInt8>) -> Bool {
    var (digits, word, before) = (0, WordHash(), WordHash())
    let announcing = announcing
    for byte in key {
      if byte == UInt8(ascii: " ") {
        if word.announces(after: before, announcing) { return true }
        (before, word) = (word, WordHash())
        continue
      }
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 9 { return true }
      word.add(byte)
    }
    return word.announces(after: before, announcing)
  }

  private static let announcing = Announcing(phrases)
}

/// The hashes of what announces private data. Most words are told from them by the first bits of theirs.
private struct Announcing {
  /// By the first ten bits of a hash: whether some hash begins with them.
  private var mayBe = [Bool](repeating: false, count: 1 << 10)
  private var words: Set<UInt64> = []
  /// Longer phrases are known by their first two words.
  private var pairs: Set<UInt64> = []

  init(_ phrases: Set<String>) {
    for words in phrases.map({ $0.split(separator: " ") }) {
      let first = WordHash(words[0])
      let hash = words.count > 1 ? WordHash(words[1]).value(after: first) : first.value
      if words.count > 1 { pairs.insert(hash) } else { self.words.insert(hash) }
      mayBe[Int(hash >> 54)] = true
    }
  }

  func hasWord(_ hash: UInt64) -> Bool { mayBe[Int(hash >> 54)] && words.contains(hash) }
  func hasPair(_ hash: UInt64) -> Bool { mayBe[Int(hash >> 54)] && pairs.contains(hash) }
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

  func announces(after before: WordHash, _ announcing: borrowing Announcing) -> Bool {
    beginsWithLetter && endsWithDigit || announcing.hasWord(value)
      || announcing.hasPair(value(after: before))
  }
}
