import AwardLists
import Sheets
import VietnameseText

// Attachments are handed on as they are, so what a list of ours would leave out must not be in them: a table with a column, or a
// form with a line, of private data of people. A heading alone is none: blank forms are public. Nor are the addresses of offices.

/// The cells of a table that head private data of people, in the order of the rows.
package func privateHeadings(of sheet: Sheet) -> [Cell] {
  let headings = sheet.rows.indices.flatMap { row in
    sheet.rows[row].cells.compactMap { PrivateHeading($0, row: row) }
  }
  guard !headings.isEmpty else { return [] }
  let table = TableOfHeadings(sheet: sheet)
  return headings.filter { table.isPrivate($0, among: headings) }.map(\.cell)
}

/// A cell that says what private data stand below it or beside it.
private struct PrivateHeading {
  let cell: Cell
  /// The position of its row.
  let row: Int
  /// Whether only people have it: a day of birth, the number of a card. Offices have addresses too, and whole communes are counted
  /// by ethnic group.
  let isPersonal: Bool
  /// Whether the value stands in the same cell: "Ngày sinh: 02/03/1980".
  let hasOwnValue: Bool

  init?(_ cell: Cell, row: Int) {
    guard cell.kind == .text, cell.text.utf8.count < 160 else { return nil }
    let sides = cell.text.split(separator: ":", maxSplits: 1)
    guard let label = sides.first else { return nil }
    let parts = label.split { "(),;/\n".contains($0) }.map(String.init).filter(Self.isPrivate)
    guard !parts.isEmpty else { return nil }
    (self.cell, self.row) = (cell, row)
    isPersonal = !parts.allSatisfy { Self.isShared(folded($0)) }
    hasOwnValue = sides.count > 1 && folded(String(sides[1])).utf8.count(where: { $0 != space }) > 2
  }

  private static func isPrivate(_ text: String) -> Bool {
    let name = folded(text)
    // A heading is short and has no value in it.
    guard name.utf8.count(where: { $0 == space }) < 8, name.utf8.count(where: isDigit) < 3 else {
      return false
    }
    return FieldNames.isPrivate(text) || announcesPrivateData(name)
  }

  private static func isShared(_ name: String) -> Bool {
    short.contains(name) || shared.contains { name.hasPrefix($0) || name.hasSuffix($0) }
  }

  private static let short: Set = ["sinh", "ns", "sn", "dt", "so dt", "tel", "mst"]
  private static let shared = [
    "dia chi", "address", "dien thoai", "sdt", "dtdd", "di dong", "phone", "mobile", "zalo", "email",
    "tai khoan", "so tk", "stk", "account", "ngan hang", "ma so thue", "gioi tinh", "gender", "dan toc",
    "ethnicity", "ton giao", "religion", "dang vien", "party member", "suc khoe", "health", "benh",
    "nhom mau", "noi o", "cho o", "noi cu tru",
  ]
}

private let space = UInt8(ascii: " ")

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// What stands around the headings of a table.
private struct TableOfHeadings {
  let sheet: Sheet

  func isPrivate(_ heading: PrivateHeading, among all: [PrivateHeading]) -> Bool {
    if heading.isPersonal, heading.hasOwnValue { return true }
    let beside = all.filter { $0.row == heading.row && $0.cell.index != heading.cell.index }
    if isForm(heading) { return true }
    let isHeader = isFirstRow(heading.row) || !beside.isEmpty || hasOtherHeading(heading)
    let isOfPeople =
      heading.isPersonal || beside.contains(where: \.isPersonal) || headsPeople(around: heading.row)
    return isHeader && isOfPeople && hasValueBelow(heading)
  }

  /// Whether it is a line of a form that is filled in: beside it a value, and in its column another line for a name.
  private func isForm(_ heading: PrivateHeading) -> Bool {
    guard let value = next(after: heading), isValue(value.text) else { return false }
    return sheet.rows.contains { row in
      row.cell(at: Int(heading.cell.index)).map { isOfPeople(folded($0.text)) } ?? false
    }
  }

  private func isFirstRow(_ position: Int) -> Bool { sheet.rows[..<position].allSatisfy(\.isEmpty) }

  private func hasOtherHeading(_ heading: PrivateHeading) -> Bool {
    sheet.rows[heading.row].cells.contains { $0.index != heading.cell.index && isHeading($0.text) }
  }

  /// Whether a column of the header, which may have two rows, is for people's names.
  private func headsPeople(around position: Int) -> Bool {
    sheet.rows[max(0, position - 1)..<min(sheet.rows.count, position + 2)].contains { row in
      row.cells.contains { isOfPeople(folded($0.text)) }
    }
  }

  /// As far as the next heading to the right, since one may reach over several columns.
  private func hasValueBelow(_ heading: PrivateHeading) -> Bool {
    let columns = Int(heading.cell.index)..<(next(after: heading).map { Int($0.index) } ?? .max)
    return sheet.rows[(heading.row + 1)...].contains { row in
      row.cells.contains { columns.contains(Int($0.index)) && isValue($0.text) }
    }
  }

  private func next(after heading: PrivateHeading) -> Cell? {
    sheet.rows[heading.row].cells.first { $0.index > heading.cell.index && !$0.text.isEmpty }
  }

  /// Whether a cell says something: no heading, no number of a column, no dots to write on.
  private func isValue(_ text: String) -> Bool {
    let name = folded(text)
    return name.utf8.count(where: { $0 != space }) > 2 && name != "nam" && !isHeading(text)
      && !FieldNames.isPrivate(text)
  }

  private func isHeading(_ text: String) -> Bool {
    let name = folded(text)
    return Self.numbering.contains(name) || isOfPeople(name)
      || FieldNames.key(for: text, among: Self.keys) != nil
  }

  private func isOfPeople(_ name: String) -> Bool {
    guard name.utf8.count < 60 else { return false }
    return Self.names.contains(name) || Self.words.contains { holds(name, $0) }
  }

  private static let numbering: Set = ["stt", "tt", "so tt", "so thu tu", "no"]
  private static let names: Set = [
    "ten", "name", "full name", "fullname", "ho", "ho dem", "chu ho", "recipient",
  ]
  private static let words = ["ho ten", "ho va ten", "ca nhan", "ten nguoi", "ten hoc sinh", "ten chu ho"]
  private static let keys: KnownKeys = [
    "name", "role", "unit", "organisation", "form", "decision", "note", "deed", "kind", "id",
  ]
}
