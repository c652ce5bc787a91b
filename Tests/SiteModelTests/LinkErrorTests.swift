import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// References that lead nowhere, each at the place where it is written.
@Suite struct LinkErrorTests {
  private static let people = "id,kind,name\nlan,ca-nhan,Lê Lan\nlan-2,ca-nhan,Lê Lan\nmai,ca-nhan,Lê Mai\n"

  @Test(arguments: [
    ("stories/a.md", story("about: [lan, lann]"), "stories/a.md:3:14 unknown-recipient"),
    ("stories/a.md", story("campaign: c"), "stories/a.md:3:11 unknown-campaign"),
    ("stories/a.md", story("unit: xa-c"), "stories/a.md:3:7 unknown-unit"),
    ("stories/a.md", story("awards: [dong-9]"), "stories/a.md:3:10 unknown-award"),
    ("stories/a.md", story("awards: [dong-1]"), "stories/a.md:3:10 row-of-others"),
    ("stories/a.md", story("about: [mai]", "awards: [{form: la}]"), "stories/a.md:4:17 unknown-form"),
    (
      "stories/a.md", story("about: [mai]", "awards: [{form: huan-chuong, class: ba}]"),
      "stories/a.md:4:17 claim-without-row"
    ),
    ("stories/a.md", story(body: "Gặp [[ai-do]]."), "stories/a.md:5:5 unknown-reference"),
    ("stories/a.md", story(body: "Có [[so-ho@2026|5]]."), "stories/a.md:5:4 unknown-indicator"),
    ("stories/a.md", story(body: "Có [[ho@2020|5]]."), "stories/a.md:5:4 unknown-period"),
    ("stories/a.md", story(body: "Có [[ho@2026|6]]."), "stories/a.md:5:4 wrong-figure"),
    ("stories/a.md", story(body: "::: ket-qua indicator=khac\n:::"), "stories/a.md:5:1 unknown-indicator"),
    ("stories/a.md", story(body: "::: danh-sach decision=khac\n:::"), "stories/a.md:5:1 unknown-reference"),
    ("campaigns/c/index.md", text("programme: [de-an]"), "campaigns/c/index.md:3:13 unknown-programme"),
    ("awards/b.csv", "recipient,form\nlann,bang-khen\n", "awards/b.csv:2:1 unknown-recipient"),
    ("awards/b.csv", "name,form\nLê Lan,bang-khen\n", "awards/b.csv:2:1 ambiguous-recipient"),
    ("awards/b.csv", "name,form\nLê An,khen\n", "awards/b.csv:2:7 unknown-form"),
    ("awards/b.csv", "name,form,unit,decision\nLê An,bang-khen,xa-c,1\n", "awards/b.csv:2:17 unknown-unit"),
    ("data/units.csv", "id,type,name,successors\na,xa,A,b\n", "data/units.csv:2:8 unknown-unit"),
    ("data/units.csv", "id,type,name,successors\na,xa,A,a\n", "data/units.csv:2:8 successor-cycle"),
    ("data/units.csv", "id,type,name\na,xa,A\na,xa,B\n", "data/units.csv:3:1 duplicate-id"),
    ("data/units.csv", "id,type,name\nXã A,xa,A\n", "data/units.csv:2:1 bad-id"),
    (
      "data/organisations.csv", "id,name,superior\na,A,b\n", "data/organisations.csv:2:5 unknown-organisation"
    ),
    (
      "data/programmes.csv", "id,name\na,A\na,B\n", "data/programmes.csv:3:1 duplicate-id"
    ),
  ])
  func areErrorsAtTheirPlace(path: String, source: String, expected: String) {
    var files = [
      "data/recipients.csv": Self.people,
      "data/indicators.csv": "indicator,period,value,measure\nho,2026,5,hộ\n",
      "awards/a.csv": "id,recipient,form,decision\ndong-1,lan,bang-khen,7/QĐ\ndong-2,mai,bang-khen,7/QĐ\n",
    ]
    files[path] = source
    #expect(linked(files).diagnostics.map(described) == [expected])
  }

  @Test func nearMissesAreNamed() {
    let problems = linked(["data/recipients.csv": Self.people, "stories/a.md": story("about: [may]")])
      .diagnostics
    #expect(problems.map(\.suggestions) == [["mai"]])
  }

  @Test(arguments: [("3", []), ("2", ["data/indicators.csv:2:1 parts-do-not-sum"])])
  func thePartsOfAnIndicatorAddUpToIt(second: String, expected: [String]) {
    let sheet = """
      indicator,period,value,measure,part_of
      tong,2026,5,hộ,
      a,2026,2,hộ,tong
      b,2026,\(second),hộ,tong

      """
    #expect(linked(["data/indicators.csv": sheet]).diagnostics.map(described) == expected)
  }
}
