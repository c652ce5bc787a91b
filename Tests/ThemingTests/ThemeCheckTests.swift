import Diagnostics
import Testing

@testable import Theming

/// What would be lost or escaped wrongly without a word.
struct ThemeCheckTests {
  /// A page, the code of what is wrong (none where it is empty) and what is suggested.
  private static let pages: [(page: String, code: String, suggestions: [String])] = [
    // A block that no parent has; blocks of the parent's parent, and within other blocks, are fine.
    ("{{<layout}}{{$mian}}x{{/mian}}{{/layout}}", "unknown-template-block", ["main"]),
    ("{{<middle}}{{$haed}}x{{/haed}}{{/middle}}", "unknown-template-block", ["head"]),
    ("{{<layout}}{{$inner}}x{{/inner}}{{/layout}}", "unknown-template-block", []),
    ("{{<middle}}{{$main}}x{{/main}}{{$head}}y{{/head}}{{$inner}}z{{/inner}}{{/middle}}", "", []),
    ("{{<layout}}{{$main}}{{$own}}x{{/own}}{{/main}}{{/layout}}", "", []),
    // A partial takes no part in the inheritance.
    ("{{<layout}}{{$side}}x{{/side}}{{/layout}}", "unknown-template-block", []),
    // Where the escaping of values is wrong.
    ("<script>x = \"{{title}}\"</script>", "template-name-in-code", []),
    ("<script>{{#is_page}}{{>name}}{{/is_page}}</script>", "template-name-in-code", []),
    ("<style>{{t.hello}}</style>", "template-name-in-code", []),
    ("{{<layout}}{{$main}}<a onclick=\"{{title}}\">{{/main}}{{/layout}}", "template-name-in-code", []),
    ("<a title={{title}}>", "template-name-unquoted", []),
    ("<script data-title=\"{{title}}\">{{#is_page}}x{{/is_page}}</script>{{title}}", "", []),
    ("<style>a { b: url({{asset:a.png}}) }</style><a href=\"{{asset:a.png}}\" title='{{title}}'>", "", []),
    ("<a{{#is_page}} aria-current=\"page\"{{/is_page}} class=\"a{{^is_home}} b{{/is_home}}\">", "", []),
    ("{{t.circle}}", "string-within-itself", []),
    // Ids that headings of an author's text could have.
    ("<a id=\"muc-luc\">{{body}}", "template-id-of-headings", []),
    ("{{body}}<a id='{{title}}'>", "template-id-of-headings", []),
    ("{{body}}<a id=\"anh-{{title}}\">", "template-id-of-headings", []),
    ("<a id=\"Muc-luc\" class=\"muc\" data-id=\"a\">{{body}}<a id=\"khung_{{title}}\">", "", []),
    ("<a id=\"muc-luc\">{{title}}", "", []),
    ("{{t.within}}", "", []),
  ]

  @Test(arguments: pages)
  func reportsWhatWouldBeLostOrWrong(_ page: String, _ code: String, _ suggestions: [String]) {
    let sample = ThemeSample(
      [
        "page": page, "layout": "{{$head}}{{/head}}<main>{{$main}}{{/main}}</main>{{>side}}",
        "middle": "{{<layout}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{/layout}}",
        "side": "{{$side}}{{/side}}",
        "name": "{{title}}",
      ],
      strings: ["vi": ["hello": "Chào", "circle": "a {t.circle}", "within": "{t.hello} {title}"]],
      assets: ["a.png": "x"])
    let found = sample.compile().diagnostics
    #expect(found.map(\.code) == (code.isEmpty ? [] : [code]))
    #expect(found.first?.suggestions ?? [] == suggestions)
  }

  @Test func aWrongSlotIsReportedInItsStringAndWhereThatIsUsed() {
    let sample = ThemeSample(["page": "\n{{t.bad}}"], strings: ["vi": ["bad": "Chào {titel}"]])
    let found = sample.compile().diagnostics
    #expect(found.map(\.code) == ["unknown-template-name"])
    #expect(found.first?.place == Place("strings.vi.yml"))
    #expect(found.first?.suggestions == ["title"])
    #expect(found.first?.notes.map(\.place.description) == ["page.mustache:2:1"])
  }

  @Test(arguments: [
    ("Sửa “{was}” thành “{now}”", [], []),
    ("{now} ← {was}, {now}, {more}", [], []),
    ("Sửa thành “{now}”", [], ["{was}"]),
    ("Đã sửa", ["en"], ["{was}", "{now}"]),
  ]) func warnsOfAStringThatLostASlot(_ own: String, _ languages: [String], _ lost: [String]) {
    var theme = Theme(name: "nha")
    let base = [("a", ThemeString("Bài viết “{was}”, nay là “{now}”"))]
    #expect(theme.addStrings(base, language: "vi").isEmpty)
    // English is held against Vietnamese where the other theme has no English.
    let found = theme.addStrings([("a", ThemeString(own))], language: languages.first ?? "vi")
    #expect(found.map { $0.facts } == lost.map { ["a", $0] })
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func warnsOfOwnTemplatesAndStringsThatNoPageUses() {
    let found = theme(
      [
        "page": "{{>used}}{{t.a}}", "used": "{{t.outer}}", "pgae": "x", "lonely": "{{>lonely-too}}",
        "lonely-too": "",
      ],
      strings: ["a": "", "b": "", "outer": "{t.inner}", "inner": ""]
    ).unusedParts(of: ["page", "other"])
    #expect(
      found.map { "\($0.code) \($0.facts[0]) \($0.suggestions)" } == [
        "unused-template lonely []", "unused-template lonely-too []", "unused-template pgae [\"page\"]",
        "unused-string b [\"a\"]",
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  /// What another theme has is its own matter.
  @Test func saysNothingOfUnusedPartsOfTheThemeThatItExtends() {
    let other = theme(["page": "", "lonely": ""], strings: ["b": ""], folder: "Themes/plain")
    #expect(other.unusedParts(of: ["page"]).isEmpty)
  }

  @Test(arguments: [(["a", "b", "c", "d"], true), (["a", "b", "c"], false)])
  func saysOnceThatAThemeExtendsNothing(_ missing: [String], _ isTold: Bool) {
    let problem = Theme(name: "nha").missingBase(missing, of: missing + ["e"])
    #expect(problem?.facts == (isTold ? ["nha", "4", "5"] : nil))
    // An old copy of plain gets each name: it is what others extend.
    #expect(Theme(name: "plain").missingBase(missing, of: missing) == nil)
  }

  private func theme(
    _ templates: [String: String], strings: [String: String], folder: String = "Themes/nha"
  ) -> Theme {
    var theme = Theme(name: "nha")
    for (name, text) in templates {
      _ = theme.addTemplate(Array(text.utf8), named: name, file: "\(folder)/templates/\(name).mustache")
    }
    let place = Place(folder + "/strings.vi.yml")
    _ = theme.addStrings(
      strings.map { ($0.key, ThemeString($0.value, key: place, at: place)) }, language: "vi")
    return theme
  }
}
