import Diagnostics
import Sheets

/// Sorts the rows below a header into those that commend somebody and those that do not, keeping what headings say.
struct RowSorting {
  private let file: String
  private let sheet: String?
  private let header: FoundHeader
  private let keyColumns: [Int]
  private let numbering: Int?
  private let naming: [Int]
  private var headings: OpenHeadings
  private var isSigned = false
  private var hasNumbers = false
  private(set) var rows: [AwardListRow] = []
  private(set) var leftOut: [LeftOutRow] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ header: FoundHeader, given: [String: GivenValue], file: String, sheet: String?) {
    self.header = header
    self.file = file
    self.sheet = sheet
    numbering = header.numbering
    keyColumns = header.columns.compactMap { if case .key = $0.use { $0.index } else { nil } }
    naming = ["name", "recipient"].compactMap { header.position(of: $0) }
    headings = OpenHeadings(given)
  }

  mutating func add(_ row: Row, isFirst: Bool) {
    if let reason = reasonToLeaveOut(row, isFirst: isFirst) {
      leftOut.append(LeftOutRow(number: row.number, reason: reason))
    } else {
      rows.append(AwardListRow(row: row, given: headings.given))
    }
  }

  private mutating func reasonToLeaveOut(_ row: Row, isFirst: Bool) -> LeftOutRow.Reason? {
    let number = numbering.flatMap { text(row, $0) }
    let isNumbered = number.map(isSerialNumber) ?? false
    let values = keyColumns.filter { text(row, $0) != nil }
    let isNamed = naming.contains { text(row, $0) != nil }
    if isNumbered, isNamed, !isFirst {
      // Nearly every row of a long list ends here.
      (hasNumbers, isSigned) = (true, false)
      return nil
    }
    if isFirst, isColumnNumbers(row) { return .columnNumbers }
    if values.isEmpty, number == nil || isNumbered, !hasText(row) { return .empty }
    if values.isEmpty, isNumbered,
      row.cells.allSatisfy({ $0.text.isEmpty || $0.kind == .error || text(row, $0) == number })
    {
      return .empty
    }
    if isNumbered, isNamed {
      (hasNumbers, isSigned) = (true, false)
      return nil
    }
    return reasonOfUnnumbered(row, number: number, isNumbered: isNumbered, values: values, isNamed: isNamed)
  }

  private mutating func reasonOfUnnumbered(
    _ row: Row, number: String?, isNumbered: Bool, values: [Int], isNamed: Bool
  ) -> LeftOutRow.Reason? {
    let texts = row.cells.filter { !$0.text.isEmpty && $0.kind != .error }
    if !isNumbered, let first = texts.first, isTotal(first.text) || texts.count > 1 && isTotal(texts[1].text)
    {
      return .total
    }
    if isSigned { return .signature }
    if !isNumbered, texts.count <= 4, hasNumbers || !rows.isEmpty,
      texts.contains(where: { isSignature($0.text) }),
      !isPerson(row, values)
    {
      isSigned = true
      return .signature
    }
    if !isNumbered, let heading = heading(row, number: number, texts) {
      headings.add(heading)
      return .heading
    }
    if isNumbered { return isNamed || values.count > 0 ? nil : .empty }
    // In a list with serial numbers a row without one and with a name alone may be anything.
    if values.isEmpty || hasNumbers && number == nil && values.count == 1 {
      let place = (texts.first?.place(in: file, sheet: sheet)) ?? row.place(in: file, sheet: sheet)
      diagnostics.append(Diagnostic(.awardRowUnclear, texts.first?.text ?? "", at: place))
      return .unclear
    }
    return nil
  }

  /// A name with something beside it is a person, even one called like an office.
  private func isPerson(_ row: Row, _ values: [Int]) -> Bool {
    values.count > 2 && naming.contains { text(row, $0) != nil }
  }

  /// One text, perhaps with a number like "II" before it, and nothing else in the columns that are read.
  private func heading(_ row: Row, number: String?, _ texts: [Cell]) -> GroupHeading? {
    let others = texts.filter { numbering != Int($0.index) }
    if others.isEmpty, let only = texts.first {
      let heading = GroupHeading(only.text, number: nil, at: only.place(in: file, sheet: sheet))
      return heading.isCertain ? heading : nil
    }
    // A merged heading may be written into each of its cells.
    guard let text = others.first, others.allSatisfy({ $0.text == text.text || isSerialNumber($0.text) })
    else { return nil }
    let heading = GroupHeading(text.text, number: number, at: text.place(in: file, sheet: sheet))
    if number != nil { return heading.numbering == .arabic ? nil : heading }
    // Without serial numbers, a name alone below a form may be all that a row says.
    let standsAlone =
      hasNumbers || numbering != nil || !naming.contains(Int(text.index))
      || heading.given["organisation"] == nil
    return heading.isCertain && standsAlone && !isBareName(heading, text) ? heading : nil
  }

  /// A name that only looks like a heading, in a list whose other rows hold names alone too.
  private func isBareName(_ heading: GroupHeading, _ cell: Cell) -> Bool {
    keyColumns == [Int(cell.index)] && heading.given.isEmpty
  }

  private func isColumnNumbers(_ row: Row) -> Bool {
    let texts = row.cells.filter { !$0.text.isEmpty }.map(\.text)
    guard texts.count > 2 else { return false }
    if texts.allSatisfy(isSerialNumber) {
      let numbers = texts.map { Int($0.filter(\.isNumber)) ?? 0 }
      return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }
    // "A | B | 1 | 2"
    return texts.allSatisfy { $0.count == 1 || isSerialNumber($0) && $0.count < 4 }
  }

  private func hasText(_ row: Row) -> Bool {
    row.cells.contains { !$0.text.isEmpty && $0.kind != .error && $0.kind != .number }
  }

  private func text(_ row: Row, _ index: Int) -> String? { row.cell(at: index).flatMap { text(row, $0) } }

  private func text(_ row: Row, _ cell: Cell) -> String? {
    cell.text.isEmpty || cell.kind == .error ? nil : cell.text
  }
}
