import Testing

@testable import YAMLTree

struct YAMLNodeTests {
  @Test func keepsTextOrderAndPlaces() {
    let source = """
      title: Khoa Sơ sinh: “ấm áp”
      date: 2025-10-28   # ngày đăng
      about: [khoa-so-sinh, "y-tế"]
      draft: true
      empty:
      deed:
        place: 'Vinh'
        steps:
          - một
          - |
            hai
            ba
      """
    // A colon in a value needs a space after it to be a key; this one stands between typographic marks.
    let tree = yamlTree(Array(source.replacing("sinh: “", with: "sinh:“").utf8), file: "a.md", firstLine: 2)
    #expect(tree.diagnostics.isEmpty)
    #expect(
      dump(tree.root) == """
        mapping @2:1
          title @2:1+5
            Khoa Sơ sinh:“ấm áp” @2:8+20
          date @3:1+4
            2025-10-28 @3:7+10
          about @4:1+5
            sequence @4:8+22
              khoa-so-sinh @4:9+12
              "y-tế" @4:23+6
          draft @5:1+5
            true @5:8+4
          empty @6:1+5
             @6:7+0
          deed @7:1+4
            mapping @8:3
              place @8:3+5
                "Vinh" @8:10+6
              steps @9:3+5
                sequence @10:5
                  một @10:7+3
                  "hai
        ba" @11:7

        """)
  }

  @Test(arguments: [
    ("", true), ("~", true), ("null", true), ("''", false), ("\"~\"", false), ("0", false), ("[]", false),
  ])
  func tellsNothingFromEmptyText(value: String, isNull: Bool) throws {
    let root = try #require(yamlTree(Array("key: \(value)".utf8), file: "a").root)
    #expect(root["key"]?.isNull == isNull)
  }

  @Test(
    arguments: [
      ("true", true), ("True", true), ("có", true), ("Có", true), ("false", false), ("không", false),
      ("yes", nil), ("1", nil),
      ("[true]", nil), ("", nil),
    ] as [(String, Bool?)])
  func readsYesAndNo(value: String, expected: Bool?) throws {
    let root = try #require(yamlTree(Array("key: \(value)".utf8), file: "a").root)
    #expect(root["key"]?.boolean == expected)
  }

  @Test(arguments: ["", "\n\n", "# chỉ có ghi chú\n", "---\n...\n"])
  func findsNoRootInNothing(source: String) {
    let tree = yamlTree(Array(source.utf8), file: "a")
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.isNull ?? true)
  }

  @Test func takesCarriageReturnsAndAByteOrderMark() {
    let tree = yamlTree(Array("\u{FEFF}a: 1\r\nb: 2\r\n".utf8), file: "a")
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?["b"]?.place(in: "a").description == "a:2:4")
    #expect(tree.root?["a"]?.text == "1")
  }
}

/// The tree with a line for each node: its text, its line, column and length.
private func dump(_ node: YAMLNode?, indent: String = "") -> String {
  guard let node else { return "" }
  switch node.content {
  case .scalar(let text, let isQuoted):
    return "\(indent)\(isQuoted ? "\"\(trimmed(text))\"" : text) \(place(node.span))\n"
  case .sequence(let elements):
    return "\(indent)sequence \(place(node.span))\n"
      + elements.map { dump($0, indent: indent + "  ") }.joined()
  case .mapping(let entries):
    return "\(indent)mapping \(place(node.span))\n"
      + entries.map {
        "\(indent)  \($0.key) \(place($0.keySpan))\n" + dump($0.value, indent: indent + "    ")
      }.joined()
  }
}

private func trimmed(_ text: String) -> Substring { text.hasSuffix("\n") ? text.dropLast() : text[...] }

private func place(_ span: YAMLSpan) -> String {
  "@\(span.line):\(span.column)"
    + (span.length > 0 || span.column == 7 && span.line == 6 ? "+\(span.length)" : "")
}
