import AwardLists
import VietnameseText

/// What was made of the texts of one list, which come again in most of its rows.
struct KnownTexts {
  private var forms = KeptByText<FormText>()
  private var decisions = KeptByText<DecisionReference?>()
  private var proposals = KeptByText<Bool>()
  private var opened = KeptByText<String?>()

  mutating func form(_ text: String) -> FormText { forms(text) { FormText($0) } }

  /// A cell that holds the number and the date of a decision.
  mutating func decision(_ text: String) -> DecisionReference? {
    decisions(text) { DecisionReference(cell: $0) }
  }

  mutating func isProposal(_ text: String) -> Bool { proposals(text) { AwardLists.isProposal($0) } }

  /// The text without private data; `nil` where there is none in it.
  mutating func withoutPrivateData(_ text: String) -> String? {
    guard mayHoldPrivateData(text, isName: false) else { return nil }
    return opened(text) { AwardLists.withoutPrivateData($0, isName: false) }
  }
}
