/// A moment, in whole seconds since 1970-01-01T00:00:00Z, within the years 1 to 9999.
package struct Instant: Hashable, Sendable, Comparable {
  package let secondsSince1970: Int64

  private static let bounds = -62_135_510_400...Int64(253_402_214_400)

  /// Seconds beyond the years 1 to 9999 become the nearest moment within.
  package init(secondsSince1970 seconds: Int64) {
    secondsSince1970 = min(max(seconds, Instant.bounds.lowerBound), Instant.bounds.upperBound)
  }

  init(secondsSince1970 seconds: Int) {
    self.init(secondsSince1970: Int64(seconds))
  }

  /// Midnight at the beginning of `date`, by the clocks of `zone`.
  package init(startOf date: PartialDate, in zone: Zone) {
    self = zone.instant(atLocal: date.firstDay * 86_400)
  }

  package static func < (a: Instant, b: Instant) -> Bool { a.secondsSince1970 < b.secondsSince1970 }

  /// The date that calendars in `zone` show.
  package func date(in zone: Zone) -> PartialDate {
    let local = LocalTime(self, in: zone)
    return PartialDate(existing: local.year, local.month, local.day)
  }
}

/// What calendars and clocks in a zone show at an instant.
package struct LocalTime: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// 0 is Sunday.
  package let weekday: Int
  /// Seconds ahead of UTC.
  package let offset: Int

  package init(_ instant: Instant, in zone: Zone) {
    offset = zone.offset(at: instant)
    let seconds = Int(instant.secondsSince1970) + offset
    let dayNumber = CivilCalendar.floorDivide(seconds, 86_400)
    let inDay = seconds - dayNumber * 86_400
    (year, month, day) = CivilCalendar.date(ofDay: dayNumber)
    (hour, minute, second) = (inDay / 3600, inDay / 60 % 60, inDay % 60)
    weekday = CivilCalendar.weekday(ofDay: dayNumber)
  }
}
