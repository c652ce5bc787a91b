// From the bytes of a workbook to its sheets (ECMA-376 and ISO/IEC 29500, transitional and strict):
//
//   bytes → parts       ZIPArchive: the directory, entries in blocks
//         → elements    XMLReading: expat
//         → tabs        Relationships, WorkbookPart
//         → cells       Styles, SharedTexts, then a WorksheetHandler for each sheet
//
// A workbook is read in one pass. Entries are unpacked in blocks that go straight to expat, so of each part only one block is in memory.
// Nothing is written, no name in the archive becomes a path, and a document type is refused before any entity exists. SheetLimits
// bounds the bytes, the cells and the sheets. Memory grows with the cells that have a value, never with the dimension that the file states.
//
// Written by hand over zlib and expat, because no library in Debian gives typed cells with their places: libxlsxio is absent, freexl
// reads .xls only, orcus gives dates as raw numbers. python-calamine is the oracle of `make sheets`.

import Diagnostics
import VietnameseText

/// Reads the worksheets of an Excel workbook (.xlsx) in the order of their tabs. `repairs` tells what was put right in
/// their texts.
///
/// What is no workbook gives no sheets and a diagnostic.
package func workbookSheets(
  _ bytes: [UInt8], file: String, text: CellTextForm
) -> (sheets: [Sheet], diagnostics: [Diagnostic], repairs: TextRepairs) {
  guard bytes.count <= SheetLimits.bytes else {
    let diagnostic = Diagnostic(
      .sheetTooLarge, String(bytes.count), String(SheetLimits.bytes), at: Place(file))
    return ([], [diagnostic], TextRepairs())
  }
  return bytes.withUnsafeBufferPointer { bytes in
    if let problem = problemOfFormat(bytes, file: file) { return ([], [problem], TextRepairs()) }
    guard let archive = ZIPArchive(bytes, budget: SheetLimits.unpackedBytes) else {
      return ([], [Diagnostic(.workbookDamaged, "ZIP", at: Place(file))], TextRepairs())
    }
    var workbook = WorkbookReading(archive, file: file, maker: CellTextMaker(form: text))
    let sheets = workbook.readSheets()
    return (sheets, workbook.diagnostics, workbook.maker.repairs)
  }
}

/// One pass through the parts of a workbook.
private struct WorkbookReading {
  private var archive: ZIPArchive
  private var context: WorkbookContext
  private(set) var maker: CellTextMaker
  private(set) var diagnostics: [Diagnostic] = []
  private var room = WorkbookRoom()

  init(_ archive: ZIPArchive, file: String, maker: CellTextMaker) {
    self.archive = archive
    self.maker = maker
    context = WorkbookContext(file: file)
  }

  mutating func readSheets() -> [Sheet] {
    guard let part = workbookPart() else { return [] }
    let workbook = WorkbookPartHandler()
    let links = RelationshipsHandler(of: part)
    guard read(part, workbook), read(relationshipsName(of: part), links) else { return [] }
    context.epoch = workbook.epoch
    guard readShared(links.relationships) else { return [] }
    if workbook.tabs.count > SheetLimits.sheets {
      diagnostics.append(
        Diagnostic(.workbookTooManySheets, String(SheetLimits.sheets), at: Place(context.file)))
    }
    return workbook.tabs.prefix(SheetLimits.sheets).compactMap { readSheet($0, links.relationships) }
  }

  /// The name of the part with the list of sheets, which `_rels/.rels` has.
  private mutating func workbookPart() -> String? {
    let root = RelationshipsHandler(of: "")
    let name = relationshipsName(of: "")
    if archive.has(name), !read(name, root) { return nil }
    let stated = root.relationships.first { $0.kind == "officeDocument" }?.target
    let part = stated ?? "xl/workbook.xml"
    if let format = otherFormat(of: archive) {
      diagnostics.append(Diagnostic(.workbookOtherFormat, format, at: Place(context.file)))
      return nil
    }
    if stated == nil, !archive.has(part) {
      diagnostics.append(Diagnostic(.workbookNone, at: Place(context.file)))
      return nil
    }
    return part
  }

  /// Reads what all sheets refer to. A workbook without styles or shared texts has no dates or texts of that kind.
  private mutating func readShared(_ relationships: [Relationship]) -> Bool {
    let styles = StylesHandler()
    if let part = relationships.first(where: { $0.kind == "styles" }) {
      guard read(part.target, styles) else { return false }
    }
    context.styles = styles.styles
    let texts = SharedTextsHandler(maker)
    if let part = relationships.first(where: { $0.kind == "sharedStrings" }) {
      guard read(part.target, texts) else { return false }
      if texts.isDone {
        report(.workbookTooLarge, part.target, sheet: nil)
        return false
      }
    }
    context.shared = texts.shared
    maker = texts.maker
    return true
  }

  /// `nil` for a chart and other sheets without cells.
  private mutating func readSheet(_ tab: WorkbookPartHandler.Tab, _ relationships: [Relationship]) -> Sheet? {
    guard let link = relationships.first(where: { $0.id == tab.relationship }) else {
      diagnostics.append(
        Diagnostic(.workbookDamaged, tab.relationship, at: Place(context.file, sheet: tab.name)))
      return nil
    }
    guard link.kind == "worksheet", !room.isFilled else { return nil }
    let handler = WorksheetHandler(context, sheet: tab.name, maker: maker, room: room)
    _ = read(link.target, handler, sheet: tab.name)
    maker = handler.maker
    room = handler.room
    diagnostics += handler.finishDiagnostics()
    if room.cells < 0 { report(.workbookTooManyCells, String(SheetLimits.cells), sheet: tab.name) }
    if room.textBytes < 0 { report(.workbookTooLarge, link.target, sheet: tab.name) }
    var sheet = Sheet(name: tab.name, rows: handler.finishRows())
    sheet.visibility = tab.visibility
    sheet.merged = handler.merged
    sheet.hiddenRows = handler.hiddenRows
    sheet.hiddenColumns = handler.hiddenColumns
    return sheet
  }

  /// Whether the part was read to its end, or as far as the handler wanted.
  private mutating func read(_ part: String, _ handler: some XMLHandler, sheet: String? = nil) -> Bool {
    var reading = XMLReading(handler)
    let packing = archive.read(part) { reading.take($0) }
    switch packing {
    case .missing, .damaged: report(.workbookDamaged, part, sheet: sheet)
    case .encrypted: report(.workbookEncrypted, sheet: nil)
    case .tooLarge: report(.workbookTooLarge, part, sheet: sheet)
    case nil:
      switch reading.finish() {
      case .malformed: report(.workbookDamaged, part, sheet: sheet)
      case .hasDoctype: report(.workbookHasDoctype, part, sheet: sheet)
      case nil: return true
      }
    }
    return false
  }

  private mutating func report(_ rule: Rule, _ facts: String..., sheet: String?) {
    let place = Place(context.file, sheet: sheet)
    diagnostics.append(Diagnostic(rule, facts.first ?? "", at: place))
  }
}
