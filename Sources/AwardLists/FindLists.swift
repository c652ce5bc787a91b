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
  private var merged: MergedValues
  private var lastGiven: [String: GivenValue] = [:]

  init(sheet: Sheet, file: String, names: ColumnNames, mapping: ListMapping?) {
    (self.sheet, self.file, self.names, self.mapping) = (sheet, file, names, mapping)
    search = HeaderSearch(sheet: sheet, names: names, file: file)
    merged = MergedValues(sheet.merged)
  }

  mutating func run() {
    guard var header = firstHeader() else { return }
    var titles = 0..<header.rows.lowerBound
    leaveOut(titles, .title)
    while true {
      leaveOut(header.rows, .header)
      let title = title(in: titles, of: header)
      guard let next = readList(header, title) else { return }
      // What stands between two lists is both the end of one and the title of the other; it was sorted with the first.
      titles = endOfRows(before: next.rows.lowerBound)..<next.rows.lowerBound
      header = next
    }
  }

  /// The header that the mapping names, else the one that is found.
  private mutating func firstHeader() -> FoundHeader? {
    guard let mapping else { return search.first() }
    guard let wanted = mapping.header else {
      return (search.first() ?? search.nearest()).map { mapping.apply(to: $0, into: &result.diagnostics) }
    }
    let positions = sheet.rows.indices.filter { wanted.contains(Int(sheet.rows[$0].number)) }
    guard let first = positions.first, let last = positions.last else {
      result.diagnostics.append(
        Diagnostic(.mappingHeaderMissing, String(wanted.lowerBound), at: mapping.place))
      return nil
    }
    return mapping.apply(to: search.header(in: first..<last + 1), into: &result.diagnostics)
  }

  private mutating func title(in titles: Range<Int>, of header: FoundHeader) -> ListTitle {
    lastGiven["kind"] = nil
    let lines = TitleLines(sheet.rows[titles], file: file, sheet: sheet.name)
    let proposal = lines.proposal ?? header.proposal.map { Diagnostic(.awardListOfProposals, at: $0) }
    // The decision of the list above is not that of proposals.
    if proposal != nil { lastGiven["decision"] = nil }
    // What else an earlier list on the sheet was told by its titles holds for the next one.
    var given = lastGiven.merging(lines.given) { _, new in new }
    given.merge(mapping?.constants ?? [:]) { _, constant in constant }
    lastGiven = given
    result.diagnostics += [lines.refusal, lines.badDate].compactMap { $0 }
    let several = given["decision"]?.wins == true ? nil : lines.severalDecisions
    return ListTitle(given: given, proposal: proposal, severalDecisions: several)
  }

  /// Reads up to the next header, which it returns.
  private mutating func readList(_ header: FoundHeader, _ title: ListTitle) -> FoundHeader? {
    var sorting = RowSorting(header, title, mapping, file: file, sheet: sheet.name)
    let again = RepeatedHeader(header, names: names)
    var next: FoundHeader?
    var index = header.rows.upperBound
    while index < sheet.rows.count {
      let row = merged.filled(sheet.rows[index], in: sorting.keyColumns)
      if let rows = mapping?.rows, !rows.contains(Int(row.number)) {
        leaveOut(index..<index + 1, .outside)
      } else if mapping?.hiddenRows == .leftOut, sheet.hiddenRows.contains(row.number) {
        leaveOut(index..<index + 1, .hidden)
      } else if mapping?.header == nil, again.mayBe(row), let found = search.header(at: index) {
        guard again.isAgain(found) else {
          next = mapping?.apply(to: found, into: &result.diagnostics) ?? found
          break
        }
        leaveOut(found.rows, .header)
        index = found.rows.upperBound
        continue
      } else {
        sorting.add(row, isFirst: index == header.rows.upperBound)
      }
      index += 1
    }
    take(sorting.sorted(), header)
    return next
  }

  /// The position after the last row before a header that commends somebody.
  private func endOfRows(before header: Int) -> Int {
    guard let last = result.lists.last?.rows.last?.row.number else { return header }
    return sheet.rows[..<header].lastIndex { $0.number <= last }.map { $0 + 1 } ?? header
  }

  /// Whether rows that a filter or a hand has hidden count, only somebody who knows the list can say.
  private mutating func reportHidden(_ rows: [AwardListRow]) {
    guard !sheet.hiddenRows.isEmpty, mapping?.hiddenRows == nil else { return }
    let hidden = rows.map(\.row).filter { sheet.hiddenRows.contains($0.number) }
    guard let first = hidden.first else { return }
    let numbers = hidden.prefix(10).map { String($0.number) }.joined(separator: ", ")
    let place = first.place(in: file, sheet: sheet.name)
    result.diagnostics.append(
      Diagnostic(
        .awardRowsHidden, String(hidden.count), numbers + (hidden.count > 10 ? ", …" : ""),
        String(file.split(separator: "/").last ?? "") + ".yml", at: place))
  }

  /// Codes are hidden because people do not read them; what pages print should have been looked at.
  private mutating func reportHiddenColumns(_ header: FoundHeader) {
    for column in header.columns {
      guard case .key(let key) = column.use, !["id", "recipient"].contains(key),
        sheet.hiddenColumns.contains(where: { $0.contains(column.index) })
      else {
        continue
      }
      result.diagnostics.append(Diagnostic(.awardColumnHidden, column.header, at: column.place))
    }
  }

  private mutating func take(_ sorted: SortedRows, _ header: FoundHeader) {
    result.leftOut += sorted.leftOut
    result.explained.formUnion(sorted.explained)
    result.openTotals += sorted.openTotals
    result.diagnostics += sorted.diagnostics
    reportHidden(sorted.rows)
    if !sorted.rows.isEmpty { reportHiddenColumns(header) }
    let numbers = sheet.rows[header.rows].map(\.number)
    let list = AwardList(
      header: numbers[0]...numbers[numbers.count - 1], columns: header.columns, rows: sorted.rows)
    result.lists.append(list)
  }

  private mutating func leaveOut(_ rows: Range<Int>, _ reason: LeftOutRow.Reason) {
    result.leftOut += sheet.rows[rows].filter { !$0.isEmpty }.map {
      LeftOutRow(number: $0.number, reason: reason)
    }
  }
}
