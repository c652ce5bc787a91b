/// What a written number can mean.
package enum NumberReading: Equatable, Sendable {
  case number(ExactNumber)
  /// One mark before exactly three digits, as in `20.802` or `1,638`: thousands in one country, a fraction in another.
  case ambiguous(whole: ExactNumber, fraction: ExactNumber)
  /// No number, or one of more than 18 digits or 9 decimals.
  case none
}

extension ExactNumber {
  /// Reads `20802`, `8.44`, `8,44`, `1.638.000`, `1,638,000.5`, `20 802`, with `+`, `-` or `−` before it.
  package static func read(_ text: String) -> NumberReading {
    guard let marks = WrittenNumber(text) else { return .none }
    if marks.separators.isEmpty { return reading(marks.number(fractionAfter: nil)) }
    guard marks.separators.count == 1, marks.separators[0] != .space else { return reading(marks.longNumber) }
    guard marks.isGrouped, marks.groups[0] != [UInt8(ascii: "0")] else {
      return reading(marks.number(fractionAfter: 1))
    }
    guard let whole = marks.number(fractionAfter: nil), let fraction = marks.number(fractionAfter: 1) else {
      return .none
    }
    return .ambiguous(whole: whole, fraction: fraction)
  }

  private static func reading(_ number: ExactNumber?) -> NumberReading {
    number.map(NumberReading.number) ?? .none
  }
}

/// The digits of a number, divided where it has marks.
private struct WrittenNumber {
  enum Separator { case dot, comma, space }

  var isNegative = false
  var groups: [[UInt8]] = [[]]
  var separators: [Separator] = []

  init?(_ text: String) {
    // More than any number within bounds can need, marks and spaces included.
    guard text.utf8.count <= 120 else { return nil }
    var isFirst = true
    for scalar in text.unicodeScalars.trimmed {
      defer { isFirst = false }
      switch scalar {
      case "-" where isFirst, "\u{2212}" where isFirst: isNegative = true
      case "+" where isFirst: break
      case "0"..."9": groups[groups.count - 1].append(UInt8(scalar.value))
      case ".": divide(.dot)
      case ",": divide(.comma)
      case " ", "\u{A0}", "\u{202F}", "\u{2009}": divide(.space)
      default: return nil
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  private mutating func divide(_ separator: Separator) {
    separators.append(separator)
    groups.append([])
  }

  var isGrouped: Bool {
    groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// A number of several marks: thousands all alike, and perhaps one other mark before the fraction.
  var longNumber: ExactNumber? {
    guard let first = separators.first, let last = separators.last else { return nil }
    let hasFraction = last != first
    var whole = self
    if hasFraction {
      guard last != .space else { return nil }
      whole.groups.removeLast()
      whole.separators.removeLast()
    }
    guard whole.isGrouped, whole.separators.allSatisfy({ $0 == first }) else { return nil }
    return number(fractionAfter: hasFraction ? groups.count - 1 : nil)
  }

  /// The value when the groups from `index` on stand after the decimal mark.
  func number(fractionAfter index: Int?) -> ExactNumber? {
    let scale = index.map { groups[$0...].joined().count } ?? 0
    let digits = groups.joined().drop { $0 == UInt8(ascii: "0") }
    guard Array(digits).count <= ExactNumber.maximumDigits else { return nil }
    let units = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    return ExactNumber(units: isNegative ? -units : units, scale: scale)
  }
}

extension String.UnicodeScalarView {
  /// Without white space at either end.
  var trimmed: Substring.UnicodeScalarView {
    var rest = self[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return rest
  }
}
