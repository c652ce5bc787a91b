import Diagnostics
import Testing

@testable import Theming

/// What style sheets load, and by which names they find it.
struct StyleSheetTests {
  /// `«»` stand around each address that a browser loads.
  @Test(arguments: [
    "a { background: url(«a.png») }",
    "a { background: url( «a.png» ) }",
    "a { background: url( '«a b.png»' ) }",
    "a { background: URL(«a.png»), Url(\"«b.png»\") }",
    "a { background: u\\72l(«a.png») }",
    "@font-face { src: local(\"x\"), url(«x.eot?#iefix») format('embedded-opentype') }",
    "a { background: url(«a\\(1\\).png») }",
    "a { background: url(\"«a\\\"(1).png»\") }",
    "a { background: url('«a\\\nb.png»') }",
    "a { mask: url(«#m») }",
    "a { background: image-set(\"«a.png»\" 1x, url(«b.png») 2x type(\"image/png\")) }",
    "a { background: -webkit-image-set('«a.png»' 1x) }",
    "a { background: src(\"«a.png»\") }",
    "a { --x: url(«a.png»); --y: { b: url(«c.png») } }",
    "a { cursor: url(«a.cur») 4 4, url( \"«b.cur»\"), auto }",
    "@import \"«a.css»\";",
    "@IMPORT '«a.css»' screen;",
    "@import url(«a.css») layer(x) supports(background: url(b.png)) screen;",
    "@import url( '«a.css»' );@import/**/\"«b.css»\";",
    "@charset \"utf-8\";\n@layer a, b;\n@import '«a.css»';",
    "@media (min-width: 1px) { a { background: url(«a.png») } }",
    "a { background: url(«a.png»",
    "a { background: url(\"«a.png»",
    "a{}/* url(b.png) */b{background:url(«a.png»)}/* @import 'c' ",
    // None of these loads anything.
    "a { content: \"url(a.png)\" }",
    "a { content: 'url(\"a.png\")' attr(url) }",
    "@namespace svg url(http://www.w3.org/2000/svg);",
    "@namespace \"a.css\";",
    "@supports (background: url(a.png)) { a { color: red } }",
    "@-moz-document url(a.html), url-prefix('b') { a { color: red } }",
    "/* url(a.png) @import 'b.css'; */",
    "a { background: my-url(a.png) }",
    "a { background: #url }",
    "@charset \"utf-8\";",
    // A string that its line ends is dropped.
    "@import 'a.css\n;",
    "",
    "\\",
    "@",
    "url(«»",
    "a{b:url(\\",
    "'\\",
    "/*",
  ]) func findsWhatABrowserLoads(_ marked: String) {
    let sheet = StyleSheet(Array(marked.filter { $0 != "«" && $0 != "»" }.utf8), file: "a.css")
    let found = sheet.references.map { String(decoding: sheet.bytes[$0.address.range], as: UTF8.self) }
    let expected = marked.split(separator: "«").dropFirst().map { String($0.prefix { $0 != "»" }) }
    #expect(found == expected)
  }

  /// Browsers drop the whole declaration.
  @Test(arguments: [
    "a { background: url(«a b.png») }", "a { background: url(«a(1).png») }",
    "a { background: url( «a'b'.png» ) }", "a { background: url(«data:image/svg+xml,<svg x=\"y\">») }",
  ]) func reportsAnAddressThatNeedsQuotes(_ marked: String) {
    let before = marked.prefix { $0 != "«" }
    let sheet = StyleSheet(Array(marked.filter { $0 != "«" && $0 != "»" }.utf8), file: "a.css")
    #expect(sheet.diagnostics.map(\.code) == ["style-sheet-address-faulty"])
    #expect(sheet.diagnostics.first?.place?.column == before.count + 1)
  }

