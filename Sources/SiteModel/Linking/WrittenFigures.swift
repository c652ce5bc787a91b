/// The numbers of a line that count or measure something, as they are written there. Dates, times, years, numbers of decisions
/// and small numbers without a unit are none.
struct WrittenFigure: Equatable {
  let text: String
  /// Scalars before it.
  let offset: Int
  /// What follows it, in small letters, for a look whether a measure stands there.
  let after: String
}

/// - Parameter line: a line of Markdown; marks, addresses and code in it are passed over.
func writtenFigures(in line: String, isMeasure: (WrittenFigure) -> Bool) -> [WrittenFigure] {
  let scalars = maskedScalars(of: line)
  var figures: [WrittenFigure] = []
  var index = 0
  while index < scalars.count {
    guard scalars[index].isDigit else {
      index += 1
      continue
    }
    let end = endOfNumber(scalars, from: index)
    figures += parts(of: scalars, index..<end).filter { figure in
      figure.isLarge || figure.hasUnit || isMeasure(figure)
    }
    index = end
  }
  return figures
}

private func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
  var end = start + 1
  while end < scalars.count {
    let isJoint = ".,/:-–".unicodeScalars.contains(scalars[end]) && end + 1 < scalars.count
    guard scalars[end].isDigit || isJoint && scalars[end + 1].isDigit else { break }
    end += 1
  }
  return end
}

/// The numbers of a run of digits and joints: two of a span, none of a date, a time or a decision.
private func parts(of scalars: [Unicode.Scalar], _ range: Range<Int>) -> [WrittenFigure] {
  let number = scalars[range]
  guard !number.contains("/"), !number.contains(":"), !isPartOfName(scalars, range) else { return [] }
  let after = String(String.UnicodeScalarView(scalars[range.upperBound...].prefix(40))).lowercased()
  var figures: [WrittenFigure] = []
  var start = range.lowerBound
  for index in range where index + 1 == range.upperBound || scalars[index].isDash {
    let end = scalars[index].isDash ? index : index + 1
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    let figure = WrittenFigure(text: text, offset: start, after: after)
    if !figure.isYear, !figure.isPhoneNumber, !isNumbered(scalars, at: start, figure) {
      figures.append(figure)
    }
    start = index + 1
  }
  return figures
}

/// "3233/QĐ-UBND", "41-CT/TW", "m2", "H5N1".
private func isPartOfName(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
  let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
  if before.properties.isAlphabetic || before == "/" { return true }
  if before.isDash, range.lowerBound > 1, scalars[range.lowerBound - 2].properties.isAlphabetic {
    return true
  }
  guard range.upperBound + 1 < scalars.count else { return false }
  let (next, second) = (scalars[range.upperBound], scalars[range.upperBound + 1])
  return (next == "/" || next == "-") && second.properties.isAlphabetic
}

/// "Quyết định số 3233": a number that names; "con số 20.802" and "số 500 căn" count.
private func isNumbered(_ scalars: [Unicode.Scalar], at start: Int, _ figure: WrittenFigure) -> Bool {
  guard figure.text.unicodeScalars.allSatisfy(\.isDigit), !figure.hasUnit else { return false }
  let before = String(String.UnicodeScalarView(scalars[max(0, start - 7)..<start])).lowercased()
  return [" số ", "điều ", "khoản "].contains { before.hasSuffix($0) } && !before.hasSuffix("con số ")
}

extension WrittenFigure {
  /// A thousand and more.
  fileprivate var isLarge: Bool { wholeDigits >= 4 }

  /// The digits before the decimal comma; points between groups of three do not count.
  private var wholeDigits: Int {
    let whole = text.split(separator: ",", omittingEmptySubsequences: false)[0]
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let areGroups = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return areGroups ? groups.reduce(0) { $0 + $1.utf8.count } : groups[0].utf8.count
  }

  fileprivate var isYear: Bool {
    guard text.utf8.count == 4, let year = Int(text), !hasUnit else { return false }
    return (1945...2100).contains(year)
  }

  fileprivate var isPhoneNumber: Bool { text.hasPrefix("0") && text.utf8.count >= 9 }

  fileprivate var hasUnit: Bool { units.contains { isFollowed(by: $0) } }

  /// - Parameter measure: in small letters.
  func isFollowed(by measure: String) -> Bool {
    let words = after.drop { $0 == " " || $0 == "\u{A0}" }
    guard !measure.isEmpty, words.hasPrefix(measure) else { return false }
    guard measure.last?.isLetter ?? false else { return true }
    return words.dropFirst(measure.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}

/// What measures in every text: shares, money, length, area, weight, energy.
private let units = [
  "%", "‰", "phần trăm", "phần nghìn", "đồng", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "usd", "km", "km²",
  "km2", "m",
  "m²", "m2", "m³", "m3", "ha", "tấn", "tạ", "yến", "kg", "lít", "kwh", "mw", "căn", "lần",
]

/// The line with blanks for what is no running text, so that every position stays.
private func maskedScalars(of line: String) -> [Unicode.Scalar] {
  let written = Array(line.unicodeScalars)
  var scalars = written
  // What is never closed is looked for once only, so that the work grows with the line.
  var pairs = [("[[", "]]"), ("](", ")"), ("`", "`"), ("<", ">")].map { opening, closing in
    (opening: Array(opening.unicodeScalars), closing: Array(closing.unicodeScalars))
  }
  var index = 0
  while index < scalars.count {
    var end = endOfAddress(in: written, at: index)
    if let pair = pairs.firstIndex(where: {
      scalars[index] == $0.opening[0] && scalars[index...].starts(with: $0.opening)
    }) {
      end = position(after: pairs[pair].closing, in: scalars, from: index + pairs[pair].opening.count)
      if end == nil { pairs.remove(at: pair) }
    }
    if let end { for position in index..<end { scalars[position] = " " } }
    index = end ?? index + 1
  }
  return scalars
}

private func position(
  after closing: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int
) -> Int? {
  var position = start
  while position + closing.count <= scalars.count {
    if scalars[position] == closing[0], scalars[position...].starts(with: closing) {
      return position + closing.count
    }
    position += 1
  }
  return nil
}

/// A bare address: a word with "://" or "@" in it.
private func endOfAddress(in scalars: [Unicode.Scalar], at index: Int) -> Int? {
  guard index == 0 || scalars[index - 1].properties.isWhitespace else { return nil }
  let word = scalars[index...].prefix { !$0.properties.isWhitespace }
  guard word.contains("@") || String(String.UnicodeScalarView(word)).contains("://") else { return nil }
  return word.endIndex
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isDash: Bool { self == "-" || self == "–" }
}
