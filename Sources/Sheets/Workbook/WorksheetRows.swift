/// Gathers cells into rows. They come in the order of rows and columns, or else are put into it at the end.
struct WorksheetRows {
  private var rows: [Row] = []
  private var open: [Cell] = []
  private var openRow: UInt32 = 0
  private var isOrdered = true

  mutating func add(_ cell: Cell) {
    if cell.row != openRow {
      close()
      isOrdered = isOrdered && cell.row > openRow
      openRow = cell.row
    } else if let last = open.last, cell.index <= last.index {
      isOrdered = false
    }
    open.append(cell)
  }

  private mutating func close() {
    guard !open.isEmpty else { return }
    rows.append(Row(number: openRow, line: 0, cells: open))
    let count = open.count
    open = []
    // Most lists have as many cells in each row.
    open.reserveCapacity(count)
  }

  /// The rows that have a cell. Of several cells at one place the last counts.
  mutating func finish() -> [Row] {
    close()
    guard !isOrdered else { return rows }
    let cells = rows.flatMap(\.cells).enumerated().sorted { a, b in
      (a.element.row, a.element.index, a.offset) < (b.element.row, b.element.index, b.offset)
    }
    var ordered = WorksheetRows()
    for (position, cell) in cells.enumerated() {
      let next = position + 1 < cells.count ? cells[position + 1].element : nil
      if next?.row != cell.element.row || next?.index != cell.element.index { ordered.add(cell.element) }
    }
    return ordered.finish()
  }
}
