import Diagnostics
import VietnameseText

/// Divides CSV text into rows and cells, in one pass, with the place of each.
struct CSVReader {
  let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let file: String
  /// In NFC, with nothing that nobody sees.
  private let isTidy: Bool

  var position: CSVPosition
  /// What the current quoted cell holds, with doubled quotation marks and line breaks made simple.
  var unquoted: [UInt8] = []
  private var rowNumber: UInt32 = 0
  private var isGivenUp = false
  private var unclosedQuotes = 0
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var repairs = TextRepairs()

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8, file: String) {
    self.text = text
    self.separator = separator
    self.file = file
    isTidy = Sheets.isTidy(text)
    position = CSVPosition(offset: start)
  }

  /// Accounts for the line `sep=;`, which is a line of the file but no row of the table.
  mutating func skipSeparatorLine() {
    position.beginLine(at: position.offset)
  }

  mutating func readRows() -> [Row] {
    var rows: [Row] = []
    var lastFilled = 0
    while position.offset < text.count, !isGivenUp {
      guard rows.count < SheetLimits.rows else {
        report(Diagnostic(.sheetTooManyRows, String(SheetLimits.rows), at: place(position)))
        break
      }
      let row = readRow()
      rows.append(row)
      if !row.isEmpty { lastFilled = rows.count }
    }
    rows.removeSubrange(lastFilled...)
    return rows
  }

  private mutating func readRow() -> Row {
    rowNumber += 1
    let line = UInt32(clamping: position.line)
    var cells: [Cell] = []
    var isTooWide = false
    if !endsRow(at: position.offset) {
      repeat {
        let index = cells.count
        if let cell = readCell(index: index), index < SheetLimits.columns {
          cells.append(cell)
        } else if !isTooWide {
          isTooWide = true
          report(Diagnostic(.sheetTooManyColumns, String(SheetLimits.columns), at: place(position)))
        }
      } while !isGivenUp && takeSeparator()
    }
    takeLineBreak()
    return Row(number: rowNumber, line: line, cells: cells)
  }

  /// `nil` past the last column that is read; the text is passed over all the same.
  private mutating func readCell(index: Int) -> Cell? {
    let column = position.countColumn(in: text)
    let start = position
    if start.offset < text.count, text[start.offset] == UInt8(ascii: "\"") {
      switch takeQuoted() {
      case .closed:
        return unquoted.withUnsafeBufferPointer { cell($0, line: start.line, column: column, index: index) }
      case .unclosed:
        unclosedQuotes += 1
        report(Diagnostic(.csvUnclosedQuote, at: place(start)))
        isGivenUp = unclosedQuotes == SheetLimits.unclosedQuotes
        if isGivenUp { report(Diagnostic(.csvTooManyUnclosedQuotes, at: place(start))) }
        // The mark alone is passed over, so that the cells after it keep their columns.
        position = start
        position.offset += 1
      }
    }
    let first = position.offset
    while position.offset < text.count, text[position.offset] != separator, !endsRow(at: position.offset) {
      position.offset += 1
    }
    return cell(
      UnsafeBufferPointer(rebasing: text[first..<position.offset]), line: start.line, column: column,
      index: index)
  }

  private mutating func cell(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, column: Int, index: Int
  ) -> Cell? {
    guard index < SheetLimits.columns else { return nil }
    let (trimmed, leading) = trimmedCell(bytes)
    let (string, leftOut) =
      isTidy ? (String(decoding: trimmed, as: UTF8.self), []) : tidiedText(trimmed, repairs: &repairs)
    var cell = Cell(
      text: string, line: UInt32(clamping: line), column: UInt32(clamping: column + leading), row: rowNumber,
      index: UInt16(clamping: index))
    for character in leftOut { report(character.diagnostic(ofCellAt: cell.place(in: file))) }
    checkLength(trimmed, of: &cell)
    return cell
  }

  private mutating func checkLength(_ bytes: UnsafeBufferPointer<UInt8>, of cell: inout Cell) {
    guard bytes.count > SheetLimits.characters, cell.text.unicodeScalars.count > SheetLimits.characters else {
      return
    }
    report(Diagnostic(.sheetCellTooLong, String(SheetLimits.characters), at: cell.place(in: file)))
    cell.text = String(cell.text.unicodeScalars.prefix(SheetLimits.characters))
  }

  private mutating func takeSeparator() -> Bool {
    guard position.offset < text.count, text[position.offset] == separator else { return false }
    position.offset += 1
    return true
  }

  mutating func takeLineBreak() {
    guard endsRow(at: position.offset), position.offset < text.count else { return }
    let isReturn = text[position.offset] == UInt8(ascii: "\r")
    let next = position.offset + 1
    let isPair = isReturn && next < text.count && text[next] == UInt8(ascii: "\n")
    position.beginLine(at: next + (isPair ? 1 : 0))
  }

  func endsCell(at offset: Int) -> Bool {
    endsRow(at: offset) || text[offset] == separator
  }

  private func endsRow(at offset: Int) -> Bool {
    offset >= text.count || text[offset] == UInt8(ascii: "\n") || text[offset] == UInt8(ascii: "\r")
  }

  func place(_ position: CSVPosition) -> Place {
    Place(file, line: position.line, column: position.column(in: text))
  }

  mutating func dropDiagnostics(after count: Int) {
    diagnostics.removeSubrange(count...)
  }

  /// Whether enough problems are reported.
  var isSilent: Bool { diagnostics.count >= SheetLimits.diagnostics }

  mutating func report(_ diagnostic: Diagnostic) {
    if !isSilent { diagnostics.append(diagnostic) }
  }
}
