// Letters that look like Vietnamese ones and are others: keyboards, old converters and scanned papers give Ð (eth) for Đ, ǎ for ă,
// Cyrillic а for a. A reader sees no difference, but names, addresses and searches do, so they are put right where texts come in.

/// A text with the letters that were meant.
package struct RepairedLetters: Sendable {
  package let bytes: [UInt8]
  /// How many words were changed.
  package let words: Int
  package let first: LookAlike
}

/// A letter, and the one that it was taken for.
package struct LookAlike: Hashable, Sendable {
  package let written: Unicode.Scalar
  package let meant: Unicode.Scalar

  /// `Ð (U+00D0) → Đ`
  package var name: String { "\(Character(written)) (\(written.name)) → \(Character(meant))" }
}

/// Valid UTF-8 with the Vietnamese letters that were meant; `nil` where there is nothing to change.
///
/// Only where no other language is meant: eth at the beginning of a word, which no word of Icelandic has, or in an abbreviation;
/// ǎ in what is a Vietnamese syllable then; Cyrillic and Greek in words that have Latin letters too.
package func withoutLookAlikes(_ bytes: UnsafeBufferPointer<UInt8>) -> RepairedLetters? {
  guard mayHaveDoubtfulLetters(bytes) else { return nil }
  var repair = LookAlikeRepair()
  repair.read(bytes)
  guard let first = repair.first else { return nil }
  return RepairedLetters(bytes: repair.result, words: repair.words, first: first)
}

private struct LookAlikeRepair {
  private(set) var result: [UInt8] = []
  private(set) var words = 0
  private(set) var first: LookAlike?
  private let letters = LatinLetters.all

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (copied, index) = (0, 0)
    var word: [Unicode.Scalar] = []
    while index < bytes.count {
      let start = index
      word.removeAll(keepingCapacity: true)
      var isDoubtful = false
      while index < bytes.count {
        let (scalar, length) = decodedScalar(bytes, at: index)
        guard isWordPart(scalar) else { break }
        isDoubtful = isDoubtful || LookAlikes.pairs[scalar] != nil || isWide(scalar)
        word.append(scalar)
        index += length
      }
      if isDoubtful, let meant = meant(word) {
        result.append(contentsOf: bytes[copied..<start])
        result.append(contentsOf: meant)
        copied = index
        words += 1
      }
      if index < bytes.count, word.isEmpty { index += decodedScalar(bytes, at: index).length }
    }
    if first != nil { result.append(contentsOf: bytes[copied...]) }
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    letters[scalar].isLetter || LookAlikes.pairs[scalar] != nil || isWide(scalar)
      || (0x300..<0x370).contains(scalar.value) || (0x370..<0x530).contains(scalar.value)
  }

  /// The bytes of a word with the letters that were meant; `nil` where it is right as it is.
  private mutating func meant(_ word: [Unicode.Scalar]) -> [UInt8]? {
    var meant = word.map { isWide($0) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 }
    let isMixed =
      meant.contains { letters[$0].isLetter }
      && meant.allSatisfy { !isForeign($0) || LookAlikes.pairs[$0] != nil }
    if isMixed {
      for index in meant.indices where isForeign(meant[index]) {
        meant[index] = LookAlikes.pairs[meant[index]] ?? meant[index]
      }
    }
    let isAbbreviation =
      !meant.contains { letters[$0].vowel > 0 } && meant.allSatisfy(\.properties.isUppercase)
    for index in meant.indices where index == 0 || isAbbreviation {
      if LookAlikes.strokes.contains(meant[index]) {
        meant[index] = LookAlikes.pairs[meant[index]] ?? meant[index]
      }
    }
    if meant.contains(where: LookAlikes.carons.contains) {
      let likely = meant.map { LookAlikes.carons.contains($0) ? LookAlikes.pairs[$0] ?? $0 : $0 }
      if Syllable.isPossible(Array(composed(String(likely)).unicodeScalars)) { meant = likely }
    }
    guard let changed = zip(word, meant).first(where: { $0 != $1 }) else { return nil }
    first = first ?? LookAlike(written: changed.0, meant: changed.1)
    return Array(composed(String(meant)).utf8)
  }

  private func isForeign(_ scalar: Unicode.Scalar) -> Bool { (0x370..<0x530).contains(scalar.value) }
}

/// A to z as East Asian fonts have them.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  (0xFF21...0xFF3A).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
}

private enum LookAlikes {
  static let strokes: Set<Unicode.Scalar> = ["Ð", "Ɖ", "ð", "ɖ"]
  static let carons: Set<Unicode.Scalar> = ["Ǎ", "ǎ"]

  /// By what is written, the letter that is meant.
  static let pairs: [Unicode.Scalar: Unicode.Scalar] = {
    let written = "ÐƉðɖǍǎ" + "АВЕКМНОРСТУХІЈЅԚԜасеорухіјѕһԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
    let meant = "ĐĐđđĂă" + "ABEKMHOPCTYXIJSQWaceopyxijshqw" + "ABEZHIKMNOPTYXo"
    return Dictionary(uniqueKeysWithValues: zip(written.unicodeScalars, meant.unicodeScalars))
  }()
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
