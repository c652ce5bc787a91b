import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// `Edition` holds the visible records and nothing else.
@Suite struct GateTests {
  private let head = "recipient,name,kind,form,decision,decision_date,issuer,unit,role,state\n"

  @Test(arguments: [
    ("1/QĐ,2026-01-01,Bộ,,,", 1), ("1/QĐ,2026-06-16,Bộ,,,", 0), ("1/QĐ,2026-07,Bộ,,,", 0),
    ("1/QĐ,2026-06,Bộ,,,", 1), ("1/QĐ,2027,Bộ,,,", 0), ("1/QĐ,,Bộ,,,", 1), (",,,,,", 1),
    (",2026-07-01,,,,", 0),
    ("1/QĐ,2026-01-01,Bộ,,,revoked", 0),
  ])
  func anAwardIsSeenFromTheDayOfItsDecisionUntilItIsRevoked(row: String, count: Int) throws {
    let site = try edition(["awards/a.csv": head + ",Lê Lan,,bang-khen,\(row)\n"]).edition.site
    #expect(site.awards.count == count)
    #expect(site.recipients.count == count)
  }

  @Test func aRevokedDecisionStandsWithoutItsListAndWords() throws {
    let files = [
      "data/decisions.csv":
        "number,issuer,date,about,recipients,source,state\n1/QĐ,Bộ,2026,Khen Lê Lan,5,báo,revoked\n",
      "awards/a.csv": head + ",Lê Lan,,bang-khen,1/QĐ,2026,Bộ,,,\n",
    ]
    let decision = try #require(try edition(files).edition.site.decisions.records.first)
    #expect(decision.isRevoked && decision.awards.isEmpty)
    #expect(decision.about == nil && decision.statedRecipients == nil && decision.source == nil)
  }

  @Test func revokedRowsAreCountedNotNamed() throws {
    let files = [
      "awards/a.csv": head + ",Lê Lan,,bang-khen,1/QĐ,2026,Bộ,,,revoked\n,Lê Mai,,bang-khen,1/QĐ,2026,Bộ,,,\n"
    ]
    let edition = try edition(files).edition
    #expect(edition.revocations.map(\.decision) == ["1-qd-2026-bo"])
    #expect(edition.revocations.map(\.count) == [1])
    #expect(edition.site.recipients.records.map(\.name) == ["Lê Mai"])
  }

  @Test func whatAHiddenRowSaysOfSomebodyIsNotSaid() throws {
    let files = [
      "data/units.csv": "id,type,name\nxa-a,xa,A\nxa-b,xa,B\n",
      "awards/a.csv": head
        + ",Lê Lan,,bang-khen,,2026-07-01,,xa-a,bí thư,\n,Lê Lan,,bang-khen,,2026-01-01,,xa-b,đội trưởng,\n",
    ]
    let site = try edition(files).edition.site
    #expect(site.recipients.records.map(\.role) == ["đội trưởng"])
    #expect(site.recipients.refs.map { site.links($0).unit.map { site.units[$0].id } } == ["xa-b"])
  }

  @Test func hidingSomethingElseTakesNothingFromPeopleOfRows() throws {
    var files = [
      "data/units.csv": "id,type,name\nxa-a,xa,A\n",
      "data/organisations.csv": "id,name\nso-y-te,Sở Y tế\n",
      "awards/a.csv": "name,kind,form,unit,organisation,role\nTổ Một,tap-the,bang-khen,xa-a,so-y-te,tổ\n",
    ]
    let whole = try edition(files).edition.site
    files["stories/a.md"] = story("draft: true")
    let part = try edition(files).edition.site
    for site in [whole, part] {
      let ref = try #require(site.recipients.refs.first)
      #expect(site.recipients[ref].kind == .collective && site.recipients[ref].role == "tổ")
      #expect(site.links(ref).unit != nil && site.links(ref).organisation != nil)
      #expect(site.unitLinks[0].recipients == [ref])
      #expect(site.organisationLinks[0].recipients == [ref])
    }
  }

  @Test func resultsAreSeenFromTheirDayAndNameNoHiddenIndicator() throws {
    let files = [
      "data/indicators.csv": """
      indicator,name,period,value,measure,part_of,as_of
      tong,Tổng,2026,9,hộ,,2026-07-01
      phan,Phần,2026,4,hộ,tong,2026-06-01
      phan,,2027,5,hộ,,2027-01-01

      """
    ]
    let site = try edition(files).edition.site
    #expect(site.series.map(\.indicator) == ["phan"])
    #expect(site.series.flatMap(\.points).map(\.period) == ["2026"])
    #expect(site.series.flatMap(\.points).allSatisfy { $0.partOf == nil })
    let later = try edition(files, at: "2026-07-01").edition.site
    #expect(later.series.flatMap(\.points).compactMap(\.partOf?.value) == ["tong"])
  }

  @Test func aSeriesKeepsItsNameWhateverIsHiddenAndHoweverItsRowsStand() throws {
    let rows = ["a,Tên cũ,2024,1,hộ", "a,Tên mới,2025,2,hộ", "a,,2026,3,hộ"]
    for rows in [rows, rows.reversed()] {
      for draft in ["draft: true", "kind: bai"] {
        let sheet = "indicator,name,period,value,measure\n" + rows.map { $0 + "\n" }.joined()
        let site = try edition(["data/indicators.csv": sheet, "stories/a.md": story(draft)]).edition.site
        #expect(site.series.map(\.name) == ["Tên mới"])
      }
    }
  }

