import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// "A decision is number + issuer + year, never the bare number".
@Suite struct DecisionTests {
  private func rows(_ rows: String...) -> String {
    "name,form,decision,decision_date,issuer\n"
      + rows.enumerated().map { "Người \($0.offset),bang-khen,\($0.element)\n" }.joined()
  }

  @Test(arguments: [
    ("3233/QĐ-UBND,2022-10-02,Chủ tịch UBND tỉnh", "3233-qd-ubnd-2022"),
    ("3233/QĐ-UBND,02/10/2022,chủ tịch ubnd tỉnh", "3233-qd-ubnd-2022"),
    ("3233/QĐ-UBND,2022-10,", "3233-qd-ubnd-2022"),
    ("3233/QĐ-UBND,2022,Chủ tịch UBND tỉnh", "3233-qd-ubnd-2022"),
    ("1091/QĐ-UBND,,Chủ tịch UBND tỉnh", "1091-qd-ubnd"), ("1091/QĐ-UBND,,", "1091-qd-ubnd"),
    ("231/QĐ-TTg,2023-03-15,Thủ tướng Chính phủ", "231-qd-ttg-2023-thu-tuong-chinh-phu"),
    ("231/QĐ-TTg,,Thủ tướng Chính phủ", "231-qd-ttg-thu-tuong-chinh-phu"),
  ])
  func theSlugIsNumberYearAndAnIssuerWhoIsNotTheSitesOwn(row: String, slug: String) {
    #expect(linked(["awards/a.csv": rows(row)]).site.decisions.records.map(\.slug) == [slug])
  }

  @Test(arguments: [
    (["1/QĐ,2022,Bộ A", "1/QĐ,2023,Bộ A"], ["1-qd-2022-bo-a", "1-qd-2023-bo-a"]),
    (["1/QĐ,2022,Bộ A", "1/QĐ,2022,Bộ B"], ["1-qd-2022-bo-a", "1-qd-2022-bo-b"]),
    (["1/QĐ,2022-05-01,Bộ A", "1/qđ,2022,bộ a"], ["1-qd-2022-bo-a"]),
    (["1/QĐ,,Bộ A", "1/QĐ,2022-05-01,Bộ A"], ["1-qd-2022-bo-a"]),
    (["1/QĐ,,", "1/QĐ,2022-05-01,Bộ A"], ["1-qd-2022-bo-a"]),
    (
      ["1/QĐ,2022,Bộ A", "1/QĐ,2023,Bộ A", "1/QĐ,,", "1/QĐ,,"], ["1-qd", "1-qd-2022-bo-a", "1-qd-2023-bo-a"]
    ),
  ])
  func rowsOfOneNumberIssuerAndYearAreOneDecision(given: [String], slugs: [String]) throws {
    let list = "name,form,decision,decision_date,issuer\n" + given.map { "An,bang-khen,\($0)\n" }.joined()
    let (site, problems) = linked(["awards/a.csv": list, "stories/a.md": story("draft: true")])
    #expect(problems.isEmpty)
    #expect(site.decisions.records.map(\.slug).sorted() == slugs)
    #expect(site.decisions.records.reduce(0) { $0 + $1.awards.count } == given.count)
    // Joined again because something is hidden, they are the same.
    let again = select(site, try selection(at: "2026-06-15")).edition.site
    #expect(again.decisions.records.map(\.slug) == site.decisions.records.map(\.slug))
    #expect(again.decisions.records.map(\.awards) == site.decisions.records.map(\.awards))
  }

  @Test(arguments: [
    "3233/QĐ-UBND", "3233/QĐ - UBND", "3233 /QĐ-UBND", "QĐ 3233/QĐ-UBND", "Số 3233/QĐ-UBND",
    "Quyết định số 3233/QĐ-UBND",
    "3233/qđ-ubnd",
  ])
  func spellingsOfANumberAreOneDecision(number: String) throws {
    let site = linked(["awards/a.csv": rows("\(number),2022,Chủ tịch UBND tỉnh")]).site
    #expect(site.decisions.records.map(\.slug) == ["3233-qd-ubnd-2022"])
    let both = linked(["awards/a.csv": rows("3233/QĐ-UBND,2022,", "\(number),2022,Chủ tịch UBND tỉnh")]).site
    #expect(both.decisions.count == 1)
  }

  private static let province = ["data/units.csv": "id,type,name\ntinh-nghe-an,tinh,Nghệ An\n"]

