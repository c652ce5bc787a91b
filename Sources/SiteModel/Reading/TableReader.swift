import AwardLists
import Diagnostics
import Sheets
import VietnameseText

/// Reads a sheet whose first row names the columns.
struct TableReader {
  /// What happens to a column that nobody knows: an error in `Content/data/`, left out and reported in lists
  /// as offices keep them.
  enum UnknownColumns { case refused, leftOut }

  let file: String
  /// In a workbook.
  private let sheetName: String?
  private let positions: [String: Int]
  /// The names that the columns have in this file, by key.
  private let headers: [String: String]
  /// Further columns of a key, which fill it where the first is empty.
  private var alternates: [String: [Int]] = [:]
  private let rows: [AwardListRow]
  var values: ValueReader

  init(
    _ sheet: Sheet, known: [String], required: [String], unknown: UnknownColumns, file: String, zone: Zone
  ) {
    self.file = file
    sheetName = sheet.name
    values = ValueReader(zone: zone)
    var positions: [String: Int] = [:]
    var headers: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for cell in sheet.rows.first?.cells ?? [] where !cell.text.isEmpty {
      let place = cell.place(in: file, sheet: sheet.name)
      if FieldNames.isPrivate(cell.text) {
        diagnostics.append(Diagnostic(.privateColumn, cell.text, at: place))
      } else if let key = FieldNames.key(for: cell.text, among: known) {
        if let first = headers[key] {
          diagnostics.append(Diagnostic(.duplicateColumn, cell.text, first, at: place))
          continue
        }
        positions[key] = Int(cell.index)
        headers[key] = cell.text
      } else {
        let near = nearMisses(of: cell.text, among: FieldNames.allNames(for: known))
        let rule: Rule = unknown == .refused ? .unknownColumn : .columnLeftOut
        diagnostics.append(Diagnostic(rule, cell.text, at: place, suggestions: near))
      }
    }
    for key in required where positions[key] == nil {
      diagnostics.append(Diagnostic(.missingColumn, key, FieldNames.label(key), at: sheet.place(in: file)))
    }
    self.positions = positions
    self.headers = headers
    rows = sheet.rows.dropFirst().map { AwardListRow(row: $0) }
    values.diagnostics = diagnostics
  }

  /// The rows of an award list, whose columns were found already.
  ///
  /// - Parameter shared: keys that may have several columns, of which a row fills one: collectives in one, people in another.
  init(
    _ list: AwardList, sheet: String?, known: [String], shared: [String], file: String, zone: Zone
  ) {
    self.file = file
    sheetName = sheet
    values = ValueReader(zone: zone)
    rows = list.rows
    var positions: [String: Int] = [:]
    var headers: [String: String] = [:]
    for column in list.columns {
      switch column.use {
      case .key(let key):
        positions[key] = column.index
        headers[key] = column.header
      case .again(let key, _) where shared.contains(key): alternates[key, default: []].append(column.index)
      case .again(_, let first):
        values.diagnostics.append(Diagnostic(.duplicateColumn, column.header, first, at: column.place))
      case .personalWith("name"), .personalWith("recipient"):
        values.diagnostics.append(Diagnostic(.nameWithPrivateData, column.header, at: column.place))
      case .personal, .personalWith:
        values.diagnostics.append(Diagnostic(.privateColumn, column.header, at: column.place))
      case .unknown:
        let near = nearMisses(of: column.header, among: FieldNames.allNames(for: known))
        values.diagnostics.append(
          Diagnostic(.columnLeftOut, column.header, at: column.place, suggestions: near))
      case .more, .numbering, .leftOut: break
      }
    }
    self.positions = positions
    self.headers = headers
  }

  func column(_ key: String) -> Int? { positions[key] }

  /// Reads every row that has any value in it.
  mutating func records<Value>(_ read: (inout RowReader) -> Value?) -> [Value] {
    var records: [Value] = []
    records.reserveCapacity(rows.count)
    var reader = RowReader(
      file: file, sheet: sheetName, positions: positions, alternates: alternates, headers: headers,
      values: values)
    for listed in rows where listed.row.cells.contains(where: { !$0.text.isEmpty && $0.kind != .error }) {
      reader.row = listed.row
      reader.given = listed.given
      reader.reportErrorCells()
      if let record = read(&reader) { records.append(record) }
    }
    values = reader.values
    return records
  }
}

