import Formats
import Testing

/// HTML nodes written as XML.
struct XHTMLTests {
  private func xhtml(_ nodes: [HTMLNode]) -> String { String(decoding: nodes.xhtml, as: UTF8.self) }

  @Test func addsNoWhiteSpaceBetweenElementsOfALine() {
    let words: [HTMLNode] = [.element("strong", [:], ["Một"]), .element("em", [:], ["hai"])]
    #expect(xhtml([.element("p", [:], words)]) == "<p><strong>Một</strong><em>hai</em></p>")
  }

  @Test func closesVoidElementsAndKeepsEndTagsOfEmptyOnes() {
    #expect(
      xhtml([.element("td"), .void("br"), .void("hr", ["class": "a"])]) == "<td></td><br/><hr class=\"a\"/>")
  }

  @Test func escapesForXML() {
    #expect(
      xhtml([.element("a", ["href": "?a&b\n"], ["1 < 2 & ]]> \u{1}\u{FFFE}"])])
        == "<a href=\"?a&amp;b&#10;\">1 &lt; 2 &amp; ]]&gt; </a>")
  }
}
