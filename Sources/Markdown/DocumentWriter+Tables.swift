import Diagnostics

/// The table that the walk is in.
struct OpenTable {
  let layout: TableLayout
  var row = 0
  /// The next cell of that row.
  var column = 0
}

extension DocumentWriter {
  /// The place of a paragraph that was moved into the tree.
  func takeOrigin(of node: Node) -> Origin? {
    guard !tables.isEmpty, node.tag > 0 else { return nil }
    return Origin(line: node.tag - 1)
  }

  mutating func openTable(_ node: Node) {
    guard tables.indices.contains(node.tag - 1) else { return }
    let layout = tables[node.tag - 1]
    table = OpenTable(layout: layout)
    startLine()
    // A wide table scrolls by itself, not with the page; `tabindex` lets keys reach it where it has no link.
    html.write("<div class=\"table\" tabindex=\"0\"><table>\n<thead>\n")
    for row in layout.rows.dropFirst() where row.cells.count > layout.alignments.count {
      report(
        Diagnostic(
          .tableRowTooLong, String(row.cells.count), String(layout.alignments.count),
          at: lines.place(preparedLine: row.line)))
    }
  }

  mutating func closeTable() {
    guard let table else { return }
    html.write(table.layout.rows.count > 1 ? "</tbody>\n</table></div>\n" : "</table></div>\n")
    self.table = nil
  }

  /// Begins a cell, and its row when it is the first; `false` when the paragraph is no cell.
  mutating func openCell(_ node: Node) -> Bool {
    guard let table else { return false }
    origin = takeOrigin(of: node)
    if readsMarks, let origin { lines.startBlock(firstLine: origin.line, lastLine: origin.line) }
    if table.column == 0 { html.write("<tr>\n") }
    writeCellTag(isHeader: table.row == 0, table.layout.alignments[table.column])
    return true
  }

  /// Ends a cell, and its row with as many empty cells as it lacks when it is the last.
  mutating func closeCell() -> Bool {
    guard var table else { return false }
    origin = nil
    let isHeader = table.row == 0
    html.write(isHeader ? "</th>\n" : "</td>\n")
    table.column += 1
    let alignments = table.layout.alignments
    if table.column == min(table.layout.rows[table.row].cells.count, alignments.count) {
      for alignment in missingCells(of: table, alignments[table.column...]) {
        writeCellTag(isHeader: false, alignment)
        html.write("</td>\n")
      }
      html.write("</tr>\n")
      if isHeader { html.write(table.layout.rows.count > 1 ? "</thead>\n<tbody>\n" : "</thead>\n") }
      table.row += 1
      table.column = 0
    }
    self.table = table
    return true
  }

  /// A wide header over very many short rows could make a small text a huge page.
  private mutating func missingCells(
    of table: OpenTable, _ alignments: ArraySlice<TableAlignment>
  ) -> ArraySlice<TableAlignment> {
    addedCells += alignments.count
    guard addedCells > Limits.missingCells else { return alignments }
    let line = table.layout.rows[table.row].line
    report(Diagnostic(.tableTooLarge, at: lines.place(preparedLine: line)))
    return []
  }

  private mutating func writeCellTag(isHeader: Bool, _ alignment: TableAlignment) {
    html.write(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .start: html.write(">")
    case .center: html.write(" class=\"center\">")
    case .end: html.write(" class=\"num\">")
    }
  }
}
