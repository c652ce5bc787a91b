import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Originals name everybody, whom the site may name and whom not.
struct OriginalTests {
  private let rows =
    "recipient,form,decision,decision_date,issuer,state\nlan,bang-khen,1/QĐ-UBND,2026-01-01,Chủ tịch UBND tỉnh,\nmau,bang-khen,1/QĐ-UBND,2026-01-01,Chủ tịch UBND tỉnh,\n"

  private func problems(
    consent: String = "rut", minor: String = "", file: String = "/quyet-dinh/1.pdf", state: String = "",
    awards: String? = nil, more: [String: String] = [:], at clock: String = "2026-06-15T12:00"
  ) throws -> [Diagnostic] {
    let files = [
      "data/recipients.csv":
        "id,kind,name,minor,consent,consent_date\nlan,ca-nhan,Lê Lan,\(minor),\(consent)\nmau,ca-nhan,Nguyễn Mẫu,,,\n",
      "data/decisions.csv":
        "number,date,issuer,file,state\n1/QĐ-UBND,2026-01-01,Chủ tịch UBND tỉnh,\(file),\(state)\n",
      "awards/a.csv": awards ?? rows,
    ]
    return try edition(files.merging(more) { $1 }, at: clock).diagnostics
  }

  @Test func anOriginalWithSomebodyWhoWithdrewIsAnErrorWithBothPlaces() throws {
    let problem = try #require(try problems().first)
    #expect(described(problem) == "data/decisions.csv:2:41 named-in-original")
    #expect(problem.facts == ["/quyet-dinh/1.pdf", "1/QĐ-UBND", "1", "1-da-che-1.pdf"])
    #expect(problem.notes.map(\.place.description) == ["Content/awards/a.csv:2:1"])
  }

  @Test func soIsOneWithAMinorOfWhomNothingIsAgreed() throws {
    #expect(try problems(consent: "", minor: "x").map(\.code) == ["named-in-original"])
    #expect(try problems(consent: "day-du", minor: "x").map(\.code) == [])
  }

  @Test func aRowThatWasRevokedCountsToo() throws {
    let revoked = rows.replacing("tỉnh,\nmau", with: "tỉnh,revoked\nmau")
    #expect(try problems(awards: revoked).map(\.code) == ["named-in-original"])
    // The other way round: who may be named may stand in the original, though the row is revoked.
    #expect(try problems(consent: "", awards: revoked).map(\.code) == [])
  }

  @Test func withoutAFileOrWithoutHiddenRowsThereIsNothingToSay() throws {
    #expect(try problems(file: "").isEmpty)
    #expect(try problems(consent: "quyet-dinh").isEmpty)
    #expect(try problems(state: "revoked").isEmpty)
    let others = rows.replacing("lan,bang-khen,1/QĐ", with: "lan,bang-khen,2/QĐ")
    #expect(try problems(awards: others).isEmpty)
  }

  @Test func aMaskedCopySaysForHowManyItWasMasked() throws {
    #expect(try problems(file: "/quyet-dinh/1-da-che-1.pdf").isEmpty)
    let more = "data/recipients.csv"
    let both = "id,kind,name,consent\nlan,ca-nhan,Lê Lan,rut\nmau,ca-nhan,Nguyễn Mẫu,rut\n"
    let later = try problems(
      file: "/quyet-dinh/1-da-che-1.pdf",
      more: [
        more: both,
        "data/decisions.csv":
          "number,date,issuer,file\n1/QĐ-UBND,2026-01-01,Chủ tịch UBND tỉnh,/quyet-dinh/1-da-che-1.pdf\n",
      ])
    // Somebody who withdraws later is not taken for masked.
    #expect(later.map(\.facts) == [["/quyet-dinh/1-da-che-1.pdf", "1/QĐ-UBND", "2", "1-da-che-2.pdf"]])
  }

  @Test func consentThatEndsLaterCountsFromThen() throws {
    #expect(try problems(consent: "rut,2026-06-16").isEmpty)
    #expect(
      try problems(consent: "rut,2026-06-16", at: "2026-06-16T00:00").map(\.code) == ["named-in-original"])
  }

  private func document(_ head: String, _ body: String = "Chữ.") -> [String: String] {
    ["documents/van-ban.md": "---\ntitle: Văn bản\nfile: a.pdf\n\(head)\n---\n\n\(body)\n"]
  }

  @Test(arguments: [
    ("number: 1/QĐ-UBND", ""), ("number: Số 1/QĐ - UBND\nissuer: UBND tỉnh\ndate: 2026-01-01", ""),
    ("summary: x", "::: danh-sach decision=1-qd-ubnd-2026\n:::"),
  ])
  func anAttachmentOfATextAboutTheDecisionCountsLikeItsOriginal(head: String, body: String) throws {
    let found = try problems(file: "", more: document(head, body))
    #expect(found.map(described) == ["documents/van-ban.md:3:7 named-in-original"])
  }

  @Test func aTitleMayNameTheDecision() throws {
    let text = "---\ntitle: Quyết định số 1/QĐ-UBND khen thưởng\nfile: a.pdf\n---\n\nChữ.\n"
    #expect(try problems(file: "", more: ["documents/a.md": text]).map(\.code) == ["named-in-original"])
  }

  @Test(arguments: [
    "number: 11/QĐ-UBND", "number: 1/QĐ-UBND\ndate: 2025-01-01", "number: 1/QĐ-UBND\nissuer: UBND xã Khác",
    "number: 1/QĐ-UBND\ndraft: true",
  ])
  func otherTextsAreFree(head: String) throws {
    #expect(try problems(file: "", more: document(head)).isEmpty)
  }
}

/// Pictures in a text's own folder are the text's.
struct TextFolderTests {
  private let files = [
    "stories/2026/an/index.md": story("draft: true"), "stories/2026/hien/index.md": story(),
    "stories/2026/mai/index.md": story("date: 2026-07-01"), "stories/2026/an/con/index.md": story(),
    "stories/2026/le.md": story("draft: true"), "campaigns/p/index.md": "---\ntitle: P\ndraft: true\n---\n",
  ]

  @Test(arguments: [
    ("stories/2026/an/a.jpg", true), ("stories/2026/an/anh/a.jpg", true),
    ("stories/2026/an/con/a.jpg", false),
    ("stories/2026/hien/a.jpg", false), ("stories/2026/mai/a.jpg", true), ("stories/2026/a.jpg", false),
    ("stories/2026/le/a.jpg", false), ("campaigns/p/a.jpg", true), ("anh/a.jpg", false),
  ])
  func oneThatMayNotBeSeenKeepsThemBack(path: String, isHidden: Bool) throws {
    let folders = TextFolders(linked(files).site, try selection(at: "2026-06-15"))
    #expect((folders.hiddenText(with: "Content/" + path) != nil) == isHidden)
  }

  @Test func theTextIsNamedAndItsTimeComes() throws {
    let site = linked(files).site
    let file = "Content/stories/2026/mai/a.jpg"
    #expect(
      TextFolders(site, try selection(at: "2026-06-30")).hiddenText(with: file)
        == "Content/stories/2026/mai/index.md")
    #expect(TextFolders(site, try selection(at: "2026-07-01")).hiddenText(with: file) == nil)
    #expect(
      TextFolders(site, try selection(at: "2026-06-30") { $0.future = true }).hiddenText(with: file) == nil)
  }
}
