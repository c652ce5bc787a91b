import Diagnostics

/// What the cells of every sheet of a workbook refer to.
struct WorkbookContext {
  let file: String
  var styles: [CellStyle] = []
  var epoch = DateEpoch.year1900
  var shared = SharedTexts()
}

/// How many cells with a value, and bytes of their texts, more may come.
struct WorkbookRoom {
  var cells = SheetLimits.cells
  var textBytes = SheetLimits.textBytes

  var isFilled: Bool { cells < 0 || textBytes < 0 }
}

/// Reads a worksheet: its cells and which of them are merged (ECMA-376-1, 18.3).
final class WorksheetHandler: XMLHandler {
  private let context: WorkbookContext
  private let sheet: String
  private(set) var maker: CellTextMaker
  private var rows = WorksheetRows()
  private(set) var merged: [CellRange] = []
  private(set) var hiddenRows: Set<UInt32> = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What the workbook may still have.
  private(set) var room: WorkbookRoom

  private var cell: OpenCell?
  private var gathered = GatheredText()
  /// Whether a part of the text of an open cell is struck through.
  private var isInlineStruck = false
  /// The place after the last cell.
  private var next = CellReference(column: 0, row: 0)
  /// The depth inside an element that is passed over.
  private var skipped = 0
  private var reportedLimits: Set<String> = []
  /// Cells with a formula and no value.
  private var uncalculated: (count: Int, first: Place?) = (0, nil)

  init(_ context: WorkbookContext, sheet: String, maker: CellTextMaker, room: WorkbookRoom) {
    self.context = context
    self.sheet = sheet
    self.maker = maker
    self.room = room
  }

  var isDone: Bool { room.isFilled }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    switch name.letter {
    case UInt8(ascii: "c"):
      gathered.clear()
      isInlineStruck = false
      cell = OpenCell(attributes, column: next.column, row: next.row)
    case UInt8(ascii: "v"): gathered.isOpen = cell.map { $0.storage != .inline } ?? false
    case UInt8(ascii: "f"): cell?.hasFormula = true
    case UInt8(ascii: "t"): gathered.isOpen = cell.map { $0.storage == .inline } ?? false
    case 0: beginOther(name, attributes)
    default: break
    }
  }

  private func beginOther(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      next = CellReference(column: 0, row: rowNumber(attributes) ?? next.row + 1)
      if isHidden(attributes), next.row <= SheetLimits.rows { hiddenRows.insert(UInt32(next.row)) }
    case "mergeCell":
      for (name, value) in attributes where "ref" ~= name {
        if let range = CellRange(value) { merged.append(range) }
      }
    case "strike" where attributes.isOn: isInlineStruck = true
    case "col": addHiddenColumns(attributes)
    case "rPh", "extLst": skipped = 1
    default: break
    }
  }

  private func addHiddenColumns(_ attributes: XMLAttributes) {
    guard isHidden(attributes), let first = attributes.text("min").flatMap(Int.init),
      let last = attributes.text("max").flatMap(Int.init), first > 0, first <= last
    else { return }
    hiddenColumns.append(first - 1...last - 1)
  }

  private func rowNumber(_ attributes: XMLAttributes) -> Int? {
    for (name, value) in attributes where name.letter == UInt8(ascii: "r") { return smallNumber(value) }
    return nil
  }

  private func isHidden(_ attributes: XMLAttributes) -> Bool {
    for (name, value) in attributes where "hidden" ~= name {
      return value.pointee == CChar(bitPattern: UInt8(ascii: "1"))
        || value.pointee == CChar(bitPattern: UInt8(ascii: "t"))
    }
    return false
  }

  func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name.letter {
    case UInt8(ascii: "c"): closeCell()
    case UInt8(ascii: "v"), UInt8(ascii: "t"): gathered.isOpen = false
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { gathered.append(piece) }

  func finishRows() -> [Row] { rows.finish() }

  private func closeCell() {
    guard let cell else { return }
    self.cell = nil
    next = CellReference(column: cell.column + 1, row: cell.row)
    // The empty text of a formula is stored as one.
    if cell.hasFormula, gathered.bytes.isEmpty, cell.storage != .formula { keepUncalculated(cell) }
    guard !gathered.bytes.isEmpty, isWithinLimits(cell) else { return }
    let (text, kind) = value(of: cell)
    guard !text.isEmpty else { return }
    room.cells -= 1
    room.textBytes -= text.utf8.count
    var whole = Cell(text: text, kind: kind, row: UInt32(cell.row), index: UInt16(cell.column))
    whole.marks = marks(of: cell)
    rows.add(whole)
  }

  /// Programs that write formulas without Excel leave out what comes of them.
  private func keepUncalculated(_ cell: OpenCell) {
    uncalculated.count += 1
    if uncalculated.first == nil { uncalculated.first = place(cell) }
  }

  func finishDiagnostics() -> [Diagnostic] {
    guard let first = uncalculated.first else { return diagnostics }
    return diagnostics + [Diagnostic(.formulasWithoutValues, String(uncalculated.count), at: first)]
  }

  private func isWithinLimits(_ cell: OpenCell) -> Bool {
    if cell.row > SheetLimits.rows {
      reportOnce(.sheetTooManyRows, SheetLimits.rows, cell)
      return false
    }
    if cell.column >= SheetLimits.columns {
      reportOnce(.sheetTooManyColumns, SheetLimits.columns, cell)
      return false
    }
    return true
  }

  /// A limit is reported where it is passed first: a sheet may pass it in each row.
  private func reportOnce(_ rule: Rule, _ limit: Int, _ cell: OpenCell) {
    guard reportedLimits.insert(rule.code).inserted else { return }
    report(Diagnostic(rule, String(limit), at: place(cell)))
  }

  private func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < SheetLimits.diagnostics { diagnostics.append(diagnostic) }
  }

  private func place(_ cell: OpenCell) -> Place {
    Place(context.file, sheet: sheet, cell: (column: cell.column + 1, row: cell.row))
  }
}

