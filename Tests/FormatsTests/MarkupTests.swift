import Testing

@testable import Formats

struct MarkupTests {
  @Test func htmlTreesEscapeTextAndAttributesAndKeepRawBytes() {
    let node = HTMLNode.element(
      "figure", ["class": "a\"b", "id": nil, "hidden": ""],
      [
        .void("img", ["src": "a.jpg", "alt": "<&>"]),
        .element("figcaption", [:], ["Ảnh: <Lê>", .void("br"), .raw(Array("<b>x</b>".utf8))]),
        .element("p"),
      ])
    #expect(
      text { $0.appendHTML(node) }
        == "<figure class=\"a&quot;b\" hidden=\"\"><img src=\"a.jpg\" alt=\"&lt;&amp;&gt;\">"
        + "<figcaption>Ảnh: &lt;Lê&gt;<br><b>x</b></figcaption><p></p></figure>")
  }

  @Test func xmlIndentsOnlyWhereWhiteSpaceCannotMatter() {
    var root = XMLElement("a", ["xmlns:b": "urn:x\"", "none": nil])
    root.append("b:t", text: " <giữ> ")
    root.append("gone", text: nil)
    root.append(
      XMLElement("mixed", [:], [.text("x "), .element(XMLElement("i", [:], [.element(XMLElement("j"))]))]))
    root.append(XMLElement("deep", [:], [.element(XMLElement("raw", [:], [.raw(Array("<r/>".utf8))]))]))
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a xmlns:b="urn:x&quot;">
        <b:t> &lt;giữ&gt; </b:t>
        <mixed>x <i><j/></i></mixed>
        <deep>
          <raw><r/></raw>
        </deep>
      </a>

      """
    #expect(text { $0.appendXMLDocument(root) } == expected)
  }
}
