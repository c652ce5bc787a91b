import Sheets

/// Tells the rows of a list from a header below it: the same printed anew on the next page, or that of another list.
struct RepeatedHeader {
  private let header: FoundHeader
  private let names: ColumnNames
  private let naming: [AwardColumn]
  private let known: Set<String>

  init(_ header: FoundHeader, names: ColumnNames) {
    (self.header, self.names) = (header, names)
    naming = header.columns.filter { $0.use.isOfNames }
    known = Set(header.columns.filter { $0.use != .unknown }.map(\.header))
  }

  /// Whether a row is worth reading as a header: it names a column of serial numbers or of names, and nobody. Nearly all
  /// rows are done with at the first question, as are headings like "B | Cá nhân".
  func mayBe(_ row: Row) -> Bool {
    if let mark = header.numbering.flatMap({ row.cell(at: $0)?.text }) {
      if isSerialNumber(mark) || GroupHeading.numbering(of: mark) != nil { return false }
      if isNumbering(mark) { return true }
    }
    if naming.contains(where: { row.cell(at: $0.index)?.text == $0.header }) { return true }
    let hasDigit = row.cells.contains { $0.text.utf8.contains { (0x30...0x39).contains($0) } }
    guard !hasDigit, row.cells.count > 1 else { return false }
    return row.cells.contains { cell in
      guard cell.text.utf8.count < 80 else { return false }
      let use = names.use(of: cell.text)
      return use == .numbering || use.isOfNames
    }
  }

  func isAgain(_ found: FoundHeader) -> Bool {
    Set(found.columns.map(\.header)).isSuperset(of: known)
  }
}

extension AwardColumn.Use {
  /// Whether the column says who is commended.
  var isOfNames: Bool { self == .key("name") || self == .key("recipient") }
}
