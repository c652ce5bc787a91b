extension CSVTable {
  /// An array of objects, one for each row; a cell without value is left out.
  package var json: JSONValue {
    .array(
      rows.map { row in
        .object(
          zip(header, row).compactMap { name, cell in
            cell.isEmpty ? nil : JSONMember(name, json(of: cell, in: name))
          })
      })
  }

  private func json(of cell: String, in column: String) -> JSONValue {
    guard numbers.contains(column), let number = JSONNumber(cell) else { return .string(cell) }
    return .number(number)
  }
}
