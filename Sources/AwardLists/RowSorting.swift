import Diagnostics
import Sheets

/// What became of the rows below a header.
struct SortedRows {
  var rows: [AwardListRow] = []
  var leftOut: [LeftOutRow] = []
  /// The headings that the mapping explains, as it spells them.
  var explained: Set<String> = []
  var openTotals: [OpenTotal] = []
  var diagnostics: [Diagnostic] = []
}

/// Sorts the rows below a header into those that commend somebody and those that do not, keeping what headings say.
struct RowSorting {
  let keyColumns: [Int]
  private let file: String
  private let sheet: String?
  private let header: FoundHeader
  private let title: ListTitle
  private let mapping: ListMapping?
  private let naming: [Int]
  private let joined: JoinedColumns
  private var unread: UnreadCells
  private var drawn: DrawnCells
  private let refusals: WrittenRefusals
  private var headings: OpenHeadings
  private var signature = SignatureBlock()
  /// The rows so far.
  private var count = RowCount()
  /// What had been counted where a total may begin to count: at the top of the list, at each heading and each total.
  private var parts = [RowCount()]
  private var hasNumbers = false
  /// Positions of rows that were read without a number and with one text alone, before any row had a number.
  private var unnumbered: [Int] = []
  /// How many of the rows read last have a number and the name of an office, and nothing else.
  private var offices = 0
  private var result = SortedRows()

  init(
    _ header: FoundHeader, _ title: ListTitle, _ mapping: ListMapping? = nil, file: String, sheet: String?
  ) {
    (self.header, self.title, self.mapping, self.file, self.sheet) = (header, title, mapping, file, sheet)
    keyColumns = header.columns.compactMap { if case .key = $0.use { $0.index } else { nil } }
    naming = header.columns.filter(\.use.isOfNames).map(\.index)
    joined = JoinedColumns(header.columns)
    unread = UnreadCells(header.columns, file: file, sheet: sheet)
    drawn = DrawnCells(keyColumns, file: file, sheet: sheet)
    refusals = WrittenRefusals(header.columns, file: file, sheet: sheet)
    headings = OpenHeadings(title.given)
  }

  mutating func add(_ written: Row, isFirst: Bool) {
    let row = RowContent(joined.joined(written), numbering: header.numbering, keyColumns, naming)
    if let reason = reasonToLeaveOut(row, isFirst: isFirst) {
      result.leftOut.append(LeftOutRow(number: written.number, reason: reason))
      reportRefusal(in: row, reason)
      offices = 0
      return
    }
    takeBackHeading(before: row)
    unread.look(at: written, &result.diagnostics)
    drawn.look(at: row.row, &result.diagnostics)
    refusals.look(at: row.row, &result.diagnostics)
    offices = row.isNumbered && isOfficeAlone(row) ? offices + 1 : 0
    if !hasNumbers, row.number == nil, row.saysOneThing { unnumbered.append(result.rows.count) }
    let listed = AwardListRow(row: row.row, given: headings.given, group: headings.count)
    count.add(listed)
    result.rows.append(listed)
  }

  /// The rows, and that they are proposals only when any of them has no decision.
  func sorted() -> SortedRows {
    var sorted = result
    sorted.diagnostics += unread.diagnostics + drawn.diagnostics
    if let several = title.severalDecisions, result.rows.contains(where: { !namesDecision($0.row) }) {
      sorted.diagnostics.append(several)
    }
    guard let proposal = title.proposal else { return sorted }
    let isOpen = result.rows.contains { $0.given["decision"] == nil && !namesDecision($0.row) }
    if isOpen { sorted.diagnostics.append(proposal) }
    return sorted
  }

  private func namesDecision(_ row: Row) -> Bool {
    header.position(of: "decision").flatMap { row.cell(at: $0)?.text.isEmpty } == false
  }

