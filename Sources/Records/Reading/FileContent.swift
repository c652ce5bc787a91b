import AwardLists
import Bulletins
import Diagnostics
import Sheets
import VietnameseText
import YAMLTree

/// What one file became, behind a reference, because thousands of them are passed along.
package indirect enum FileContent: Sendable {
  case story(Story)
  case campaign(Campaign)
  case results([Result], file: String)
  case review(Review)
  case page(Page)
  case document(Document)
  case consultation(Consultation)
  case bulletin(Bulletin)
  case recipients([Recipient])
  case units([Unit])
  case organisations([Organisation])
  case programmes([Programme])
  case decisions([Decision])
  case indicators([Result])
  case holidays([Holiday])
  case awards(AwardFile)
  case ledger([LedgerEntry])
  case pressRecord(StoredRecord)
  case catalogue(Catalogue)
  case answers(Answers)
  case acknowledgements([Acknowledgement])
  case nothing
}

extension FileKind {
  /// Reads the records of a file of this kind.
  ///
  /// - Parameters:
  ///   - raw: its bytes, as they lie on the disk.
  ///   - file: its path from the source root.
  ///   - mapping: what the mapping file beside an award list says.
  package func read(
    _ raw: [UInt8], file: String, mapping: ListMapping? = nil, in context: ReadingContext
  ) -> Read<FileContent> {
    switch self {
    case .text(let kind): readText(raw, file: file) { kind.read($0, file: file, in: context) }
    case .catalogue: readYAML(raw, file: file) { readCatalogue($0, file: file) }
    case .answers:
      readYAML(raw, file: file) { Answers.read($0, file: file, in: context).map(FileContent.answers) }
    case .acknowledgements:
      readYAML(raw, file: file) {
        Acknowledgement.read($0, file: file, in: context).map(FileContent.acknowledgements)
      }
    case .table(let kind): kind.read(raw, file: file, in: context)
    case .awards:
      readAwards(csvSheets(raw, file: file), file: file, mapping: mapping, in: context)
    case .awardWorkbook:
      readAwards(visibleSheets(raw, file: file), file: file, mapping: mapping, in: context)
    // What the press room keeps is its own, to the byte.
    case .ledger: readLedger(raw, file: file)
    case .pressRecord:
      StoredRecord(raw, file: file).map { Read(value: .pressRecord($0), diagnostics: []) }
        ?? Read(diagnostics: [StoredRecord.problem(of: file)])
    case .settings, .awardMapping, .pressFile, .material, .unexpected: Read(value: .nothing, diagnostics: [])
    }
  }
}

private func readLedger(_ bytes: [UInt8], file: String) -> Read<FileContent> {
  let (entries, problems) = LedgerEntry.read(bytes, file: file)
  return Read(value: .ledger(entries), diagnostics: problems)
}

extension TextKind {
  fileprivate func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<FileContent> {
    switch self {
    case .story: Story.read(bytes, file: file, in: context).map(FileContent.story)
    case .campaign: Campaign.read(bytes, file: file, in: context).map(FileContent.campaign)
    case .review: Review.read(bytes, file: file, in: context).map(FileContent.review)
    case .page: Page.read(bytes, file: file, in: context).map(FileContent.page)
    case .document: Document.read(bytes, file: file, in: context).map(FileContent.document)
    case .notice: Consultation.read(bytes, file: file, in: context).map(FileContent.consultation)
    case .bulletin: Bulletin.read(bytes, file: file, in: context).map(FileContent.bulletin)
    }
  }
}

extension TableKind {
  fileprivate func read(_ raw: [UInt8], file: String, in context: ReadingContext) -> Read<FileContent> {
    switch self {
    case .results: readTable(raw, file, context, Result.read) { .results($0, file: file) }
    case .indicators: readTable(raw, file, context, Result.read, FileContent.indicators)
    case .recipients: readTable(raw, file, context, Recipient.read, FileContent.recipients)
    case .units: readTable(raw, file, context, Unit.read, FileContent.units)
    case .organisations: readTable(raw, file, context, Organisation.read, FileContent.organisations)
    case .programmes: readTable(raw, file, context, Programme.read, FileContent.programmes)
    case .decisions: readTable(raw, file, context, Decision.read, FileContent.decisions)
    case .holidays: readTable(raw, file, context, Holiday.read, FileContent.holidays)
    }
  }
}

