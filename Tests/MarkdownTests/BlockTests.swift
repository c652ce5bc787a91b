import Testing

@testable import Markdown

struct BlockTests {
  @Test(arguments: [
    HTMLCase(
      "a box", "::: hop title=\"Hay & đẹp\"\na\n:::",
      "<aside class=\"box\">\n<p class=\"box-title\">Hay &amp; đẹp</p>\n<p>a</p>\n</aside>"),
    HTMLCase(
      "quotation marks of a word processor", "::: box title=“Hay”\na\n:::",
      "<aside class=\"box\">\n<p class=\"box-title\">Hay</p>\n<p>a</p>\n</aside>"),
    HTMLCase(
      "a quote with person and role", "::: trich nguoi=\"Bà A\" vai=\"bí thư\"\na\n:::",
      "<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption><span class=\"person\">Bà A</span>, <span class=\"role\">bí thư</span></figcaption>\n</figure>"
    ),
    HTMLCase(
      "a quote alone", "::: quote\na\n:::",
      "<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</figure>"),
    HTMLCase(
      "a video is a link", "::: video url=\"https://www.a.vn/b?c&d\" title=\"E\"\n:::",
      "<figure class=\"video\">\n<p><a href=\"https://www.a.vn/b?c&amp;d\">E</a> <span class=\"host\">a.vn</span></p>\n</figure>"
    ),
    HTMLCase(
      "results and awards are slots", "::: ket-qua indicator=a chart\n:::\n::: awards decision=b\n:::",
      "{results 0}\n{awards 0}"),
    HTMLCase(
      "a gallery takes pictures in lines and paragraphs",
      "::: anh\n![a](1.jpg \"Ảnh: A\")\n![b](2.jpg \"Ảnh: B\")\n\n![c](3.jpg \"Ảnh: C\")\n:::",
      "<div class=\"gallery\">\n"
        + ["a", "b", "c"].enumerated().map {
          "<figure>\n<img {picture \($0.offset)} alt=\"\($0.element)\" />\n<figcaption><span class=\"credit\">Ảnh: \($0.element.uppercased())</span></figcaption>\n</figure>\n"
        }.joined() + "</div>"),
    HTMLCase(
      "blocks nest", "::: hop\n::: trich\na\n:::\nb\n:::",
      "<aside class=\"box\">\n<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</figure>\n<p>b</p>\n</aside>"
    ),
    HTMLCase(
      "a fence ends a list and a paragraph", "::: hop\n- a\nb\n:::",
      "<aside class=\"box\">\n<ul>\n<li>a\nb</li>\n</ul>\n</aside>"),
    HTMLCase(
      "a block may stand in a list item", "- a\n  ::: hop\n  b\n  :::",
      "<ul>\n<li>a\n<aside class=\"box\">\nb\n</aside>\n</li>\n</ul>"),
    HTMLCase("a fence in code is text", "```\n::: hop\n:::\n```", "<pre><code>::: hop\n:::\n</code></pre>"),
    HTMLCase(
      "indented code before a fence stays", "::: hop\n\n    a\n:::",
      "<aside class=\"box\">\n<pre><code>a\n</code></pre>\n</aside>"),
    HTMLCase(
      "what is not closed ends with its container", "::: hop\na", "<aside class=\"box\">\n<p>a</p>\n</aside>"),
    HTMLCase("an end without beginning leaves nothing", "a\n\n:::\n\nb", "<p>a</p>\n<p>b</p>"),
    HTMLCase("an unknown block leaves its content", "::: hopp\na\n:::", "<p>a</p>"),
  ])
  func blocks(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  private static func mark(_ number: Int, _ anchor: String) -> String {
    "<sup class=\"footnote\"><a href=\"#chu-thich-\(number)\" id=\"\(anchor)\" role=\"doc-noteref\">\(number)</a></sup>"
  }

  private static func notes(_ notes: String...) -> String {
    let items = notes.enumerated().map { index, note in
      let back =
        "<a class=\"back\" href=\"#tro-lai-\(index + 1)\" role=\"doc-backlink\" aria-label=\"Trở lại bài\">\u{21A9}\u{FE0E}</a>"
      return "<li id=\"chu-thich-\(index + 1)\">\n\(note.replacing("BACK", with: back))</li>\n"
    }
    return "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n\(items.joined())</ol>\n</section>"
  }

  @Test(arguments: [
    HTMLCase(
      "numbers follow the text", "a[^x]b[^y]\n\n[^y]: c\n[^x]: d",
      "<p>a\(mark(1, "tro-lai-1"))b\(mark(2, "tro-lai-2"))</p>\n"
        + notes("<p>d BACK</p>\n", "<p>c BACK</p>\n")),
    HTMLCase(
      "each use has its own id", "a[^x]b[^x]\n\n[^x]: d",
      "<p>a\(mark(1, "tro-lai-1"))b\(mark(1, "tro-lai-1-2"))</p>\n" + notes("<p>d BACK</p>\n")),
    HTMLCase(
      "a definition may be an address", "a[^x]\n\n[^x]: https://b.c",
      "<p>a\(mark(1, "tro-lai-1"))</p>\n" + notes("<p>https://b.c BACK</p>\n")),
    HTMLCase(
      "a definition goes on where it is indented", "a[^x]\n\n[^x]: b\n\n    - c\n\n        d\n\ne",
      "<p>a\(mark(1, "tro-lai-1"))</p>\n<p>e</p>\n"
        + notes("<p>b</p>\n<ul>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n</ul>\n<p>BACK</p>\n")),
    HTMLCase(
      "a footnote may point to another", "a[^x]\n\n[^x]: b[^y]\n[^y]: c",
      "<p>a\(mark(1, "tro-lai-1"))</p>\n" + notes("<p>b\(mark(2, "tro-lai-2")) BACK</p>\n", "<p>c BACK</p>\n")
    ),
    HTMLCase(
      "a quotation below is no part of it", "a[^x]\n\n[^x]: b\n> c",
      "<p>a\(mark(1, "tro-lai-1"))</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n" + notes("<p>b BACK</p>\n")),
    HTMLCase(
      "a definition in code is text", "```\n[^x]: a\n\n    b\n```",
      "<pre><code>[^x]: a\n\n    b\n</code></pre>"),
    HTMLCase("a mark without definition is text", "a[^x]", "<p>a[^x]</p>"),
    HTMLCase(
      "a heading leaves the ids of footnotes alone", "## chu thich 1\n\na[^x]\n\n[^x]: b",
      "<h2 id=\"muc-chu-thich-1\">chu thich 1</h2>\n<p>a\(mark(1, "tro-lai-1"))</p>\n"
        + notes("<p>b BACK</p>\n")),
  ])
  func footnotes(example: HTMLCase) { #expect(html(example.markdown) == example.html) }
}
