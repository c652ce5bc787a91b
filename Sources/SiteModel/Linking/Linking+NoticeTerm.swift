import Diagnostics
import Records
import VietnameseText

/// Nominees are posted for ten working days (Decree 98/2023/NĐ-CP, article 46.1; 152/2025/NĐ-CP, article 44.2).
private let term = 10

/// The term: ten working days at least.
extension Linking {
  mutating func closing(of consultation: Consultation, _ calendar: WorkingCalendar) -> Closing {
    let opens = consultation.opens.value
    let lastDay = calendar.lastDay(ofTerm: term, from: opens.day.firstDay)
    let unknown = calendar.unknownYears(from: opens.day.firstDay, through: lastDay)
    if !unknown.isEmpty {
      let years = unknown.map(String.init).joined(separator: ", ")
      diagnostics.append(Diagnostic(.holidaysUnknown, years, at: consultation.opens.place))
    }
    let lawful = PartialDate(ofDay: lastDay)
    let zone = site.settings.zone
    guard let written = consultation.closes else { return Closing(through: lawful, in: zone) }
    let closing = Closing(written.value, in: zone)
    if closing.instant <= opens.instant {
      diagnostics.append(
        Diagnostic(.closesBeforeOpening, written.value.text, opens.text, at: written.place))
    } else if closing.instant <= Instant(startOf: lawful, in: zone) {
      diagnostics.append(
        Diagnostic(
          .noticeTooShort, written.value.text, lawful.iso, at: written.place, suggestions: [lawful.iso]))
    }
    return closing
  }
}

extension Closing {
  /// Through the whole of a day.
  fileprivate init(through day: PartialDate, in zone: Zone) {
    self.init(instant: Instant(startOf: PartialDate(ofDay: day.firstDay + 1), in: zone), day: day)
  }

  /// A day alone counts to its end, as people say "until the 5th"; a day with a time counts to that time.
  fileprivate init(_ written: Moment, in zone: Zone) {
    guard written.hasTime else {
      self.init(through: written.day, in: zone)
      return
    }
    let local = LocalTime(written.instant, in: zone)
    self.init(
      instant: written.instant, day: written.day, time: "\(padded(local.hour)):\(padded(local.minute))")
  }
}
