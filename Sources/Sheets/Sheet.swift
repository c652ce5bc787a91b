import Diagnostics

/// A table as a spreadsheet shows it: rows of text, each cell with its place. What the columns mean is not known here.
package struct Sheet: Sendable {
  /// The name in a workbook; `nil` where the file is the sheet.
  package var name: String?
  /// The last row has something in it; a row before it may be empty.
  package var rows: [Row]

  package init(name: String? = nil, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}

package struct Row: Sendable {
  /// As the spreadsheet numbers it, from 1. Text with line breaks in cells has more lines than rows.
  package let number: UInt32
  /// The line of a text file where the row begins, from 1; 0 in a workbook.
  package let line: UInt32
  /// From the first column on, without gaps; rows may differ in length.
  package let cells: [Cell]

  package init(number: UInt32, line: UInt32, cells: [Cell]) {
    self.number = number
    self.line = line
    self.cells = cells
  }

  package var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }
}

/// 32 bytes, because there can be millions.
package struct Cell: Sendable {
  /// In NFC, without spaces at its ends; line breaks inside are `\n`.
  package internal(set) var text: String
  /// In a text file, from 1; 0 in a workbook.
  package let line: UInt32
  /// In Unicode scalars, from 1; 0 in a workbook.
  package let column: UInt32
  /// The number of the row, from 1.
  package let row: UInt32
  /// The place in the row, from 0: 4 is the column E.
  package let index: UInt16

  package init(text: String, line: UInt32 = 0, column: UInt32 = 0, row: UInt32, index: UInt16) {
    self.text = text
    self.line = line
    self.column = column
    self.row = row
    self.index = index
  }

  /// As spreadsheets call it: `E14`.
  package var name: String { Place.cellName(column: Int(index) + 1, row: Int(row)) }

  package func place(in file: String, sheet: String? = nil) -> Place {
    let cell = (column: Int(index) + 1, row: Int(row))
    guard line > 0 else { return Place(file, sheet: sheet, cell: cell) }
    let length = text.unicodeScalars.prefix { $0 != "\n" }.count
    return Place(file, line: Int(line), column: Int(column), length: length, sheet: sheet, cell: cell)
  }
}

/// What a table may hold at most. Excel has 1,048,576 rows, and 32,767 characters in a cell.
package enum SheetLimits {
  package static let bytes = 64 << 20
  package static let rows = 1_000_000
  package static let columns = 1_000
  package static let characters = 32_767
  /// Problems reported of one file.
  static let diagnostics = 100
  /// After this many unclosed quotation marks the rest of a file is not read: each may cost a cell's length to find.
  static let unclosedQuotes = 16
}
