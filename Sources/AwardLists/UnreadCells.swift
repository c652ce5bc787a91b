import Diagnostics
import Sheets

/// Looks at what stands beside the columns that are read, for what the clerk should know: texts in a column without a header,
/// and remarks that a row was not commended.
struct UnreadCells {
  private let file: String
  private let sheet: String?
  /// Columns with a header, by their position.
  private let headed: [Bool]
  private let remarks: [AwardColumn]
  private var reported: Set<UInt16> = []

  init(_ columns: [AwardColumn], file: String, sheet: String?) {
    (self.file, self.sheet) = (file, sheet)
    var headed = [Bool](repeating: false, count: (columns.last?.index ?? -1) + 1)
    for column in columns { headed[column.index] = true }
    self.headed = headed
    remarks = columns.filter { $0.use == .unknown || $0.use == .key("note") }
  }

  /// - Parameter row: one that commends somebody.
  mutating func look(at row: Row, _ diagnostics: inout [Diagnostic]) {
    for cell in row.cells where cell.isReadable && !isHeaded(cell) && !isSerialNumber(cell.text) {
      guard reported.insert(cell.index).inserted else { continue }
      diagnostics.append(Diagnostic(.columnWithoutHeader, at: cell.place(in: file, sheet: sheet)))
    }
    for column in remarks {
      guard let cell = row.cell(at: column.index), cell.isReadable, isRefusal(cell.text) else { continue }
      let place = cell.place(in: file, sheet: sheet)
      diagnostics.append(Diagnostic(.awardRowRefused, cell.text, column.header, at: place))
    }
  }

  private func isHeaded(_ cell: Cell) -> Bool {
    Int(cell.index) < headed.count && headed[Int(cell.index)]
  }
}