  @Test(arguments: [
    "Chủ tịch UBND tỉnh Nghệ An", "Chủ tịch Ủy ban nhân dân tỉnh", "CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH NGHỆ AN",
    "chủ tịch  UBND tỉnh",
  ])
  func spellingsOfAnIssuerAreOne(issuer: String) {
    var files = Self.province
    files["awards/a.csv"] = rows("1/QĐ,2022,Chủ tịch UBND tỉnh", "1/QĐ,2022,\(issuer)")
    let (site, problems) = linked(files)
    #expect(problems.map(described) == [])
    #expect(site.decisions.records.map(\.slug) == ["1-qd-2022"])
  }

  @Test(arguments: [
    ("UBND tỉnh Nghệ An", ["one-decision-or-two"]), ("UBND xã A", []), ("Chủ tịch UBND tỉnh Hà Tĩnh", []),
    ("Bộ Y tế", []),
  ])
  func aBodyAndItsHeadAreKeptApartAndReported(issuer: String, expected: [String]) {
    var files = Self.province
    files["awards/a.csv"] = rows("1/QĐ,2022,Chủ tịch UBND tỉnh", "1/QĐ,2022,\(issuer)")
    let (site, problems) = linked(files)
    #expect(site.decisions.count == 2)
    #expect(problems.map(\.code) == expected)
  }

  @Test func theAddressOfADecisionDoesNotDependOnWhichListComesFirst() {
    let lists = [rows("1/QĐ,2022,Bộ Y tế"), rows("1/QĐ,2022,BỘ Y TẾ")]
    let slugs = [lists, lists.reversed()].map { lists in
      linked(["awards/a.csv": lists[0], "awards/b.csv": lists[1]]).site.decisions.records.map(\.slug)
    }
    #expect(slugs[0] == slugs[1] && slugs[0].count == 1)
  }

  @Test(arguments: [
    (["1/QĐ,2022-05-01,Bộ A", "1/QĐ,2022-06-01,Bộ A"], ["awards/a.csv:3:19 decision-conflict"]),
    (["1/QĐ,2022-05-01,Bộ A", "1/QĐ,2023-05-01,Bộ A"], []),
    (["1/QĐ,2022-05-01,Bộ A", "1/QĐ,2022-05,Bộ A"], []),
    (["1/QĐ,2022-05,Bộ A", "1/QĐ,2022-05-01,Bộ A"], []),
  ])
  func oneDecisionHasOneDate(given: [String], expected: [String]) {
    #expect(linked(["awards/a.csv": rows(given[0], given[1])]).diagnostics.map(described) == expected)
  }

  @Test func theDayThatARowKnowsCompletesTheMonthOfTheTable() {
    let site = linked([
      "data/decisions.csv": "number,issuer,date\n1/QĐ,Bộ A,2022-05\n",
      "awards/a.csv": rows("1/QĐ,2022,Bộ A", "1/QĐ,2022-05-17,Bộ A"),
    ]).site
    #expect(site.decisions.records.map { $0.date?.iso } == ["2022-05-17"])
  }

  @Test func theTableAddsToWhatRowsSay() throws {
    let files = [
      "data/decisions.csv": "number,issuer,date,about,recipients\n1/QĐ,Bộ A,2022-05-01,Về việc khen,12\n",
      "awards/a.csv": rows("1/QĐ,2022,Bộ A", "1/QĐ,,"),
    ]
    let (site, problems) = linked(files)
    #expect(problems.map(described) == ["data/decisions.csv:2:1 decision-row-count"])
    let decision = try #require(site.decisions.records.first)
    #expect(site.decisions.count == 1 && decision.awards.count == 2)
    #expect(
      decision.slug == "1-qd-2022-bo-a" && decision.about == "Về việc khen" && decision.statedRecipients == 12
    )
  }

  @Test func aTableThatContradictsARowOrListsADecisionTwiceIsAnError() {
    let table = "number,issuer,date\n1/QĐ,Bộ A,2022-05-01\n1/QĐ,Bộ A,2022-05-01\n"
    let problems = linked([
      "data/decisions.csv": table, "awards/a.csv": rows("1/QĐ,2022-05-02,Bộ A"),
    ]).diagnostics
    #expect(
      problems.map(described) == [
        "awards/a.csv:2:19 decision-conflict", "data/decisions.csv:3:1 duplicate-decision",
      ])
  }

  @Test func anAwardWithoutDecisionIsAWarningWhereTheLawKnowsTheForm() {
    let problems = linked(["awards/a.csv": rows(",,")]).diagnostics
    #expect(problems.map(\.code) == ["award-without-decision"])
    #expect(problems.map(\.severity) == [.warning])
  }
}
