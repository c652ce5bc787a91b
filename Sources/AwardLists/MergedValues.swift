import Sheets

/// Values of cells that reach over several rows: an office merged over the people who work there.
struct MergedValues {
  /// In the order of their first rows; the value stands in the first.
  private let ranges: [CellRange]
  private var next = 0
  /// By column, so that however many reach over a row, one counts.
  private var open: [Int: (lastRow: Int, cell: Cell)] = [:]

  init(_ merged: [CellRange]) {
    ranges = merged.filter { $0.rows.count > 1 }.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// The row with the values of merged cells that began above it. Rows come in their order.
  ///
  /// - Parameter columns: those that are read.
  mutating func filled(_ row: Row, in columns: [Int]) -> Row {
    guard next < ranges.count || !open.isEmpty else { return row }
    let number = Int(row.number)
    let above = columns.compactMap { index in
      open[index].flatMap { $0.lastRow >= number && row.hasNoText(at: index) ? $0.cell : nil }
    }
    takeRanges(beginningUpTo: number, row)
    guard !above.isEmpty else { return row }
    let taken = Set(above.map(\.index))
    let cells = row.cells.filter { !taken.contains($0.index) } + above
    return Row(number: row.number, line: row.line, cells: cells.sorted { $0.index < $1.index })
  }

  /// Values of ranges that began in a row that nobody asked for, such as a header, do not count.
  private mutating func takeRanges(beginningUpTo number: Int, _ row: Row) {
    while next < ranges.count, ranges[next].rows.lowerBound <= number {
      let (rows, column) = (ranges[next].rows, ranges[next].columns.lowerBound)
      next += 1
      if rows.lowerBound == number, let cell = row.cell(at: column), !cell.text.isEmpty {
        open[column] = (rows.upperBound, cell)
      }
    }
  }
}

extension Row {
  fileprivate func hasNoText(at index: Int) -> Bool { cell(at: index)?.text.isEmpty ?? true }
}
