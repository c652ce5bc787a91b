import VietnameseText

/// Where a workbook counts its days from (ECMA-376-1, 18.17.4.1).
enum DateEpoch: Sendable {
  /// Day 1 is 1900-01-01, and day 60 is 1900-02-29, which never was.
  case year1900
  /// Day 0 is 1904-01-01, as Excel for the Macintosh once had it.
  case year1904
}

/// A number of days as a date, time, or both in ISO 8601; `nil` where no calendar of Excel has it.
func dateText(serial: Double, epoch: DateEpoch) -> String? {
  guard serial >= 0, serial < 2_958_466 else { return nil }
  let milliseconds = Int((serial * 86_400_000).rounded())
  let (day, time) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
  if day == 0, epoch == .year1900 || time > 0 { return timeText(time) }
  let date = dateText(day: day, epoch: epoch)
  return time == 0 ? date : date + "T" + timeText(time)
}

/// The same of a whole number of days, as nearly all dates of lists are; `nil` also for the day 0, which may be a time.
func dateText(wholeDays days: Int, epoch: DateEpoch) -> String? {
  (1..<2_958_466).contains(days) ? dateText(day: days, epoch: epoch) : nil
}

private func dateText(day: Int, epoch: DateEpoch) -> String {
  if epoch == .year1900, day == 60 { return "1900-02-29" }
  let first =
    switch epoch {
    case .year1904: CivilCalendar.day(year: 1904, month: 1, day: 1)
    case .year1900: CivilCalendar.day(year: 1899, month: 12, day: day < 60 ? 31 : 30)
    }
  let date = CivilCalendar.date(ofDay: first + day)
  return isoText(date.year, date.month, date.day)
}

/// `2025-10-15`, digit by digit.
private func isoText(_ year: Int, _ month: Int, _ day: Int) -> String {
  String(unsafeUninitializedCapacity: 10) { text in
    var rest = (year * 100 + month) * 100 + day
    for position in stride(from: 9, through: 0, by: -1) {
      let isDash = position == 4 || position == 7
      text[position] = isDash ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
      if !isDash { rest /= 10 }
    }
    return 10
  }
}

private func timeText(_ milliseconds: Int) -> String {
  let seconds = milliseconds / 1000
  let fraction = milliseconds % 1000
  return "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    + (fraction == 0 ? "" : "." + padded(fraction, 3))
}

/// A number of days as a duration in ISO 8601, `PT26H30M`; `nil` past what a calendar has.
func durationText(serial: Double) -> String? {
  guard abs(serial) < 2_958_466 else { return nil }
  let milliseconds = Int((abs(serial) * 86_400_000).rounded())
  let (minutes, rest) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
  let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
  let parts = [
    minutes / 60 > 0 ? "\(minutes / 60)H" : "", minutes % 60 > 0 ? "\(minutes % 60)M" : "",
    rest > 0 || minutes == 0 ? "\(rest / 1000)\(fraction)S" : "",
  ]
  return (serial < 0 && milliseconds > 0 ? "-PT" : "PT") + parts.joined()
}

/// The text of a cell that holds its date in ISO 8601 (ST_CellType `d`, ECMA-376-1, 18.18.11), without a midnight or a zone
/// that say nothing; `nil` when it is no date.
func dateText(iso written: String) -> String? {
  let parts = written.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
  let hasDay = isDigits(parts[0], "0000-00-00")
  guard hasDay || parts[0].isEmpty || isTime(parts[0]) else { return nil }
  guard parts.count == 2 else { return written.isEmpty ? nil : written }
  var time = parts[1]
  if time.hasSuffix("Z") { time.removeLast() }
  guard isTime(time) else { return nil }
  let (whole, fraction) = divided(time)
  let digits = fraction.reversed().drop { $0 == "0" }.reversed()
  let seconds = whole.utf8.count == 5 ? ":00" : ""
  let kept = String(whole) + seconds + (digits.isEmpty ? "" : "." + String(digits))
  guard hasDay else { return kept }
  return kept == "00:00:00" ? String(parts[0]) : parts[0] + "T" + kept
}

private func isTime(_ text: Substring) -> Bool {
  let (whole, fraction) = divided(text)
  return (isDigits(whole, "00:00:00") || isDigits(whole, "00:00")) && fraction.utf8.allSatisfy(isDigit)
}

private func divided(_ time: Substring) -> (whole: Substring, fraction: Substring) {
  let whole = time.prefix { $0 != "." }
  return (whole, time.dropFirst(whole.count + 1))
}

/// Whether `text` has a digit wherever the pattern has a zero, and else the pattern's own characters.
private func isDigits(_ text: Substring, _ pattern: StaticString) -> Bool {
  text.utf8.count == pattern.utf8CodeUnitCount
    && text.utf8.enumerated().allSatisfy { index, byte in
      let expected = pattern.utf8Start[index]
      return expected == UInt8(ascii: "0") ? isDigit(byte) : byte == expected
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