/// The cells of one row by the key of their column.
struct RowReader {
  let file: String
  /// In a workbook.
  let sheet: String?
  let positions: [String: Int]
  private let alternates: [String: [Int]]
  let headers: [String: String]
  var values: ValueReader
  var texts = KnownTexts()
  var row = Row(number: 0, line: 0, cells: [])
  /// What titles, headings and mapping files say for this row.
  var given: [String: GivenValue] = [:]

  init(
    file: String, sheet: String?, positions: [String: Int], alternates: [String: [Int]],
    headers: [String: String], values: ValueReader
  ) {
    self.file = file
    self.sheet = sheet
    self.positions = positions
    self.alternates = alternates
    self.headers = headers
    self.values = values
  }

  var place: Place { row.place(in: file, sheet: sheet) }

  func text(_ key: String) -> String? {
    if !given.isEmpty, let given = given[key], given.wins || cell(key) == nil { return given.text }
    return cell(key)?.text
  }

  func located(_ key: String) -> Located<String>? {
    let cell = cell(key)
    if !given.isEmpty, let given = given[key], given.wins || cell == nil {
      return Located(given.text, at: given.place)
    }
    return cell.map { Located($0.text, at: $0.place(in: file, sheet: sheet)) }
  }

  /// `nil` where nothing is written, or a formula found nothing.
  private func cell(_ key: String) -> Cell? {
    if let cell = positions[key].flatMap({ written(at: $0) }) { return cell }
    return alternates.isEmpty ? nil : alternates[key]?.lazy.compactMap { written(at: $0) }.first
  }

  private func written(at index: Int) -> Cell? {
    guard let cell = row.cell(at: index), !cell.text.isEmpty, cell.kind != .error else { return nil }
    return cell
  }

  /// Says that a row fills two columns of which it should fill one.
  mutating func reportSeveral(_ key: String) {
    guard let others = alternates[key], let first = positions[key].flatMap({ written(at: $0) }) else {
      return
    }
    for other in others.compactMap({ written(at: $0) }) where other.text != first.text {
      let place = other.place(in: file, sheet: sheet)
      values.diagnostics.append(Diagnostic(.severalValues, other.text, first.text, at: place))
    }
  }

  /// Says which cells of this row are taken as empty because their formulas failed.
  mutating func reportErrorCells() {
    for cell in row.cells where cell.kind == .error && positions.values.contains(Int(cell.index)) {
      values.diagnostics.append(
        Diagnostic(.cellWithFormulaError, cell.text, at: cell.place(in: file, sheet: sheet)))
    }
  }

  mutating func required(_ key: String) -> Located<String>? {
    if let value = located(key) { return value }
    if let header = headers[key], let column = positions[key] {
      // A text file has no cell there to point at.
      let cell = (column: column + 1, row: Int(row.number))
      let place = row.line > 0 ? place : Place(file, sheet: sheet, cell: cell)
      values.diagnostics.append(Diagnostic(.missingCell, header, at: place))
    }
    return nil
  }

  /// Several values in one cell, set apart by semicolons.
  func list(_ key: String) -> [Located<String>] {
    guard let cell = located(key) else { return [] }
    return cell.value.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
      .map { Located($0, at: cell.place) }
  }

  mutating func flag(_ key: String) -> Bool { located(key).flatMap { values.flag($0) } ?? false }
  mutating func date(_ key: String) -> PartialDate? { located(key).flatMap { values.date($0) } }
  /// A date in any form that lists have.
  mutating func writtenDate(_ key: String) -> PartialDate? { located(key).flatMap { values.writtenDate($0) } }
  mutating func moment(_ key: String) -> Moment? { located(key).flatMap { values.moment($0) } }
  mutating func url(_ key: String) -> String? { located(key).flatMap { values.url($0) } }
  mutating func count(_ key: String) -> Int? { located(key).flatMap { values.count($0) } }
  mutating func number(_ key: String) -> ExactNumber? { located(key).flatMap { values.number($0) } }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    located(key).flatMap { values.choice($0, type) }
  }
}
