/// A word to be put in the place of another without asking anybody: what a misspelt word was meant to be.
package struct Fix: Sendable, Equatable {
  /// It covers the old word and nothing else.
  package let place: Place
  package let old: String
  package let new: String
}

extension Diagnostic {
  /// What may be mended without asking: in a text, a word of the program's own vocabulary with one wrong letter, or a name that
  /// was written without its marks. Ids and names of records that differ in a letter may well be of two records, and digits
  /// always tell two things apart, so nothing of the kind is here.
  package var fixes: [Fix] {
    guard suggestions.count == 1, let old = facts.first, let place, place.line != nil,
      place.length == old.unicodeScalars.count
    else { return [] }
    let isCertain =
      switch rule.spelling {
      case .ofRecords: false
      case .withoutMarks: true
      case .ofVocabulary: isSlip(old, of: suggestions[0])
      }
    return isCertain ? [Fix(place: place, old: old, new: suggestions[0])] : []
  }
}

/// Whether two words differ in the case of letters, or by one slip of the hand that concerns no digit; short words are other
/// words too easily.
private func isSlip(_ old: String, of new: String) -> Bool {
  let (old, new) = (old.lowercased(), new.lowercased())
  if old == new { return true }
  func digits(_ text: String) -> [Character] { text.filter(\.isNumber) }
  let (a, b) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
  return min(a.count, b.count) >= 4 && digits(old) == digits(new) && editDistance(a, b, limit: 1) <= 1
}
