import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// What a text's head and the build's flags make of it.
@Suite struct VisibilityTests {
  struct Case: CustomTestStringConvertible {
    let head: String
    let clock: String
    let flags: String
    let expected: Visibility

    init(_ head: String, _ clock: String, _ flags: String = "", _ expected: Visibility) {
      (self.head, self.clock, self.flags, self.expected) = (head, clock, flags, expected)
    }

    var testDescription: String { "\(head) at \(clock) \(flags) is \(expected)" }
  }

  @Test(arguments: [
    Case("no date", "2026-05-19", "", .draft),
    Case("no date", "2026-05-19", "future expired", .draft),
    Case("no date", "2026-05-19", "drafts", .visible),
    Case("draft: true|date: 2026-01-01", "2026-05-19", "", .draft),
    Case("draft: true|date: 2026-01-01", "2026-05-19", "drafts", .visible),
    Case("draft: true|date: 2026-06-01", "2026-05-19", "drafts", .future),
    Case("draft: true|date: 2026-06-01", "2026-05-19", "drafts future", .visible),
    Case("draft: true|date: 2026-01-01|withdrawn: {date: 2026-02-01}", "2026-05-19", "", .draft),
    Case("date: 2026-05-19", "2026-05-18T23:59:59", "", .future),
    Case("date: 2026-05-19", "2026-05-19T00:00", "", .visible),
    Case("date: 2026-05-19", "2026-05-18T17:00:00Z", "", .visible),
    Case("date: 2026-05-19", "2026-05-18T16:59:59Z", "", .future),
    Case("date: 19/05/2026 08:00", "2026-05-19T07:59:59", "", .future),
    Case("date: 19/05/2026 08:00", "2026-05-19T08:00", "", .visible),
    Case("date: 2026-05-19", "2026-05-18", "future", .visible),
    Case("date: 2026-05-19", "2026-05-18", "drafts expired", .future),
    Case("date: 2026-01-01|embargo: 2026-05-19T08:00", "2026-05-19T07:59:59", "", .future),
    Case("date: 2026-01-01|embargo: 2026-05-19T08:00", "2026-05-19T08:00", "", .visible),
    Case("date: 2026-06-01|embargo: 2026-05-19T08:00", "2026-05-20", "", .future),
    Case("date: 2026-01-01|embargo: 2026-05-19T08:00", "2026-05-19", "future", .visible),
    Case("date: 2026-01-01|expires: 2026-05-19", "2026-05-18T23:59:59", "", .visible),
    Case("date: 2026-01-01|expires: 2026-05-19", "2026-05-19", "", .expired),
    Case("date: 2026-01-01|expires: 2026-05-19", "2026-05-19", "expired", .visible),
    Case("date: 2026-01-01|expires: 2026-05-19", "2026-05-19", "drafts future", .expired),
    Case("date: 2026-01-01|withdrawn: {date: 2026-05-19}", "2026-05-18T23:59:59", "", .visible),
    Case("date: 2026-01-01|withdrawn: {date: 2026-05-19}", "2026-05-19", "", .withdrawn),
    Case("date: 2026-01-01|withdrawn: {reason: sai-sot}", "2026-01-02", "", .withdrawn),
    Case("date: 2026-01-01|withdrawn: {date: 2026-05-19}", "2026-05-19", "drafts future expired", .withdrawn),
    Case("date: 2026-01-01|expires: 2026-02-01|withdrawn: {date: 2026-05-19}", "2026-06-01", "", .withdrawn),
    Case("date: 2026-05-19|withdrawn: {date: 2026-01-01}", "2026-05-18", "", .future),
  ])
  func aStoryIsSeenOrNotByItsHeadTheClockAndTheFlags(given: Case) throws {
    let head = given.head.split(separator: "|").map(String.init).joined(separator: "\n")
    let source = "---\ntitle: Bài\n\(head == "no date" ? "" : head + "\n")---\n"
    let (site, problems) = linked(["stories/a.md": source])
    try #require(problems.isEmpty, "\(problems.map(described))")
    let selection = try selection(at: given.clock) { $0.set(given.flags) }
    let publication = try #require(site.stories.records.first).publication
    #expect(selection.visibility(of: publication, needsDate: true) == given.expected)
    #expect(select(site, selection).edition.site.stories.isEmpty == (given.expected != .visible))
  }

