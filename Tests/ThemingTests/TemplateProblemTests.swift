import Diagnostics
import Testing

@testable import Theming

/// The mistakes of theme authors. `«»` in a template stand around each marked place.
struct TemplateProblemTests {
  @Test(arguments: [
    ("<h1>«{{titel}}»</h1>", "unknown-template-name", ["title"]),
    // Columns count scalars, not bytes.
    ("Tiêu đề: «{{tiêu_đề}}»", "unknown-template-name", []),
    ("a\nb «{{#peopel}}»\n{{name}}\n{{/peopel}}", "unknown-template-name", ["people"]),
    ("«{{^is_hom}}»x{{/is_hom}}", "unknown-template-name", ["is_home"]),
    // Names of an inner view are not in reach outside of it.
    ("{{#people}}{{name}}{{/people}}«{{name}}»", "unknown-template-name", []),
    ("«{{author.nam}}»", "unknown-template-name", ["author.name"]),
    ("«{{title.name}}»", "unknown-template-name", []),
    ("«{{}}»", "unknown-template-name", []),
    ("«{{people}}»", "template-name-is-no-text", []),
    ("«{{author}}»", "template-name-is-no-text", []),
    ("«{{t.helo}}»", "unknown-string", ["t.hello"]),
    ("«{{asset:stile.css}}»", "unknown-asset", ["asset:style.css"]),
    ("x\n  «{{>parital}}»\n", "unknown-partial", ["partial"]),
    ("«{{<layut}}»{{/layut}}", "unknown-partial", ["layout"]),
    ("«{{>page}}»", "partial-within-itself", []),
    ("«{{{title}}}»", "unsupported-template-tag", []),
    ("«{{&title}}»", "unsupported-template-tag", []),
    ("«{{=<% %>=}}»", "unsupported-template-tag", []),
    ("{{title}} «{{title", "unclosed-template-tag", []),
    ("a\n«{{#people}}»{{name}}", "unclosed-template-section", []),
    ("a «{{/people}}»", "unexpected-template-close", []),
  ]) func reportsEachMistakeAtItsPlace(_ marked: String, _ code: String, _ suggestions: [String]) throws {
    let (text, place) = try unmarked(marked)
    let theme = ThemeSample(
      ["page": text, "partial": "x", "layout": "y"],
      strings: ["vi": ["hello": "Chào"]], assets: ["style.css": "x"])
    let (template, diagnostics) = theme.compile()
    #expect(template != nil)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.first?.place == place)
    #expect(diagnostics.first?.suggestions == suggestions)
  }

  @Test func reportsASectionClosedByAnotherNameAtBothEnds() {
    let theme = ThemeSample(["page": "{{#people}}\n{{/author}}\n"])
    let found = theme.compile().diagnostics.map { "\($0.code) \($0.place?.line ?? 0)" }.sorted()
    #expect(found == ["unclosed-template-section 1", "unexpected-template-close 2"])
  }

  /// Through others too; each template alone is fine.
  @Test(arguments: [
    ["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"],
    ["page": "{{<a}}{{/a}}", "a": "{{$x}}{{>a}}{{/x}}"],
    ["page": "{{<a}}{{$x}}{{>page}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"],
  ]) func refusesATemplateThatContainsItself(_ templates: [String: String]) {
    #expect(ThemeSample(templates).compile().diagnostics.map(\.code) == ["partial-within-itself"])
  }

  @Test func aTemplateMayBeUsedTwiceSideBySide() {
    let theme = ThemeSample(["page": "{{>a}}{{>a}}", "a": "x"])
    #expect(theme.compile().diagnostics.isEmpty)
    #expect(theme.rendered() == "xx")
  }

  @Test func refusesSectionsNestedTooDeep() {
    let open = { (depth: Int) in String(repeating: "{{#is_page}}", count: depth) }
    let close = { (depth: Int) in String(repeating: "{{/is_page}}", count: depth) }
    let fine = ThemeSample(["page": open(32) + "x" + close(32)])
    #expect(fine.compile().diagnostics.isEmpty)
    #expect(fine.rendered() == "x")
    let deep = ThemeSample(["page": open(10_000) + "x"])
    #expect(deep.compile().diagnostics.contains { $0.code == "template-too-deep" })
  }

  @Test func namesTheTemplateThatAThemeLacks() {
    let (template, diagnostics) = ThemeSample(["pages": "x"]).compile("page")
    #expect(template == nil)
    #expect(diagnostics.map(\.code) == ["missing-template"])
    #expect(diagnostics.first?.facts == ["page", "thu"])
    #expect(diagnostics.first?.suggestions == ["pages"])
  }

  /// The template without its marks, and the place between them.
  private func unmarked(_ marked: String) throws -> (text: String, place: Place) {
    let start = try #require(marked.firstIndex(of: "«"))
    let before = marked[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    let length = marked.firstIndex(of: "»").map { marked.distance(from: start, to: $0) - 1 } ?? 0
    let place = Place(
      "page.mustache", line: before.count, column: (before.last?.count ?? 0) + 1, length: length)
    return (marked.filter { $0 != "«" && $0 != "»" }, place)
  }
}
