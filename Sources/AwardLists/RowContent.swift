import Sheets

/// What stands in a row below a header.
struct RowContent {
  let row: Row
  /// In the column of serial numbers, where the list has one.
  let number: String?
  /// Whether the number is one: "12", not "II".
  let isNumbered: Bool
  /// Positions of the columns that are read and have something in them.
  let values: [Int]
  private let naming: [Int]

  /// - Parameters:
  ///   - keys: columns that are read.
  ///   - naming: those of them that say who is commended.
  init(_ row: Row, numbering: Int?, _ keys: [Int], _ naming: [Int]) {
    self.row = row
    self.naming = naming
    number = numbering.flatMap { row.cell(at: $0) }.flatMap { $0.isReadable ? $0.text : nil }
    isNumbered = number.map(isSerialNumber) ?? false
    values = keys.filter { index in row.position(of: index).map { row.cells[$0].isReadable } ?? false }
  }

  var isNamed: Bool { naming.contains(where: values.contains) }
  var name: Cell? { naming.first(where: values.contains).flatMap { row.cell(at: $0) } }
  var serial: Int? { number.flatMap { Int($0.filter(\.isNumber)) } }
  /// Whether its number is like "1.1".
  var hasNumberInParts: Bool { number?.utf8.dropLast().contains(UInt8(ascii: ".")) ?? false }

  /// Whether it is numbered "1.1" where the other is numbered "1".
  func isCounted(below other: RowContent) -> Bool {
    func parts(_ number: String?) -> [Substring] { number?.split { "().".contains($0) } ?? [] }
    let (own, others) = (parts(number), parts(other.number))
    return !others.isEmpty && own.count == others.count + 1 && own.starts(with: others)
  }

  /// Cells with a text, without errors of formulas.
  var texts: [Cell] { row.cells.filter(\.isReadable) }

  /// Whether it has one text, be it in several cells, as where they are merged.
  var saysOneThing: Bool {
    guard let first = values.first.flatMap(text) else { return false }
    return values.allSatisfy { text(at: $0) == first }
  }

  func text(at index: Int) -> String? { row.cell(at: index)?.text }

  /// Whether nothing is said but a serial number and amounts, as in rows prepared for later.
  var isBlank: Bool {
    values.isEmpty && (number == nil || isNumbered)
      && texts.allSatisfy { $0.kind == .number || $0.text.utf8.allSatisfy(isDigitOrMark) }
  }

  var isTotal: Bool { texts.prefix(2).contains { AwardLists.isTotal($0.text) } }

  /// Columns counted "1 | 2 | 3" or "A | B | 1 | 2".
  var isColumnNumbers: Bool {
    let texts = texts.map(\.text)
    guard texts.count > 2, texts.allSatisfy({ $0.utf8.count < 6 }) else { return false }
    if texts.allSatisfy(isSerialNumber) {
      let numbers = texts.map { Int($0.filter(\.isNumber)) ?? 0 }
      return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }
    return texts.allSatisfy { $0.count == 1 || isSerialNumber($0) && $0.count < 4 }
  }
}

private func isDigitOrMark(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
}

extension Cell {
  /// Whether it has a text that is not the error of a formula.
  var isReadable: Bool { !text.isEmpty && kind != .error }
}
