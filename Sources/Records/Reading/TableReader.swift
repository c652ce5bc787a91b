import AwardLists
import Diagnostics
import Sheets
import VietnameseText

/// Reads the rows of a table or of an award list.
struct TableReader {
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

  /// A table of `Content/data/`, whose first row names the columns.
  init(_ sheet: Sheet, _ columns: HeadDescription, file: String, zone: Zone) {
    let known = columns.known
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
        diagnostics.append(Diagnostic(.unknownColumn, cell.text, at: place, suggestions: near))
      }
    }
    for field in columns.fields where field.isNeeded && positions[field.key] == nil {
      diagnostics.append(Diagnostic(.missingColumn, field.key, field.label.vi, at: sheet.place(in: file)))
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
    _ list: AwardList, sheet: String?, known: KnownKeys, shared: [String], file: String, zone: Zone
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

  /// Reads a table of `Content/data/`. A column that nobody knows is an error; a row that lacks what it needs is none.
  ///
  /// - Parameters:
  ///   - start: a record of a row, given its place, of which nothing was read yet.
  ///   - finish: what becomes of a record that has all it needs.
  static func read<Record>(
    _ sheet: Sheet, _ columns: Columns<Record>, file: String, in context: ReadingContext,
    start: (Place) -> Record, finish: (inout RowReader, Record) -> Record? = { $1 }
  ) -> Read<[Record]> {
    var table = TableReader(sheet, columns.description, file: file, zone: context.zone)
    let records = table.records { row -> Record? in
      var record = start(row.place)
      return columns.read(&row, into: &record) ? finish(&row, record) : nil
    }
    return Read(value: records, diagnostics: table.values.diagnostics)
  }

  /// Reads every row that has any value in it.
  mutating func records<Value>(_ read: (inout RowReader) -> Value?) -> [Value] {
    records(columns: { _ in () }, { row, _ in read(&row) })
  }

  /// - Parameter columns: makes what `read` needs to know of the columns, once for all rows below the same headings.
  mutating func records<Columns, Value>(
    columns: (RowReader) -> Columns, _ read: (inout RowReader, Columns) -> Value?
  ) -> [Value] {
    var records: [Value] = []
    records.reserveCapacity(rows.count)
    var reader = RowReader(
      whole: Place(file, sheet: sheetName), positions: positions, alternates: alternates, headers: headers,
      values: values)
    var open: (group: Int, columns: Columns)?
    for listed in rows where listed.row.cells.contains(where: { !$0.text.isEmpty && $0.kind != .error }) {
      reader.row = listed.row
      if open?.group != listed.group {
        reader.given = listed.given
        open = (listed.group, columns(reader))
      }
      reader.reportErrorCells()
      if let open, let record = read(&reader, open.columns) { records.append(record) }
      reader.lookForDamage()
    }
    values = reader.values
    values.diagnostics += reader.ofAllRows
    return records
  }
}
