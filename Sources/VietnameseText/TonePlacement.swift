/// The same text with every tone mark at the place that the press uses, all else kept: for comparing written forms.
///
/// "hoà" and "hòa", "thuỷ" and "thủy" are both correct but different strings. In *oa*, *oe*, *uy* the mark goes to the
/// first vowel where the syllable ends there and to the second where it goes on ("hoàn", "huỳnh"). After q the u is
/// no vowel: "quý".
package func toneNormalised(_ text: String) -> String {
  let text = composed(text)
  let letters = LatinLetters.all
  var scalars = Array(text.unicodeScalars)
  guard scalars.withUnsafeMutableBufferPointer({ moveTones(in: $0, letters) }) else { return text }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

/// Moves the tones of `scalars`, which must be composed; whether any moved.
func moveTones(
  in scalars: UnsafeMutableBufferPointer<Unicode.Scalar>, _ letters: borrowing LatinLetters
) -> Bool {
  var moved = false
  for index in scalars.indices.dropLast() {
    let first = letters[scalars[index]]
    // Most letters are neither o nor u: leave before the costly part.
    guard first.vowel == 7 || first.vowel == 10 else { continue }
    let second = letters[scalars[index + 1]]
    guard isMovablePair(first, second), let tone = soleTone(first, second) else { continue }
    let before = index > 0 ? letters[scalars[index - 1]] : LatinLetter()
    guard before.vowel == 0 else { continue }
    let goesOn = index + 2 < scalars.count && letters[scalars[index + 2]].isLetter
    let onSecond = goesOn || before.base == UInt8(ascii: "q")
    guard (second.tone != .level) != onSecond,
      let newFirst = LatinLetters.scalar(first, tone: onSecond ? .level : tone),
      let newSecond = LatinLetters.scalar(second, tone: onSecond ? tone : .level)
    else { continue }
    scalars[index] = newFirst
    scalars[index + 1] = newSecond
    moved = true
  }
  return moved
}

private func isMovablePair(_ first: LatinLetter, _ second: LatinLetter) -> Bool {
  switch (first.vowel, second.vowel) {
  case (7, 1), (7, 4), (10, 12): true  // oa, oe, uy by their rows in `LatinLetters.vowels`, without ă â ê
  default: false
  }
}

private func soleTone(_ first: LatinLetter, _ second: LatinLetter) -> Tone? {
  switch (first.tone, second.tone) {
  case (.level, .level): nil
  case (.level, let tone), (let tone, .level): tone
  default: nil
  }
}
