import Diagnostics

/// A table as a spreadsheet shows it: rows of cells, each with its place. What the columns mean is not known here.
package struct Sheet: Sendable {
  /// The name in a workbook; `nil` where the file is the sheet.
  package var name: String?
  package var visibility = SheetVisibility.visible
  /// The last row has something in it; empty rows before it may be left out.
  package var rows: [Row]
  /// Cells that are shown as one; only the first of each may have a value that counts.
  package var merged: [CellRange] = []
  /// The numbers of rows that a workbook does not show: hidden by hand or by a filter.
  package var hiddenRows: Set<UInt32> = []
  /// Columns, from 0, that a workbook does not show.
  package var hiddenColumns: [ClosedRange<Int>] = []

  package init(name: String? = nil, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  package func place(in file: String) -> Place {
    name == nil ? Place(file, line: 1) : Place(file, sheet: name)
  }
}

/// Whether a workbook shows a sheet; a very hidden one cannot be shown from Excel's menus.
package enum SheetVisibility: Sendable { case visible, hidden, veryHidden }

package struct Row: Sendable {
  /// As the spreadsheet numbers it, from 1. Text with line breaks in cells has more lines than rows.
  package let number: UInt32
  /// The line of a text file where the row begins, from 1; 0 in a workbook.
  package let line: UInt32
  /// In the order of their columns; empty cells may be left out. Rows may differ in length.
  package let cells: [Cell]

  package init(number: UInt32, line: UInt32, cells: [Cell]) {
    self.number = number
    self.line = line
    self.cells = cells
  }

  package var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }

  /// The cell in the column `index`, from 0; `nil` where nothing is written.
  package func cell(at index: Int) -> Cell? { position(of: index).map { cells[$0] } }

  /// Where the cell in the column `index` stands in `cells`.
  package func position(of index: Int) -> Int? {
    if index < cells.count, cells[index].index == index { return index }
    // Cells before it were left out: it stands further to the left in the list.
    var (low, high) = (0, Swift.min(index, cells.count))
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].index == index ? low : nil
  }

  package func place(in file: String, sheet: String?) -> Place {
    place(in: Place(file, sheet: line > 0 ? nil : sheet))
  }

  /// - Parameter sheet: any place in the sheet.
  package func place(in sheet: Place) -> Place {
    line > 0
      ? Place(within: sheet, line: Int(line), column: 1)
      : Place(within: sheet, cell: (column: 1, row: Int(number)))
  }
}

/// What a cell holds. A text file has only texts.
package enum CellKind: UInt8, Sendable {
  case text
  /// The text is the shortest that gives the same number, with a point for decimals.
  case number
  /// The text is a date, time, date and time, or duration in ISO 8601.
  case date
  /// The text is `true` or `false`.
  case boolean
  /// The text is the name of the error, such as `#N/A`.
  case error
}

/// How the text of a cell is drawn, as far as it says that it may not be meant.
package struct CellMarks: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Struck through, all of it or a part.
  package static let struck = CellMarks(rawValue: 1)
  /// In the colour of what is under it.
  package static let unseen = CellMarks(rawValue: 2)
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
  package let kind: CellKind
  package var marks: CellMarks = []

  package init(
    text: String, kind: CellKind = .text, line: UInt32 = 0, column: UInt32 = 0, row: UInt32, index: UInt16
  ) {
    self.text = text
    self.kind = kind
    self.line = line
    self.column = column
    self.row = row
    self.index = index
  }

  /// As spreadsheets call it: `E14`.
  package var name: String { Place.cellName(column: Int(index) + 1, row: Int(row)) }

  package func place(in file: String, sheet: String? = nil) -> Place { place(in: Place(file, sheet: sheet)) }

  /// - Parameter sheet: any place in the sheet.
  package func place(in sheet: Place) -> Place {
    let cell = (column: Int(index) + 1, row: Int(row))
    guard line > 0 else { return Place(within: sheet, cell: cell) }
    let length = text.unicodeScalars.prefix { $0 != "\n" }.count
    return Place(within: sheet, line: Int(line), column: Int(column), length: length, cell: cell)
  }
}

/// What a table may hold at most. Excel has 1,048,576 rows, 16,384 columns, and 32,767 characters in a cell.
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

/// What a workbook may hold at most. A list of 100,000 rows with 15 columns unpacks to 60 MB and 1.5 million cells.
extension SheetLimits {
  /// Files in the archive.
  static let entries = 10_000
  static let sheets = 1_000
  /// Bytes that its parts unpack to, together.
  static let unpackedBytes = 512 << 20
  /// How often a part may be longer than its packed bytes, once it has `freeSize` bytes; worksheets reach 30.
  static let ratio = 250
  static let freeSize = 1 << 20
  /// Cells with a value in all sheets, and also shared texts.
  static let cells = 5_000_000
  /// Bytes of the texts of all cells: many cells may show one long shared text.
  static let textBytes = 256 << 20
}