  @Test(arguments: [
    ("[[mai]]", ["stories/b.md:5:1 ended-reference"]), ("[[mai|chị ấy]]", []),
    ("[[bai-kin]]", ["stories/b.md:5:1 hidden-reference"]), ("[[bai-kin|bài khác]]", []),
    ("[[1-qd-2027-bo]]", ["stories/b.md:5:1 hidden-reference"]), ("[[1-qd-2027-bo|quyết định]]", []),
    ("::: danh-sach decision=1-qd-2027-bo\n:::", ["stories/b.md:5:1 hidden-reference"]),
    ("::: ket-qua indicator=sau\n:::", ["stories/b.md:5:1 hidden-reference"]),
    ("[[sau@2027|5]]", ["stories/b.md:5:1 figure-ahead"]),
  ])
  func aReferenceToWhatMayNotBeSeenNeedsWordsOfTheAuthor(body: String, expected: [String]) throws {
    var files = [
      "data/recipients.csv": "id,kind,name,consent\nmai,ca-nhan,Lê Mai,rut\n",
      "data/indicators.csv": "indicator,period,value,measure,as_of\nsau,2027,5,hộ,2027\n",
      "data/decisions.csv": "number,issuer,date\n1/QĐ,Bộ,2027\n",
      "stories/bai-kin.md": story("draft: true"),
    ]
    files["stories/b.md"] = story(body: body)
    #expect(try edition(files).diagnostics.map(described) == expected)
    files["stories/b.md"] = story("draft: true", body: body)
    #expect(try edition(files).diagnostics.isEmpty)
  }

  @Test func aVisibleStoryDoesWithoutItsHiddenCampaignAndPeople() throws {
    let files = [
      "data/recipients.csv": "id,kind,name,consent\nmai,ca-nhan,Lê Mai,rut\nan,ca-nhan,Lê An,\n",
      "campaigns/c/index.md": text("draft: true"),
      "awards/a.csv": "recipient,form,campaign\nan,bang-khen,c\nmai,bang-khen,c\n",
      "stories/a.md": story("about: [mai, an]", "campaign: c"),
    ]
    let site = try edition(files).edition.site
    let links = site.links(try #require(site.stories.refs.first))
    #expect(links.about.map { site.recipients[$0].id } == ["an"])
    #expect(links.campaign == nil)
    #expect(site.awards.refs.map { site.links($0).campaign } == [nil])
  }

  @Test func whatHasEndedLeavesWordsOfItsKindAndALineForABlock() throws {
    let files = [
      "data/recipients.csv": "id,kind,name,consent\nle-mai,ca-nhan,Lê Mai,rut\n",
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nle-mai,bang-khen,1/QĐ,2026-01-01,Bộ\n",
      "campaigns/c/index.md": text("withdrawn: {date: 2026-02-01, reason: khac}"),
      "campaigns/c/results.csv": "indicator,period,value,measure\nho,2026,4,hộ\n",
      "stories/b.md": story("expires: 2026-02-01", "aliases: [/cu/b/]"),
      "stories/a.md": story(
        body: """
          ## Về [[le-mai]]

          [[le-mai]] kể [[b]] và [[c|phong trào]], xem [**bài** kia](/guong-sang/b/ "Bài"), [cũ](/cu/b), [mục](#ve-le-mai).

          ::: ket-qua indicator=ho
          :::

          ::: danh-sach decision=1-qd-2026-bo
          :::
          """),
    ]
    let (edition, problems) = try edition(files)
    #expect(problems.allSatisfy { $0.severity == .warning }, "\(problems.map(described))")
    let body = try #require(edition.site.stories.records.first).body
    #expect(body.outline.map(\.text) == ["Về một người"] && body.outline.map(\.anchor) == ["ve-mot-nguoi"])
    #expect(body.anchors == ["ve-mot-nguoi"])
    #expect(body.links.isEmpty)
    var html: [UInt8] = []
    body.html.append(to: &html, root: []) { slot, html in
      if case .reference(let number) = slot { html += Array((body.references[number].label ?? "?").utf8) }
    }
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <h2 id="ve-mot-nguoi">Về một người</h2>
        <p>một người kể một bài đã gỡ và phong trào, xem <strong>bài</strong> kia, cũ, mục.</p>
        <p class="ended">Số liệu này không còn được đăng.</p>
        <p class="ended">Danh sách này không còn được đăng.</p>

        """)
  }

  @Test func whatOnlyComesLaterOrNeverIsStillAnError() throws {
    let files = [
      "stories/a.md": story(body: "[[b]] [[c]]"), "stories/b.md": story("date: 2026-07-01"),
      "stories/c.md": story("draft: true", "expires: 2026-01-02"),
    ]
    #expect(
      try edition(files).diagnostics.map { "\($0.code) \($0.severity)" } == [
        "hidden-reference error", "hidden-reference error",
      ])
  }
}
