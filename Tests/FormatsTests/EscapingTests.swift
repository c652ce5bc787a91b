import SeededRandom
import Testing

@testable import Formats

struct EscapingTests {
  @Test(arguments: [
    ("", ""),
    ("Hà Tĩnh – “gương sáng”", "Hà Tĩnh – “gương sáng”"),
    ("a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e &#39; f"),
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("&amp;", "&amp;amp;"),
    ("a\u{0}b\u{1B}c\u{7F}d\te\nf", "abcd\te\nf"),
    ("&", "&amp;"),
    ("<<", "&lt;&lt;"),
  ])
  func htmlEscapesMarkupAndDropsControlCharacters(input: String, expected: String) {
    #expect(text { $0.appendHTML(input) } == expected)
    #expect(
      text { output in Array(input.utf8).withUnsafeBufferPointer { output.appendHTML($0) } } == expected)
  }

  @Test(arguments: [
    ("Lê & Trần", "Lê &amp; Trần"),
    ("]]>", "]]&gt;"),
    ("a\u{0}\u{B}\u{1F}b", "ab"),
    ("a\u{FFFE}b\u{FFFF}c\u{FFFD}d\u{FF1D}", "abc\u{FFFD}d\u{FF1D}"),
    ("a\r\nb\tc", "a&#13;\nb\tc"),
    ("\u{1F33E}", "\u{1F33E}"),
  ])
  func xmlDropsWhatXMLForbids(input: String, expected: String) {
    #expect(text { $0.appendXML(input) } == expected)
  }

  @Test func xmlAttributesKeepTabsAndLineEndsAsReferences() {
    #expect(text { $0.appendXMLAttribute("a\tb\nc\"\u{FFFF}") } == "a&#9;b&#10;c&quot;")
  }

  @Test(arguments: [
    ("", #""""#),
    ("Nghệ An", #""Nghệ An""#),
    (#"a"b\c"#, #""a\"b\\c""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001F\u007F""#),
    ("</script><!--&", #""\u003C/script\u003E\u003C!--\u0026""#),
    ("a\u{2028}b\u{2029}c“d”", #""a\u2028b\u2029c“d”""#),
    ("\u{9B}\u{85}\u{A0}«ض", #""\u009b\u0085\#u{A0}«ض""#),
    ("\u{202E}\u{2066}\u{200F}\u{61C}\u{200D}", #""\u202e\u2066\u200f\u061c\#u{200D}""#),
  ])
  func jsonStringsAreSafeInsideScripts(input: String, expected: String) {
    #expect(text { $0.appendJSONString(input) } == expected)
  }

  @Test(arguments: [
    ("", ""),
    ("Nguyễn Văn A", "Nguyễn Văn A"),
    ("a,b", "\"a,b\""),
    ("a;b", "\"a;b\""),
    ("nói \"được\"", "\"nói \"\"được\"\"\""),
    ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"),
    ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("+84 238 3844 555", "'+84 238 3844 555"),
    ("- Có thành tích", "'- Có thành tích"),
    ("-1-2", "'-1-2"), ("-", "'-"), ("-.5", "'-.5"), ("-1..2", "'-1..2"), ("-5.", "'-5."),
    ("-3.5", "-3.5"), ("+1", "+1"), ("-1.234.567,8", "\"-1.234.567,8\""),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"), ("\u{FF21}", "\u{FF21}"),
    ("\u{0}=1", "'=1"), ("a\u{0}b", "ab"),
  ])
  func csvFieldsAreQuotedAndNeverFormulas(input: String, expected: String) {
    #expect(text { $0.appendCSVField(input) } == expected)
  }

  @Test(arguments: [
    ("nguyen-van-a", "nguyen-van-a", "nguyen-van-a"),
    ("a/b c", "a%2Fb%20c", "a/b%20c"),
    ("Hà?#%&=+", "H%C3%A0%3F%23%25%26%3D%2B", "H%C3%A0%3F%23%25%26%3D%2B"),
    ("\"><\u{0}", "%22%3E%3C%00", "%22%3E%3C%00"),
  ])
  func urlsPercentEncodeAllButUnreserved(input: String, component: String, path: String) {
    #expect(text { $0.appendURLComponent(input) } == component)
    #expect(text { $0.appendURLPath(input) } == path)
    #expect(input.percentEncodedComponent == component)
    #expect(input.percentEncodedPath == path)
  }

  /// A text with every escape at every place between plain runs comes out the same piece by piece.
  @Test func escapingAWholeTextEqualsEscapingItsCharacters() {
    let characters = ["a", "ế", "&", "<", "\"", "'", "\u{0}", "\u{2028}", "\u{FFFF}", "\u{FF1D}", "\r", "🌾"]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let pieces = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        characters[Int.random(in: 0..<characters.count, using: &random)]
      }
      let whole = pieces.joined()
      #expect(text { $0.appendHTML(whole) } == pieces.map { piece in text { $0.appendHTML(piece) } }.joined())
      #expect(text { $0.appendXML(whole) } == pieces.map { piece in text { $0.appendXML(piece) } }.joined())
      let strings = pieces.map { piece in text { $0.appendJSONString(piece) }.dropFirst().dropLast() }
      #expect(text { $0.appendJSONString(whole) } == "\"" + strings.joined() + "\"")
    }
  }
}
