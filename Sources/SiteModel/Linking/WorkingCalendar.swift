import Records
import VietnameseText

/// The days on which offices work: Monday to Friday, without national holidays, with the days worked in exchange.
/// Days are counted from 1970-01-01.
package struct WorkingCalendar: Sendable {
  private var isWorked: [Int: Bool] = [:]
  private var years: Set<Int> = []

  package init(_ holidays: [Holiday]) {
    for holiday in holidays {
      isWorked[holiday.date.firstDay] = holiday.isWorked
      years.insert(holiday.date.year)
    }
  }

  package func isWorking(_ day: Int) -> Bool {
    let weekday = CivilCalendar.weekday(ofDay: day)
    return isWorked[day] ?? (weekday != 0 && weekday != 6)
  }

  /// The last day of a term of working days. The day on which a term begins is not counted (Civil Code, article 147).
  package func lastDay(ofTerm length: Int, from start: Int) -> Int {
    var (day, left) = (start, length)
    while left > 0 {
      day += 1
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// Years of a span of days of which no holiday is known.
  package func unknownYears(from start: Int, through end: Int) -> [Int] {
    let (first, last) = (CivilCalendar.date(ofDay: start).year, CivilCalendar.date(ofDay: end).year)
    return (first...max(first, last)).filter { !years.contains($0) }
  }
}