/// Files that are text in UTF-8.
private func readText<Value>(
  _ raw: [UInt8], file: String, _ read: ([UInt8]) -> Read<Value>
) -> Read<Value> {
  let text = FileText(raw, file: file)
  guard let bytes = text.bytes else { return Read(diagnostics: text.diagnostics) }
  var result = read(bytes)
  result.diagnostics += text.diagnostics
  return result
}

private func readYAML<Value>(
  _ raw: [UInt8], file: String, _ read: (YAMLNode) -> Read<Value>
) -> Read<Value> {
  readText(raw, file: file) { bytes in
    let (root, problems) = yamlTree(bytes, file: file)
    guard let root else { return Read(diagnostics: problems) }
    var result = read(root)
    result.diagnostics += problems
    return result
  }
}

private func readCatalogue(_ root: YAMLNode, file: String) -> Read<FileContent> {
  var read = Catalogue.read(root, file: file).map(FileContent.catalogue)
  read.words = .settings(root)
  return read
}

extension Answers {
  /// Reads `Content/data/tra-loi.yml` as it lies on the disk.
  package static func read(_ raw: [UInt8], file: String, in context: ReadingContext) -> Read<Answers> {
    readYAML(raw, file: file) { Answers.read($0, file: file, in: context) }
  }
}

extension Acknowledgement {
  /// Reads `Content/data/da-xem.yml` as it lies on the disk.
  ///
  /// It is read before the settings of the site, and its dates are days, so that it needs no zone.
  package static func read(_ raw: [UInt8], file: String) -> Read<[Acknowledgement]> {
    readYAML(raw, file: file) { Acknowledgement.read($0, file: file, in: ReadingContext(zone: .vietnam)) }
  }
}

extension ListMapping {
  /// Reads a mapping file as it lies on the disk.
  package static func read(_ raw: [UInt8], file: String, in context: ReadingContext) -> Read<ListMapping> {
    readYAML(raw, file: file) { ListMapping.read($0, file: file, in: context) }
  }
}

private func readTable<Record>(
  _ raw: [UInt8], _ file: String, _ context: ReadingContext,
  _ read: (Sheet, String, ReadingContext) -> Read<[Record]>, _ content: ([Record]) -> FileContent
) -> Read<FileContent> {
  let (sheet, problems, repairs) = csvSheet(raw, file: file)
  // A table that could not be read at all misses no columns.
  if sheet.rows.isEmpty, problems.contains(where: { $0.severity == .error }) {
    return Read(diagnostics: problems)
  }
  var result = read(sheet, file, context).map(content)
  result.diagnostics += problems + repairs.diagnostics(at: Place(file))
  result.words = .table(sheet)
  return result
}

/// The sheets of an award list that people see, and what was put right in their texts.
private typealias ListSheets = (sheets: [Sheet], diagnostics: [Diagnostic], repairs: TextRepairs)

private func csvSheets(_ raw: [UInt8], file: String) -> ListSheets {
  let (sheet, problems, repairs) = csvSheet(raw, file: file)
  return ([sheet], problems, repairs)
}

private func visibleSheets(_ raw: [UInt8], file: String) -> ListSheets {
  var (sheets, problems, repairs) = workbookSheets(raw, file: file, text: .tidy)
  sheets.removeAll { $0.visibility != .visible }
  if sheets.isEmpty, problems.isEmpty {
    problems.append(Diagnostic(.workbookWithoutSheet, at: Place(file)))
  }
  return (sheets, problems, repairs)
}

private func readAwards(
  _ list: ListSheets, file: String, mapping: ListMapping?, in context: ReadingContext
) -> Read<FileContent> {
  // A table that could not be read at all lacks nothing else.
  if list.sheets.allSatisfy(\.rows.isEmpty), list.diagnostics.contains(where: { $0.severity == .error }) {
    return Read(diagnostics: list.diagnostics)
  }
  var read = Award.read(list.sheets, file: file, mapping: mapping, in: context).map(FileContent.awards)
  read.diagnostics += list.diagnostics + list.repairs.diagnostics(at: Place(file))
  return read
}
