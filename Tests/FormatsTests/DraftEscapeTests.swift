import Formats
import Testing

/// Words that an editor's file must take for words.
struct DraftEscapeTests {
  @Test(arguments: [
    ("Gương “sáng”: tuần 8", "\"Gương “sáng”: tuần 8\""), ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""),
    ("một\nhai\t\u{1}", "\"một\\nhai\\t\\x01\""),
  ])
  func yamlHasThemInQuotationMarks(_ text: String, _ expected: String) {
    #expect(yamlString(text) == expected)
  }

  @Test(arguments: [
    ("a *b* [[c]] <d> & `e`", "a \\*b\\* \\[\\[c\\]\\] \\<d\\> \\& \\`e\\`"), ("- mục", "\\- mục"),
    ("1. mục", "1\\. mục"), ("12) mục", "12\\) mục"), ("2025 là năm", "2025 là năm"),
    ("::: hop", "\\::: hop"),
    ("một\nhai", "một hai"), ("", ""),
  ])
  func markdownTakesNothingForMarkup(_ text: String, _ expected: String) {
    #expect(markdownText(text) == expected)
  }
}
