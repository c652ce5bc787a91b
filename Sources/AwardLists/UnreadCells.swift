import Diagnostics
import Sheets

/// Looks at what stands beside the columns that are read, for what the clerk should know: texts in a column without a header,
/// and remarks that a row was not commended.
struct UnreadCells {
  private let file: String
  private let sheet: String?
  /// By the position of the column; `nil` where it has no header.
  private let columns: [AwardColumn?]
  private var reported: Set<UInt16> = []

  init(_ columns: [AwardColumn], file: String, sheet: String?) {
    (self.file, self.sheet) = (file, sheet)
    var byPosition = [AwardColumn?](repeating: nil, count: (columns.last?.index ?? -1) + 1)
    for column in columns { byPosition[column.index] = column }
    self.columns = byPosition
  }

  /// - Parameter row: one that commends somebody.
  mutating func look(at row: Row, _ diagnostics: inout [Diagnostic]) {
    for cell in row.cells where cell.isReadable {
      guard let column = Int(cell.index) < columns.count ? columns[Int(cell.index)] : nil else {
        if !isSerialNumber(cell.text), reported.insert(cell.index).inserted {
          diagnostics.append(Diagnostic(.columnWithoutHeader, at: cell.place(in: file, sheet: sheet)))
        }
        continue
      }
      if column.use == .unknown || column.use == .key("note"), isRefusal(cell.text) {
        let place = cell.place(in: file, sheet: sheet)
        diagnostics.append(Diagnostic(.awardRowRefused, cell.text, column.header, at: place))
      }
    }
  }
}
