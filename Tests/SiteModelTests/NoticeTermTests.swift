import Diagnostics
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// Ten working days: Decree 98/2023/NĐ-CP, article 46.1; 152/2025/NĐ-CP, article 44.2.
@Suite struct NoticeTermTests {
  @Test(arguments: [
    // Two weeks without a holiday, from a Monday, a Friday, a Saturday and a Sunday.
    ("2026-06-01", "2026-06-15"), ("2026-06-05", "2026-06-19"), ("2026-06-06", "2026-06-19"),
    ("2026-06-07", "2026-06-19"),
    // The time of day does not matter: the first day is not counted.
    ("2026-06-01T23:59", "2026-06-15"),
    // Saturday 22 August is worked, 31 August to 2 September are not.
    ("2026-08-17", "2026-08-28"), ("2026-08-20", "2026-09-07"), ("2026-08-31", "2026-09-16"),
  ])
  func theTermEndsWithTheTenthWorkingDayAfterTheOpening(opens: String, last: String) throws {
    let site = linked(["data/holidays.csv": holidaysOf2026, "notices/a.md": notice("opens: \(opens)")])
    #expect(site.diagnostics.isEmpty)
    let closing = try #require(site.site.consultationLinks.first).closing
    #expect(closing.day.iso == last && closing.time == nil)
    let next = try #require(PartialDate(last)).firstDay + 1
    #expect(closing.instant == Instant(startOf: PartialDate(ofDay: next), in: .vietnam))
  }

  @Test(arguments: [
    ("2026-06-15", "2026-06-16T00:00:00+07:00", []), ("2026-06-30", "2026-07-01T00:00:00+07:00", []),
    ("2026-06-15T17:00", "2026-06-15T17:00:00+07:00", []),
    ("2026-06-15T00:00", "2026-06-15T00:00:00+07:00", ["notice-too-short"]),
    ("2026-06-14", "2026-06-15T00:00:00+07:00", ["notice-too-short"]),
    ("2026-06-01", "2026-06-02T00:00:00+07:00", ["notice-too-short"]),
    ("2026-05-31", "2026-06-01T00:00:00+07:00", ["closes-before-opening"]),
    ("2026-05-31T12:00", "2026-05-31T12:00:00+07:00", ["closes-before-opening"]),
  ])
  func aClosingDayCountsToItsEndAndATermMayBeLongerButNotShorter(
    closes: String, instant: String, codes: [String]
  ) throws {
    let (site, problems) = linked([
      "data/holidays.csv": holidaysOf2026, "notices/a.md": notice("closes: \(closes)"),
    ])
    #expect(problems.map(\.code) == codes)
    #expect(site.consultationLinks.first?.closing.instant.rfc3339(in: .vietnam) == instant)
  }

  @Test(arguments: [
    ("2026-06-01", "2026", false), ("2026-12-28", "2026", true), ("2026-12-28", "2027", true),
    ("2025-12-28", "2026", true), ("2025-06-01", "2026", true),
  ])
  func aYearWithoutHolidaysIsReported(opens: String, known: String, isReported: Bool) {
    let files = [
      "data/holidays.csv": "date,name\n\(known)-01-01,Tết\n", "notices/a.md": notice("opens: \(opens)"),
    ]
    let problems = linked(files).diagnostics
    #expect(problems.map(\.code) == (isReported ? ["holidays-unknown"] : []))
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    ("opens: 1/6", "bad-date"), ("form: bang-khenn", "unknown-form"), ("class: nhat", "form-has-no-class"),
    ("closes: mai", "bad-date"), ("nominee: a", "unknown-key"),
  ])
  func whatIsWrongWithANoticeIsSaid(head: String, code: String) {
    var text = notice(head)
    if head.hasPrefix("form:") { text = text.replacing("form: bang-khen\n", with: "") }
    #expect(
      linked(["data/holidays.csv": holidaysOf2026, "notices/a.md": text]).diagnostics.map(\.code) == [code])
  }

  @Test func aNoticeNeedsAnOpeningAFormNomineesAndAnAddress() {
    let problems = linked(["notices/a.md": "---\ntitle: A\n---\n"]).diagnostics
    #expect(problems.map(\.code) == ["missing-key", "missing-key", "notice-without-nominees"])
    let text = notice().replacing("opinions_to: {email: thu@guong.example}\n", with: "")
    let addressless = linked(["data/holidays.csv": holidaysOf2026, "notices/a.md": text]).diagnostics
    #expect(addressless.map(\.code) == ["notice-without-address"])
  }

  @Test func vietnameseKeysMeanTheSame() throws {
    let text = """
      ---
      tieu-de: Thông báo
      ngay-mo: 1/6/2026
      den-het-ngay: 20/6/2026
      hinh-thuc: Huân chương Lao động
      hang: Nhì
      giu-ten: có
      nguoi-duoc-de-nghi:
        - ho-ten: Lê Lan
          doi-tuong: Cá nhân
          chuc-vu: Y tá
          don-vi: Bản Xa
          thanh-tich: giữ trạm
      gui-y-kien: {noi-nhan: Phòng Một cửa, dia-chi: Số 1, dien-thoai: 0238, thu-dien-tu: a@b.example}
      ---

      """
    let (site, problems) = linked(["data/holidays.csv": holidaysOf2026, "notices/a.md": text])
    #expect(problems.isEmpty, "\(problems.map(described))")
    let consultation = try #require(site.consultations.records.first)
    #expect(consultation.keepsNames && consultation.awardClass == .second)
    #expect(consultation.nominees.map(\.deed) == ["giữ trạm"])
    #expect(site.opinionAddress(of: consultation).office == "Phòng Một cửa")
  }

  @Test func aDayIsListedOnce() {
    let twice = "date,name\n2026-01-01,Tết\n1/1/2026,Tết\n2026-02,Tết\n"
    #expect(
      linked(["data/holidays.csv": twice]).diagnostics.map(\.code) == ["duplicate-holiday", "bad-date"])
  }
}
