/// Where in the author's files something stands.
///
/// Lines and columns count from 1; columns are Unicode scalars from the start of the line. `nil` means that the place is not
/// known more exactly. Every value of every award row has its place, so it is kept small: 24 bytes, and one reference to
/// count where it is copied.
package struct Place: Sendable {
  private var source: Source
  private var lineNumber: UInt32
  private var columnNumber: UInt32
  private var cellRow: UInt32
  private var cellColumn: UInt16
  private var scalarCount: UInt16

  /// A file, or a sheet of one.
  private final class Source: Sendable {
    let file: String
    let sheet: String?

    init(file: String, sheet: String?) { (self.file, self.sheet) = (file, sheet) }
  }

  /// - Parameter cell: the column and row of a cell of a table, from 1.
  package init(
    _ file: String, line: Int? = nil, column: Int? = nil, length: Int = 0, sheet: String? = nil,
    cell: (column: Int, row: Int)? = nil
  ) {
    let whole = Place(source: Source(file: file, sheet: sheet))
    self.init(within: whole, line: line, column: column, length: length, cell: cell)
  }

  /// A place in the same file and sheet as another.
  package init(
    within other: Place, line: Int? = nil, column: Int? = nil, length: Int = 0,
    cell: (column: Int, row: Int)? = nil
  ) {
    source = other.source
    lineNumber = UInt32(clamping: line ?? 0)
    columnNumber = UInt32(clamping: column ?? 0)
    scalarCount = UInt16(clamping: length)
    cellColumn = UInt16(clamping: cell?.column ?? 0)
    cellRow = UInt32(clamping: cell?.row ?? 0)
  }

  private init(source: Source) {
    self.source = source
    (lineNumber, columnNumber, cellRow, cellColumn, scalarCount) = (0, 0, 0, 0, 0)
  }

  /// The path from the source root, with `/`.
  package var file: String { source.file }

  /// The sheet of a workbook; `nil` in files that have only one.
  package var sheet: String? { source.sheet }

  package var line: Int? {
    get { lineNumber > 0 ? Int(lineNumber) : nil }
    set { lineNumber = UInt32(clamping: newValue ?? 0) }
  }

  package var column: Int? {
    get { columnNumber > 0 ? Int(columnNumber) : nil }
    set { columnNumber = UInt32(clamping: newValue ?? 0) }
  }

  /// Unicode scalars from `column` that the excerpt underlines; 0 underlines one place.
  package var length: Int {
    get { Int(scalarCount) }
    set { scalarCount = UInt16(clamping: newValue) }
  }

  /// The row of a table's cell, from 1.
  package var row: Int? { cellRow > 0 ? Int(cellRow) : nil }

  /// The name of a cell, as spreadsheets show it: `E14`.
  package var cell: String? {
    cellRow > 0 ? Place.cellName(column: Int(cellColumn), row: Int(cellRow)) : nil
  }
}

extension Place {
  /// The cell, or the line with its column, without the file: `Danh sách!B7`, `12:3`.
  package var within: String {
    if let cell, line == nil { return (sheet.map { $0 + "!" } ?? "") + cell }
    guard let line else { return sheet ?? file }
    return "\(line)" + (column.map { ":\($0)" } ?? "")
  }
}

extension Place {
  /// The name of the cell in a column and row that count from 1: `(5, 14)` is `E14`.
  package static func cellName(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}

extension Place: Hashable {
  package static func == (a: Place, b: Place) -> Bool {
    a.numbers == b.numbers && (a.source === b.source || a.file == b.file && a.sheet == b.sheet)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(lineNumber)
    hasher.combine(cellRow)
    hasher.combine(cellColumn)
  }

  private var numbers: (UInt32, UInt32, UInt32, UInt16, UInt16) {
    (lineNumber, columnNumber, cellRow, cellColumn, scalarCount)
  }
}

extension Place: Comparable {
  package static func < (a: Place, b: Place) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if a.sheet != b.sheet { return (a.sheet ?? "") < (b.sheet ?? "") }
    if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
    if a.column != b.column { return (a.column ?? 0) < (b.column ?? 0) }
    return (a.cellRow, a.cellColumn) < (b.cellRow, b.cellColumn)
  }
}

extension Place: CustomStringConvertible {
  /// `Content/a.md:6:9`, or `Content/a.xlsx:Danh sách!E14` in a workbook.
  package var description: String {
    if let sheet { return "\(file):\(sheet)\(cell.map { "!" + $0 } ?? "")" }
    guard let line else { return file }
    return "\(file):\(line)" + (column.map { ":\($0)" } ?? "")
  }
}
