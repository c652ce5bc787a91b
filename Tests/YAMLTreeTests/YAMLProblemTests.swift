import Diagnostics
import Testing

@testable import YAMLTree

struct YAMLProblemTests {
  /// The mark ▲ in a source stands before the place where the problem is reported.
  @Test(arguments: [
    ("a: 1\n▲\tb: 2", "yaml-tab"), ("a:\n▲\t- b", "yaml-tab"), ("a:\n▲  \tb: 1\n  c: 1", "yaml-tab"),
    ("a: ▲\"mở\nb: 2\n", "yaml-unclosed-quote"), ("a: ▲'mở\nb: 2\n", "yaml-unclosed-quote"),
    ("a: ▲[1, 2\nb: 3\n", "yaml-unclosed-bracket"), ("a: ▲{x: 1\nb: [3]\n", "yaml-unclosed-bracket"),
    ("a: ▲[\"b\" \"c\"]", "yaml-unclosed-bracket"), ("a: ▲[", "yaml-unclosed-bracket"),
    ("a: thi đua▲: khen thưởng", "yaml-colon-in-value"),
    ("a: \"thi đua\" ▲khen thưởng", "yaml-text-after-quote"),
    ("a: \"x\"▲y\nb: 1", "yaml-text-after-quote"), ("a: ▲@tên", "yaml-special-start"),
    ("a: ▲`tên`", "yaml-special-start"),
    ("a: ▲%50", "yaml-special-start"), ("a: ▲*đậm*", "yaml-special-start"),
    ("a: ▲*dam*", "yaml-special-start"),
    ("a: ▲*dam", "yaml-anchor"), ("a: ▲&x b", "yaml-anchor"), ("a: ▲!x b", "yaml-anchor"),
    ("a: ▲!!str b", "yaml-anchor"),
    ("a: ▲!x!y b", "yaml-special-start"), ("a: ▲> 50 người", "yaml-special-start"),
    ("a:\n  b: 1\n ▲c: 2", "yaml-indentation"),
    ("a:\n  - 1\n  ▲b: 2", "yaml-indentation"), ("a: 1\n▲bc\n", "yaml-missing-colon"),
    ("a: 1\n▲bc\nd: 1", "yaml-missing-colon"),
    ("a: ▲- b", "yaml-dash-in-value"), ("a: \"C:▲\\Users\"", "yaml-escape"), ("<<: 1", "yaml-merge-key"),
    ("a: 1\n▲a: 2", "duplicate-key"), ("▲[a]: 1", "yaml-key-is-not-text"),
    ("? ▲{a: 1}\n: 1", "yaml-key-is-not-text"),
    ("a: 1\n▲---\nb: 1", "yaml-many-documents"), ("▲%YAML 1.1\n---\na: 1", "yaml-directive"),
    ("▲%FOO\na: 1", "yaml-directive"),
    // Escapes bring what cannot be typed.
    ("a: ▲\"b\\x1bc\"", "unseen-character"), ("a: ▲\"\\x9b\"", "unseen-character"),
    ("▲\"a\\uFFFF\": b", "unseen-character"), ("a: [b, ▲\"\\u202ec\"]", "direction-character"),
    ("a: b▲\u{1}c", "yaml-control-character"), ("é: ▲\u{7F}", "yaml-control-character"),
    ("a: " + String(repeating: "[", count: 63) + "▲[[[", "yaml-too-deep"), ("a: 1\n▲}", "yaml-indentation"),
    ("▲]", "yaml-syntax"),
  ])
  func saysWhatIsWrongWhere(marked: String, code: String) throws {
    let source = marked.replacing("▲", with: "")
    let tree = yamlTree(Array(source.utf8), file: "a.md", firstLine: 2)
    let diagnostic = try #require(tree.diagnostics.first)
    #expect(diagnostic.code == code)
    let before = marked.split(separator: "▲", omittingEmptySubsequences: false)
    let lines = before.count > 1 ? before[0].split(separator: "\n", omittingEmptySubsequences: false) : [""]
    #expect(diagnostic.place?.line == lines.count + 1)
    #expect(diagnostic.place?.column == (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  @Test func returnsWhatStandsBeforeTheProblem() throws {
    let tree = yamlTree(Array("a: 1\nb: [2, 3\nc: 4\n".utf8), file: "a.md")
    let root = try #require(tree.root)
    #expect(root["a"]?.text == "1")
    #expect(root["b"]?.elements?.first?.text == "2")
    #expect(tree.diagnostics.count == 1)
    #expect(tree.diagnostics.first?.notes.first?.place.line == 3)
  }