  @Test(arguments: [
    ("a { background: url(img/a.png) }", "a { background: url(img/a-*.png) }"),
    ("a { background: URL( \"./img/a.png\" ) }", "a { background: URL( \"./img/a-*.png\" ) }"),
    (
      "@font-face{src:url(f/x.eot?#iefix),url('f/x.svg#a')}",
      "@font-face{src:url(f/x-*.eot?#iefix),url('f/x-*.svg#a')}"
    ),
    // Blanks, quotes and letters with marks, however they are written.
    ("a{b:url('f/Phông chữ.ttf')}", "a{b:url('f/Ph%C3%B4ng%20ch%E1%BB%AF-*.ttf')}"),
    ("a{b:url(f/Phông\\ chữ.ttf)}", "a{b:url(f/Ph%C3%B4ng%20ch%E1%BB%AF-*.ttf)}"),
    ("a{b:url(f/Ph%c3%b4ng%20ch%e1%bb%af.ttf)}", "a{b:url(f/Ph%C3%B4ng%20ch%E1%BB%AF-*.ttf)}"),
    ("a{b:url(img/a\\(1\\).png)}", "a{b:url(img/a%281%29-*.png)}"),
    ("a{b:url(img\\/a.png)}", "a{b:url(img\\/a-*.png)}"),
    ("\u{FEFF}@import 'm.css';\r\na{}\r\n", "\u{FEFF}@import 'm-*.css';\r\na{}\r\n"),
    // What leads elsewhere stays as it is written.
    (
      "a{b:url(https://x.example/a.png),url(//x/a.png),url(/a.png),url(#a),url(),url('')}",
      "a{b:url(https://x.example/a.png),url(//x/a.png),url(/a.png),url(#a),url(),url('')}"
    ),
    (
      "a{b:url(\"data:image/svg+xml,<svg a='(b)'/>\"),url(data:;base64,AA==)}",
      "a{b:url(\"data:image/svg+xml,<svg a='(b)'/>\"),url(data:;base64,AA==)}"
    ),
    ("/* url(img/a.png) */ a{b:local('img/a.png')}", "/* url(img/a.png) */ a{b:local('img/a.png')}"),
  ]) func followsTheMarkedNames(_ sheet: String, _ expected: String) {
    let (assets, problems) = linked(["style.css": sheet])
    #expect(problems.isEmpty)
    #expect(withoutMarks(assets["style.css"]) == expected)
  }

