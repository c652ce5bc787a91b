import Sheets

/// The merged cells of a sheet by the row where they begin, so that no row has to look at all of them.
struct HeaderMerges {
  private let byRow: [Int: [CellRange]]
  /// Whether nothing on the sheet is merged, as in every text file.
  let isEmpty: Bool

  /// More rows than any header has.
  private static let height = 4

  init(_ merged: [CellRange]) {
    byRow = Dictionary(grouping: merged) { $0.rows.lowerBound }
    isEmpty = merged.isEmpty
  }

  /// Those that begin in some rows.
  func ranges(in rows: ArraySlice<Row>) -> [CellRange] {
    isEmpty ? [] : rows.flatMap { byRow[Int($0.number)] ?? [] }
  }

  /// The number of the last row that a header beginning at `row` reaches, by a cell merged over several rows.
  func end(ofHeaderAt row: Int) -> Int {
    let ends = (byRow[row] ?? []).map(\.rows.upperBound).filter { $0 < row + Self.height }
    return ends.max() ?? row
  }
}
