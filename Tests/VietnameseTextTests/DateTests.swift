import Testing

@testable import VietnameseText

struct DateTests {
  @Test(arguments: [
    ("2022-10-02", "2022-10-02", "ngày 2/10/2022", "02/10/2022"),
    ("02/10/2022", "2022-10-02", "ngày 2/10/2022", "02/10/2022"),
    ("2/10/2022", "2022-10-02", "ngày 2/10/2022", "02/10/2022"),
    ("2-10-2022", "2022-10-02", "ngày 2/10/2022", "02/10/2022"),
    ("2022-10", "2022-10", "tháng 10/2022", "10/2022"), ("10/2022", "2022-10", "tháng 10/2022", "10/2022"),
    ("tháng 3/2021", "2021-03", "tháng 3/2021", "03/2021"), ("2022", "2022", "năm 2022", "2022"),
    ("ngày 29/2/2024", "2024-02-29", "ngày 29/2/2024", "29/02/2024"),
    ("2000-02-29", "2000-02-29", "ngày 29/2/2000", "29/02/2000"),
    ("\u{A0}2022-1-5 ", "2022-01-05", "ngày 5/1/2022", "05/01/2022"),
    ("0930-12", "0930-12", "tháng 12/930", "12/930"),
  ])
  func readsAndWritesDates(text: String, iso: String, vietnamese: String, column: String) throws {
    let date = try #require(PartialDate(text))
    #expect([date.iso, date.vietnamese, date.columnText] == [iso, vietnamese, column])
  }

