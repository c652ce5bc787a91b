import Testing
import VietnameseText

@testable import Markdown

struct ProblemTests {
  @Test(arguments: [
    ("a «<b>»c«</b>»", "raw-html raw-html"),
    ("x\n\n«<div>»\n</div>", "raw-html"),
    ("Đây là «[a](javascript:b)»", "link-not-allowed"),
    ("- a\n\n  đ «[a]()»", "link-empty"),
    ("«![](a.jpg \"Ảnh: B\")»", "picture-without-alt"),
    ("«![a](b.jpg \"Cảnh\")»", "picture-without-credit"),
    ("«![a](https://b.c/d.jpg)»", "picture-from-elsewhere"),
    ("«![a]()»", "picture-without-file"),
    ("Bà «[[Nguyễn A]]» và «[[a b|c]]»", "reference-malformed reference-malformed"),
    ("[a «[[b]]»](/c)", "reference-in-link"),
    ("«[[a@2025]]»", "figure-without-value"),
    ("| a |\n|---|\n| đ «[[Đ]]» |", "reference-malformed"),
    ("lời\n  «[[Đ]]»", "reference-malformed"),
    ("x[^b]\n\n[^b]: a\n\n    «[[Đ]]»", "reference-malformed"),
    ("ăn«[^b]»", "footnote-undefined"),
    ("::: «hopp»\n:::", "block-unknown"),
    ("a\n«::: hop»\nb", "block-unclosed"),
    ("a\n\n«:::»", "block-unexpected-end"),
    ("::: hop «tieu»=\"a\"\n:::", "block-setting-unknown"),
    ("«::: video title=\"a\"»\n:::", "block-setting-missing"),
    ("::: hop «title»=\"a\n:::", "block-setting-open"),
    ("«::: video url=\"ftp://a\"»\n:::", "video-address"),
    ("aaaaaaaaa «[b»\nc](javascript:d)", "link-not-allowed"),
    ("> đđđđđđđ «![b»\n>   c](d.jpg \"E\")", "picture-without-credit"),
    ("- a\n  b «[»\n  c](javascript:d)", "link-not-allowed"),
    ("a «[**b»\nc**](javascript:d) «[e](javascript:f)»", "link-not-allowed link-not-allowed"),
    ("a «<b»\nc='d'> e", "raw-html"),
    ("[a]: /b\n«[c](javascript:d)»", "link-not-allowed"),
    ("    a\n\n>  > a\n> > b «<javascript:c>»", "link-not-allowed"),
    ("a\n     b «[c](javascript:d)»", "link-not-allowed"),
    ("Bà «[[a b|c»\nd]] và «[[e f|g\\* h]]»", "reference-malformed reference-malformed"),
    // libcmark resolves numbers in titles before backslashes.
    ("a [b](/c \"\\«&#x202E;»d\")", "direction-character"),
    ("a «&#11;» b [c](/d \"e«&#x202E;»f\")", "unseen-character direction-character"),
  ])
  func problemsAreReportedAtTheirPlace(marked: String, codes: String) {
    let marked = MarkedText(marked)
    let expected = zip(marked.marks, codes.split(separator: " ")).map { "\($0) \($1)" }
    #expect(problems(marked.text) == expected)
  }

  @Test(arguments: [
    ("[^a]: b", ["1 footnote-unused"]),
    ("x[^a]\n\n[^a]: b\n\n[^a]: c", ["5 footnote-twice"]),
    ("|a|\n|-|\n|b|c|", ["3 table-row-too-long"]),
    ("::: anh\n\na\n\n![b](c.jpg \"Ảnh: D\")\n:::", ["3 gallery-text"]),
    ("::: hop\n- a\n  ::: hop\n:::", ["3:3+7 block-unclosed"]),
    ("```\n[[A B]] [^x] <b> ::: x\n::: x\n```", []),
    ("`[[A B]]` \\[[A B]] `[^x]`", []),
    // What libcmark does not count hides on which line they are.
    ("a `b\nc` [d](javascript:e)", ["1 link-not-allowed"]),
    ("a\\\nb [c](javascript:d)", ["1 link-not-allowed"]),
    (
      "a [b](/c\n'd') [e](javascript:f)\n[e](javascript:f)",
      ["1 link-not-allowed", "3:1+17 link-not-allowed"]
    ),
    ("a&#1; `&#1;` b\n\nc&#1;", ["1 unseen-character"]),
  ])
  func problemsWithoutColumnNameTheirLine(markdown: String, expected: [String]) {
    #expect(problems(markdown) == expected)
  }

