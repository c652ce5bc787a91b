import Testing
import VietnameseText

/// Weeks at the ends of years, as ISO 8601 counts them.
struct CalendarWeekTests {
  @Test(arguments: [
    ("2024-W01", "2024-01-01", "2024-01-07"), ("2024-W52", "2024-12-23", "2024-12-29"),
    // The year 2025 begins in its first week, on the Monday before.
    ("2025-W01", "2024-12-30", "2025-01-05"), ("2025-W52", "2025-12-22", "2025-12-28"),
    ("2026-W01", "2025-12-29", "2026-01-04"), ("2026-W08", "2026-02-16", "2026-02-22"),
    // A year that begins on a Thursday has 53 weeks.
    ("2026-W53", "2026-12-28", "2027-01-03"), ("2027-W01", "2027-01-04", "2027-01-10"),
    ("2020-W53", "2020-12-28", "2021-01-03"), ("2021-W01", "2021-01-04", "2021-01-10"),
  ])
  func beginsOnMonday(_ text: String, _ first: String, _ last: String) throws {
    let week = try #require(CalendarWeek(text))
    #expect(PartialDate(ofDay: week.firstDay).iso == first)
    #expect(PartialDate(ofDay: week.lastDay).iso == last)
    #expect(week.text == text)
  }

  @Test(arguments: [
    "2025-W53", "2027-W53", "2026-W54", "2026-W00", "2026-08", "2026-W8", "26-W08", "2026-W+8", "2026W08", "",
    "-2026-W08",
  ])
  func refusesWhatIsNoWeek(_ text: String) { #expect(CalendarWeek(text) == nil) }

  @Test func weeksFollowEachOtherThroughTheYears() {
    var next = CalendarWeek(year: 1999, number: 1)?.firstDay
    for year in 1999...2101 {
      var number = 1
      while let week = CalendarWeek(year: year, number: number) {
        #expect(week.firstDay == next, "\(week.text)")
        next = week.lastDay + 1
        number += 1
      }
      #expect(number == 53 || number == 54)
    }
  }
}
