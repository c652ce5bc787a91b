extension PartialDate {
  /// Reads `2022-10-02`, `2022-10`, `2022`, `02/10/2022`, `2/10/2022`, `2-10-2022`, `10/2022`, each also with the word
  /// "ngày", "tháng" or "năm" that `vietnamese` writes. The day comes before the month; years have four digits.
  ///
  /// `nil` for anything else and for days that do not exist.
  package init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    if let day = Self.isoDay(text) {
      self.init(year: day.year, month: day.month, day: day.day)
      return
    }
    var bytes = Array(String(text.unicodeScalars.trimmed).utf8)[...]
    for word in ["ngày ", "Ngày ", "tháng ", "Tháng ", "năm ", "Năm "] where bytes.starts(with: word.utf8) {
      bytes = bytes.dropFirst(word.utf8.count)
      break
    }
    guard let numbers = DateNumbers(bytes) else { return nil }
    let values = numbers.values
    switch (values.count, numbers.yearIsFirst, numbers.separator) {
    case (1, _, _): self.init(year: values[0])
    case (2, true, UInt8(ascii: "-")): self.init(year: values[0], month: values[1])
    case (3, true, UInt8(ascii: "-")): self.init(year: values[0], month: values[1], day: values[2])
    case (2, false, UInt8(ascii: "/")): self.init(year: values[1], month: values[0])
    case (3, false, _): self.init(year: values[2], month: values[1], day: values[0])
    default: return nil
    }
  }

  /// `2022-10-02`, as spreadsheets give days, without the work that other forms need; the day may not exist.
  private static func isoDay(_ text: String) -> (year: Int, month: Int, day: Int)? {
    guard text.utf8.count == 10 else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      var numbers = (year: 0, month: 0, day: 0)
      for (index, byte) in bytes.enumerated() {
        let digit = Int(byte) - 0x30
        switch index {
        case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
        case _ where !(0...9).contains(digit): return nil
        case 0..<4: numbers.year = numbers.year * 10 + digit
        case 5..<7: numbers.month = numbers.month * 10 + digit
        default: numbers.day = numbers.day * 10 + digit
        }
      }
      return numbers
    }
  }
}

/// One to three numbers divided by one kind of mark; exactly one of them, at either end, is a year of four digits.
private struct DateNumbers {
  var values: [Int] = []
  var yearIsFirst = false
  var separator: UInt8 = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    let marks = bytes.filter { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    separator = marks.first ?? 0
    guard marks.count <= 2, marks.allSatisfy({ $0 == separator }) else { return nil }
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    for part in parts {
      guard let value = shortNumber(part) else { return nil }
      values.append(value)
    }
    guard let first = parts.first, let last = parts.last else { return nil }
    yearIsFirst = first.count == 4
    let years = parts.filter { $0.count == 4 }.count
    guard years == 1, yearIsFirst || last.count == 4 else { return nil }
    guard parts.allSatisfy({ $0.count <= 2 || $0.count == 4 }) else { return nil }
  }
}

/// The value of one to four ASCII digits.
func shortNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard (1...4).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}
