import Testing

@testable import Markdown

struct TableTests {
  /// The table in few signs: rows in lines, cells between bars, `*` before centred and `#` before right-aligned ones.
  private func table(_ markdown: String) -> String {
    html(markdown).replacing("<div class=\"table\" tabindex=\"0\"><table>\n<thead>\n", with: "").replacing(
      "</thead>\n", with: ""
    )
    .replacing("<tbody>\n", with: "").replacing("</tbody>\n", with: "").replacing("</table></div>", with: "")
    .replacing("<th scope=\"col\"", with: "<td").replacing("</th>", with: "</td>")
    .replacing("</td>\n", with: "").replacing("<tr>\n", with: "").replacing("</tr>", with: "|")
    .replacing("<td class=\"num\">", with: "|#").replacing("<td class=\"center\">", with: "|*").replacing(
      "<td>", with: "|")
  }

  @Test func aTableHasHeadAndBody() {
    #expect(
      html("| a | b |\n| --- | --: |\n| c | 1 |") == """
        <div class="table" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="num">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td class="num">1</td>
        </tr>
        </tbody>
        </table></div>
        """)
  }

  @Test(arguments: [
    HTMLCase("bars at the ends may be missing", "a | b\n--|:-:\nc | d", "|a|*b|\n|c|*d|\n"),
    HTMLCase("a short row is filled", "|a|b|\n|-|-|\n|c|", "|a|b|\n|c||\n"),
    HTMLCase("a long row is cut", "|a|\n|-|\n|c|d|", "|a|\n|c|\n"),
    HTMLCase("text right below is a row", "|a|b|\n|-|-|\nc", "|a|b|\n|c||\n"),
    HTMLCase("emphasis ends with its cell", "|*a|b*|\n|-|-|", "|*a|b*|\n"),
    HTMLCase(
      "cells hold Markdown", "|*a*|`b`|\n|-|-|\n|[c](d)|**e**|",
      "|<em>a</em>|<code>b</code>|\n|<a href=\"d\">c</a>|<strong>e</strong>|\n"),
    HTMLCase("an escaped bar is text", "|a\\|b|`c\\|d`|\n|-|-|", "|a|b|<code>c|d</code>|\n"),
    HTMLCase(
      "a bar in a reference divides nothing", "|a|b|\n|-|-|\n|[[x|Y]]|[[z\\|W]]|",
      "|a|b|\n|{reference 0}|{reference 1}|\n"),
    HTMLCase(
      "no cell begins a list or heading", "|# a|- b|\n|-|-|\n|1. c|> d|", "|# a|- b|\n|1. c|&gt; d|\n"),
    HTMLCase("a cell sees the document's links", "|[a]|\n|-|\n\n[a]: /b", "|<a href=\"{root}b\">a</a>|\n"),
    HTMLCase("a table ends at a blank line", "|a|\n|-|\n\nb", "|a|\n\n<p>b</p>"),
    HTMLCase("a rule may stand right below", "|a|\n|-|\n|b|\n---", "|a|\n|b|\n\n<hr />"),
    HTMLCase("lines above stay a paragraph", "a *b\nc*\n|d|\n|-|", "<p>a <em>b\nc</em></p>\n|d|\n"),
    HTMLCase(
      "a footnote is marked in a cell", "|a[^1]|\n|-|\n\n[^1]: b",
      "|a<sup class=\"footnote\"><a href=\"#chu-thich-1\" id=\"tro-lai-1\" role=\"doc-noteref\">1</a></sup>|\n\n<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"chu-thich-1\">\n<p>b <a class=\"back\" href=\"#tro-lai-1\" role=\"doc-backlink\" aria-label=\"Trở lại bài\">\u{21A9}\u{FE0E}</a></p>\n</li>\n</ol>\n</section>"
    ),
    HTMLCase(
      "tables stand in lists and quotations", "> - |a|\n>   |-|\n>   |b|",
      "<blockquote>\n<ul>\n<li>\n|a|\n|b|\n\n</li>\n</ul>\n</blockquote>"),
    HTMLCase("as many cells in both rows, or no table", "|a|b|\n|-|", "<p>|a|b|\n|-|</p>"),
    HTMLCase("code is no table", "```\n|a|\n|-|\n```", "<pre><code>|a|\n|-|\n</code></pre>"),
  ])
  func tables(example: HTMLCase) { #expect(table(example.markdown) == example.html) }
}
