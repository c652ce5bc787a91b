import Diagnostics
import Records
import Testing
import YAMLTree

/// How `site.yml` is read.
struct SettingsTests {
  /// Whatever stands where a needed value belongs, a settings file that is not taken has an error at the line of the key.
  @Test(
    arguments: ["title", "base_url"],
    ["", "\"\"", "\" \"", "\"\\t\"", "\"\\u200b\"", "~", "null", "[]", "[a, b]", "{a: b}", "|\n  \n"])
  func nothingIsRefusedWithoutAWord(key: String, value: String) throws {
    var values = ["title": "Gương", "base_url": "https://guong.example/"]
    values[key] = value
    let text = values.sorted { $0.key > $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
    let (settings, problems) = try read(text)
    #expect(settings == nil)
    #expect(problems.contains { $0.severity == .error && $0.place?.line == (key == "title" ? 1 : 2) })
  }

  @Test func whatIsWholeIsTaken() throws {
    let (settings, problems) = try read("title: 5\nbase_url: HTTPS://Guong.example\n")
    #expect(problems.isEmpty && settings?.title == "5")
    #expect(settings?.baseURL == "https://guong.example/")
  }

  @Test(arguments: ["mailto:thu@guong.example", "MAILTO: thu@guong.example", " thu@guong.example "])
  func anAddressOfMailIsPutRight(written: String) throws {
    let (settings, problems) = try read(
      "title: a\nbase_url: https://guong.example/\npublisher: {email: \"\(written)\"}\n")
    #expect(problems.isEmpty)
    #expect(settings?.publisher.email == "thu@guong.example")
  }

  /// What is written into `security.txt` and pages is one line.
  @Test(arguments: ["a@b.example\\nContact: c@d.example", "a@b.example, c@d.example", "thu"])
  func whatIsNotOneAddressOfMailIsRefused(written: String) throws {
    for owner in ["publisher", "spokesperson"] {
      let (settings, problems) = try read(
        "title: a\nbase_url: https://guong.example/\n\(owner): {email: \"\(written)\"}\n")
      #expect(problems.map(\.code) == ["bad-email"])
      #expect(settings?.publisher.email == nil && settings?.spokesperson.email == nil)
    }
  }

  /// Topics and practices list stories, and each figure of transparency leads to the register: they would lead nowhere.
  @Test func sectionsThatOnlyLeadToOthersNeedThese() throws {
    let start = "title: a\nbase_url: https://guong.example/\n"
    let (without, told) = try read(start + "sections: [tags, units, practices, transparency]\n")
    #expect(without?.sections == [.units])
    #expect(told.map(\.code) == [String](repeating: "section-without-its-source", count: 3))
    let all = "sections: [tags, stories, transparency, awards, practices]\n"
    let (with, nothing) = try read(start + all)
    #expect(with?.sections == [.tags, .stories, .practices, .awards, .transparency] && nothing.isEmpty)
  }

  private func read(_ text: String) throws -> (SiteSettings?, [Diagnostic]) {
    let (root, problems) = yamlTree(Array(text.utf8), file: "Content/site.yml")
    let read = SiteSettings.read(try #require(root), file: "Content/site.yml")
    return (read.value, problems + read.diagnostics)
  }
}