  private mutating func reasonToLeaveOut(_ row: RowContent, isFirst: Bool) -> LeftOutRow.Reason? {
    if isFirst, row.isColumnNumbers { return .columnNumbers }
    if let reason = takeExplained(row) { return reason }
    if row.isNumbered, row.isNamed {
      if isOfficeAlone(row), headings.given["kind"]?.text == "ca-nhan" { return takeHeading(row) }
      if row.values.count == 1, keyColumns.count > 1, let name = row.name, isGroupName(name.text) {
        reportAsHeading(name)
        return takeHeading(row)
      }
      // Nearly every row of a long list ends here.
      if !hasNumbers { takeBackUnnumbered() }
      hasNumbers = true
      signature = SignatureBlock()
      return nil
    }
    if row.isBlank { return .empty }
    if row.isNumbered { return row.values.isEmpty ? unclear(row) : nil }
    return reasonOfUnnumbered(row)
  }

  private mutating func reasonOfUnnumbered(_ row: RowContent) -> LeftOutRow.Reason? {
    if row.isTotal {
      compare(total: row)
      return .total
    }
    if signature.isOpen {
      return signature.takes(row.texts) || row.values.isEmpty ? .signature : unclear(row)
    }
    // A name with something beside it is a person, even one called like an office.
    let isPerson = row.isNamed && row.values.count > 2
    if hasNumbers || !result.rows.isEmpty, !isPerson, signature.begins(with: row.texts) { return .signature }
    if let heading = heading(of: row) { return take(heading) }
    // In a list with serial numbers a row without one, or with another sign, and with a name alone may be anything.
    if row.values.isEmpty || (hasNumbers || row.number != nil) && row.saysOneThing { return unclear(row) }
    return holdsHeaders(row) ? unclear(row) : nil
  }

  /// A heading or a line below the list may say that those it speaks of were not commended.
  private mutating func reportRefusal(in row: RowContent, _ reason: LeftOutRow.Reason) {
    guard [.heading, .signature, .unclear].contains(reason),
      let cell = row.texts.first(where: { !isPersonal($0) && isRefusalOfGroup($0.text) })
    else { return }
    result.diagnostics.append(
      Diagnostic(.awardGroupRefused, cell.text, at: cell.place(in: file, sheet: sheet)))
  }

  /// Offices count what they commend; a difference means that a row was taken for something else, or is missing.
  private mutating func compare(total row: RowContent) {
    defer { openPart() }
    guard let cell = row.texts.prefix(2).first(where: { isTotal($0.text) }),
      let stated = StatedTotal(cell.text)
    else { return }
    guard !parts.contains(where: { stated.isRight(of: count - $0) }) else { return }
    result.openTotals.append(
      OpenTotal(stated, cell.text, at: cell.place(in: file, sheet: sheet), count: count))
  }

  /// A total counts from one of the last headings or totals, or all.
  private mutating func openPart() {
    guard parts.last != count else { return }
    parts.append(count)
    if parts.count > 64 { parts.remove(at: 1) }
  }

  /// Above the first row with a number a text alone is no more a recipient than below it.
  private mutating func takeBackUnnumbered() {
    guard !unnumbered.isEmpty else { return }
    for position in unnumbered.reversed() {
      let row = result.rows.remove(at: position).row
      let reason = unclear(RowContent(row, numbering: header.numbering, keyColumns, naming))
      result.leftOut.append(LeftOutRow(number: row.number, reason: reason))
    }
    (unnumbered, count, parts) = ([], RowCount(result.rows), [RowCount()])
  }

  /// "Họ và tên" in the column of names is nobody.
  private func holdsHeaders(_ row: RowContent) -> Bool {
    header.columns.contains { $0.use.isOfNames && row.text(at: $0.index) == $0.header }
  }

  private mutating func unclear(_ row: RowContent) -> LeftOutRow.Reason {
    let cell = row.texts.first { header.numbering != Int($0.index) } ?? row.texts.first
    let place = cell?.place(in: file, sheet: sheet) ?? row.row.place(in: file, sheet: sheet)
    let isRead = cell.map { cell in keyColumns.contains(Int(cell.index)) } ?? false
    // What stands in a column that is not read may be private.
    result.diagnostics.append(Diagnostic(.awardRowUnclear, isRead ? cell?.text ?? "" : "…", at: place))
    return .unclear
  }
}

/// Headings between the rows.
extension RowSorting {
  private mutating func take(_ heading: GroupHeading) -> LeftOutRow.Reason {
    openPart()
    headings.add(heading)
    if let proposal = heading.proposal {
      result.diagnostics.append(Diagnostic(.awardListOfProposals, at: proposal))
    }
    return .heading
  }