/// From what is written to what it says.
extension WorksheetHandler {
  private func value(of cell: OpenCell) -> (text: String, kind: CellKind) {
    switch cell.storage {
    case .number: return number(cell)
    case .shared: return (sharedText(cell), .text)
    case .inline, .formula: return (ownText(cell), .text)
    case .boolean: return gathered.isTrue ? ("true", .boolean) : ("false", .boolean)
    case .error: return (gathered.text, .error)
    case .isoDate:
      let written = gathered.text
      return dateText(iso: written).map { ($0, .date) } ?? (written, .text)
    }
  }

  private func style(of cell: OpenCell) -> CellStyle {
    context.styles.indices.contains(cell.style) ? context.styles[cell.style] : CellStyle()
  }

  /// Of its style, and of the fonts of its text.
  private func marks(of cell: OpenCell) -> CellMarks {
    let marks = style(of: cell).marks
    switch cell.storage {
    case .shared:
      return marks.union(gathered.number.map { context.shared.struck.contains($0) } == true ? .struck : [])
    case .inline: return marks.union(isInlineStruck ? .struck : [])
    case .number, .formula, .boolean, .error, .isoDate: return marks
    }
  }

  private func number(_ cell: OpenCell) -> (text: String, kind: CellKind) {
    let format = style(of: cell).format
    if format == .date, let days = gathered.number, let date = dateText(wholeDays: days, epoch: context.epoch)
    {
      return (date, .date)
    }
    let text = gathered.bytes.withUnsafeBufferPointer(numberText)
    guard let text else { return (gathered.text, .text) }
    guard format != .number, let serial = Double(text) else { return (text, .number) }
    let date =
      switch format {
      case .duration: durationText(serial: serial)
      case .number, .date, .month, .year: dateText(serial: serial, epoch: context.epoch)
      }
    return date.map { (shown($0, format), .date) } ?? (text, .number)
  }

  /// As much of a date as the cell shows: "2026-03".
  private func shown(_ date: String, _ format: NumberFormat) -> String {
    // A time alone has no month.
    guard date.utf8.count >= 10 else { return date }
    return switch format {
    case .month: String(date.prefix(7))
    case .year: String(date.prefix(4))
    case .number, .date, .duration: date
    }
  }

  private func sharedText(_ cell: OpenCell) -> String {
    guard let number = gathered.number, context.shared.texts.indices.contains(number) else {
      report(Diagnostic(.workbookDamagedCell, at: place(cell)))
      return ""
    }
    if !context.shared.problems.isEmpty { report(context.shared.problems[number], cell) }
    return context.shared.texts[number]
  }

  private func ownText(_ cell: OpenCell) -> String {
    let (text, problem) = maker.text(gathered)
    report(problem, cell)
    return text
  }

  private func report(_ problem: CellTextProblem?, _ cell: OpenCell) {
    switch problem {
    case .leftOut(let character): report(character.diagnostic(ofCellAt: place(cell)))
    case .tooLong:
      report(Diagnostic(.sheetCellTooLong, String(SheetLimits.characters), at: place(cell)))
    case nil: break
    }
  }
}

extension GatheredText {
  /// The text as it is written.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate var isTrue: Bool { bytes == [UInt8(ascii: "1")] || bytes.elementsEqual("true".utf8) }

  /// A number from 0 of at most nine digits and nothing else.
  fileprivate var number: Int? {
    guard bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }
}
