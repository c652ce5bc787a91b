/// A syllable as Vietnamese spelling divides it, to tell Vietnamese from what only looks like it.
enum Syllable {
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let nuclei: Set<String> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo",
    "êu", "ia",
    "iê", "iêu", "iu", "oa", "oă", "oai", "oao", "oay", "oe", "oeo", "oi", "oo", "ôi", "ơi", "ua", "uâ",
    "uây", "uê",
    "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "ya", "yê",
    "yêu",
  ]

  private static let openCodas: Set<String> = ["", "m", "n", "ng", "nh"]
  /// After these the voice can only rise or fall sharply.
  private static let stopCodas: Set<String> = ["c", "ch", "p", "t"]

  /// Whether `word`, in any case, could be one Vietnamese syllable. Longer than any syllable means no.
  static func isPossible(_ word: [Unicode.Scalar]) -> Bool {
    guard (1...7).contains(word.count), let parts = divided(word) else { return false }
    guard nuclei.contains(parts.nucleus), parts.onset != "qu" || !parts.nucleus.isEmpty else { return false }
    guard onsets.contains(parts.onset) else { return false }
    if stopCodas.contains(parts.coda) { return parts.tone == .acute || parts.tone == .dot }
    return openCodas.contains(parts.coda)
  }

  private struct Parts {
    var onset = ""
    var nucleus = ""
    var coda = ""
    var tone = Tone.level
  }

  private static func divided(_ word: [Unicode.Scalar]) -> Parts? {
    var parts = Parts()
    for scalar in word {
      let letter = LatinLetters.all[scalar]
      guard letter.isLetter, letter.second == 0, letter.tone != .foreign else { return nil }
      if letter.tone != .level {
        guard parts.tone == .level else { return nil }
        parts.tone = letter.tone
      }
      let isGlide = letter.vowel == 10 && letter.tone == .level && parts.onset == "q" && parts.nucleus.isEmpty
      if letter.vowel > 0, !isGlide {
        guard parts.coda.isEmpty else { return nil }
        parts.nucleus.unicodeScalars.append(LatinLetters.vowels[Int(letter.vowel) - 1][0])
      } else {
        let consonant =
          letter.base == UInt8(ascii: "d") && letter.rank == 7 ? "đ" : Unicode.Scalar(letter.base)
        if parts.nucleus.isEmpty {
          parts.onset.unicodeScalars.append(consonant)
        } else {
          parts.coda.unicodeScalars.append(consonant)
        }
      }
    }
    moveGlide(&parts)
    return parts
  }

  /// In "già" the i belongs to the onset, in "gì" it is the vowel.
  private static func moveGlide(_ parts: inout Parts) {
    guard parts.onset == "g", parts.nucleus.hasPrefix("i"), parts.nucleus.unicodeScalars.count > 1 else {
      return
    }
    parts.onset = "gi"
    parts.nucleus.unicodeScalars.removeFirst()
  }
}
