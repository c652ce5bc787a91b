import Diagnostics
import Sheets

/// How the cells that are read are drawn: offices strike through or hide whom they took off a list, and leave the row there.
struct DrawnCells {
  private let file: String
  private let sheet: String?
  private let keyColumns: [Int]
  private var unseen: [Cell] = []

  init(_ keyColumns: [Int], file: String, sheet: String?) {
    (self.keyColumns, self.file, self.sheet) = (keyColumns, file, sheet)
  }

  /// - Parameter row: one that commends somebody.
  mutating func look(at row: Row, _ diagnostics: inout [Diagnostic]) {
    // Nearly every row of nearly every list ends here.
    guard row.cells.contains(where: { !$0.marks.isEmpty }) else { return }
    let read = row.cells.filter { keyColumns.contains(Int($0.index)) && $0.isReadable }
    if let struck = read.first(where: { $0.marks.contains(.struck) }) {
      diagnostics.append(Diagnostic(.awardRowStruck, struck.text, at: struck.place(in: file, sheet: sheet)))
    }
    unseen += read.filter { $0.marks.contains(.unseen) }
  }

  /// What is told of all rows together.
  var diagnostics: [Diagnostic] {
    guard let first = unseen.first else { return [] }
    let names = unseen.prefix(10).map(\.name).joined(separator: ", ") + (unseen.count > 10 ? ", …" : "")
    return [
      Diagnostic(.awardCellsUnseen, String(unseen.count), names, at: first.place(in: file, sheet: sheet))
    ]
  }
}
