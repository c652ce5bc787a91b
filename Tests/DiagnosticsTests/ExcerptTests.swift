import Diagnostics
import Testing

/// The words and the excerpt that a person reads.
struct ExcerptTests {
  private let rule = Rule("some-rule", en: "what is wrong with '{0}'", vi: "'{0}' sai")

  private func text(
    _ diagnostic: Diagnostic, line source: String? = nil, in language: MessageLanguage = .en
  ) -> String {
    DiagnosticPrinter(language: language) { _, _ in source }.text(of: diagnostic)
  }

  @Test func underlinesTheSpotAndAsksForTheNearest() {
    let place = Place("a.md", line: 6, column: 9, length: 11)
    let diagnostic = Diagnostic(rule, "khoa-so-sin", at: place, suggestions: ["khoa-so-sinh", "khoa-san"])
    #expect(
      text(diagnostic, line: "about: [khoa-so-sin]") == """
        a.md:6:9: error: what is wrong with 'khoa-so-sin' [some-rule]
          6 | about: [khoa-so-sin]
            |         ^^^^^^^^^^^ did you mean 'khoa-so-sinh' or 'khoa-san'?

        """)
    #expect(
      text(diagnostic, line: "about: [khoa-so-sin]", in: .vi) == """
        a.md:6:9: lỗi: 'khoa-so-sin' sai [some-rule]
          6 | about: [khoa-so-sin]
            |         ^^^^^^^^^^^ có phải là 'khoa-so-sinh' hay 'khoa-san'?

        """)
  }

  @Test func showsNotesAfterTheExcerpt() {
    let first = Rule("first", en: "the first one", vi: "lần đầu")
    let diagnostic = Diagnostic(rule, "x", at: Place("b.md", line: 12, column: 1, length: 1))
      .note(first, at: Place("a.md", line: 2, column: 3))
    #expect(
      text(diagnostic, line: "x", in: .vi) == """
        b.md:12:1: lỗi: 'x' sai [some-rule]
          12 | x
             | ^
        a.md:2:3: ghi chú: lần đầu

        """)
  }

  @Test(
    arguments: [
      // Without a place, a line or a file to show, the question stands on a line of its own.
      (nil, nil, "error: what is wrong with 'x' [some-rule]\n  did you mean 'y'?\n"),
      (Place("a.md"), "x", "a.md: error: what is wrong with 'x' [some-rule]\n  did you mean 'y'?\n"),
      (
        Place("a.md", line: 1, column: 1), nil,
        "a.md:1:1: error: what is wrong with 'x' [some-rule]\n  did you mean 'y'?\n"
      ),
      (
        Place("a.md", line: 1), "x",
        "a.md:1: error: what is wrong with 'x' [some-rule]\n  1 | x\n    | did you mean 'y'?\n"
      ),
    ] as [(Place?, String?, String)])
  func showsWhatIsKnown(_ place: Place?, _ source: String?, _ expected: String) {
    #expect(text(Diagnostic(rule, "x", at: place, suggestions: ["y"]), line: source) == expected)
  }

  @Test(arguments: [
    // Column and length count scalars; an accent set apart from its letter is one more.
    ("Vườn rau", 6, 3, "Vườn rau", "     ^^^"),
    // Tabs stay, so that the mark stands under its text at any width of a tab.
    ("\tname: x", 2, 4, "\tname: x", "\t^^^^"),
    // What nobody sees takes the places that it is shown with.
    ("a\u{0}b\u{7F}c", 3, 1, "a\\u{0}b\\u{7f}c", "      ^"),
    ("a\u{202E}b", 2, 2, "a\\u{202e}b", " ^^^^^^^^^"),
    // A place without a length, one behind the end of the line, a mark that would run over it.
    ("abc", 2, 0, "abc", " ^"),
    ("abc", 9, 5, "abc", "   ^"),
    ("abc", 3, 50, "abc", "  ^"),
    ("", 1, 0, "", "^"),
  ]) func marksTheSpot(_ source: String, _ column: Int, _ length: Int, _ shown: String, _ marks: String) {
    let place = Place("a", line: 1, column: column, length: length)
    let lines = text(Diagnostic(rule, "x", at: place), line: source).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst() == ["  1 | \(shown)", "    | \(marks)", ""])
  }

  @Test(arguments: [(1, 0), (121, 0), (122, 81), (500, 459), (1000, 959)])
  func showsOnlyAWindowOfALongLineWithTheMarkUnderItsText(_ column: Int, _ first: Int) throws {
    let source = String((0..<1000).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    let place = Place("a", line: 1, column: column, length: 3)
    let lines = text(Diagnostic(rule, "x", at: place), line: source).split(separator: "\n")
    let shown = try #require(lines.dropFirst().first?.dropFirst("  1 | ".count))
    let marks = try #require(lines.last?.dropFirst("    | ".count))
    #expect(shown.count <= 162)
    #expect(shown.hasPrefix("…") == (first > 0))
    let indent = marks.prefix { $0 == " " }.count
    let marked = Array(shown)[indent]
    #expect(marked == Array(source)[column - 1])
    #expect(indent == column - 1 - first + (first > 0 ? 1 : 0))
  }
}
