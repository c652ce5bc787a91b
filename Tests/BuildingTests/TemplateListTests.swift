import Foundation
import Testing

/// What `list templates` tells the author of a theme.
struct TemplateListTests {
  private static let theme: [String: SiteFile] = [
    "Themes/nha/theme.yml": "extends: plain\n",
    "Themes/nha/strings.vi.yml": "hello: \"Chào {heading}\"\n",
    "Themes/nha/assets/logo.svg": "<svg/>\n",
    "Themes/nha/templates/text.mustache": """
    {{<layout}}
    {{$main}}
    {{$above}}{{/above}}<p>{{t.hello}}</p><img src="{{asset:logo.svg}}" alt="">
    {{#trail}}{{>crumb}}{{/trail}}
    {{/main}}
    {{/layout}}

    """,
    "Themes/nha/templates/crumb.mustache": "<a href=\"{{root}}{{path}}\">{{title}}</a>\n",
  ]

  private func rows(of theme: String) throws -> [[String: String]] {
    let site = try SmallSite(.good(but: Self.theme))
    let command = try Command([
      "list", "templates", "--source", site.root, "--theme", theme, "--format", "json",
    ])
    #expect(command.status == 0 && command.messages.isEmpty, "\(command.messages)")
    let json = try JSONSerialization.jsonObject(with: Data(command.output.utf8))
    return try #require(json as? [[String: String]])
  }

  @Test func tellsAllThatATemplateHasAndMayUse() throws {
    let text = try rows(of: "nha").filter { $0["template"] == "text" }
    let file = "Themes/nha/templates/text.mustache"
    #expect(text.first == ["template": "text", "pages": "text", "what": "template", "file": file])
    #expect(text.filter { $0["what"] == "uses" }.map { $0["name"] } == ["crumb", "layout"])
    #expect(text.filter { $0["what"] == "block" }.map { $0["name"] } == ["above", "head", "main"])
    #expect(
      text.filter { $0["what"] == "string" } == [
        [
          "template": "text", "pages": "text", "what": "string", "name": "hello", "text": "Chào {heading}",
          "file": "Themes/nha/strings.vi.yml",
        ]
      ])
    #expect(
      text.filter { $0["what"] == "asset" }.map { [$0["name"], $0["file"]] } == [
        ["logo.svg", "Themes/nha/assets/logo.svg"]
      ])
    let kinds = Dictionary(
      uniqueKeysWithValues: text.filter { $0["what"] == "name" }.map { ($0["name"] ?? "", $0["kind"] ?? "") })
    for (name, kind) in [
      "heading": "text", "body": "markup", "is_home": "flag", "trail": "section", "trail.title": "text",
      "site.publisher": "text",
    ] {
      #expect(kinds[name] == kind, "\(name)")
    }
  }

  /// A partial has no view of its own, so it is told what it asks for.
  @Test func tellsWhatAPartialAsksFor() throws {
    let crumb = try rows(of: "nha").filter { $0["template"] == "crumb" }
    #expect(
      crumb.filter { $0["what"] == "name" }.map { [$0["name"], $0["kind"], $0["pages"]] } == [
        ["path", "text", "text"], ["root", "text", "text"], ["title", "text", "text"],
      ])
  }

  @Test(arguments: ["plain", "sen"]) func hasEveryTemplateAndEachNameOnce(_ theme: String) throws {
    let rows = try rows(of: theme)
    let folder = repository.appending(path: "Themes/\(theme)/templates").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let listed = Set(rows.map { $0["template"] ?? "" })
    #expect(Set(files.map { String($0.dropLast(".mustache".count)) }).subtracting(listed) == [])
    let names = rows.filter { $0["what"] == "name" }.map { "\($0["template"] ?? "") \($0["name"] ?? "")" }
    #expect(Set(names).count == names.count)
    #expect(rows.count < 20_000, "\(rows.count)")
  }
}
