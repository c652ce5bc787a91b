import Diagnostics
import Testing

/// What is shown of texts and names that others wrote.
struct VisibleTextTests {
  @Test(arguments: [
    ("Nghệ An – “Đảng” 20 ₫ → 🎉 ­ e\u{301}", "Nghệ An – “Đảng” 20 ₫ → 🎉 ­ e\u{301}"),
    ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\u{9B}31mb\u{85}", "a\\u{9b}31mb\\u{85}"),
    ("a\nb\tc\rd", "a\\u{a}b\\u{9}c\\u{d}d"), ("\u{7F}\u{0}", "\\u{7f}\\u{0}"),
    ("a\u{202E}b\u{2066}c\u{2069}d\u{200E}\u{61C}", "a\\u{202e}b\\u{2066}c\\u{2069}d\\u{200e}\\u{61c}"),
    ("a\u{2028}b", "a\\u{2028}b"),
    // Signs that join letters, or allow to part them, steer nothing.
    ("a\u{200D}b\u{200C}c\u{AD}d\u{A0}e", "a\u{200D}b\u{200C}c\u{AD}d\u{A0}e"),
  ])
  func whatSteersOrTurnsOrDividesIsShown(text: String, shown: String) {
    #expect(text.visible == shown)
  }

  @Test func textOfManyLinesKeepsItsLines() {
    #expect("a\r\nb\n\tc\u{1B}".visibleLines == "a\r\nb\n\tc\\u{1b}")
    // A carriage return alone writes the next words over the line.
    #expect("a\rb".visibleLines == "a\\u{d}b")
  }

  @Test func noPartOfAMessageSteersATerminal() {
    let rule = Rule("x", en: "'{0}' is wrong", vi: "")
    let bad = "a\u{1B}[2J\nb\u{9B}\u{202E}"
    let diagnostic = Diagnostic(
      rule, bad, at: Place(bad + ".md", line: 1, column: 1), suggestions: [bad]
    ).note(rule, bad, at: Place(bad + ".csv"))
    let printer = DiagnosticPrinter(language: .en) { _, _ in bad }
    let text = printer.text(of: diagnostic)
    #expect(
      text.unicodeScalars.allSatisfy { ($0.value >= 0x20 || $0 == "\n") && !$0.turnsText && $0.value != 0x9B }
    )
    // The message, the line with its mark, the note: names divide none of them.
    #expect(text.split(separator: "\n").count == 4)
  }
}
