import Testing

@testable import Diagnostics

/// One cause is one message for people.
struct DiagnosticGroupTests {
  private let rule = Rule("some-rule", .warning, en: "wrong: {0}", vi: "sai: {0}")

  private func problem(_ fact: String = "x", _ file: String = "a.csv", line: Int) -> Diagnostic {
    Diagnostic(rule, fact, at: Place(file, line: line, column: 2))
  }

  private func printed(_ problems: [Diagnostic]) -> String {
    let printer = DiagnosticPrinter(language: .vi) { _, _ in nil }
    return problems.grouped().map { printer.text(of: $0) }.joined()
  }

  @Test func theFirstThreePlacesAreToldAndTheRestCounted() {
    #expect(
      printed((1...60).map { problem(line: $0) }) == """
        a.csv:1:2: cảnh báo: sai: x [some-rule]
          cũng ở 2:2, 3:2 … và 57 chỗ nữa; --all kể hết

        """)
    #expect(printed((1...3).map { problem(line: $0) }).hasSuffix("  cũng ở 2:2, 3:2\n"))
    #expect(printed([problem(line: 1)]) == "a.csv:1:2: cảnh báo: sai: x [some-rule]\n")
  }

  @Test func cellsAreNamedAsSpreadsheetsDo() {
    let cells = [3, 4].map { Diagnostic(rule, "x", at: Place("a.xlsx", sheet: "Danh sách", cell: (2, $0))) }
    #expect(printed(cells).hasSuffix("  cũng ở Danh sách!B4\n"))
  }

  @Test func otherFactsFilesAndSuggestionsAreOtherCauses() {
    let problems = [
      problem(line: 1), problem("y", line: 2), problem("x", "b.csv", line: 3), problem(line: 4),
      Diagnostic(rule, "x", at: Place("a.csv", line: 5), suggestions: ["z"]), Diagnostic(rule, "x", at: nil),
      Diagnostic(rule, "x", at: nil),
    ]
    #expect(problems.grouped().map(\.others.count) == [1, 0, 0, 0, 0, 0])
  }

  /// Each place where somebody is named must be mended.
  @Test func namesAreToldPlaceByPlace() {
    let problems = (1...5).map { Diagnostic(.namedAfterWithdrawal, "x", at: Place("a.md", line: $0)) }
    #expect(problems.grouped().count == 5)
  }
}
