import AwardLists
import VietnameseText

/// What was made of the texts of one list, which come again in most of its rows.
struct KnownTexts {
  /// What a cell says was given.
  struct Form {
    let text: FormText
    let isProposal: Bool
  }

  /// What a cell says of a decision.
  struct Decision {
    /// Where it holds the number and the date together.
    let reference: DecisionReference?
    let isProposal: Bool
    /// Whether it names several.
    let isSeveral: Bool
    /// Whether it is a date, as spreadsheets make one of "12/3" by themselves.
    let isDate: Bool
  }

  private var forms = KeptByText<Form>()
  private var decisions = KeptByText<Decision>()
  private var opened = KeptByText<String?>()
  private var posts = KeptByText<String>()

  mutating func form(_ text: String) -> Form {
    forms(text) { Form(text: FormText($0), isProposal: isProposal($0)) }
  }

  mutating func decision(_ text: String) -> Decision {
    decisions(text) {
      Decision(
        reference: DecisionReference(cell: $0), isProposal: isProposal($0),
        isSeveral: DecisionReference.numbers(in: $0).count > 1, isDate: isDateAlone($0))
    }
  }

  /// The text without private data; `nil` where there is none in it.
  mutating func withoutPrivateData(_ text: String) -> String? {
    // Most texts are done with more quickly than they are found.
    guard mayHoldPrivateData(text, isName: false) else { return nil }
    return opened(text) { AwardLists.withoutPrivateData($0, isName: false) }
  }

  /// What tells a post from others.
  mutating func postKey(_ role: String) -> String { posts(role, spellingKey) }
}

/// "2026-03-12", "12/03/2026", or "45000", the number of days that a spreadsheet shows; "12/2026" and "1234" may be numbers of decisions.
private func isDateAlone(_ text: String) -> Bool {
  switch WrittenDate(text) {
  case .serial: true
  case .date(let date), .monthFirst(let date):
    text.utf8.contains(UInt8(ascii: "-")) && text.prefix(4).allSatisfy(\.isNumber)
      || date.day != nil && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "/") }
  case .shortYear, .unreadable: false
  }
}
