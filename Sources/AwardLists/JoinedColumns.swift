import Sheets

/// Names that stand in two columns: "Nguyễn Văn" in one, "An" in the next.
struct JoinedColumns {
  /// The column that counts, and those that go on with it.
  private var groups: [(first: Int, more: [Int])] = []

  init(_ columns: [AwardColumn]) {
    for (position, column) in columns.enumerated() where column.use == .more {
      guard position > 0 else { continue }
      if columns[position - 1].use == .more, !groups.isEmpty {
        groups[groups.count - 1].more.append(column.index)
      } else {
        groups.append((columns[position - 1].index, [column.index]))
      }
    }
  }

  /// The row with the whole text in the first column of each group.
  func joined(_ row: Row) -> Row {
    guard !groups.isEmpty else { return row }
    var cells = row.cells
    for group in groups {
      let parts = ([group.first] + group.more).compactMap { row.cell(at: $0) }.filter(\.isReadable)
      guard parts.count > 1, let first = parts.first else { continue }
      let text = parts.map(\.text).joined(separator: " ")
      let taken = parts.map(\.index)
      cells.removeAll { taken.contains($0.index) }
      var whole = Cell(
        text: text, kind: first.kind, line: first.line, column: first.column, row: first.row,
        index: UInt16(group.first))
      whole.marks = parts.reduce(into: []) { $0.formUnion($1.marks) }
      cells.append(whole)
    }
    return Row(number: row.number, line: row.line, cells: cells.sorted { $0.index < $1.index })
  }
}
