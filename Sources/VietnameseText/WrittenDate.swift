/// A date as people write it in lists and letters, with what is doubtful about it.
package enum WrittenDate: Equatable, Sendable {
  case date(PartialDate)
  /// "2/10/22": the year was written with two digits.
  case shortYear(PartialDate)
  /// "10/22/2022": this can only be month before day, which Vietnamese does not write.
  case monthFirst(PartialDate)
  /// "44836": a spreadsheet's number of days, shown as a number.
  case serial(PartialDate)
  case unreadable

  /// Reads every form of `PartialDate`, and "2.10.2022", "2-10-22", "ngày 2 tháng 10 năm 2022", "tháng 10 năm 2022",
  /// "02-Thg10-2022" and "2-Oct-22" as spreadsheets print them, dates with a time behind them, and days counted from the end
  /// of 1899. The day comes before the month.
  package init(_ written: String) {
    guard written.utf8.count <= 64 else {
      self = .unreadable
      return
    }
    if let date = PartialDate(written) {
      self = .date(date)
      return
    }
    // Blanks that don't break come with copying from Word.
    let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let date = PartialDate(text) ?? Self.inWords(text) ?? Self.beforeTime(text) {
      self = .date(date)
    } else {
      self = Self.doubtful(withMonthAsNumber(text))
    }
  }

  /// "ngày 15 tháng 10 năm 2026"; a day or month left blank for the pen is not known.
  private static func inWords(_ text: String) -> PartialDate? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "…" }
    var numbers: [String: Int] = [:]
    // "15 tháng 10 năm 2026"
    var open: String? = words.first.flatMap { Int($0) } == nil ? nil : "ngay"
    for word in words {
      let key = folded(String(word))
      if ["ngay", "thang", "nam"].contains(key) {
        open = key
      } else if let name = open, let value = Int(word), numbers[name] == nil {
        numbers[name] = value
        open = nil
      } else {
        return nil
      }
    }
    guard let year = numbers["nam"], year >= 1000 else { return nil }
    return PartialDate(year: year, month: numbers["thang"], day: numbers["ngay"])
  }

  /// "2025-10-24T08:00:00", "24/10/2025 08:00".
  private static func beforeTime(_ text: String) -> PartialDate? {
    guard let divider = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
    let time = text[divider...].dropFirst()
    guard time.contains(":"), time.allSatisfy({ $0.isNumber || $0 == ":" || $0 == "." }) else { return nil }
    return PartialDate(String(text[..<divider]))
  }

  private static func doubtful(_ text: String) -> WrittenDate {
    let marks = Set(text.filter { !$0.isNumber && !$0.isWhitespace })
    let parts = text.split { !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard marks.count <= 1, marks.isSubset(of: ["/", "-", "."]), numbers.count == parts.count else {
      return .unreadable
    }
    switch (numbers.count, parts.last?.count) {
    case (3, 4):
      if let date = PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]) { return .date(date) }
      return PartialDate(year: numbers[2], month: numbers[0], day: numbers[1]).map { .monthFirst($0) }
        ?? .unreadable
    case (3, 2) where parts[0].count <= 2:
      let year = numbers[2] + (numbers[2] < 70 ? 2000 : 1900)
      return PartialDate(year: year, month: numbers[1], day: numbers[0]).map { .shortYear($0) } ?? .unreadable
    case (1, 5) where marks.isEmpty && (20_000..<80_000).contains(numbers[0]):
      let day = CivilCalendar.date(ofDay: CivilCalendar.day(year: 1899, month: 12, day: 30) + numbers[0])
      return .serial(PartialDate(existing: day.year, day.month, day.day))
    default: return .unreadable
    }
  }
}

/// "02-Oct-2022" and "02-Thg10-22" as "02-10-2022" and "02-10-22"; another text as it is.
private func withMonthAsNumber(_ text: String) -> String {
  let parts = text.split { "-/ ".contains($0) }
  guard parts.count == 3, let month = monthsInSpreadsheets[parts[1].lowercased()] else { return text }
  return "\(parts[0])-\(month)-\(parts[2])"
}

private let monthsInSpreadsheets: [String: Int] = {
  let english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  var months: [String: Int] = [:]
  for month in 1...12 {
    months[english[month - 1]] = month
    months["thg\(month)"] = month
  }
  return months
}()
