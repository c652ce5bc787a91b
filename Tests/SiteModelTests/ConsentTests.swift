import Diagnostics
import Testing

@testable import SiteModel

/// `quyet-dinh`, `day-du`, `rut` and minors (design §4).
@Suite struct ConsentTests {
  @Test(arguments: [
    ("", "", "", true), ("quyet-dinh", "", "", true), ("day-du", "", "", true),
    ("day-du", "2026-07-01", "", true),
    ("rut", "", "", false), ("rut", "2026-06-15T12:00", "", false), ("rut", "2026-06-15T12:01", "", true),
    ("", "", "x", false), ("quyet-dinh", "2026-01-01", "x", false), ("day-du", "", "x", true),
    ("day-du", "2026-06-15", "x", true), ("day-du", "2026-06-16", "x", false),
    ("rut", "2026-07-01", "x", false),
  ])
  func whoMayBeNamed(consent: String, date: String, minor: String, mayName: Bool) throws {
    let files = [
      "data/recipients.csv":
        "id,kind,name,minor,consent,consent_date\nlan,ca-nhan,Lê Lan,\(minor),\(consent),\(date)\n",
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nlan,bang-khen,1/QĐ,2026-01-01,Bộ Y tế\n",
      "stories/a.md": story("about: [lan]"),
    ]
    let site = try edition(files).edition.site
    #expect(site.recipients.records.map(\.name) == (mayName ? ["Lê Lan"] : []))
    #expect(site.awards.count == (mayName ? 1 : 0))
    // Only the row named the decision.
    #expect(site.decisions.count == (mayName ? 1 : 0))
    #expect(site.stories.refs.map { site.links($0).about.count } == [mayName ? 1 : 0])
  }

  @Test func aRecordMadeAheadOfItsStoryIsNotSeen() throws {
    let files = [
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\n",
      "stories/a.md": story("about: [lan]", "date: 2026-07-01"),
    ]
    #expect(try edition(files).edition.site.recipients.isEmpty)
    #expect(try edition(files, at: "2026-07-01").edition.site.recipients.count == 1)
  }

  private let withdrawn = "id,kind,name,consent\nlan,ca-nhan,Lê Thị Lan,rut\n"

  @Test(arguments: [
    story("summary: Bà Lê Thị Lan"), story("deed: {what: giúp lê thị lan}"), story("tags: [Lê Thị Lan]"),
    story("practice: {steps: [hỏi Lê Thị Lan]}"),
    story("corrections: [{date: 2026, was: Lê Thị Lan, now: ai}]"),
    story("image: {file: a.jpg, alt: x, caption: Lê Thị Lan, credit: y}"), story("authors: [Lê Thị Lan]"),
    story(body: "Chị **Lê Thị Lan** kể."), story(body: "Chị [[lan|Lê Thị Lan]] kể."),
    story(body: "> LÊ THỊ LAN"), story(body: "| a |\n|---|\n| Lê Thị Lan |"),
  ])
  func aTextThatStillNamesThemIsAnErrorAtThatText(text: String) throws {
    let problems = try edition(["data/recipients.csv": withdrawn, "stories/a.md": text]).diagnostics
    #expect(problems.map(described) == ["stories/a.md named-after-withdrawal"])
  }

  @Test(arguments: [
    story(body: "Lê Thị Lanh"), story(body: "Tiểu Lê Thị"), story("date: 2026-07-01", "summary: Lê Thị Lan"),
    story("draft: true", "summary: Lê Thị Lan"),
  ])
  func otherNamesAndTextsThatAreNotSeenAreFree(text: String) throws {
    #expect(try edition(["data/recipients.csv": withdrawn, "stories/a.md": text]).diagnostics.isEmpty)
  }

  @Test func aTextAboutANamesakeMayUseTheName() throws {
    let files = [
      "data/recipients.csv": withdrawn + "lan-2,ca-nhan,Lê Thị Lan,\n",
      "stories/a.md": story("about: [lan-2]", "summary: Lê Thị Lan"),
    ]
    #expect(try edition(files).diagnostics.isEmpty)
  }
}
