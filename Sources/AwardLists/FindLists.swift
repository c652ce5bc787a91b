import Diagnostics
import Sheets

/// Finds the award lists of a sheet. A sheet without any has none and no diagnostics: what that means, the file says.
package func awardLists(
  in sheet: Sheet, file: String, names: ColumnNames, mapping: ListMapping? = nil
) -> AwardSheet {
  var finding = ListFinding(sheet: sheet, file: file, names: names, mapping: mapping)
  finding.run()
  return finding.result
}

/// What is known of the columns of a sheet that has no whole header: the row with the first known name.
package func nearestHeader(
  in sheet: Sheet, file: String, names: ColumnNames
) -> [AwardColumn]? {
  HeaderSearch(sheet: sheet, names: names, file: file).nearest()?.columns
}

private struct ListFinding {
  let sheet: Sheet
  let file: String
  let names: ColumnNames
  let mapping: ListMapping?
  var result = AwardSheet()
  private let search: HeaderSearch

  init(sheet: Sheet, file: String, names: ColumnNames, mapping: ListMapping?) {
    (self.sheet, self.file, self.names, self.mapping) = (sheet, file, names, mapping)
    search = HeaderSearch(sheet: sheet, names: names, file: file)
  }

  mutating func run() {
    guard var header = firstHeader() else { return }
    var titles = 0..<header.rows.lowerBound
    leaveOut(titles, .title)
    while true {
      leaveOut(header.rows, .header)
      guard let next = readList(header, given: given(by: titles, header)) else { return }
      // What stands between two lists is both the end of one and the title of the other; it was sorted with the first.
      titles = endOfRows(before: next.rows.lowerBound)..<next.rows.lowerBound
      header = next
    }
  }

  /// The header that the mapping names, else the one that is found.
  private mutating func firstHeader() -> FoundHeader? {
    guard let mapping else { return search.first() }
    var found: FoundHeader?
    if let wanted = mapping.header {
      let positions = sheet.rows.indices.filter { wanted.contains(Int(sheet.rows[$0].number)) }
      guard let first = positions.first, let last = positions.last else {
        result.diagnostics.append(
          Diagnostic(.mappingHeaderMissing, String(wanted.lowerBound), at: mapping.place))
        return nil
      }
      found = search.header(in: first..<last + 1)
    } else {
      found = search.first() ?? search.nearest()
    }
    return found.map { mapping.apply(to: $0, into: &result.diagnostics) }
  }

  private mutating func given(by titles: Range<Int>, _ header: FoundHeader) -> [String: GivenValue] {
    lastGiven["kind"] = nil
    let lines = TitleLines(sheet.rows[titles], file: file, sheet: sheet.name)
    // What an earlier list on the sheet was told by its titles holds for the next one.
    var given = lastGiven.merging(lines.given) { _, new in new }
    given.merge(mapping?.constants ?? [:]) { _, constant in constant }
    lastGiven = given
    let knowsDecision = given["decision"] != nil || header.position(of: "decision") != nil
    if let cell = lines.proposal, !knowsDecision {
      result.diagnostics.append(
        Diagnostic(.awardListOfProposals, at: cell.place(in: file, sheet: sheet.name)))
    }
    return given
  }

  private var lastGiven: [String: GivenValue] = [:]

  /// Reads up to the next header, which it returns.
  private mutating func readList(_ header: FoundHeader, given: [String: GivenValue]) -> FoundHeader? {
    var sorting = RowSorting(header, given: given, file: file, sheet: sheet.name)
    var merged = MergedValues(sheet.merged)
    var next: FoundHeader?
    var index = header.rows.upperBound
    let headerWords = Set(header.columns.filter { $0.use != .unknown }.map { $0.header })
    while index < sheet.rows.count {
      let row = merged.filled(sheet.rows[index])
      if let rows = mapping?.rows, !rows.contains(Int(row.number)) {
        leaveOut(index..<index + 1, .outside)
      } else if mayBeHeader(row, header), let found = search.header(at: index), mapping?.header == nil {
        // A header printed anew on each page, or that of another list.
        if Set(found.columns.map(\.header)).isSuperset(of: headerWords) {
          leaveOut(found.rows, .header)
          index = found.rows.upperBound
          continue
        }
        next = mapping?.apply(to: found, into: &result.diagnostics) ?? found
        break
      } else {
        sorting.add(row, isFirst: index == header.rows.upperBound)
      }
      index += 1
    }
    take(sorting, header)
    return next
  }

  /// The position after the last row before a header that commends somebody.
  private func endOfRows(before header: Int) -> Int {
    guard let last = result.lists.last?.rows.last?.row.number else { return header }
    return sheet.rows[..<header].lastIndex { $0.number <= last }.map { $0 + 1 } ?? header
  }

  private mutating func take(_ sorting: RowSorting, _ header: FoundHeader) {
    result.leftOut += sorting.leftOut
    result.diagnostics += sorting.diagnostics
    let numbers = sheet.rows[header.rows].map(\.number)
    let list = AwardList(
      header: numbers[0]...numbers[numbers.count - 1], columns: header.columns, rows: sorting.rows)
    result.lists.append(list)
  }

  /// Whether a row is worth reading as a header: the same words again, or no number anywhere and a text that is known as a
  /// column of names. Nearly all rows are done with at the first question, as are headings like "B | Cá nhân".
  private func mayBeHeader(_ row: Row, _ header: FoundHeader) -> Bool {
    if let numbering = header.numbering, let mark = row.cell(at: numbering)?.text,
      isSerialNumber(mark) || GroupHeading.numbering(of: mark) != nil
    {
      return false
    }
    let isAgain = header.columns.contains { column in
      guard case .key(let key) = column.use, key == "name" || key == "recipient" else { return false }
      return row.cell(at: column.index)?.text == column.header
    }
    if isAgain { return true }
    let hasDigit = row.cells.contains { $0.text.utf8.contains { (0x30...0x39).contains($0) } }
    guard !hasDigit, row.cells.count > 1 else { return false }
    return row.cells.contains { cell in
      guard cell.text.utf8.count < 80 else { return false }
      let use = names.use(of: cell.text)
      return use == .numbering || use == .key("name") || use == .key("recipient")
    }
  }

  private mutating func leaveOut(_ rows: Range<Int>, _ reason: LeftOutRow.Reason) {
    result.leftOut += sheet.rows[rows].filter { !$0.isEmpty }.map {
      LeftOutRow(number: $0.number, reason: reason)
    }
  }
}