  @Test(arguments: ["campaigns/a/index.md", "pages/a.md", "documents/a.md"])
  func otherTextsNeedNoDateToBeSeen(path: String) throws {
    #expect(try count(of: [path: text()]) == 1)
    #expect(try count(of: [path: text("draft: true")]) == 0)
    #expect(try count(of: [path: text("embargo: 2026-07-01")]) == 0)
    #expect(try count(of: [path: text("expires: 2026-06-01")]) == 0)
    #expect(try count(of: [path: text("withdrawn: {date: 2026-06-01}")]) == 0)
  }

  private func count(of files: [String: String]) throws -> Int {
    let site = try edition(files).edition.site
    return site.campaigns.count + site.pages.count + site.documents.count
  }

  @Test(arguments: [
    ("stories/2026/a.md", "date: 2026-01-01"), ("campaigns/a/index.md", ""), ("documents/a.md", ""),
    ("pages/a.md", ""),
  ])
  func aWithdrawnTextLeavesItsPathAClassOfReasonAndNoName(path: String, date: String) throws {
    let source = text(date, "withdrawn: {date: 2026-06-01, reason: \"Bà Lan không đồng ý\"}")
    let tombstones = try edition([path: source]).edition.tombstones
    #expect(tombstones.map(\.slug) == ["a"])
    #expect(tombstones.map(\.reason) == [.other])
    #expect(tombstones.map { $0.date?.iso } == ["2026-06-01"])
    #expect(!"\(tombstones)".contains("Lan") && !"\(tombstones)".contains("Trang"))
  }

  @Test func aReviewIsSeenOnlyWithItsCampaign() throws {
    let review = ["campaigns/a/reviews/b.md": text("date: 2026-02-01")]
    let shown = try edition(review.merging(["campaigns/a/index.md": text()]) { $1 }).edition.site
    #expect(shown.campaigns.records.map(\.reviews.count) == [1])
    let early = try edition(review.merging(["campaigns/a/index.md": text()]) { $1 }, at: "2026-01-31")
    #expect(early.edition.site.campaigns.records.map(\.reviews.count) == [0])
    let hidden = try edition(review.merging(["campaigns/a/index.md": text("draft: true")]) { $1 })
    #expect(hidden.edition.site.campaigns.isEmpty)
  }

  @Test(arguments: [
    ("stories/a.md", "---\ntitle: A\ndate: 2026-07-01\n---\n", "2026-07-01T00:00:00+07:00"),
    ("stories/a.md", story("embargo: 2026-07-01T08:00"), "2026-07-01T08:00:00+07:00"),
    ("stories/a.md", story("expires: 2026-08-01"), "2026-08-01T00:00:00+07:00"),
    ("stories/a.md", story("withdrawn: {date: 2026-09-01}"), "2026-09-01T00:00:00+07:00"),
    ("pages/a.md", text("expires: 2026-08-01"), "2026-08-01T00:00:00+07:00"),
    ("documents/a.md", text("withdrawn: {date: 2026-09-01}"), "2026-09-01T00:00:00+07:00"),
    // Nobody is seen whom nothing names.
    ("data/recipients.csv", "id,kind,name,consent,consent_date\na,ca-nhan,An,rut,2026-10-01\n", nil),
    ("awards/a.csv", "name,form,decision_date\nAn,bang-khen,2026-11\n", "2026-11-01T00:00:00+07:00"),
    ("data/decisions.csv", "number,issuer,date\n1/QĐ,Bộ,2027\n", "2027-01-01T00:00:00+07:00"),
    (
      "data/indicators.csv", "indicator,period,value,measure,as_of\na,2026,1,hộ,2026-12-31\n",
      "2026-12-31T00:00:00+07:00"
    ),
    ("stories/a.md", story(), nil),
  ])
  func theNextChangeIsTheFirstMomentThatShowsOrHidesSomething(path: String, text: String, next: String?)
    throws
  {
    let (edition, _) = try edition([path: text])
    #expect(edition.nextChange?.rfc3339(in: .vietnam) == next)
  }
}

extension Selection {
  fileprivate mutating func set(_ flags: String) {
    drafts = flags.contains("drafts")
    future = flags.contains("future")
    expired = flags.contains("expired")
  }
}
