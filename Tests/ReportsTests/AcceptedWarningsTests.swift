import Diagnostics
import Records
import Testing

@testable import Reports

/// Warnings that somebody has seen and accepts.
struct AcceptedWarningsTests {
  private let file = "Content/data/decisions.csv"

  private func count(_ listed: String, line: Int = 13, number: String = "1582/QĐ-CTN") -> Diagnostic {
    Diagnostic(.decisionRowCount, number, "1031", listed, at: Place(file, line: line, column: 27))
  }

  private func entry(_ rule: String, at: String? = nil, _ value: String?) -> Acknowledgement {
    let place = Place("Content/data/da-xem.yml", line: 1)
    return Acknowledgement(
      place: place, rule: rule, at: at ?? file, value: value.map { Located($0, at: place) })
  }

  private func left(_ problems: [Diagnostic], _ entries: Acknowledgement...) -> (
    told: Int, unneeded: [Diagnostic]
  ) {
    var accepted = AcceptedWarnings(entries)
    let told = accepted.leavingOut(problems)
    #expect(accepted.count == problems.count - told.count)
    return (told.count, accepted.unneeded)
  }

  @Test func anEntryTakesTheWarningOfItsRuleFileAndValue() {
    let entry = entry("decision-row-count", "1582/QĐ-CTN; 1031; 0")
    #expect(left([count("0")], entry).told == 0)
    #expect(left([count("0")], entry).unneeded.isEmpty)
    #expect(left([count("0", line: 99)], entry).told == 0)
  }

  @Test func theWarningComesBackWhenItsValueChangesAndTheEntryIsTold() throws {
    let (told, unneeded) = left([count("3")], entry("decision-row-count", "1582/QĐ-CTN; 1031; 0"))
    #expect(told == 1)
    #expect(unneeded.map(\.code) == ["acknowledgement-unneeded"])
    #expect(try #require(unneeded.first).suggestions == ["1582/QĐ-CTN; 1031; 3"])
  }

  @Test func theFirstPartOfAValueAloneIsWhatPeopleWrite() {
    let entry = entry("decision-row-count", "1582/QĐ-CTN")
    #expect(left([count("0")], entry).told == 0)
    #expect(left([count("0", number: "1583/QĐ-CTN")], entry).told == 1)
  }

  @Test func anotherFileAnotherRuleAndNoValueAreNotAccepted() {
    #expect(
      left([count("0")], entry("decision-row-count", at: "Content/data/b.csv", "1582/QĐ-CTN")).told == 1)
    #expect(left([count("0")], entry("decision-without-list", "1582/QĐ-CTN")).told == 1)
    #expect(left([count("0")], entry("decision-row-count", nil)).told == 1)
  }

  @Test func anEntryMayNameThePlaceItself() {
    let at = "\(file):13:27"
    #expect(left([count("0")], entry("decision-row-count", at: at, "1582/QĐ-CTN")).told == 0)
    #expect(left([count("0", line: 14)], entry("decision-row-count", at: at, "1582/QĐ-CTN")).told == 1)
  }

  /// A row without a decision is like any other, so that one more is seen.
  @Test func whereARuleHasNoValueTheirNumberIsIt() {
    let rows = (1...8).map { Diagnostic(.awardWithoutDecision, at: Place(file, line: $0)) }
    #expect(left(rows, entry("award-without-decision", "8")).told == 0)
    #expect(left(Array(rows.prefix(7)), entry("award-without-decision", "8")).told == 7)
  }

  @Test func whatComesFromColumnsThatAreNotPublishedStandsThereAsAHash() throws {
    let remark = Diagnostic(.remarksNotShown, "Ghi chú", "1", "K9 'đang nuôi con nhỏ'", at: Place(file))
    let line = acknowledgements(of: [remark], on: "2026-12-01", by: "Văn phòng")
    #expect(!line.contains("con nhỏ"))
    let value = try #require(line.firstMatch(of: #/value: "(sha256:[0-9a-f]{16})"/#)).output.1
    #expect(left([remark], entry("remarks-not-shown", String(value))).told == 0)
    #expect(left([remark], entry("remarks-not-shown", "Ghi chú")).told == 1)
  }

  @Test func errorsAndWhatConcernsPeopleWhoMayNotBeNamedIsNeverAccepted() {
    let error = Diagnostic(.unknownRecipient, "a", at: Place(file))
    let hidden = Diagnostic(.nameNotSearched, "Lê An", at: Place(file))
    let later: Diagnostic = {
      var error = error
      error.severity = .warning
      return error
    }()
    for problem in [error, hidden, later] {
      let (told, unneeded) = left([problem], entry(problem.code, problem.facts[0]))
      #expect(told == 1)
      #expect(unneeded.map(\.code) == ["acknowledgement-refused"])
      #expect(acknowledgements(of: [problem], on: "2026-12-01", by: "A").isEmpty)
    }
  }

  @Test func theLinesToPasteAcceptAllThatTheyWereMadeOf() {
    let problems = [
      count("0"), count("2", number: "12 \"A\"/QĐ"),
      Diagnostic(.awardWithoutDecision, at: Place(file, line: 1)),
      Diagnostic(.awardWithoutDecision, at: Place(file, line: 2)),
    ]
    let lines = acknowledgements(of: problems, on: "2026-12-01", by: "Văn phòng")
    #expect(lines.split(separator: "\n").count == 3)
    let read = Acknowledgement.read(Array(lines.utf8), file: "Content/data/da-xem.yml")
    #expect(read.diagnostics.isEmpty)
    var accepted = AcceptedWarnings(read.value ?? [])
    #expect(accepted.leavingOut(problems).isEmpty)
    #expect(accepted.unneeded.isEmpty)
  }
}