  @Test func findsFilesFromItsOwnFolder() {
    let (assets, problems) = linked([
      "css/deep/a.css": "a{b:url(../../img/a.png),url(b.css),url(../deep/b.css)}"
    ])
    #expect(problems.map(\.code) == ["style-sheet-file-missing", "style-sheet-file-missing"])
    #expect(
      withoutMarks(assets["css/deep/a.css"]) == "a{b:url(../../img/a-*.png),url(b.css),url(../deep/b.css)}")
  }

  @Test func aSheetWithoutReferencesKeepsItsBytesAndItsName() throws {
    let (assets, _) = linked(["a.css": "a { color: red }\n"])
    let plain = Theme.Asset(Array("a { color: red }\n".utf8), named: "a.css", file: "a.css")
    #expect(assets["a.css"]?.bytes == plain.bytes && assets["a.css"]?.path == plain.path)
  }

  /// A font that changes must not be taken from a cache under the name of a page's style sheet.
  @Test func itsNameChangesWithAllThatItLoads() throws {
    let sheets = [
      "a.css": "@import 'b.css';", "b.css": "@import 'c.css';", "c.css": "a{b:url(img/khac.svg)}",
    ]
    let (first, second) = (linked(sheets, picture: "1").assets, linked(sheets, picture: "2").assets)
    for name in sheets.keys { #expect(first[name]?.path != second[name]?.path, "\(name)") }
    let c = try #require(first["c.css"]?.path.split(separator: "/").last)
    #expect(first["b.css"].map { String(decoding: $0.bytes, as: UTF8.self) } == "@import '\(c)';")
  }

  @Test(arguments: [
    (["a.css": "@import 'a.css';"], ["a.css → a.css"]),
    (
      ["a.css": "@import 'b.css';", "b.css": "@import 'c.css';", "c.css": "@import 'a.css';"],
      ["a.css → b.css → c.css → a.css"]
    ),
    (["a.css": "@import 'b.css';", "b.css": "@import 'b.css';"], ["b.css → b.css"]),
    (["a.css": "@import 'a.css';", "b.css": "@import 'b.css';"], ["a.css → a.css", "b.css → b.css"]),
    // Twice the same, or from two sides, is no circle.
    (
      [
        "a.css": "@import 'b.css';@import 'c.css';@import 'b.css';", "b.css": "@import 'c.css';", "c.css": "",
      ],
      []
    ),
  ]) func refusesSheetsThatLoadEachOther(_ sheets: [String: String], _ circles: [String]) {
    let problems = linked(sheets).problems
    #expect(problems.map(\.code) == circles.map { _ in "style-sheet-within-itself" })
    #expect(problems.map { $0.facts.joined() } == circles)
    #expect(problems.allSatisfy { $0.place?.column == 10 })
  }

  @Test(arguments: [
    // Columns count scalars; a byte order mark takes none.
    ("\u{FEFF}a{b:url(img/A.png)}", 1, 9, "img/A.png", "img/a.png"),
    ("/* ảnh */\r\n  a{b:url('img/aa.png')}", 2, 12, "img/aa.png", "img/a.png"),
    ("@import 'n.css?v=1';", 1, 10, "n.css", "m.css"),
    ("a{b:url(../img/a.png)}", 1, 9, "../img/a.png", "img/a.png"),
    ("a{b:url(images/duc/thuong/a.png)}", 1, 9, "images/duc/thuong/a.png", "img/a.png"),
    ("a{b:url(img\\a.png)}", 1, 9, "img\u{A}.png", "img/a.png"),
    ("a{b:url(img/a.png/)}", 1, 9, "img/a.png/", "img/a.png"),
  ]) func reportsAFileThatIsNotThere(
    _ sheet: String, _ line: Int, _ column: Int, _ path: String, _ near: String
  ) {
    let problems = linked(["style.css": sheet]).problems
    #expect(problems.map(\.code) == ["style-sheet-file-missing"])
    #expect(problems.first?.facts == [path])
    #expect(problems.first?.place?.description == "assets/style.css:\(line):\(column)")
    #expect(problems.first?.suggestions.first == near)
  }

  @Test func suggestsWhatItsOwnFolderWouldWrite() {
    let problems = linked(["css/a.css": "a{b:url(img/a.png)}"]).problems
    #expect(problems.first?.suggestions == ["../img/a.png"])
  }

  @Test(arguments: [
    ("@import 'm.css';\n@import 'm.css';\na{}", 0), ("a{}\n@import 'm.css';", 1),
    ("@media print { @import 'm.css'; }", 1), ("@namespace 'x';@import 'm.css';", 1),
    ("@charset 'utf-8';@layer a;@import 'm.css';", 0),
  ]) func warnsOfAnImportBehindRules(_ sheet: String, _ count: Int) {
    let problems = linked(["style.css": sheet]).problems
    #expect(problems.map(\.code) == Array(repeating: "style-sheet-import-late", count: count))
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  /// Each file is a thing of a theme for itself, so a chain may be long.
  @Test func followsALongChain() {
    let names = (0..<2_000).map { "s\($0).css" }
    let pairs = zip(names, names.dropFirst()).map { ($0, "@import '\($1)';") }
    #expect(linked(Dictionary(pairs + [("s1999.css", "")]) { $1 }).problems.isEmpty)
  }

  private func linked(
    _ sheets: [String: String], picture: String = "x"
  ) -> (assets: [String: Theme.Asset], problems: [Diagnostic]) {
    var theme = Theme(name: "thu")
    let others = ["img/a.png", "img/khac.svg", "img/a(1).png", "f/x.eot", "f/x.svg", "f/Phông chữ.ttf"]
    for name in others { theme.addAsset(Array(picture.utf8), named: name, file: "assets/" + name) }
    theme.addAsset(Array("m{}".utf8), named: "m.css", file: "assets/m.css")
    for (name, text) in sheets { theme.addAsset(Array(text.utf8), named: name, file: "assets/" + name) }
    let problems = theme.linkStyleSheets()
    return (theme.assets, problems)
  }

  private func withoutMarks(_ asset: Theme.Asset?) -> String {
    String(decoding: asset?.bytes ?? [], as: UTF8.self).replacing(#/-[0-9a-f]{10}\./#, with: "-*.")
  }
}
