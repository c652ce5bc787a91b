import Testing

@testable import Markdown

/// One piece of Markdown and the HTML that it must give.
struct HTMLCase: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let html: String

  init(_ name: String, _ markdown: String, _ html: String) {
    self.name = name
    self.markdown = markdown
    self.html = html
  }

  var testDescription: String { name }
}

struct HTMLTests {
  @Test(arguments: [
    HTMLCase("an anchor comes from the words", "## Hai *ba*", "<h2 id=\"hai-ba\">Hai <em>ba</em></h2>"),
    HTMLCase(
      "repeated anchors are numbered", "## a\n## a\n## a",
      "<h2 id=\"a\">a</h2>\n<h2 id=\"a-2\">a</h2>\n<h2 id=\"a-3\">a</h2>"),
    HTMLCase(
      "headings go down when the author began at level 1", "# a\n## b\n###### c",
      "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n<h6 id=\"c\">c</h6>"),
    HTMLCase("a heading without words has an anchor", "## !", "<h2 id=\"muc\">!</h2>"),
    HTMLCase("a slot in a heading stands behind its tag", "## [[x]]", "<h2 id=\"x\">{reference 0}</h2>"),
  ])
  func headings(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test(arguments: [
    HTMLCase(
      "a path from the root gets a slot", "[a](/x/ \"t\")", "<p><a href=\"{root}x/\" title=\"t\">a</a></p>"),
    HTMLCase(
      "other links stay", "[a](b.html) <https://c.d>",
      "<p><a href=\"b.html\">a</a> <a href=\"https://c.d\">https://c.d</a></p>"),
    HTMLCase("a forbidden scheme leaves its text", "[a *b*](javascript:c)", "<p>a <em>b</em></p>"),
    HTMLCase("a scheme is seen behind entities", "[a](java&#x09;script:c)", "<p>a</p>"),
    HTMLCase("a scheme is seen behind control characters", "[a](<\u{1}JAVASCRIPT:c>)", "<p>a</p>"),
    HTMLCase("a host without scheme is no path", "[a](//evil.example)", "<p>a</p>"),
    HTMLCase(
      "a link inside a link is only text", "[a <https://b.c> d](/e)",
      "<p><a href=\"{root}e\">a https://b.c d</a></p>"),
    HTMLCase(
      "mail and telephone", "[a](mailto:a@b.c) [b](tel:+84)",
      "<p><a href=\"mailto:a@b.c\">a</a> <a href=\"tel:+84\">b</a></p>"),
  ])
  func links(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test(arguments: [
    HTMLCase(
      "a picture alone becomes a figure", "![Cảnh \"x\"](a.jpg \"Lễ trao. Ảnh: Lê A\")",
      """
      <figure>
      <img {picture 0} alt="Cảnh &quot;x&quot;" />
      <figcaption>Lễ trao. <span class="credit">Ảnh: Lê A</span></figcaption>
      </figure>
      """),
    HTMLCase(
      "a picture within text stays in its line", "a ![b](c.png \"Photo: D\") e",
      "<p>a <img {picture 0} alt=\"b\" /> e</p>"),
    HTMLCase("a picture from elsewhere leaves its description", "![b](http://c/d.png)", "<p>b</p>"),
    HTMLCase("so does one inside the text itself", "a ![b](data:x) c", "<p>a b c</p>"),
  ])
  func pictures(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test(arguments: [
    HTMLCase("a reference is a slot", "A [[b-c]] d", "<p>A {reference 0} d</p>"),
    HTMLCase("a label may hold Vietnamese and signs", "[[b|Lê *Văn A]]", "<p>{reference 0}</p>"),
    HTMLCase("a label may go on in the next line", "[[b|Lê\nVăn]]", "<p>{reference 0}</p>"),
    HTMLCase("a figure is a slot", "[[ocop@2025-Q4|20.802]]", "<p>{figure 0}</p>"),
    HTMLCase("code is left alone", "`[[a]]` [[a]]", "<p><code>[[a]]</code> {reference 0}</p>"),
    HTMLCase(
      "an escaped bracket is a bracket", "\\[[a]] [\\[a]] \\\\[[a]]", "<p>[[a]] [[a]] \\{reference 0}</p>"),
    HTMLCase("three brackets hold a reference", "[[[a]]]", "<p>[{reference 0}]</p>"),
    HTMLCase("what is not closed is text", "[[a [[b]] [[c", "<p>[[a {reference 0} [[c</p>"),
    HTMLCase(
      "a reference in a link shows its label", "[a [[b|c]]](/d)", "<p><a href=\"{root}d\">a c</a></p>"),
  ])
  func references(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test(arguments: [
    HTMLCase("a block is shown as text", "<div>\n<b>\n</div>", "<p>&lt;div&gt;\n&lt;b&gt;\n&lt;/div&gt;</p>"),
    HTMLCase("so is a tag within a line", "a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>"),
    HTMLCase("but a comment goes", "a\n\n<!-- b --> c", "<p>a</p>\n<p> c</p>"),
  ])
  func rawHTML(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test func rawHTMLPassesWhenTheSiteAllowsIt() {
    #expect(
      html("<div>\n:::\n</div>\n\na <b>c</b>", rawHTML: true) == "<div>\n:::\n</div>\n<p>a <b>c</b></p>")
  }
}