  @Test(arguments: [
    "", "31/02/2025", "29/02/2023", "1900-02-29", "2022-13", "13/2022", "0/1/2022", "2-10-22", "02/10/22",
    "2022/10/02",
    "2022-10-", "-2022", "2022-10-02-01", "10-2022", "0000", "10000", "12", "20221002", "2022-10/02",
    "a/b/2022", "2022-2022",
    "1/2022/3", "２０２２", String(repeating: "1/", count: 100),
  ])
  func readsNothingElse(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func ordersByEarliestDayThenByExactness() throws {
    let expected = ["2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-02", "2022-02"]
    let dates = try expected.reversed().map { try #require(PartialDate($0)) }
    #expect(dates.sorted().map(\.iso) == expected)
  }

  @Test func countsDaysOnlyBetweenExactDates() throws {
    let start = try #require(PartialDate("2024-02-28"))
    let end = try #require(PartialDate("2024-03-01"))
    #expect(start.days(to: end) == 2)
    #expect(end.days(to: start) == -2)
    #expect(try start.days(to: #require(PartialDate("2024-03"))) == nil)
    #expect(try #require(PartialDate("2024")).contains(start))
    #expect(!start.contains(end))
  }

  @Test func countsEveryDayOfTheCalendarOnce() {
    var expected = CivilCalendar.day(year: 1599, month: 12, day: 31)
    for year in 1600...2000 {
      for month in 1...12 {
        for day in 1...CivilCalendar.daysInMonth(month, of: year) {
          expected += 1
          let number = CivilCalendar.day(year: year, month: month, day: day)
          if number != expected || CivilCalendar.date(ofDay: number) != (year, month, day) {
            Issue.record("\(year)-\(month)-\(day)")
          }
        }
      }
    }
    #expect(CivilCalendar.day(year: 1970, month: 1, day: 1) == 0)
    #expect(CivilCalendar.weekday(ofDay: 0) == 4)
    #expect(CivilCalendar.weekday(ofDay: -1) == 3)
  }
}

struct InstantTests {
  @Test(arguments: [
    ("2026-05-19T08:00", "2026-05-19T08:00:00+07:00"), ("2026-05-19T08:00:30", "2026-05-19T08:00:30+07:00"),
    ("2026-05-19 8:00", "2026-05-19T08:00:00+07:00"), ("2026-05-19T01:00:00Z", "2026-05-19T08:00:00+07:00"),
    ("2026-05-19T08:00:00+07:00", "2026-05-19T08:00:00+07:00"),
    ("2026-05-19T00:00-0330", "2026-05-19T10:30:00+07:00"),
    ("2025-10-28", "2025-10-28T00:00:00+07:00"), ("28/10/2025", "2025-10-28T00:00:00+07:00"),
    ("1969-12-31T23:59:59.999Z", "1970-01-01T06:59:59+07:00"),
  ])
  func readsTimesByTheClocksOfVietnam(text: String, expected: String) throws {
    #expect(try #require(Instant(text, in: .vietnam)).rfc3339(in: .vietnam) == expected)
  }

  @Test(arguments: [
    "", "2026-05", "2026", "2026-05-19T", "2026-05-19T24:00", "2026-05-19T08", "2026-05-19T08:60",
    "2026-05-19T08:00:60",
    "2026-05-19T08:00+7", "2026-05-19T08:00+15:00", "2026-05-19T08:00ZZ", "2026-05-19TT08:00", "T08:00",
    "2026-05-19T08:00.x",
    "2026-02-30T08:00", "2026-05-19T:", "2026-05-19T::",
  ])
  func readsNothingElse(text: String) {
    #expect(Instant(text, in: .vietnam) == nil)
  }

  @Test func writesFeedDates() throws {
    let instant = try #require(Instant("2025-10-28", in: .vietnam))
    #expect(instant.rfc822(in: .vietnam) == "Tue, 28 Oct 2025 00:00:00 +0700")
    #expect(instant.rfc822(in: .utc) == "Mon, 27 Oct 2025 17:00:00 +0000")
    #expect(instant.date(in: .vietnam).iso == "2025-10-28")
    #expect(instant.date(in: .utc).iso == "2025-10-27")
  }

  @Test func writesInstantsOfEarlyYearsAndWestOfGreenwich() throws {
    let west = try #require(Zone("-03:30"))
    let early = try #require(Instant("0987-03-04T05:06:07", in: west))
    #expect(early.rfc3339(in: west) == "0987-03-04T05:06:07-03:30")
    #expect(early.rfc822(in: west) == "Sun, 04 Mar 0987 05:06:07 -0330")
    let last = Instant(secondsSince1970: Int64.max)
    #expect(
      last.rfc3339(in: .vietnam).hasPrefix("9999-12-31T") && last.rfc3339(in: .vietnam).hasSuffix("+07:00"))
  }

  @Test func staysWithinTheYearsThatHaveDates() {
    for seconds in [Int64.min, Int64.max] {
      let instant = Instant(secondsSince1970: seconds)
      for zone in [Zone("+14:00"), Zone("-14:00")].compactMap(\.self) {
        #expect(PartialDate(instant.date(in: zone).iso) != nil)
      }
    }
  }

  @Test func knowsZonesOfTheWorld() throws {
    let paris = try #require(Zone("Europe/Paris"))
    let winter = try #require(Instant("2025-01-15T12:00", in: paris))
    let summer = try #require(Instant("2025-07-15T12:00", in: paris))
    #expect(winter.rfc3339(in: paris) == "2025-01-15T12:00:00+01:00")
    #expect(summer.rfc3339(in: paris) == "2025-07-15T12:00:00+02:00")
    let skipped = try #require(Instant("2025-03-30T02:30", in: paris))
    #expect(skipped.rfc3339(in: paris) == "2025-03-30T03:30:00+02:00")
    let repeated = try #require(Instant("2025-10-26T02:30", in: paris))
    #expect(repeated.rfc3339(in: paris) == "2025-10-26T02:30:00+02:00")
    #expect(Zone("-03:30")?.offset(at: winter) == -12_600)
  }

  @Test(arguments: ["", "Mars/Base", "+25:00", "../../etc/passwd", "Asia/Ho Chi Minh", "GMT+7", "+7", "\0"])
  func knowsNoOtherZones(id: String) {
    #expect(Zone(id) == nil)
  }
}

struct WrittenDateTests {
  @Test(arguments: [
    "02-Oct-2026", "2-thg10-2026", "ngày 2 tháng 10 năm 2026", "02 / 10 / 2026", "Ngày 02/10/2026",
    "ngày\u{A0}2\u{A0}tháng 10 năm 2026", "2026-10-02T00:00:00", "2.10.2026",
  ])
  func readsADayAsListsWriteIt(_ text: String) {
    #expect(WrittenDate(text) == .date(PartialDate(existing: 2026, 10, 2)))
  }

  @Test func saysWhatIsDoubtfulAboutADate() {
    #expect(WrittenDate("2-Oct-26") == .shortYear(PartialDate(existing: 2026, 10, 2)))
    #expect(WrittenDate("10/22/2026") == .monthFirst(PartialDate(existing: 2026, 10, 22)))
    #expect(WrittenDate("46297") == .serial(PartialDate(existing: 2026, 10, 2)))
    #expect(WrittenDate("2-Okt-2026") == .unreadable)
  }
}
