import Diagnostics
import Testing

@testable import SiteModel

/// Dates that exist and cannot be meant, each with what is lawful beside it.
struct PlausibilityTests {
  private func codes(_ files: [String: String]) throws -> [String] {
    try edition(files, at: "2026-06-01T08:00").diagnostics.map(described)
  }

  private func story(_ head: String) throws -> [String] {
    try codes([
      "stories/a.md": "---\ntitle: A\nsummary: Bà con xã Ví Dụ làm 12 km đường.\n\(head)\n---\nChữ.\n"
    ])
  }

  @Test(arguments: [
    ("date: 2026-06-10\nexpires: 2025-06-20", "ends-before-start"),
    ("date: 2026-05-10\nembargo: 2026-06-10\nexpires: 2026-06-05", "ends-before-start"),
    ("date: 2026-05-10\nupdated: 2027-01-01", "date-to-come"),
    ("date: 2026-05-10\ncorrections:\n  - {date: 2027-01-01, was: a, now: b}", "date-to-come"),
    ("date: 2026-05-10\nupdated: 2026-05-01", "updated-before-date"),
    ("date: 2062-03-10", "implausible-year"), ("date: 0206-03-10", "implausible-year"),
    ("date: 2026-01-10\ndeed: {date: 2026-12-01, what: cứu người}", "deed-after-story"),
  ])
  func whatCannotBeMeantIsTold(head: String, code: String) throws {
    #expect(try story(head) == ["stories/a.md \(code)"])
  }

  @Test(arguments: [
    "date: 2026-05-10\nexpires: 2026-05-11", "date: 2028-03-10", "date: 1945-09-02",
    "date: 2026-05-10\nupdated: 2026-06-01",
    "date: 2026-05-10\ncorrections:\n  - {date: 2026-06-01, was: a, now: b}",
    "date: 2026-05-10\ndeed: {date: 2026, what: cứu người}",
    "date: 2026-05-10\ndeed: {date: 2026-05-10, what: cứu người}", "draft: true\ndate: 2062-03-10",
  ])
  func lawfulDatesPass(head: String) throws { #expect(try story(head) == []) }

  private func list(_ dates: String) throws -> [String] {
    let rows = (1...3).map { "A\($0),bang-khen,1/QĐ,\(dates)" }.joined(separator: "\n")
    return try codes(["awards/a.csv": "name,form,decision,decision_date,ceremony,deed_date\n\(rows)\n"])
  }

  @Test(arguments: [
    ("2026-05-12,,1204-05-20", "implausible-year"),
    ("2026-05-12,2026-05-01,", "ceremony-before-decision"), ("2026-05-12,,2026-05-20", "deed-after-decision"),
    ("1926-05-12,,", "implausible-year"),
  ])
  func eachDecisionIsToldOnce(dates: String, code: String) throws {
    #expect(try list(dates) == ["awards/a.csv:2:1 \(code)"])
  }

  @Test(arguments: [
    "2026-05-12,2026-05-12,2026-05-12", "2026-05-12,2027-01-05,2026", "2026-05-12,2026-05,2026-05",
  ])
  func lawfulRowsPass(dates: String) throws { #expect(try list(dates) == []) }

  @Test func whatEndsBeforeItBeginsIsTold() throws {
    func units(_ span: String) throws -> [String] {
      try codes(["data/units.csv": "id,type,name,valid_from,valid_to\nxa-a,xa,A,\(span)\n"])
    }
    #expect(try units("2025-07-01,2020-06-30") == ["data/units.csv:2:1 span-reversed"])
    #expect(try units("2020-07-01,2025-06-30") == [])
    #expect(try units("2025,2025-06-30") == [])
  }

  @Test func whatWillBeSeenLaterIsToldOnce() throws {
    func decision(_ date: String) throws -> [String] {
      try codes([
        "awards/a.csv":
          "name,form,decision,decision_date\nA,bang-khen,1/QĐ,\(date)\nB,bang-khen,1/QĐ,\(date)\n"
      ])
    }
    #expect(try decision("2026-06-02") == ["awards/a.csv:2:1 decision-to-come"])
    #expect(try decision("2026-06-01") == [])
  }
}
