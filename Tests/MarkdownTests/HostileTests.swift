import Diagnostics
import MarkupScan
import Testing

@testable import Markdown

/// A long text by the piece that it repeats, so that a log shows the piece and not megabytes.
struct Repeated: Sendable, CustomTestStringConvertible {
  let text: String
  let testDescription: String

  init(_ piece: String, count: Int, before: String = "", after: String = "") {
    text = before + String(repeating: piece, count: count) + after
    testDescription = "\(before)\(piece) × \(count)\(after)"
  }

  /// A text that is no mere repetition, by a name.
  init(named name: String, _ text: String) {
    self.text = text
    testDescription = name
  }
}

struct HostileTests {
  @Test(arguments: [
    (Repeated("- ", count: 23_000, after: "a"), "text-too-deep"),
    (
      Repeated(
        named: "a stair of lists", (0..<300).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()),
      "text-too-deep"
    ),
    (Repeated(">", count: 15_000, after: "a"), "text-too-deep"),
    (Repeated("![[]()", count: 80_000), "text-brackets"),
    (Repeated("[", count: 2_000_000), "text-brackets"),
    (Repeated("a", count: 2 << 20 + 1), "text-too-long"),
    (Repeated("::: hop\n", count: 100_000), "text-too-deep"),
    (
      Repeated(
        named: "a wide table",
        "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000) + "\n"
          + String(repeating: "|b\n", count: 100_000)), "table-too-large"
    ),
  ])
  func limitsAreReported(markdown: Repeated, code: String) {
    #expect(read(markdown.text).diagnostics.map(\.code).contains(code))
  }

  @Test(arguments: [
    Repeated("[[a]] ", count: 15_000), Repeated("\\[[a]] ", count: 12_000),
    Repeated("[\\[a]] ", count: 12_000), Repeated("[^a] ", count: 15_000, after: "\n\n[^a]: b"),
    Repeated("[^a]: b\n", count: 10_000), Repeated("[a](/b) ", count: 12_000),
    Repeated("| [[b]] |\n", count: 7_000, before: "| a |\n|---|\n"), Repeated(":::\n", count: 25_000),
    Repeated("## a\n", count: 10_000), Repeated("<b> ", count: 25_000),
    Repeated("|a|\n|-|\n\n", count: 10_000), Repeated("```\n:::\n```\n", count: 7_000),
    Repeated("|-\n", count: 25_000), Repeated("[[a|", count: 900),
    Repeated("a\n|-|-|\n", count: 10_000), Repeated("[^a]: b\n", count: 10_000, before: "```\n"),
  ])
  func muchOfOneThingIsReadInProportion(markdown: Repeated) {
    let document = read(markdown.text).document
    #expect(imbalance(of: document.html.bytes) == nil)
  }

  @Test func plainHTMLWalksDeepNestingWithoutRecursion() {
    let html = plainHTML(Array((String(repeating: ">", count: 15_000) + "a").utf8))
    #expect(html.count > 15_000 * 24)
  }

  @Test func plainHTMLTakesAnyBytes() {
    #expect(plainHTML([0xFF, 0x00, 0xC3]) == Array("<p>\u{FFFD}\u{FFFD}\u{FFFD}</p>\n".utf8))
  }

  @Test(arguments: 0..<1_500)
  func randomTextGivesBalancedHTML(seed: Int) {
    var random = Generator(state: UInt64(seed))
    let markdown = (0..<random.next(below: 60)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
    let read = read(markdown)
    #expect(imbalance(of: read.document.html.bytes) == nil, "\(markdown)")
    #expect(read.document.html.slots.map(\.offset) == read.document.html.slots.map(\.offset).sorted())
    #expect(read.diagnostics.allSatisfy { $0.place?.line ?? 0 > 0 })
    _ = read.document.plainText()
    _ = plainHTML(Array(markdown.utf8))
  }
}

private let pieces = [
  "a", "đ", " ", "\n", "\n\n", "    ", "\t", "- ", "1. ", "> ", "# ", "---\n", "===\n", "```\n", "~~~", "`",
  "*", "**", "_", "[", "]", "(",
  ")", "![", "[[", "]]", "|", "\n|", "|-|-|\n", "\n|-|\n", "[^1]", "[^1]: ", "\n[^2]: ", "\n:::\n",
  "\n::: hop title=\"a\"\n", "\n::: anh\n",
  "\n  ::: trich\n", "::: x\n", "\n::: ket-qua indicator=a\n", "<b>", "</b>", "<!--", "-->", "<?",
  "\n<div>\n", "&amp;", "&#91;", "\\", "\"",
  "[a](/b)", "![a](b.jpg \"Ảnh: C\")", "\n![a](b.jpg)\n", "[[a|b]]", "[[a@b|c]]", "<http://a.b>", "[a]: /b\n",
  "\r", "\r\n", "\0", "\u{A0}", "<??>",
]

/// A small generator of the same numbers everywhere (SplitMix64).
private struct Generator {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
