import Testing

@testable import Markdown

/// What authors plainly meant where CommonMark reads another thing, and what they are told of.
struct MeantTextTests {
  private func codes(_ markdown: String) -> [String] { problems(markdown).map { String($0) } }

  @Test(arguments: [
    HTMLCase(
      "a first line is indented", "    Năm ấy, xã Ví Dụ\nđược khen.", "<p>Năm ấy, xã Ví Dụ\nđược khen.</p>"),
    HTMLCase(
      "by a tab", "Một.\n\n\tNăm ấy, xã Ví Dụ được khen.", "<p>Một.</p>\n<p>Năm ấy, xã Ví Dụ được khen.</p>"),
    HTMLCase(
      "a year begins a paragraph", "1986. Năm ấy ông về.\n2. Rồi ông đi.",
      "<p>1986. Năm ấy ông về.\n2. Rồi ông đi.</p>"),
    HTMLCase(
      "a year within a list", "- a\n\n  1986) Năm ấy",
      "<ul>\n<li>\n<p>a</p>\n<p>1986) Năm ấy</p>\n</li>\n</ul>"),
    HTMLCase(
      "a blank in an address", "[x](/a/quy che.pdf)", "<p><a href=\"{root}a/quy%20che.pdf\">x</a></p>"),
    HTMLCase("with a title", "[x](quy che.pdf \"T\")", "<p><a href=\"quy%20che.pdf\" title=\"T\">x</a></p>"),
    HTMLCase(
      "with brackets", "[x](/a/Ảnh lớp (1).pdf) và [y](a b.pdf)",
      "<p><a href=\"{root}a/%E1%BA%A2nh%20l%E1%BB%9Bp%20(1).pdf\">x</a> và <a href=\"a%20b.pdf\">y</a></p>"),
    HTMLCase("a bold touches the next word", "**Lưu ý:**không đi", "<p><strong>Lưu ý:</strong>không đi</p>"),
    HTMLCase(
      "a bold touches the word before", "nói**“Xin chào”**, rồi", "<p>nói<strong>“Xin chào”</strong>, rồi</p>"
    ),
    HTMLCase("a sum", "2*3 và 4*5", "<p>2*3 và 4*5</p>"),
    HTMLCase("a masked number", "0912***456 và 0913***457", "<p>0912***456 và 0913***457</p>"),
    HTMLCase(
      "the mark of a note", "Tăng 5% (*) so với 2025.\n\n(*) Số *ước* tính (**).",
      "<p>Tăng 5% (*) so với 2025.</p>\n<p>(*) Số <em>ước</em> tính (**).</p>"),
    HTMLCase("beside other bolds", "**A:**b và **C**", "<p><strong>A:</strong>b và <strong>C</strong></p>"),
    HTMLCase(
      "with a reference in it", "**Bà [[a]]:**đi [[b]]",
      "<p><strong>Bà {reference 0}:</strong>đi {reference 1}</p>"),
    HTMLCase("a line break", "a<br>b<BR />c", "<p>a<br />\nb<br />\nc</p>"),
    HTMLCase("a comment in a line", "a <!-- hỏi lại -->b", "<p>a b</p>"),
    HTMLCase("a comment of its own", "a\n\n<!-- hỏi\n\nlại -->\n\nb", "<p>a</p>\n<p>b</p>"),
  ])
  func isUnderstood(example: HTMLCase) { #expect(html(example.markdown) == example.html) }

  @Test(arguments: [
    HTMLCase(
      "code of a language", "    let a = b\n    a += 1", "<pre><code>let a = b\na += 1\n</code></pre>"),
    HTMLCase(
      "code with words", "    git clone x\n\n    # Tạo trang rồi xem thử\n    guongsang build",
      "<pre><code>git clone x\n\n# Tạo trang rồi xem thử\nguongsang build\n</code></pre>"),
    HTMLCase(
      "a head", "    tieu-de: Bài thử của xã\n    ngay: 2026-03-10",
      "<pre><code>tieu-de: Bài thử của xã\nngay: 2026-03-10\n</code></pre>"),
    HTMLCase(
      "columns", "    Họ và tên    Tuổi\n    Vi Văn An    30",
      "<pre><code>Họ và tên    Tuổi\nVi Văn An    30\n</code></pre>"),
    HTMLCase(
      "code between fences", "```\n    Năm ấy, xã Ví Dụ\n```",
      "<pre><code>    Năm ấy, xã Ví Dụ\n</code></pre>"),
    HTMLCase(
      "a paragraph of an item", "- a\n\n    Năm ấy, xã Ví Dụ",
      "<ul>\n<li>\n<p>a</p>\n<p>Năm ấy, xã Ví Dụ</p>\n</li>\n</ul>"),
    HTMLCase(
      "a list from another number", "3. ba\n4. bốn", "<ol start=\"3\">\n<li>ba</li>\n<li>bốn</li>\n</ol>"),
    HTMLCase("a long list", "1234567. a", "<ol start=\"1234567\">\n<li>a</li>\n</ol>"),
    HTMLCase("an address in code", "`[x](/a/quy che.pdf)`", "<p><code>[x](/a/quy che.pdf)</code></p>"),
    HTMLCase("brackets behind brackets", "[sic] (xem thêm)", "<p>[sic] (xem thêm)</p>"),
    HTMLCase("an address between marks", "[x](<a b.pdf>)", "<p><a href=\"a%20b.pdf\">x</a></p>"),
    HTMLCase("signs behind backslashes", "\\*\\*a\\*\\* \\[x\\](y z)", "<p>**a** [x](y z)</p>"),
    HTMLCase("single stars", "5 * 3 * 2*", "<p>5 * 3 * 2*</p>"),
    HTMLCase("an emphasis", "**a** b *c*", "<p><strong>a</strong> b <em>c</em></p>"),
  ])
  func isLeftAsItIs(example: HTMLCase) {
    #expect(html(example.markdown) == example.html)
    #expect(problems(example.markdown) == [])
  }

  @Test(arguments: [
    ("a\n\n    Năm ấy, xã Ví Dụ\n\n\tNăm sau, xã Ví Dụ", ["3 text-indented"]),
    ("a\n\n1986. Năm ấy", ["3 year-as-list-number"]),
    ("[x](a b.pdf)\n\n![y](c d.jpg \"Ảnh: E\")", ["1 address-with-blank"]),
    ("a\n**Lưu ý:**không", ["2 bold-beside-letters"]),
    ("a **b\n\nc ![d](e", ["1 shown-as-written"]), ("** a ** b", ["1 shown-as-written"]),
    ("[x](xem thêm nhé)", ["1 shown-as-written"]), ("bỏ ~~chữ~~ này", ["1 shown-as-written"]),
    ("xem [quy chế] (https://a.vn/b)", ["1 shown-as-written"]),
    ("Mở.\n\n-Một\n-Hai", ["3 lines-run-together"]), ("– Chào bác!\n– Chào cháu!", ["1 lines-run-together"]),
    ("Gồm:\na) một;\nb) hai.", ["2 lines-run-together"]),
    ("| a | b |\n| 1 | 2 |", ["1 table-without-rule"]),
    ("##Tít", ["1 heading-without-blank"]), ("#Kết quả đạt được", ["1 heading-without-blank"]),
    ("a\n\n<!-- b\n\nc", ["3:1+6 comment-unclosed"]),
  ])
  func isToldOnce(markdown: String, expected: [String]) { #expect(problems(markdown) == expected) }

  /// What looks like them and is lawful.
  @Test(arguments: [
    "-40 độ, rồi\n-50 độ", "- một\n- hai", "– Chào bác!", "Gồm a) một", "#GuongSang #NgheAn", "#GuongSang",
    "#1 của tỉnh",
    "| a | b |\n|---|---|\n| 1 | 2 |", "a ~ b", "xem [1] (trang 5)", "2 * 3", "*một* và *hai*",
    "Giá ~~ 5 nghìn".replacing("~~", with: "~"),
  ])
  func lawfulTextsAreToldNothing(markdown: String) { #expect(problems(markdown).isEmpty) }

  @Test func commentsThatStayOpenAreErrors() {
    #expect(problems("a <!-- b\n\nc -->") == ["1 comment-unclosed"])
    #expect(problems("    Năm ấy, xã Ví Dụ\n\n    let a = b\n\n    Năm sau, xã Ví Dụ") == ["1 text-indented"])
  }

  /// The line is that of the sign, though others of the paragraph have the same one in its place.
  @Test(arguments: [
    ("**đậm** đúng\nsai **chỗ\nvà ![b", ["2 shown-as-written"]),
    ("**đậm** [[a]]\nsai **chỗ [[b]]", ["2 shown-as-written"]),
    ("a **b <!-- c", ["1 comment-unclosed", "1 shown-as-written"]),
    ("\\*\\*a\nb <!-- c", ["2 comment-unclosed"]),
    ("- a\n- **b** c\n- d ** e", ["3 shown-as-written"]),
    ("|a|\n|-|\n|b **|\n|**c**|", ["3 shown-as-written"]),
  ])
  func signsAreToldOnTheirLine(markdown: String, expected: [String]) {
    #expect(problems(markdown) == expected)
  }

  /// Work in proportion to the text, or the tests do not end.
  @Test(arguments: ["](a ", "\\*\\* *b* ", "\\*\\*\n", "a ** b\n", "**a:**b "])
  func hostileSignsAreRead(part: String) { _ = html(String(repeating: part, count: 50_000)) }

  @Test func linesAreNamed() {
    let text = (1...30).map { "Dòng \($0) **đậm\n" }.joined(separator: "\n")
    let found = read(text).diagnostics
    #expect(found.map(\.facts) == [["**", "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, …"]])
  }

  /// Places in lines that were changed have no column rather than a wrong one.
  @Test func otherProblemsKeepTheirLines() {
    #expect(
      problems("    Năm ấy, bà [[Đ]] về\n\nBà [[Đ]]") == [
        "1 reference-malformed", "1 text-indented", "3:4+5 reference-malformed",
      ])
  }
}
