/// What tells names apart: lower case, with all marks, every run of spaces and punctuation as one space; where two
/// spellings of one word are both correct, one of them.
///
/// "Phạm Văn Hoá" and "PHẠM VĂN HÓA" are one key, "Bùi Sỹ Cường" and "Bùi Sĩ Cường" too; "Hoa", "Hòa" and "Hóa" are
/// three. `folded` is for searching, where too much found does no harm; this is for saying that two names are one.
package func spellingKey(_ text: String) -> String {
  let letters = LatinLetters.all
  let text = composed(text)
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(text.utf8.count)
  var owesSpace = false
  for scalar in text.unicodeScalars {
    guard let lower = lowerWordPart(scalar, letters) else {
      owesSpace = owesSpace || !SearchUnit(scalar, letters).isIgnored
      continue
    }
    if owesSpace, !scalars.isEmpty { scalars.append(" ") }
    owesSpace = false
    scalars.append(lower)
  }
  _ = moveTones(in: &scalars, letters)
  writeFinalI(in: &scalars, letters)
  return string(of: scalars)
}

/// Through bytes, since a view of scalars grows by one at a time at ten times the cost.
private func string(of scalars: [Unicode.Scalar]) -> String {
  String(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
    var count = 0
    for scalar in scalars {
      for byte in UTF8.encode(scalar).unsafelyUnwrapped {
        bytes[count] = byte
        count += 1
      }
    }
    return count
  }
}

/// A spelling key without marks: what is left of a name that somebody types plainly.
package func unmarkedKey(_ text: String) -> String { folded(spellingKey(text)) }

/// Whether nothing but ASCII stands in a text, as when somebody types Vietnamese without marks.
package func isUnmarked(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

/// A letter in lower case, a digit; `nil` for what divides words or has no width.
private func lowerWordPart(_ scalar: Unicode.Scalar, _ letters: LatinLetters) -> Unicode.Scalar? {
  // Half of all letters.
  if (UInt32(0x61)...0x7A).contains(scalar.value) { return scalar }
  switch SearchUnit(scalar, letters) {
  case .letter(let letter):
    guard letter.isUpper else { return scalar }
    if scalar.isASCII { return Unicode.Scalar(UInt8(scalar.value) + 32) }
    if let lower = letter.lowerVowel { return lower }
    return scalar.properties.lowercaseMapping.unicodeScalars.first
  case .digit(let digit): return Unicode.Scalar(digit)
  case .other(let scalar): return scalar.properties.lowercaseMapping.unicodeScalars.first
  case .separator, .ignored: return nil
  }
}

/// Writes i for a y that alone ends a syllable after a consonant: "kỹ" becomes "kĩ", "quý" "quí". The y of "thủy",
/// "tay" and "ý" is another sound or stands first, and stays.
private func writeFinalI(in scalars: inout [Unicode.Scalar], _ letters: LatinLetters) {
  for index in scalars.indices.dropFirst() {
    let letter = letters[scalars[index]]
    guard letter.vowel == LatinLetters.y else { continue }
    if index + 1 < scalars.count, letters[scalars[index + 1]].isLetter { continue }
    let before = letters[scalars[index - 1]]
    let followsQ = index > 1 && letters[scalars[index - 2]].base == UInt8(ascii: "q")
    guard before.isLetter, before.vowel == 0 || followsQ else { continue }
    scalars[index] = LatinLetters.vowels[Int(LatinLetters.i) - 1][Int(letter.tone.rawValue)]
  }
}

extension LatinLetters {
  /// The rows of `vowels` that hold i and y, from 1.
  fileprivate static let i: UInt8 = 6
  fileprivate static let y: UInt8 = 12
}

extension LatinLetter {
  /// The vowel in lower case with its tone; `nil` for what is no Vietnamese vowel.
  fileprivate var lowerVowel: Unicode.Scalar? {
    vowel > 0 && tone != .foreign ? LatinLetters.vowels[Int(vowel) - 1][Int(tone.rawValue)] : nil
  }
}

extension SearchUnit {
  fileprivate var isIgnored: Bool {
    if case .ignored = self { true } else { false }
  }
}
