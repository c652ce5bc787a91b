/// What tells names apart: lower case, with all marks, every run of spaces and punctuation as one space; where two
/// spellings of one word are both correct, one of them.
///
/// "Phạm Văn Hoá" and "PHẠM VĂN HÓA" are one key, "Bùi Sỹ Cường" and "Bùi Sĩ Cường" too; "Hoa", "Hòa" and "Hóa" are
/// three. `folded` is for searching, where too much found does no harm; this is for saying that two names are one.
package func spellingKey(_ text: String) -> String {
  let letters = LatinLetters.all
  var text = composed(text)
  return text.withUTF8 { source in
    withUnsafeTemporaryAllocation(of: Unicode.Scalar.self, capacity: source.count) { buffer in
      let count = writeWords(of: source, letters, into: buffer)
      let scalars = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      _ = moveTones(in: scalars, letters)
      writeFinalI(in: scalars, letters)
      return string(of: scalars)
    }
  }
}

/// Writes the words of a text in lower case with single spaces between them, and returns how many scalars they have.
///
/// - Parameter scalars: has room for as many as `text` has bytes.
private func writeWords(
  of text: UnsafeBufferPointer<UInt8>, _ letters: borrowing LatinLetters,
  into scalars: UnsafeMutableBufferPointer<Unicode.Scalar>
) -> Int {
  var (index, count, owesSpace) = (0, 0, false)
  while index < text.count {
    let (scalar, length) = decodedScalar(text, at: index)
    index += length
    guard let lower = lowerWordPart(scalar, letters) else {
      owesSpace = owesSpace || !SearchUnit(scalar, letters).isIgnored
      continue
    }
    if owesSpace, count > 0 {
      scalars[count] = " "
      count += 1
    }
    owesSpace = false
    scalars[count] = lower
    count += 1
  }
  return count
}

/// Through bytes, since a view of scalars grows by one at a time at ten times the cost.
private func string(of scalars: UnsafeMutableBufferPointer<Unicode.Scalar>) -> String {
  let length = scalars.reduce(0) { $0 + UTF8.width($1) }
  return String(unsafeUninitializedCapacity: length) { bytes in
    var count = 0
    for scalar in scalars {
      if scalar.isASCII {
        bytes[count] = UInt8(scalar.value)
        count += 1
        continue
      }
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
private func lowerWordPart(
  _ scalar: Unicode.Scalar, _ letters: borrowing LatinLetters
) -> Unicode.Scalar? {
  // Half of all letters.
  if (UInt32(0x61)...0x7A).contains(scalar.value) { return scalar }
  switch SearchUnit(scalar, letters) {
  case .letter(let letter):
    guard letter.isUpper else { return scalar }
    if scalar.isASCII { return Unicode.Scalar(UInt8(scalar.value) + 32) }
    if scalar == "Đ" { return "đ" }
    if let lower = letter.lowerVowel { return lower }
    return scalar.properties.lowercaseMapping.unicodeScalars.first
  case .digit(let digit): return Unicode.Scalar(digit)
  case .other(let scalar): return scalar.properties.lowercaseMapping.unicodeScalars.first
  case .separator, .ignored: return nil
  }
}

/// Writes i for a y that alone ends a syllable after a consonant: "kỹ" becomes "kĩ", "quý" "quí". The y of "thủy",
/// "tay" and "ý" is another sound or stands first, and stays.
private func writeFinalI(
  in scalars: UnsafeMutableBufferPointer<Unicode.Scalar>, _ letters: borrowing LatinLetters
) {
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
