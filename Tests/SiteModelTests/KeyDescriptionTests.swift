import Diagnostics
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// What is said of keys is what reading does.
struct KeyDescriptionTests {
  @Test(arguments: SourceKind.allCases)
  func labelsAreKeysInBothLanguages(kind: SourceKind) {
    func expectLabels(_ head: HeadDescription) {
      #expect(Set(head.fields.map(\.key)).count == head.fields.count)
      for field in head.fields {
        #expect(head.described(field.label.vi)?.key == field.key, "\(field.label.vi)")
        #expect(head.described(field.vietnameseKey)?.key == field.key)
        field.shape.head.map(expectLabels)
      }
    }
    expectLabels(HeadDescription(fields: kind.fields))
  }

  @Test(arguments: ["\"\"", "\"  \"", "~", ""])
  func aTextWithoutATitleIsNotLeftOutInSilence(title: String) {
    let (site, problems) = linked(["pages/a.md": "---\ntieu-de: \(title)\nsapo: b\n---\n"])
    #expect(problems.map(described) == ["pages/a.md:2:1 empty-key"])
    #expect(site.pages.records.isEmpty)
  }

  @Test func everythingThatACorrectionLacksIsSaidAtOnce() {
    let text = "---\ntitle: a\ncorrections:\n  - {date: hôm qua}\n---\n"
    let (_, problems) = linked(["stories/a.md": text])
    #expect(
      problems.filter { $0.severity == .error }.map(described) == [
        "stories/a.md:4:5 missing-key", "stories/a.md:4:5 missing-key", "stories/a.md:4:12 bad-date",
      ])
  }

  @Test func aSourceNeedsSomethingToBeCalledBy() {
    func codes(_ source: String) -> [String] {
      linked(["pages/a.md": "---\ntitle: a\nsources: \(source)\n---\n"]).diagnostics.map(\.code)
    }
    #expect(codes("{date: 2026}") == ["missing-key"])
    #expect(codes("[Báo Nghệ An, {url: \"https://a.vn/b\"}, {ten: a}, {tieu-de: b}]") == [])
  }

  @Test func whatAKeyForOneValueLeavesOutIsSaid() {
    let picture = { (name: String) in "{file: \(name).jpg, alt: a, credit: b}" }
    func problems(_ pictures: String...) -> [String] {
      let (_, problems) = linked([
        "pages/a.md": "---\ntitle: a\nimage: [\(pictures.joined(separator: ","))]\n---\n"
      ])
      return problems.map(described)
    }
    #expect(problems(picture("a"), picture("b")) == ["pages/a.md:3:1 only-first-value"])
    #expect(problems(picture("a")) == [])
  }

  @Test func aTextIsKnownByItsPath() {
    func kind(_ path: String) -> FileKind { FileKind(path: "Content/" + path) }
    #expect(kind("stories/a.md") == .text(.story) && kind("stories/2026/05/a/index.md") == .text(.story))
    #expect(kind("campaigns/a/index.md") == .text(.campaign))
    #expect(kind("campaigns/a/reviews/b.md") == .text(.review))
    #expect(kind("pages/a.MD") == .text(.page) && kind("pages/a/index.md") == .text(.page))
    #expect(kind("press/2026-0001.md") == .text(.bulletin))
    for stray in [
      "a.md", "pages/a/b.md", "campaigns/a.md", "campaigns/a/b/index.md", "press/a/index.md", "bai/a.md",
    ] {
      #expect(kind(stray) == .unexpected, "\(stray)")
    }
  }
}
