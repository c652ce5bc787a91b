/// What the format of a number makes of it.
enum NumberFormat: Sendable {
  case number
  /// A day, a time of day, or both.
  case date
  /// A day of which only the month and the year are shown, or only the year: Excel makes a day of "3/2026" by itself.
  case month, year
  /// Hours, minutes or seconds that go past a day's end: `[h]:mm`.
  case duration
}

extension NumberFormat {
  /// The formats that have a number and no code (ECMA-376-1, 18.8.30); those from 27 on belong to East Asian and Thai
  /// versions of Excel.
  init(builtIn id: Int) {
    switch id {
    case 17: self = .month
    case 46: self = .duration
    case 14...22, 27...36, 45, 47, 50...58, 71...81: self = .date
    default: self = .number
    }
  }

  /// Reads the first section of a format code (ECMA-376-1, 18.8.31), which is the one for positive numbers: a letter of a day or
  /// a time outside quotation marks makes it a date.
  init(code: String) {
    var (rest, letters) = (Substring(code).utf8, Set<UInt8>())
    self = .number
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""): NumberFormat.skip(&rest, to: UInt8(ascii: "\""))
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = rest.popFirst()
      case UInt8(ascii: "["):
        if NumberFormat.isElapsed(rest.prefix { $0 != UInt8(ascii: "]") }) { self = .duration }
        NumberFormat.skip(&rest, to: UInt8(ascii: "]"))
      case UInt8(ascii: "G"), UInt8(ascii: "g"):
        // "General" has an e and an n; a lone g is the name of an era.
        if rest.starts(with: "eneral".utf8) { rest = rest.dropFirst(6) }
      default: if NumberFormat.dateLetters.contains(byte | 0x20) { letters.insert(byte | 0x20) }
      }
    }
    guard self == .number, !letters.isEmpty else { return }
    self =
      switch letters {
      case Set("my".utf8): .month
      case Set("y".utf8): .year
      default: .date
      }
  }

  private static let dateLetters = Set("dmyhs".utf8)

  private static func skip(_ rest: inout Substring.UTF8View, to end: UInt8) {
    rest = rest.drop { $0 != end }.dropFirst()
  }

  /// Whether brackets hold `h`, `mm`, `ss`, … rather than a colour, a currency or a condition.
  private static func isElapsed(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first.map({ $0 | 0x20 }), "hms".utf8.contains(first) else { return false }
    return text.allSatisfy { $0 | 0x20 == first }
  }
}
