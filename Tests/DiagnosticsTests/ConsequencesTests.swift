import Diagnostics
import Testing

/// What one problem explains is not told beside it.
struct ConsequencesTests {
  private func problem(_ rule: Rule, _ file: String = "a.xlsx", sheet: String? = nil) -> Diagnostic {
    Diagnostic(rule, "x", at: Place(file, sheet: sheet, cell: (1, 1)))
  }

  private func codes(_ problems: Diagnostic...) -> [String] { problems.withoutConsequences().map(\.code) }

  @Test func aMissingCatalogueExplainsEveryForm() {
    #expect(
      codes(problem(.unknownForm), problem(.catalogueMissing, "c.yml"), problem(.unknownForm, "b.md"))
        == ["catalogue-missing"])
  }

  @Test func aListOfProposalsExplainsItsOwnSheetAlone() {
    #expect(
      codes(
        problem(.awardListOfProposals, sheet: "Một"), problem(.formWithoutAuthority, sheet: "Một"),
        problem(.formWithoutAuthority, sheet: "Hai"), problem(.formWithoutAuthority, "b.xlsx"))
        == ["award-list-of-proposals", "form-without-authority", "form-without-authority"])
  }

  @Test func formulasWithoutResultsExplainRowsWithoutAName() {
    #expect(
      codes(problem(.awardWithoutRecipient), problem(.formulasWithoutValues)) == ["formulas-without-values"])
  }

  @Test func aWarningDoesNotExplainAnError() {
    var error = problem(.placeWithoutRecord)
    error.severity = .error
    #expect(codes(problem(.placeTablesMissing), error) == ["place-tables-missing", "place-without-record"])
  }

  @Test func otherProblemsStay() {
    #expect(codes(problem(.unknownForm), problem(.badDate)) == ["unknown-form", "bad-date"])
    #expect(codes(problem(.catalogueMissing), problem(.badDate)) == ["catalogue-missing", "bad-date"])
  }
}
