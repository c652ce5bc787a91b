/// A week of ISO 8601: it begins on Monday, and the first of a year is the one that holds its first Thursday. So the first and
/// last days of a year may lie in a week of the year beside it.
package struct CalendarWeek: Hashable, Sendable {
  /// The year that the week is counted in.
  package let year: Int
  /// 1…52 or 53.
  package let number: Int

  /// `nil` when the year has no such week.
  package init?(year: Int, number: Int) {
    guard (1...9999).contains(year), number >= 1, number <= CalendarWeek.count(in: year) else { return nil }
    self.year = year
    self.number = number
  }

  /// Reads `2026-W08`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3, parts[1].first == "W",
      parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(parts[0]),
      parts[1].utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }

  package var text: String { "\(padded(year, 4))-W\(padded(number))" }

  /// Its Monday, counted from 1970-01-01.
  package var firstDay: Int { CalendarWeek.firstMonday(of: year) + (number - 1) * 7 }
  /// Its Sunday.
  package var lastDay: Int { firstDay + 6 }

  private static func count(in year: Int) -> Int {
    (firstMonday(of: year + 1) - firstMonday(of: year)) / 7
  }

  /// The Monday of the first week, which always holds 4 January.
  private static func firstMonday(of year: Int) -> Int {
    let fourth = CivilCalendar.day(year: year, month: 1, day: 4)
    return fourth - (CivilCalendar.weekday(ofDay: fourth) + 6) % 7
  }
}
