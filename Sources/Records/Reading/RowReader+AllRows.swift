import Diagnostics
import VietnameseText

/// What is told once for all rows of a table.
extension RowReader {
  var ofAllRows: [Diagnostic] {
    var found = damaged.map { $0.damage.diagnostic(at: $0.place) }
    if let inverted {
      let facts = (String(inverted.count), inverted.written, inverted.shown)
      found.append(Diagnostic(.namesInverted, facts.0, facts.1, facts.2, at: inverted.place))
    }
    return found
  }

  /// Keeps in mind that a name had the family name first.
  mutating func countInverted(_ written: Located<String>, shown: String) {
    let count = (inverted?.count ?? 0) + 1
    let first = inverted ?? (count, written.value, shown, written.place)
    inverted = (count, first.written, first.shown, first.place)
  }
}
