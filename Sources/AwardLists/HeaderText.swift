import Diagnostics
import Sheets

/// The texts over the columns, from one row or from several that share a column: over "Số" and "Ngày" may stand "Quyết
/// định", in a merged cell or in the first of them.
struct HeaderText {
  struct Part {
    let index: Int
    /// From the top row to the bottom one.
    let texts: [String]
    let place: Place
  }

  let parts: [Part]

  init(_ rows: ArraySlice<Row>, merged: [CellRange], file: String, sheet: String?) {
    let bottom = rows.last.map { Int($0.number) } ?? 0
    let width = rows.compactMap { $0.cells.last.map { Int($0.index) + 1 } }.max() ?? 0
    var parts: [Part] = []
    for index in 0..<min(width, SheetLimits.columns) {
      var texts: [String] = []
      var place: Place?
      for row in rows {
        let isLowest = Int(row.number) == bottom
        guard let cell = Self.cell(over: index, in: row, merged, mayReachRight: !isLowest, rows) else {
          continue
        }
        if texts.last != cell.text { texts.append(cell.text) }
        if Int(cell.index) == index || place == nil { place = cell.place(in: file, sheet: sheet) }
      }
      if let place { parts.append(Part(index: index, texts: texts, place: place)) }
    }
    self.parts = parts
  }

  /// The cell that is shown over a column: its own, or one to its left that reaches over it.
  private static func cell(
    over index: Int, in row: Row, _ merged: [CellRange], mayReachRight: Bool, _ rows: ArraySlice<Row>
  ) -> Cell? {
    if let own = row.cell(at: index), !own.text.isEmpty { return own.kind == .error ? nil : own }
    let number = Int(row.number)
    if let range = merged.first(where: { $0.columns.contains(index) && $0.rows.contains(number) }) {
      guard let owner = rows.first(where: { Int($0.number) == range.rows.lowerBound }),
        let cell = owner.cell(at: range.columns.lowerBound), !cell.text.isEmpty
      else { return nil }
      return cell
    }
    // Text files have no merged cells: an upper text reaches over the blanks to its right that have a text below.
    guard mayReachRight, merged.isEmpty, let lowest = rows.last, lowest.cell(at: index)?.text.isEmpty == false
    else {
      return nil
    }
    guard let left = row.cells.last(where: { $0.index < index && !$0.text.isEmpty }),
      lowest.cell(at: Int(left.index))?.text.isEmpty == false
    else { return nil }
    return left
  }
}

extension HeaderText.Part {
  /// The header as one text, from the top.
  var whole: String { texts.joined(separator: " ") }

  /// What the column means. The lowest text counts most: "Số" under "Quyết định" may be "Quyết định số" or "Số quyết định".
  func use(_ names: ColumnNames) -> AwardColumn.Use {
    guard let lowest = texts.last else { return .unknown }
    guard texts.count > 1 else { return names.use(of: lowest) }
    if let personal = texts.lazy.map({ names.use(of: $0) }).first(where: \.isPersonal) { return personal }
    let spellings = [whole, texts.reversed().joined(separator: " "), lowest]
    return spellings.lazy.map { names.use(of: $0) }.first { $0 != .unknown } ?? .unknown
  }
}
