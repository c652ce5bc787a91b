import AwardLists
import Diagnostics
import VietnameseText

/// Cells of award lists in which offices write more than what the column is for.
extension RowReader {
  /// The value without private data that stands beside it; `nil` where nothing else does.
  mutating func open(_ column: TableColumn) -> Located<String>? {
    guard let written = located(column) else { return nil }
    guard let open = texts.withoutPrivateData(written.value) else { return written }
    reportPrivateData(beside: open, at: written.place)
    return open.isEmpty ? nil : Located(open, at: written.place)
  }

  mutating func reportPrivateData(beside open: String, at place: Place) {
    values.diagnostics.append(Diagnostic(.privateValue, open, at: place))
  }

  /// Whether a name has a post in its next line, because the header says so: "Họ và tên, chức vụ".
  func namesPostBelow(_ name: Located<String>) -> Bool {
    guard hasByte(name.value, UInt8(ascii: "\n")), let header = headers["name"].map(folded) else {
      return false
    }
    return ["chuc vu", "chuc danh", "nghe nghiep", "don vi"].contains { holds(header, $0) }
  }
}

extension AwardColumn.Use {
  /// Whether a column of this kind stands in lists of people, and hardly in tables of codes.
  var tellsOfPeople: Bool {
    switch self {
    case .key(let key): ["role", "organisation", "deed", "decision", "kind"].contains(key)
    case .personal, .personalWith: true
    case .again, .more, .numbering, .leftOut, .unknown: false
    }
  }
}
