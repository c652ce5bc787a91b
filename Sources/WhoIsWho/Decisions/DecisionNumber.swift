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

/// What tells decisions apart: "12/QĐ-UBND", "012/QĐ-UB ND", "12⁄qđ·ubnd" and "１２/QĐUBND" are one. Signs, blanks, case and marks do not
/// count, nor zeros before a number; what divides two numbers does.
package func decisionKey(_ written: String) -> String {
  let plain = plainDecisionNumber(String(String.UnicodeScalarView(written.unicodeScalars.map(halfWidth))))
  var key = ""
  for word in folded(plain).split(separator: " ") {
    let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let short = isNumber ? word.drop { $0 == "0" } : word
    if isNumber || key.last?.isNumber == true { key += "/" }
    key += short
  }
  return key
}

/// Letters and digits of East Asian fonts as those that they stand for.
private func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
}

/// What may stand before a number.
private let introductions: Set<String> = ["so", "qd", "quyet", "dinh", "quyet dinh"]

private func isJoint(_ character: Character) -> Bool { "/-–".contains(character) }
