/// A table for spreadsheets and programs: the names of the columns, and rows of as many cells.
package struct CSVTable: Sendable {
  package let header: [String]
  package private(set) var rows: [[String]] = []
  /// The columns whose cells are numbers, or empty.
  package let numbers: Set<String>

  package init(header: [String], rows: [[String]] = [], numbers: Set<String> = []) {
    self.header = header
    self.numbers = numbers
    for row in rows { append(row) }
  }

  package mutating func append(_ row: [String]) {
    precondition(row.count == header.count, "A row has one cell for each column.")
    rows.append(row)
  }
}

extension CSVTable {
  /// The same with another text in every cell.
  package func map(_ change: (String) -> String) -> CSVTable {
    CSVTable(header: header, rows: rows.map { $0.map(change) }, numbers: numbers)
  }
}

extension [UInt8] {
  /// Appends `table` by RFC 4180: commas, CR LF after every record, the header first.
  ///
  /// The byte order mark is what makes Excel read UTF-8; programs that read a stream do without.
  package mutating func appendCSV(_ table: CSVTable, byteOrderMark: Bool = true) {
    if byteOrderMark { append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    appendCSVRecord(table.header)
    for row in table.rows { appendCSVRecord(row) }
  }

  /// Appends one record with its line end.
  package mutating func appendCSVRecord(_ fields: [String]) {
    var isFirst = true
    for field in fields {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      appendCSVField(field)
    }
    append("\r\n" as StaticString)
  }
}
