import Testing

@testable import Markdown

/// The tree of a document says what its HTML says.
struct TreeTests {
  @Test func ofEveryOfficialExampleGivesTheSameHTML() {
    for example in SpecificationExample.all {
      let read = document(from: MarkdownSource(bytes: Array(example.markdown.utf8), file: "a.md")).document
      #expect(written(read.html.tree()) == filled(read.html), "example \(example.number)")
    }
  }

  @Test(arguments: [
    "[a](/x/ \"t\") và [[id|nhãn]], [[i@2026|1.000]] nhà", "![Cảnh](a.jpg \"Lễ trao. Ảnh: Lê A\")",
    "| a | b |\n|---|--:|\n| 1 < 2 | \"3\" |", "Chữ[^1].\n\n[^1]: Chú thích.",
    "::: trich nguoi=\"An\"\nLời nói.\n:::\n\n::: ket-qua indicator=i\n:::",
    "::: anh\n![a](a.jpg)\n![b](b.jpg)\n:::",
  ])
  func ofOurOwnSyntaxGivesTheSameHTML(_ markdown: String) {
    let read = document(from: MarkdownSource(bytes: Array(markdown.utf8), file: "a.md")).document
    #expect(written(read.html.tree()) == filled(read.html))
  }

  @Test func keepsWhatTheSiteMustSayAndWhereLinksLead() {
    let read = document(
      from: MarkdownSource(
        bytes: Array("Bà [[lan]] &amp; [ông](/guong/a/?b=1&c=2).\n\n![\"x\"](a.jpg)".utf8), file: "a.md")
    ).document
    #expect(
      read.html.tree() == [
        .element(
          "p", [],
          [
            .text("Bà "), .slot(.reference(0)), .text(" & "),
            .element("a", [DocumentAttribute(name: "href", value: "/guong/a/?b=1&c=2")], [.text("ông")]),
            .text("."),
          ]), .text("\n"),
        .element("figure", [], [.text("\n"), .picture(0, alt: "\"x\""), .text("\n")]), .text("\n"),
      ])
  }
}

private func filled(_ html: SlottedHTML) -> String {
  var output: [UInt8] = []
  html.append(to: &output, root: [UInt8(ascii: "/")]) { slot, output in
    if case .picture(let index) = slot {
      output += Array("src=\"\(index)\"".utf8)
    } else {
      output += Array("{\(slot)}".utf8)
    }
  }
  return String(decoding: output, as: UTF8.self)
}

private func written(_ nodes: [DocumentNode]) -> String { nodes.map(written).joined() }

private func written(_ node: DocumentNode) -> String {
  switch node {
  case .text(let text): return escaped(text)
  case .slot(let slot): return "{\(slot)}"
  case .picture(let index, let alt): return "<img src=\"\(index)\" alt=\"\(escaped(alt))\" />"
  case .element(let name, let attributes, let children):
    let tag = name + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
    return ["br", "hr", "img"].contains(name) ? "<\(tag) />" : "<\(tag)>\(written(children))</\(name)>"
  }
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
