import VietnameseText

extension Site {
  /// The last day on which a request about personal data is answered in time: within two working days (Decree 356/2025/NĐ-CP).
  package func answerDue(asked: PartialDate) -> PartialDate {
    let calendar = WorkingCalendar(holidays)
    return PartialDate(ofDay: calendar.lastDay(ofTerm: 2, from: asked.firstDay))
  }
}
