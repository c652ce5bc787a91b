import VietnameseText

extension PressInstant {
  package init(_ instant: Instant, in zone: Zone) {
    let local = LocalTime(instant, in: zone)
    self.init(
      rfc3339: instant.rfc3339(in: zone), rfc822: instant.rfc822(in: zone),
      words: "\(padded(local.hour)):\(padded(local.minute)) \(instant.date(in: zone).vietnamese)")
  }
}
