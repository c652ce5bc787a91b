import Diagnostics
import Testing

struct DiagnosticTests {
  // MARK: Facts

  @Test(arguments: [
    ("no {0} in {1}", ["x", "y"], "no x in y"),
    ("{1} before {0}, {0} again", ["a", "b"], "b before a, a again"),
    // Other braces are text, facts are not looked into, and a fact that is not there stays visible.
    ("write {{/{0}}}", ["x"], "write {{/x}}"),
    ("'{0}' opens with {{#{0}}}", ["x"], "'x' opens with {{#x}}"),
    ("{0}", ["{1}"], "{1}"),
    ("{0} {7}", ["x"], "x {7}"),
    ("{name} { {}", ["x"], "{name} { {}"),
    ("{{", ["x"], "{{"),
    ("plain", ["x"], "plain"),
  ]) func putsFactsIntoTheWording(_ wording: String, _ facts: [String], _ expected: String) {
    let rule = Rule("x", en: wording, vi: "vi: " + wording)
    #expect(rule.message(facts, in: .en) == expected)
    #expect(rule.message(facts, in: .vi) == "vi: " + expected)
  }

  // MARK: Order

  @Test func sortsByFileLineAndColumnWithWhatHasNoPlaceFirst() {
    let places: [Place?] = [
      Place("b.md", line: 1, column: 1), Place("a.md", line: 10, column: 1),
      Place("a.md", line: 9, column: 4),
      nil, Place("a.md", line: 9, column: 3), Place("a.md"),
    ]
    let sorted = places.map { Diagnostic(Rule("x", en: "", vi: ""), at: $0) }.sortedByPlace()
    #expect(
      sorted.map { $0.place?.description } == [nil, "a.md", "a.md:9:3", "a.md:9:4", "a.md:10:1", "b.md:1:1"])
  }

  @Test func placesAreOneByWhatTheySay() {
    let cell = (column: 5, row: 14)
    let places = [
      Place("a.xlsx", sheet: "x", cell: cell), Place(within: Place("a.xlsx", sheet: "x"), cell: cell),
      Place("a.xlsx", sheet: "y", cell: cell), Place("a.xlsx", sheet: "x"),
    ]
    #expect(Set(places).count == 3)
    #expect(places[1].description == "a.xlsx:x!E14")
  }

  @Test func keepsTheOrderOfReportsAtOnePlaceWithinOneCode() {
    let place = Place("a.md", line: 1, column: 1)
    let reports = [("b", "1"), ("a", "2"), ("b", "3"), ("a", "4")].map {
      Diagnostic(Rule($0.0, en: "{0}", vi: ""), $0.1, at: place)
    }
    #expect(reports.sortedByPlace().map { $0.message(in: .en) } == ["2", "4", "1", "3"])
    let nowhere = ["b", "a"].map { Diagnostic(Rule($0, en: "", vi: ""), at: nil) }
    #expect(nowhere.sortedByPlace().map(\.code) == ["b", "a"])
  }

  @Test func factsSteerNoTerminalAndTurnNoLine() {
    let problem = Diagnostic(.releasedFileExtra, "a\u{1B}[2J\u{202E}b\u{9B}\nc", at: nil)
    #expect(
      problem.message(in: .en)
        == "'a\\u{1b}[2J\\u{202e}b\\u{9b} c' was not released with this version")
  }

  @Test func warningsMatterLessThanErrors() {
    #expect(Severity.warning < .error)
    #expect(!(Severity.error < .warning))
  }

  // MARK: Places

  @Test(arguments: [
    (Place("a.md"), "a.md"), (Place("a.md", line: 3), "a.md:3"),
    (Place("a.md", line: 3, column: 7), "a.md:3:7"),
    (Place("a.xlsx", line: 14, sheet: "Danh sách", cell: (column: 5, row: 14)), "a.xlsx:Danh sách!E14"),
    (Place("a.xlsx", sheet: "Danh sách"), "a.xlsx:Danh sách"),
  ]) func writesPlacesAsEditorsReadThem(_ place: Place, _ expected: String) {
    #expect(place.description == expected)
  }

  @Test(arguments: [(1, "A1"), (26, "Z1"), (27, "AA1"), (52, "AZ1"), (703, "AAA1")])
  func namesCellsAsSpreadsheetsDo(_ column: Int, _ expected: String) {
    #expect(Place.cellName(column: column, row: 1) == expected)
  }
}
