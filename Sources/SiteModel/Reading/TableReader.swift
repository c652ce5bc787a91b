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
  private let rows: ArraySlice<Row>
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
    rows = sheet.rows.dropFirst()
    values.diagnostics = diagnostics
  }

  func column(_ key: String) -> Int? { positions[key] }

  /// Reads every row that has any value in it.
  mutating func records<Value>(_ read: (inout RowReader) -> Value?) -> [Value] {
    var records: [Value] = []
    records.reserveCapacity(rows.count)
    var reader = RowReader(
      file: file, sheet: sheetName, positions: positions, headers: headers, values: values)
    for row in rows where row.cells.contains(where: { !$0.text.isEmpty && $0.kind != .error }) {
      reader.row = row
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
  let headers: [String: String]
  var values: ValueReader
  var row = Row(number: 0, line: 0, cells: [])

  init(
    file: String, sheet: String?, positions: [String: Int], headers: [String: String], values: ValueReader
  ) {
    self.file = file
    self.sheet = sheet
    self.positions = positions
    self.headers = headers
    self.values = values
  }

  var place: Place { row.place(in: file, sheet: sheet) }

  func text(_ key: String) -> String? { cell(key)?.text }

  func located(_ key: String) -> Located<String>? {
    cell(key).map { Located($0.text, at: $0.place(in: file, sheet: sheet)) }
  }

  /// `nil` where nothing is written, or a formula found nothing.
  private func cell(_ key: String) -> Cell? {
    guard let cell = positions[key].flatMap({ row.cell(at: $0) }), !cell.text.isEmpty, cell.kind != .error
    else { return nil }
    return cell
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
    if let header = headers[key] { values.diagnostics.append(Diagnostic(.missingCell, header, at: place)) }
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
