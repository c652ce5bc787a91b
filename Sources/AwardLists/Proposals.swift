import Diagnostics
import VietnameseText

/// Whether a text says that something is only proposed: "Danh sách đề nghị khen thưởng", "Kèm theo Tờ trình số 5/TTr-UBND",
/// "Dự thảo", "Quyết định số     /QĐ-UBND" with the number left for the pen.
package func isProposal(_ text: String) -> Bool {
  guard text.utf8.count < 1000 else { return false }
  let words = " \(folded(text)) "
  return proposalWords.contains { holds(words, $0) } || hasBlankNumber(text)
}

/// What to say of a list above which such a text stands and no decision.
func proposalProblem(_ text: String, at place: Place) -> Diagnostic {
  let words = " \(folded(text)) "
  let isOnlyBlank = !proposalWords.contains { holds(words, $0) }
  return Diagnostic(isOnlyBlank ? .decisionNumberBlank : .awardListOfProposals, at: place)
}

private let proposalWords = [
  "de nghi", "to trinh", "trinh hoi dong", "trinh chu tich", "trinh cap", "trinh ubnd", "ttr ubnd", "ttr",
  "xet tang", "xet khen thuong", "xet cong nhan", "xet danh hieu", "binh xet", "de cu", "du kien", "du thao",
  "danh sach gioi thieu", "dang ky danh hieu", "dang ky thi dua",
].map { " \($0) " }

/// Whether a title says that no decision was made yet, whatever else it cites.
func isDraft(_ text: String) -> Bool {
  let words = " \(folded(text)) "
  return [" kem theo to trinh ", " du thao "].contains { holds(words, $0) } || hasBlankNumber(text)
}

/// "Số      /QĐ-UBND", "số ……/QĐ-UBND": a decision that has no number yet.
func hasBlankNumber(_ text: String) -> Bool {
  withNumbersClosedUp(text).split(whereSeparator: \.isWhitespace).contains { word in
    word.drop { ".…_:".contains($0) || $0.isLowercase }.hasPrefix("/QĐ")
  }
}
