import Sheets

/// Values of cells that reach over several rows: an office merged over the people who work there.
struct MergedValues {
  /// By the last row; the value stands in the first.
  private var ranges: [CellRange]
  private var next = 0
  private var open: [(range: CellRange, cell: Cell)] = []

  init(_ merged: [CellRange]) {
    ranges = merged.filter { $0.rows.count > 1 }.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// The row with the values of merged cells that began above it. Rows come in their order.
  mutating func filled(_ row: Row) -> Row {
    guard next < ranges.count || !open.isEmpty else { return row }
    let number = Int(row.number)
    open.removeAll { $0.range.rows.upperBound < number }
    var cells: [Cell] = []
    for (range, cell) in open where row.cell(at: range.columns.lowerBound)?.text.isEmpty ?? true {
      cells.append(cell)
    }
    while next < ranges.count, ranges[next].rows.lowerBound <= number {
      let range = ranges[next]
      next += 1
      if range.rows.lowerBound == number, let cell = row.cell(at: range.columns.lowerBound),
        !cell.text.isEmpty
      {
        open.append((range, cell))
      }
    }
    guard !cells.isEmpty else { return row }
    let taken = Set(cells.map(\.index))
    let all = (row.cells.filter { !taken.contains($0.index) } + cells).sorted { $0.index < $1.index }
    return Row(number: row.number, line: row.line, cells: all)
  }
}
