import Diagnostics
import Sheets
import VietnameseText

/// What the lines above a list say for all its rows: "Kèm theo Quyết định số 4321/QĐ-UBND ngày 15/10/2026 của …".
struct TitleLines {
  private(set) var given: [String: GivenValue] = [:]
  /// What says that the list is one of proposals, or that its decision has no number yet; `nil` where they name the decision.
  private(set) var proposal: Diagnostic?
  /// What says that the line names several decisions; the first of them is given.
  private(set) var severalDecisions: Diagnostic?
  /// What says that those on the list were not commended.
  private(set) var refusal: Diagnostic?
  /// What says that the day of the decision is none.
  private(set) var badDate: Diagnostic?

  init(_ rows: ArraySlice<Row>, file: String, sheet: String?) {
    let cells = rows.flatMap(\.cells).filter { !$0.text.isEmpty && $0.kind != .error }
    for cell in cells {
      if refusal == nil, isRefusalOfGroup(cell.text) {
        refusal = Diagnostic(.awardGroupRefused, cell.text, at: cell.place(in: file, sheet: sheet))
      }
      if proposal == nil, isProposal(cell.text) {
        proposal = proposalProblem(cell.text, at: cell.place(in: file, sheet: sheet))
      }
      // The title of the list names the form, letterheads and legal grounds do not.
      let words = folded(cell.text)
      let isTitle = words.hasPrefix("danh sach") || words.hasPrefix("bang tong hop")
      let place = cell.place(in: file, sheet: sheet)
      if isTitle || given["form"] == nil, namesAward(cell.text) {
        given["form"] = GivenValue(cell.text, at: place)
      }
      if isTitle, let kind = kindOfGroup(cell.text) { given["kind"] = GivenValue(kind, at: place) }
    }
    takeHeading(above: rows.last, file: file, sheet: sheet)
    take(decisionIn: cells, file: file, sheet: sheet)
  }

  /// "B. CÁ NHÂN" right above the header.
  private mutating func takeHeading(above row: Row?, file: String, sheet: String?) {
    guard let texts = row?.cells.filter({ !$0.text.isEmpty }), let last = texts.last, texts.count < 3 else {
      return
    }
    let number = texts.count == 2 ? texts[0].text : nil
    let heading = GroupHeading(last.text, number: number, at: last.place(in: file, sheet: sheet))
    guard heading.isCertain else { return }
    for key in ["kind", "form"] where heading.given[key] != nil { given[key] = heading.given[key] }
  }

  /// A line, with those in which it goes on: a bracket is open, or it ends with "và" or a comma.
  private static func sentence(from start: Int, of cells: [Cell]) -> String {
    var text = cells[start].text
    for next in cells[(start + 1)...].prefix(2) {
      let isOpen = text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" })
      guard isOpen || text.hasSuffix(",") || folded(text).hasSuffix(" va") else { break }
      text += " " + next.text
    }
    return text
  }

  /// A sentence may go on in the next line, so lines are read together, each once as the beginning.
  private mutating func take(decisionIn cells: [Cell], file: String, sheet: String?) {
    guard !cells.contains(where: { isDraft($0.text) }) else { return }
    for start in cells.indices {
      let text = cells[start...].prefix(3).map(\.text).joined(separator: " ")
      guard let decision = DecisionReference(title: text, startingWithin: cells[start].text.count) else {
        continue
      }
      let place = cells[start].place(in: file, sheet: sheet)
      given["decision"] = GivenValue(decision.number, at: place)
      severalDecisions = Diagnostic(severalDecisionsIn: Self.sentence(from: start, of: cells), at: place)
      badDate = decision.unreadDate.map { Diagnostic(.badDate, $0, at: place) }
      if let date = decision.date { given["decision_date"] = GivenValue(date.iso, at: place) }
      if let issuer = decision.issuer { given["issuer"] = GivenValue(issuer, at: place) }
      proposal = nil
      return
    }
  }
}
