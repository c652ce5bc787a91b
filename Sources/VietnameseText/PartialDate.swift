/// A date known to the day, the month or the year; always one that exists, of the years 1 to 9999.
package struct PartialDate: Hashable, Sendable {
  package var year: Int { Int(yearNumber) }
  /// 1…12; `nil` when only the year is known.
  package var month: Int? { monthNumber > 0 ? Int(monthNumber) : nil }
  /// 1…31; `nil` when the day is not known.
  package var day: Int? { dayNumber > 0 ? Int(dayNumber) : nil }

  /// Four bytes, because award rows have several; 0 for what is not known.
  private let yearNumber: Int16
  private let monthNumber: UInt8
  private let dayNumber: UInt8

  /// `nil` when there is no such date, or a day without a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, day < 1 || day > CivilCalendar.daysInMonth(month, of: year) { return nil }
    }
    (yearNumber, monthNumber, dayNumber) = (Int16(year), UInt8(month ?? 0), UInt8(day ?? 0))
  }

  /// A day that the calendar gave, which therefore exists.
  init(existing year: Int, _ month: Int, _ day: Int) {
    (yearNumber, monthNumber, dayNumber) = (Int16(clamping: year), UInt8(month), UInt8(day))
  }

  /// The earliest day it can be, counted from 1970-01-01.
  package var firstDay: Int { CivilCalendar.day(year: year, month: month ?? 1, day: day ?? 1) }

  /// The latest day it can be, counted from 1970-01-01.
  package var lastDay: Int {
    let month = month ?? 12
    return CivilCalendar.day(
      year: year, month: month, day: day ?? CivilCalendar.daysInMonth(month, of: year))
  }

  package var isExact: Bool { day != nil }

  /// Days from this date to `other`, negative when that is earlier; `nil` unless both are known to the day.
  package func days(to other: PartialDate) -> Int? {
    isExact && other.isExact ? other.firstDay - firstDay : nil
  }

  /// Whether `other` lies wholly within what this date can be: 2022 contains 2022-10.
  package func contains(_ other: PartialDate) -> Bool {
    firstDay <= other.firstDay && other.lastDay <= lastDay
  }
}

extension PartialDate: Comparable {
  /// By the earliest day; of two that begin on the same day the less exact comes first.
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.firstDay, a.precision) < (b.firstDay, b.precision)
  }

  private var precision: Int { day != nil ? 2 : month != nil ? 1 : 0 }
}

extension PartialDate {
  /// ISO 8601: `2022-10-02`, `2022-10`, `2022`.
  package var iso: String {
    padded(year, 4) + (month.map { "-" + padded($0) } ?? "") + (day.map { "-" + padded($0) } ?? "")
  }

  /// As in a sentence: "ngày 2/10/2022", "tháng 10/2022", "năm 2022".
  package var vietnamese: String {
    guard let month else { return "năm \(year)" }
    guard let day else { return "tháng \(month)/\(year)" }
    return "ngày \(day)/\(month)/\(year)"
  }

  /// As in a column: "02/10/2022", "10/2022", "2022".
  package var columnText: String {
    guard let month else { return String(year) }
    guard let day else { return "\(padded(month))/\(year)" }
    return "\(padded(day))/\(padded(month))/\(year)"
  }
}

extension PartialDate {
  /// The day of a number counted from 1970-01-01.
  package init(ofDay number: Int) {
    let (year, month, day) = CivilCalendar.date(ofDay: number)
    self.init(existing: year, month, day)
  }
}
