/// A place in a sheet as formulas write it: `B7` is the column 1, counted from 0, and the row 7, from 1.
struct CellReference: Equatable, Sendable {
  /// From 0.
  var column: Int
  /// From 1.
  var row: Int
}

extension CellReference {
  /// Reads `B7` (ST_CellRef, ECMA-376-1, 18.18.7) up to the end of the text or a colon; `nil` when it is something else. Seven
  /// letters or digits are more than any sheet needs, and keep the numbers small.
  init?(_ text: inout UnsafePointer<CChar>) {
    var (column, row, letters, digits) = (0, 0, 0, 0)
    while true {
      let byte = UInt8(bitPattern: text.pointee)
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 7:
        column = column * 26 + Int(byte) - 64
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 7:
        row = row * 10 + Int(byte) - 48
        digits += 1
      case UInt8(ascii: "$"): break
      case 0, UInt8(ascii: ":"):
        guard letters > 0, row > 0 else { return nil }
        self.init(column: column - 1, row: row)
        return
      default: return nil
      }
      text += 1
    }
  }
}

/// A rectangle of cells: `A1:C2`.
package struct CellRange: Sendable, Equatable {
  /// The columns, from 0.
  package let columns: ClosedRange<Int>
  /// The rows, from 1.
  package let rows: ClosedRange<Int>

  /// `nil` unless it is a range within what a sheet may have.
  package init?(_ text: UnsafePointer<CChar>) {
    var text = text
    guard let first = CellReference(&text), text.pointee != 0 else { return nil }
    text += 1
    guard let last = CellReference(&text), text.pointee == 0, first.column <= last.column,
      first.row <= last.row, last.column < 16_384, last.row <= 1_048_576
    else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }
}