  /// A row that the mapping calls a heading.
  private mutating func takeExplained(_ row: RowContent) -> LeftOutRow.Reason? {
    guard let mapping, !mapping.headings.isEmpty else { return nil }
    let others = row.texts.filter { header.numbering != Int($0.index) }
    guard let cell = others.first ?? row.texts.first, others.allSatisfy({ $0.text == cell.text }),
      let known = mapping.heading(cell.text)
    else { return nil }
    result.explained.insert(known.written)
    guard known.meaning != .leftOut else { return .heading }
    let number = others.isEmpty ? nil : row.number
    return take(
      GroupHeading(
        known.written, number: number, at: cell.place(in: file, sheet: sheet), meaning: known.meaning))
  }

  private mutating func takeHeading(_ row: RowContent) -> LeftOutRow.Reason {
    guard let cell = row.name else { return .heading }
    return take(
      GroupHeading(cell.text, number: row.number, at: cell.place(in: file, sheet: sheet)))
  }

  /// Whether a row has the name of an office and nothing else, where other rows could have more.
  private func isOfficeAlone(_ row: RowContent) -> Bool {
    guard row.values.count == 1, keyColumns.count > 1, let name = row.name else { return false }
    let kind = recipientKind(of: name.text)
    return kind == .collective || kind == .place
  }

  /// "2. Bệnh viện …" with people counted from 1 below it was a heading, unless the collectives before it were many.
  private mutating func takeBackHeading(before row: RowContent) {
    guard row.isNumbered, offices == 1 || row.hasNumberInParts, let last = result.rows.last else { return }
    let above = RowContent(last.row, numbering: header.numbering, keyColumns, naming)
    let isCountedAgain = offices == 1 && row.serial == 1 && !isOfficeAlone(row) && last.given["kind"] == nil
    guard isCountedAgain || row.isCounted(below: above) && above.values.count == 1 && keyColumns.count > 1
    else {
      return
    }
    count.takeBack(result.rows.removeLast())
    result.leftOut.append(LeftOutRow(number: last.row.number, reason: .heading))
    _ = takeHeading(above)
    if let cell = above.name { reportAsHeading(cell) }
  }

  private mutating func reportAsHeading(_ cell: Cell) {
    result.diagnostics.append(
      Diagnostic(.awardRowAsHeading, cell.text, at: cell.place(in: file, sheet: sheet)))
  }

  /// One text, perhaps with a number like "II" before it, and nothing else in the columns that are read.
  private func heading(of row: RowContent) -> GroupHeading? {
    guard !row.texts.contains(where: isPersonal) else { return nil }
    let others = row.texts.filter { header.numbering != Int($0.index) }
    if others.isEmpty, let only = row.texts.first {
      let heading = GroupHeading(only.text, number: nil, at: only.place(in: file, sheet: sheet))
      return heading.isCertain ? heading : nil
    }
    // A merged heading may be written into each of its cells.
    guard let text = others.first, others.allSatisfy({ $0.text == text.text || isSerialNumber($0.text) })
    else { return nil }
    let heading = GroupHeading(text.text, number: row.number, at: text.place(in: file, sheet: sheet))
    if let number = row.number {
      switch GroupHeading.numbering(of: number) {
      case .arabic: return nil
      case .roman, .letter: return heading
      // "a", "1a" and "-" stand before headings and before people.
      case .small, .none?, nil: return heading.isCertainByWords ? heading : nil
      }
    }
    // Without serial numbers, a name alone below a form may be all that a row says.
    let standsAlone =
      hasNumbers || header.numbering != nil || !naming.contains(Int(text.index))
      || !heading.namesPlace
    return heading.isCertain && standsAlone && !isBareName(heading, text) ? heading : nil
  }

  private func isPersonal(_ cell: Cell) -> Bool {
    header.columns.contains { $0.use.isPersonal && $0.index == Int(cell.index) }
  }

  /// A name that only looks like a heading, in a list whose other rows hold names alone too.
  private func isBareName(_ heading: GroupHeading, _ cell: Cell) -> Bool {
    keyColumns == [Int(cell.index)] && heading.given.isEmpty
  }
}
