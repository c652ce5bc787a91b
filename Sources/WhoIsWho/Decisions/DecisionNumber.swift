import VietnameseText

/// The number and symbol of a decision as lists write them, without what stands around: "Số 3233/QĐ - UBND" and
/// "QĐ 3233 /QĐ-UBND" are 3233/QĐ-UBND.
package func plainDecisionNumber(_ written: String) -> String {
  var words = written.split(whereSeparator: \.isWhitespace)
  while words.count > 1, let first = words.first, !first.contains(where: \.isNumber),
    introductions.contains(folded(String(first)))
  {
    words.removeFirst()
  }
  var result = ""
  for word in words {
    let isGlued = result.last.map(isJoint) ?? true || word.first.map(isJoint) ?? true
    result += (isGlued ? "" : " ") + word
  }
  return result
}

/// What may stand before a number.
private let introductions: Set<String> = ["so", "qd", "quyet", "dinh", "quyet dinh"]

private func isJoint(_ character: Character) -> Bool { "/-–".contains(character) }
