import AwardLists
import Diagnostics
import Sheets
import VietnameseText

/// A column of a table as rows are asked for it.
struct TableColumn {
  /// From 0; `nil` where the table has no such column.
  let index: Int?
  /// `nil` where only the cells of the column say anything.
  private let more: More?

  private final class More {
    let others: [Int]
    let given: GivenValue?

    init(_ others: [Int], _ given: GivenValue?) { (self.others, self.given) = (others, given) }
  }

  init(index: Int?, others: [Int], given: GivenValue?) {
    self.index = index
    more = others.isEmpty && given == nil ? nil : More(others, given)
  }

  /// Further columns of its key, which fill it where the first is empty.
  var others: [Int] { more?.others ?? [] }
  /// What titles, headings and mapping files say instead of cells.
  var given: GivenValue? { more?.given }
}

/// The cells of one row by the key of their column, or by the column itself where there are many rows.
struct RowReader: KeyedReader {
  /// The file, or the sheet of a workbook.
  private let whole: Place
  private let positions: [String: Int]
  private let alternates: [String: [Int]]
  let headers: [String: String]
  var values: ValueReader
  var texts = KnownTexts()
  var row = Row(number: 0, line: 0, cells: [])
  /// The damage of each kind in the texts of the table, with the place of the first.
  private(set) var damaged: [(damage: TextDamage, place: Place)] = []
  /// Names with the family name first: how many, and the first.
  var inverted: (count: Int, written: String, shown: String, place: Place)?
  /// What titles, headings and mapping files say for this row.
  var given: [String: GivenValue] = [:]

  init(
    whole: Place, positions: [String: Int], alternates: [String: [Int]], headers: [String: String],
    values: ValueReader
  ) {
    self.whole = whole
    self.positions = positions
    self.alternates = alternates
    self.headers = headers
    self.values = values
  }

  var place: Place { row.place(in: whole) }

  func column(_ key: String) -> TableColumn {
    TableColumn(index: positions[key], others: alternates[key] ?? [], given: given[key])
  }

  func located(_ key: String) -> Located<String>? { located(column(key)) }

  func text(_ column: TableColumn) -> String? {
    let cell = cell(column)
    if let given = column.given, given.wins || cell == nil { return given.text }
    return cell?.text
  }

  func located(_ column: TableColumn) -> Located<String>? {
    let cell = cell(column)
    if let given = column.given, given.wins || cell == nil { return Located(given.text, at: given.place) }
    return cell.map { Located($0.text, at: $0.place(in: whole)) }
  }

  /// `nil` where nothing is written, or a formula found nothing.
  private func cell(_ column: TableColumn) -> Cell? {
    if let index = column.index, let cell = written(at: index) { return cell }
    for other in column.others {
      if let cell = written(at: other) { return cell }
    }
    return nil
  }

  private func written(at index: Int) -> Cell? {
    guard let cell = row.cell(at: index), !cell.text.isEmpty, cell.kind != .error else { return nil }
    return cell
  }

  /// Says that a row fills two columns of which it should fill one.
  mutating func reportSeveral(_ column: TableColumn) {
    guard !column.others.isEmpty, let first = column.index.flatMap({ written(at: $0) }) else { return }
    for other in column.others.compactMap({ written(at: $0) }) where other.text != first.text {
      values.diagnostics.append(
        Diagnostic(.severalValues, other.text, first.text, at: other.place(in: whole)))
    }
  }

  /// Says which cells of this row are taken as empty because their formulas failed.
  mutating func reportErrorCells() {
    for cell in row.cells where cell.kind == .error && positions.values.contains(Int(cell.index)) {
      values.diagnostics.append(Diagnostic(.cellWithFormulaError, cell.text, at: cell.place(in: whole)))
    }
  }

  /// Looks at the cells that are read for damaged letters; names were looked at one by one.
  mutating func lookForDamage() {
    for cell in row.cells where cell.kind == .text && cell.text != values.damagedName {
      var text = cell.text
      let found = text.withUTF8 { damages(in: $0).words }
      guard !found.isEmpty, positions.values.contains(Int(cell.index)) else { continue }
      for damage in found {
        if let index = damaged.firstIndex(where: { $0.damage.kind == damage.kind }) {
          damaged[index].damage = damaged[index].damage.adding(damage)
        } else {
          damaged.append((damage, cell.place(in: whole)))
        }
      }
    }
  }

  /// A column that is missing was reported for the whole table.
  mutating func reportMissing(_ key: String) {
    guard let header = headers[key], let column = positions[key] else { return }
    // A text file has no cell there to point at.
    let cell = (column: column + 1, row: Int(row.number))
    let place = row.line > 0 ? place : Place(within: whole, cell: cell)
    values.diagnostics.append(Diagnostic(.missingCell, header, at: place))
  }

  /// Several values in one cell, set apart by semicolons.
  func list(_ key: String) -> [Located<String>] {
    guard let cell = located(key) else { return [] }
    return cell.value.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
      .map { Located($0, at: cell.place) }
  }

  mutating func flag(_ column: TableColumn) -> Bool { located(column).flatMap { values.flag($0) } ?? false }
  /// A date in any form that lists have.
  mutating func writtenDate(_ column: TableColumn) -> PartialDate? {
    located(column).flatMap { values.writtenDate($0) }
  }
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: TableColumn, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    located(column).flatMap { values.choice($0, type) }
  }
}
