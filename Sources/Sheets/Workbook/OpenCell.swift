/// A cell of a worksheet whose end has not come yet (ECMA-376-1, 18.3.1.4).
struct OpenCell {
  /// How its value is written (ST_CellType, 18.18.11).
  enum Storage { case number, shared, inline, formula, boolean, error, isoDate }

  /// From 0.
  var column: Int
  /// From 1.
  var row: Int
  var style = 0
  var storage = Storage.number
  var hasFormula = false

  /// - Parameters:
  ///   - column: where it stands unless it says so itself: after the one before.
  ///   - row: the same, of the row.
  init(_ attributes: XMLAttributes, column: Int, row: Int) {
    (self.column, self.row) = (column, row)
    for (name, value) in attributes {
      switch name.letter {
      case UInt8(ascii: "r"):
        var text = value
        guard let reference = CellReference(&text), text.pointee == 0 else { continue }
        (self.column, self.row) = (reference.column, reference.row)
      case UInt8(ascii: "s"): style = smallNumber(value) ?? 0
      case UInt8(ascii: "t"): storage = OpenCell.storage(XMLName(value))
      default: break
      }
    }
  }

  private static func storage(_ type: XMLName) -> Storage {
    switch type {
    case "s": .shared
    case "str": .formula
    case "inlineStr": .inline
    case "b": .boolean
    case "e": .error
    case "d": .isoDate
    default: .number
    }
  }
}

/// A number of at most nine digits and nothing else.
func smallNumber(_ text: UnsafePointer<CChar>) -> Int? {
  var (number, position) = (0, text)
  while position.pointee != 0 {
    let byte = UInt8(bitPattern: position.pointee)
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position - text < 9 else { return nil }
    number = number * 10 + Int(byte) - 48
    position += 1
  }
  return position > text ? number : nil
}
