import VietnameseText

/// Reads the tables of a text document (ECMA-376-1, 17.4) or of one of OpenDocument (ODF 1.3, part 3, 9), which have different
/// names for everything, so that one reader knows both. Text that was deleted with changes tracked counts, since it is still there.
final class DocumentTablesHandler: XMLHandler {
  private(set) var tables: [Sheet] = []
  /// Who commented or changed something.
  private(set) var people: [String] = []
  private let tablesBefore: Int
  private var open: [OpenTable] = []
  private var cells = 0
  private var creator: [UInt8]?
  private var fields: [String] = []

  init(tablesBefore: Int) { self.tablesBefore = tablesBefore }

  /// Whether there are more cells than can be looked at.
  var isDone: Bool { cells > SheetLimits.cells || fields.count > SheetLimits.cells || open.count > 64 }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "tbl", "table":
      open.append(OpenTable(name: attributes.text("name")))
    case "tr", "table-row":
      let rows = Self.count(attributes, "number-rows-repeated")
      change { $0.beginRow(rows: rows) }
    case "tc", "table-cell", "covered-table-cell":
      let columns = Self.count(attributes, "number-columns-repeated")
      change { $0.beginCell(columns: columns) }
    case "gridSpan":
      let columns = Self.count(attributes, "val")
      change { $0.columns = columns }
    case "p", "h", "tab", "br", "s", "line-break": change { $0.text.append(UInt8(ascii: " ")) }
    case "ins", "del", "moveFrom", "moveTo", "comment": add(attributes.text("author"))
    case "creator": creator = []
    case "cacheField": fields.append(trimmed(attributes.text("name") ?? ""))
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "tbl", "table":
      guard let table = open.popLast() else { return }
      let number = tablesBefore + tables.count + 1
      tables.append(Sheet(name: table.name ?? "Bảng \(number)", rows: table.rows))
    case "tc", "table-cell", "covered-table-cell":
      change { $0.endCell() }
      cells += 1
    case "tr", "table-row": change { $0.endRow() }
    case "creator":
      add(creator.map { String(decoding: $0, as: UTF8.self) })
      creator = nil
    case "pivotCacheDefinition": addFields()
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if creator != nil { return creator?.append(contentsOf: piece) ?? () }
    change { $0.append(piece) }
  }

  private func change(_ change: (inout OpenTable) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1])
  }

  private func add(_ person: String?) {
    let name = person.map(trimmed) ?? ""
    if !name.isEmpty, people.count < 100, !people.contains(name) { people.append(name) }
  }

  /// The fields of a pivot table, as the header of a table whose values are kept elsewhere.
  private func addFields() {
    let headings = fields.prefix(SheetLimits.columns).enumerated().map { index, name in
      Cell(text: name, row: 1, index: UInt16(index))
    }
    let values = headings.map { Cell(text: "pivot", row: 2, index: $0.index) }
    let rows = [Row(number: 1, line: 0, cells: headings), Row(number: 2, line: 0, cells: values)]
    tables.append(Sheet(name: "Pivot", rows: rows))
  }

  private static func count(_ attributes: XMLAttributes, _ name: StaticString) -> Int {
    min(max(attributes.text(name).flatMap { Int($0) } ?? 1, 1), 1 << 20)
  }
}

/// A table whose end has not come yet.
private struct OpenTable {
  let name: String?
  private(set) var rows: [Row] = []
  private var cells: [Cell] = []
  private var row: UInt32 = 0
  /// How many rows the open one stands for.
  private var repeated = 1
  private var column = 0
  private var isInCell = false
  /// How many columns the open cell takes.
  var columns = 1
  var text: [UInt8] = []

  init(name: String?) { self.name = name }

  mutating func beginRow(rows: Int) {
    cells = []
    row += 1
    (repeated, column) = (rows, 0)
  }

  mutating func beginCell(columns: Int) {
    text.removeAll(keepingCapacity: true)
    self.columns = columns
    isInCell = true
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    // A heading is short; a cell may hold a whole text.
    if isInCell, text.count < SheetLimits.characters { text.append(contentsOf: piece) }
  }

  mutating func endCell() {
    let said = trimmed(String(decoding: text, as: UTF8.self))
    if !said.isEmpty, column <= Int(UInt16.max) {
      cells.append(Cell(text: said, row: row, index: UInt16(column)))
    }
    column = min(column + columns, 1 << 20)
    isInCell = false
  }

  mutating func endRow() {
    if !cells.isEmpty { rows.append(Row(number: row, line: 0, cells: cells)) }
    row = min(row + UInt32(repeated - 1), 1 << 24)
  }
}

/// The words of a text with one space between them.
private func trimmed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