  @Test func takesOutWhatTurnsATextAndLeavesOtherEscapes() throws {
    let tree = yamlTree(Array("a: \"b\\u202Ec\\u2066\\td\\n\\u00A0\"\n".utf8), file: "a.md")
    #expect(tree.root?["a"]?.text == "bc\td\n\u{A0}")
    #expect(tree.diagnostics.map(\.facts) == [["U+202E", "1"], ["U+2066", "1"]])
    #expect(tree.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func pointsToTheFirstOfTwoKeys() throws {
    let many = (0..<40).map { "k\($0): 1\n" }.joined()
    for source in ["a: 1\nb: 2\na: 3", "a: 1\n" + many + "a: 3"] {
      let diagnostic = try #require(yamlTree(Array(source.utf8), file: "a.md").diagnostics.first)
      #expect(diagnostic.code == "duplicate-key")
      #expect(diagnostic.facts == ["a"])
      #expect(diagnostic.notes.first?.place.line == 1)
    }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let tree = yamlTree(Array("a: b\nc: ".utf8) + [0xFF], file: "a.md")
    #expect(tree.diagnostics.first?.code == "invalid-utf8")
    #expect(tree.diagnostics.first?.place?.description == "a.md:2:4")
  }

  @Test func refusesMoreThanAMebibyte() {
    let tree = yamlTree([UInt8](repeating: 0x20, count: YAMLLimits.bytes + 1), file: "a.md")
    #expect(tree.root == nil)
    #expect(tree.diagnostics.first?.code == "yaml-too-large")
  }

  @Test func reportsAtMostAHundredProblems() {
    let source = String(repeating: "a: 1\n", count: 1000)
    #expect(yamlTree(Array(source.utf8), file: "a.md").diagnostics.count == 100)
  }
}

struct HostileYAMLTests {
  @Test(arguments: [
    "[", "{", "- ", "? ", "a: ", "a: 1\n", "%TAG !a! b\n", "&a ", "*a ", "!", "\"", "'", "'a' ", "#", "|\n",
    " ", "\t", "\n", "a",
    "[a, ", "{a: ", "\\", ": ", "a:\n ", "---\n", "...\n", ",", "[]: ", "!<", "ữ", "\u{85}", "- - ", "[[],",
    "\0", "? a\n", "\r",
  ])
  func readsOnePatternOverAndOver(pattern: String) {
    let count = 40_000 / pattern.utf8.count
    _ = yamlTree(Array(String(repeating: pattern, count: count).utf8), file: "a")
    _ = yamlTree(Array(("k: \"" + String(repeating: pattern, count: count)).utf8), file: "a")
  }

  @Test func survivesRandomBytes() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("ab:-?,[]{}#&*!|>'\"%@` \n\t\r0\\~ữ\u{FEFF}".utf8) + [0xFF, 0x01]
    for length in 0..<1000 {
      let bytes = (0..<length % 120).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let tree = yamlTree(bytes, file: "a")
      for diagnostic in tree.diagnostics {
        #expect((diagnostic.place?.line ?? 0) > 0 && (diagnostic.place?.column ?? 0) > 0, "\(bytes)")
      }
    }
  }
}