  @Test func linksMayGoOverTheEndOfALine() {
    let document = read("aaaaaaaaa [b\nc](/d \"e\nf\") và ![g\nh](i.jpg)").document
    #expect(document.links.map { "\($0.destination) \(mark($0.place))" } == ["/d 1:11+2"])
    #expect(document.pictures.map { "\($0.alt) \(mark($0.place))" } == ["g h 1"])
  }

  @Test func charactersThatNobodySeesAreLeftOutWhereANumberNamesThem() {
    let document = read(
      "# a&#8238;b\n\nc&#11;d&#xFFFF; `&#1;` [e](f.html \"g&#1;\")\n\n|h&#x85;|\n|-|\n\n``` i&#2;\n&#2;\n```\n\n![k&#3;](l.jpg)"
    ).document
    let html = document.html.bytes
    #expect(firstInvalidUTF8(in: html) == nil)
    #expect(!html.withUnsafeBufferPointer(mayHaveUnseen))
    #expect(document.plainText() == "ab\nc d &#1; e\nh\n&#2;")
    #expect(document.outline.map(\.text) == ["ab"])
    #expect(document.pictures.map(\.alt) == ["k"])
  }

  @Test func marksThatNumbersNameAreCountedWithTheirNeighbours() {
    let marks = String(repeating: "&#769;", count: 20) + String(repeating: "\u{323}", count: 20)
    let read = read("# a\(marks)")
    #expect(read.document.outline.first?.text.unicodeScalars.count == 31)
    #expect(read.diagnostics.map(\.code) == ["too-many-marks"])
    #expect(read.diagnostics.map(\.facts) == [["30", "10"]])
  }

  @Test func nearMissesOfABlockAreSuggested() {
    #expect(read("::: hôp\n:::").diagnostics.first?.suggestions == ["hop"])
  }

  @Test func linesCountFromTheFirstLineOfTheBody() {
    let source = MarkdownSource(bytes: Array("a\n\n[^1]: b\n\n<i>".utf8), file: "a.md", firstLine: 9)
    let lines = document(from: source).diagnostics.map { $0.place?.line }
    #expect(lines == [13, 11])
  }

  @Test func whatTheDocumentMentionsIsRecorded() {
    let document = read(
      "## Đầu [[a|b]]\n\n[c](/d/) [[e@f|1,5]]\n\n![g](h.jpg \"I (Ảnh: J)\")\n\n::: ket-qua indicator=k table\n:::\n::: danh-sach decision=l\n:::"
    ).document
    #expect(document.outline.map(\.text) == ["Đầu b"])
    #expect(document.links.map { "\($0.destination) \(mark($0.place))" } == ["/d/ 3:1+8"])
    #expect(document.references.map { "\($0.id) \($0.label ?? "") \(mark($0.place))" } == ["a b 1:8+7"])
    #expect(
      document.figures.map { "\($0.indicator) \($0.period) \($0.value) \(mark($0.place))" } == [
        "e f 1,5 3:10+11"
      ])
    #expect(
      document.pictures.map { "\($0.destination) \($0.alt) \($0.caption) \($0.credit)" } == ["h.jpg g I J"])
    #expect(document.results.map(\.indicator) == ["k"])
    #expect(document.results.map(\.view) == [.table])
    #expect(document.awards.map(\.decision) == ["l"])
    #expect(document.anchors == Set(document.outline.map(\.anchor)))
  }

  @Test func plainTextHasNoMarkup() {
    let text = "## A & b\n\n*c*[^1] [[d|e]] `<f>`\n\n- g\n- h\n\n|i|j|\n|-|-|\n\n[^1]: k"
    #expect(read(text).document.plainText() == "A & b\nc e <f>\ng\nh\ni j\nk")
  }

  @Test(arguments: [
    ("", 0), ("một hai – ba", 3), ("*m*ột “hai” 3", 3), ("a\nb  \nc", 3), ("- a\n- b\n\n## c\n\n    d", 3),
    ("[[a|b c]] [d](e) `f g`", 5),
  ])
  func wordsAreCounted(markdown: String, count: Int) {
    #expect(read(markdown).document.wordCount == count)
  }
}
