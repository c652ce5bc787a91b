/// The place of a text in Vietnamese dictionary order: `<` on two keys puts their texts in order.
///
/// Letters a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y (f j w z as in Latin) are compared over the whole
/// text before the tones (none, huyền, hỏi, ngã, sắc, nặng), the tones before the case. Numbers compare by value, spaces
/// and punctuation all as one space, and two spellings of a tone's place as the same. Different texts never tie.
package struct CollationKey: Hashable, Sendable, Comparable {
  let bytes: [UInt8]

  package static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}

package func collationKey(_ text: String) -> CollationKey {
  let text = composed(text)
  let weights = CollationWeights(text)
  var bytes = weights.letters
  bytes.append(0)
  bytes.append(contentsOf: weights.tones)
  bytes.append(0)
  bytes.append(contentsOf: weights.cases)
  bytes.append(0)
  bytes.append(contentsOf: text.utf8)
  return CollationKey(bytes: bytes)
}

/// The weights of one text at each level. Weights at one level have a first byte above 0 that tells their length, so
/// that a 0 may end the level.
struct CollationWeights {
  private(set) var letters: [UInt8] = []
  private(set) var tones: [UInt8] = []
  private(set) var cases: [UInt8] = []

  private static let space: UInt8 = 0x01
  private static let number: UInt8 = 0x10
  private static let latin: UInt8 = 0x20
  private static let otherScript: UInt8 = 0xF0

  /// `text` must be composed.
  init(_ text: String) {
    let table = LatinLetters.all
    var scalars = Array(text.unicodeScalars)
    _ = scalars.withUnsafeMutableBufferPointer { moveTones(in: $0, table) }
    letters.reserveCapacity(scalars.count + 8)
    var owesSpace = false
    var index = 0
    while index < scalars.count {
      let unit = SearchUnit(scalars[index], table)
      index += 1
      switch unit {
      case .ignored: continue
      case .separator:
        owesSpace = !letters.isEmpty
        continue
      default: break
      }
      if owesSpace { letters.append(CollationWeights.space) }
      owesSpace = false
      switch unit {
      case .letter(let letter): add(letter)
      case .digit: index = addNumber(scalars, from: index - 1, table)
      case .other(let scalar): add(scalar)
      case .separator, .ignored: break
      }
    }
  }

  private mutating func add(_ letter: LatinLetter) {
    letters.append(CollationWeights.latin + letter.rank)
    if letter.second != 0 {
      let second = LatinLetters.all[Unicode.Scalar(letter.second)]
      letters.append(CollationWeights.latin + second.rank)
    }
    tones.append(letter.tone.rawValue + 1)
    cases.append(letter.isUpper ? 2 : 1)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    letters.append(CollationWeights.otherScript)
    for shift in [UInt32(16), 8, 0] { letters.append(UInt8(truncatingIfNeeded: lower.value >> shift)) }
    cases.append(lower == scalar ? 1 : 2)
  }

  /// A number without leading zeros: longer is larger, and of two as long the digits decide.
  private mutating func addNumber(_ scalars: [Unicode.Scalar], from start: Int, _ table: LatinLetters) -> Int
  {
    var digits: [UInt8] = []
    var index = start
    while index < scalars.count, case .digit(let digit) = SearchUnit(scalars[index], table) {
      if digit != UInt8(ascii: "0") || !digits.isEmpty { digits.append(digit) }
      index += 1
    }
    letters.append(CollationWeights.number)
    if digits.count < 0xFF {
      letters.append(UInt8(digits.count))
    } else {
      letters.append(0xFF)
      for shift in [24, 16, 8, 0] { letters.append(UInt8(truncatingIfNeeded: digits.count >> shift)) }
    }
    letters.append(contentsOf: digits)
    return index
  }
}
