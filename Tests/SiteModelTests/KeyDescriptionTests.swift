import Diagnostics
import Testing
import VietnameseText

@testable import SiteModel

/// What is said of keys is what reading does.
struct KeyDescriptionTests {
  @Test(arguments: TextKind.allCases)
  func labelsAreKeysInBothLanguages(kind: TextKind) {
    func expectLabels(_ fields: [FieldDescription]) {
      let keys = fields.map(\.key)
      #expect(Set(keys).count == keys.count)
      for field in fields {
        #expect(FieldNames.key(for: field.label.vi, among: keys) == field.key, "\(field.label.vi)")
        #expect(fields.described(field.vietnameseKey)?.key == field.key)
        expectLabels(field.shape.fields)
      }
    }
    expectLabels(kind.fields)
  }

  @Test(arguments: ["\"\"", "\"  \"", "~", ""])
  func aTextWithoutATitleIsNotLeftOutInSilence(title: String) {
    let (site, problems) = linked(["pages/a.md": "---\ntieu-de: \(title)\nsapo: b\n---\n"])
    #expect(problems.map(described) == ["pages/a.md:2:1 missing-key"])
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
}
