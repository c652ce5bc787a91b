import Publishing
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// What the site does by itself. `list schedule` prints these changes, and the next change is the first of them.
@Suite struct ChangeTests {
  @Test(arguments: [
    (story("date: 2026-07-01"), ["2026-07-01 appears"]),
    (story("date: 2026-07-01", "embargo: 2026-08-01"), ["2026-08-01 appears"]),
    (story("date: 2026-07-01", "expires: 2026-06-20"), []),
    (
      story("expires: 2026-07-01", "withdrawn: {date: 2026-08-01}"),
      ["2026-07-01 expires", "2026-08-01 withdrawn"]
    ),
    (story("withdrawn: {date: 2026-07-01}", "expires: 2026-08-01"), ["2026-07-01 withdrawn"]),
    (story("draft: true", "date: 2026-07-01"), []),
  ])
  func aTextChangesOnlyWhereItsVisibilityDoes(text: String, expected: [String]) throws {
    #expect(try changes(["stories/a.md": text]) == expected)
  }

  @Test func aNoticeOpensAndCloses() throws {
    let files = ["data/holidays.csv": holidaysOf2026, "notices/a.md": notice("opens: 2026-07-01T08:00")]
    #expect(try changes(files) == ["2026-07-01 appears", "2026-07-16 closes"])
    let nominee = "{name: Lan, consent: rut, consent_date: 2026-06-20}"
    let open = [
      "data/holidays.csv": holidaysOf2026, "notices/a.md": notice("closes: 2026-07-31", nominees: [nominee]),
    ]
    #expect(try changes(open) == ["2026-06-20 unnamed", "2026-08-01 closes"])
  }

  @Test func aWithdrawnNoticeDoesNotClose() throws {
    let text = notice("opens: 2026-06-10", "withdrawn: {date: 2026-06-20}")
    let files = ["data/holidays.csv": holidaysOf2026, "notices/a.md": text]
    #expect(try changes(files) == ["2026-06-20 withdrawn"])
  }

  @Test func whatNoPageShowsChangesNothing() throws {
    let hidden = [
      // Nobody is named by anything that is seen.
      "data/recipients.csv":
        "id,kind,name,minor,consent,consent_date\nlan,ca-nhan,Lê Lan,,rut,2026-07-01\nmai,ca-nhan,Lê Mai,x,,\n",
      // No table lists it, and its only row is of somebody who may not be named.
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nmai,bang-khen,1/QĐ,2026-07-02,Bộ\n",
      "campaigns/c/index.md": text("draft: true"),
      "campaigns/c/results.csv": "indicator,period,value,measure,as_of\nho,2026,4,hộ,2026-07-03\n",
      "campaigns/c/reviews/r.md": text("date: 2026-07-04"),
      "data/holidays.csv": holidaysOf2026,
      "notices/a.md": notice(
        "closes: 2026-06-20",
        nominees: ["{name: Hoa, consent: rut, consent_date: 2026-07-05}", "{name: Cúc}"]),
    ]
    #expect(try changes(hidden) == ["2026-06-21 closes"])
    let shown = hidden.merging([
      "stories/s.md": story("about: [lan]"), "campaigns/c/index.md": text(),
      "data/decisions.csv": "number,issuer,date\n1/QĐ,Bộ,2026-07-02\n",
      "notices/a.md": notice(
        "closes: 2026-06-20", "keep_names: true",
        nominees: ["{name: Hoa, consent: rut, consent_date: 2026-07-05}", "{name: Cúc}"]),
    ]) { $1 }
    #expect(
      try changes(shown) == [
        "2026-06-21 closes", "2026-07-01 unnamed", "2026-07-02 appears", "2026-07-03 appears",
        "2026-07-04 appears", "2026-07-05 unnamed",
      ])
  }

  @Test func aTextWhoseSectionIsLeftOutChangesWhatNamesIt() throws {
    let files = [
      "data/holidays.csv": holidaysOf2026, "notices/n.md": notice("expires: 2026-06-25"),
      "campaigns/c/index.md": text("expires: 2026-06-26", "withdrawn: {date: 2026-06-28}"),
      "campaigns/c/reviews/r.md": text("expires: 2026-06-20"),
      "pages/a.md": text(body: "Xem [[n|ở đây]]."),
    ]
    #expect(try changes(files, without: [.notices, .campaigns]) == ["2026-06-26 expires"])
    let named = files.merging(["pages/a.md": text(body: "Xem [[n]].")]) { $1 }
    #expect(
      try changes(named, without: [.notices, .campaigns]) == ["2026-06-25 expires", "2026-06-26 expires"])
    #expect(
      try changes(files) == [
        "2026-06-16 closes", "2026-06-20 expires", "2026-06-25 expires", "2026-06-26 expires",
        "2026-06-28 withdrawn",
      ])
  }

  @Test func aReviewThatGoesWithItsCampaignOrIsGoneAlreadyHasNoRow() throws {
    let files = [
      "campaigns/c/index.md": text("expires: 2026-07-10"),
      "campaigns/c/reviews/r.md": text("expires: 2026-07-01", "withdrawn: {date: 2026-07-05, reason: khac}"),
      "campaigns/c/reviews/s.md": text("expires: 2026-07-20"),
    ]
    #expect(try changes(files) == ["2026-07-01 expires", "2026-07-10 expires"])
  }

  @Test func theStatementOfSecurityIsRenewedEveryQuarterWhereThereIsOne() throws {
    #expect(try changes(["pages/a.md": text(body: "## Báo sai sót")]) == ["2026-07-01 renewed"])
  }

  @Test func rowsComeWithTheirDecision() throws {
    let files = [
      "data/decisions.csv": "number,issuer,date\n1/QĐ,Bộ,2026-07-01\n",
      "awards/a.csv": """
      name,form,decision,decision_date,issuer
      Lan,bang-khen,1/QĐ,2026-07-01,Bộ
      Mai,bang-khen,,2026-08-01,

      """,
    ]
    #expect(try changes(files) == ["2026-07-01 appears", "2026-08-01 appears"])
  }

  @Test func formsOfTheCatalogueEndAfterTheirLastDay() throws {
    // The level of districts in these tests ends with 30 June 2025.
    // They stand on a page of the register.
    #expect(try changes([:], at: "2025-06-01").isEmpty)
    let files = ["awards/a.csv": "name,form\nLan,bang-khen\n"]
    #expect(try changes(files, at: "2025-06-01") == ["2025-07-01 ended"])
  }

  private func changes(
    _ files: [String: String], at clock: String = "2026-06-15T12:00", without sections: Set<Section> = []
  ) throws -> [String] {
    let site = linked(files) { $0.sections.subtract(sections) }.site
    let selection = try selection(at: clock)
    let changes = site.changes(after: selection)
    #expect(select(site, selection).edition.nextChange == changes.first?.instant)
    return changes.map { "\($0.instant.date(in: .vietnam).iso) \($0.kind)" }
  }
}
