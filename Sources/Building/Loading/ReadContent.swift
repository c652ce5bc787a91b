import Diagnostics
import Formats
import Glibc
import Sheets
import SiteModel
import VietnameseText
import YAMLTree

/// What one file became, behind a reference, because thousands of them are passed along.
indirect enum FileContent: Sendable {
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
  case answers([NamesakeAnswer])
  case nothing
}

/// Reads every file of the tree, several at once, and gathers the records in the order of the paths.
func readContent(
  _ tree: SourceTree, settings: SiteSettings, workers: Int
) async throws -> (records: Records, diagnostics: [Diagnostic]) {
  let context = ReadingContext(settings: settings)
  let root = tree.root
  let mappings = MappingFiles(tree)
  let (order, lists) = readingOrder(of: tree)
  let inOrder = try await inParallel(
    order.map { tree.files[$0] }, alone: lists, workers: workers, state: { () }
  ) { file, _ in
    switch file.kind {
    case .awards, .awardWorkbook: readAwards(file, mappings, root: root, in: context)
    case .ledger, .pressRecord: readPress(file, root: root)
    default: readFile(file, root: root, in: context)
    }
  }
  var positions = order
  for (position, file) in order.enumerated() { positions[file] = position }
  let read = positions.map { inOrder[$0] }
  var records = Records(settings: settings)
  for content in read { records.add(content.value ?? .nothing) }
  for (file, content) in zip(tree.files, read) { records.words[file.path] = content.words }
  records.words["Content/site.yml"] = settings.words
  records.lacksTable = zip(tree.files, read).contains { file, result in
    file.path.hasPrefix("Content/data/") && file.kind.isTable && result.lacksTable
  }
  func unread(_ kind: FileKind) -> Set<String> {
    Set(zip(tree.files, read).filter { $0.kind == kind && $1.value == nil }.map(\.0.path))
  }
  records.brokenPressRecords = unread(.pressRecord)
  records.hasBrokenLedger = zip(tree.files, read).contains { $0.kind == .ledger && !$1.diagnostics.isEmpty }
  records.unreadBulletins = unread(.bulletin)
  records.pressSignatures = Set(
    tree.files.lazy.filter { $0.kind == .pressFile }.map(\.path)
      .filter { $0.hasSuffix("/" + LedgerEntry.signatureName) })
  return (records, read.flatMap(\.diagnostics) + mappings.diagnostics)
}

/// The positions of the files with the award lists first, and how many those are. The largest is first of all, so that no
/// worker begins it when the others have nothing left to do.
private func readingOrder(of tree: SourceTree) -> (order: [Int], lists: Int) {
  let lists = tree.files.indices.filter { tree.files[$0].kind.isAwardList }
  let sizes = lists.map { status(tree.root + "/" + tree.files[$0].path)?.st_size ?? 0 }
  let largest = lists.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.map { lists[$0] }
  return (largest + tree.files.indices.filter { !tree.files[$0].kind.isAwardList }, lists.count)
}

/// One file, from the disk to its records.
private func readFile(_ file: SourceTree.File, root: String, in context: ReadingContext) -> Read<FileContent>
{
  guard file.kind.isRead else { return Read(value: .nothing, diagnostics: []) }
  return withBytes(of: file, root: root) { raw in
    file.kind.isTable ? readTable(raw, file, context) : readText(raw, file, root: root, context)
  }
}

/// What the press room keeps is its own, to the byte.
private func readPress(_ file: SourceTree.File, root: String) -> Read<FileContent> {
  withBytes(of: file, root: root) { bytes in
    file.kind == .ledger
      ? LedgerEntry.read(bytes, file: file.path).map(FileContent.ledger)
      : StoredRecord.read(bytes, file: file.path).map(FileContent.pressRecord)
  }
}

/// What a file of limited size says; that it cannot be read is said of it.
func withBytes<Value>(
  of file: SourceTree.File, root: String, _ read: ([UInt8]) -> Read<Value>
) -> Read<Value> {
  do {
    return read(try readFile(root + "/" + file.path, limit: file.kind.sizeLimit))
  } catch let error as FileError where error.code == EFBIG {
    let size = status(root + "/" + file.path).map { Int($0.st_size) } ?? 0
    let facts = (megabytes(size), megabytes(file.kind.sizeLimit))
    return Read(diagnostics: [Diagnostic(.fileTooLarge, facts.0, facts.1, at: Place(file.path))])
  } catch let error as FileError {
    return Read(diagnostics: [Diagnostic(.unreadableFile, error.reason, at: Place(file.path))])
  } catch {
    preconditionFailure("Reading a file throws FileError only.")
  }
}

/// "50,0 MB" in the notation of the data, since the message is written in several languages.
private func megabytes(_ size: Int) -> String {
  let tenths = (size * 10 + (1 << 19)) >> 20
  return "\(tenths / 10).\(tenths % 10) MB"
}

private func readText(
  _ raw: [UInt8], _ file: SourceTree.File, root: String, _ context: ReadingContext
) -> Read<FileContent> {
  let text = FileText(raw, file: file.path)
  guard let bytes = text.bytes else { return Read(diagnostics: text.diagnostics) }
  var read: Read<FileContent>
  switch file.kind {
  case .story: read = Story.read(bytes, file: file.path, in: context).map(FileContent.story)
  case .campaign: read = Campaign.read(bytes, file: file.path, in: context).map(FileContent.campaign)
  case .review: read = Review.read(bytes, file: file.path, in: context).map(FileContent.review)
  case .page: read = Page.read(bytes, file: file.path, in: context).map(FileContent.page)
  case .document: read = Document.read(bytes, file: file.path, in: context).map(FileContent.document)
  case .notice: read = Consultation.read(bytes, file: file.path, in: context).map(FileContent.consultation)
  case .bulletin:
    read = Bulletin.read(bytes, file: file.path, in: context).map { .bulletin($0.withPhotoDigests(root)) }
  case .catalogue: read = readCatalogue(bytes, file: file.path)
  case .answers: read = readAnswers(bytes, file: file.path, context)
  default: read = Read(value: .nothing, diagnostics: [])
  }
  read.diagnostics += text.diagnostics
  return read
}

extension Bulletin {
  /// Another picture under the same name is another photo. One that cannot be read is reported where pictures are looked at.
  fileprivate func withPhotoDigests(_ root: String) -> Bulletin {
    var bulletin = self
    let home = realPath(root + "/Content") ?? root + "/Content"
    for path in contentFiles.compactMap(\.target?.path) {
      guard Standing("\(root)/\(path)", in: home) == .file else { continue }
      let bytes = try? readFile("\(root)/\(path)", limit: FileKind.material.sizeLimit)
      bulletin.photoDigests[path] = bytes.map { sha256($0).hex }
    }
    return bulletin
  }
}

private func readCatalogue(_ bytes: [UInt8], file: String) -> Read<FileContent> {
  let (root, problems) = yamlTree(bytes, file: file)
  guard let root else { return Read(diagnostics: problems) }
  var read = Catalogue.read(root, file: file).map(FileContent.catalogue)
  read.diagnostics += problems
  read.words = .settings(root)
  return read
}

private func readAnswers(_ bytes: [UInt8], file: String, _ context: ReadingContext) -> Read<FileContent> {
  let (root, problems) = yamlTree(bytes, file: file)
  guard let root else { return Read(value: .nothing, diagnostics: problems) }
  var read = NamesakeAnswer.read(root, file: file, in: context).map(FileContent.answers)
  read.diagnostics += problems
  return read
}

private func readTable(_ raw: [UInt8], _ file: SourceTree.File, _ context: ReadingContext) -> Read<
  FileContent
> {
  let (sheet, problems, repairs) = csvSheet(raw, file: file.path)
  // A table that could not be read at all misses no columns.
  if sheet.rows.isEmpty, problems.contains(where: { $0.severity == .error }) {
    return Read(diagnostics: problems)
  }
  var read: Read<FileContent>
  switch file.kind {
  case .results: read = Result.read(sheet, file: file.path, in: context).map { .results($0, file: file.path) }
  case .indicators: read = Result.read(sheet, file: file.path, in: context).map(FileContent.indicators)
  case .recipients: read = Recipient.read(sheet, file: file.path, in: context).map(FileContent.recipients)
  case .units: read = Unit.read(sheet, file: file.path, in: context).map(FileContent.units)
  case .organisations:
    read = Organisation.read(sheet, file: file.path, in: context).map(FileContent.organisations)
  case .programmes: read = Programme.read(sheet, file: file.path, in: context).map(FileContent.programmes)
  case .decisions: read = Decision.read(sheet, file: file.path, in: context).map(FileContent.decisions)
  default: read = Holiday.read(sheet, file: file.path, in: context).map(FileContent.holidays)
  }
  read.diagnostics += problems
  read.words = .table(sheet)
  if repairs > 0 { read.diagnostics.append(Diagnostic(.repairedText, String(repairs), at: Place(file.path))) }
  return read
}

extension Read {
  /// A table whose rows could not be understood at all.
  fileprivate var lacksTable: Bool {
    value == nil || diagnostics.contains { $0.code == Rule.missingColumn.code }
  }
}

extension FileKind {
  fileprivate var isAwardList: Bool { self == .awards || self == .awardWorkbook }

  fileprivate var isTable: Bool {
    switch self {
    case .results, .indicators, .recipients, .units, .organisations, .programmes, .decisions, .holidays:
      true
    default: false
    }
  }

  fileprivate var isRead: Bool {
    switch self {
    case .settings, .material, .unexpected, .awardMapping, .pressFile: false
    default: true
    }
  }
}

extension Records {
  /// Files come in the order of their paths, so a campaign's `index.md` comes before its results and reviews.
  fileprivate mutating func add(_ content: FileContent) {
    switch content {
    case .story(let story): stories.append(story)
    case .campaign(let campaign): campaigns.append(campaign)
    case .results(let results, let file): campaign(of: file) { $0.results += results }
    case .review(let review): campaign(of: review.file) { $0.reviews.append(review) }
    case .page(let page): pages.append(page)
    case .document(let document): documents.append(document)
    case .consultation(let consultation): consultations.append(consultation)
    case .bulletin(let bulletin): bulletins.append(bulletin)
    case .recipients(let more): recipients += more
    case .units(let more): units += more
    case .organisations(let more): organisations += more
    case .programmes(let more): programmes += more
    case .decisions(let more): decisions += more
    case .indicators(let more): indicators += more
    case .holidays(let more): holidays += more
    case .awards(let file):
      awards += file.awards
      awardSheets += file.sheets
    case .catalogue(let whole): catalogue = whole
    case .answers(let more): answers += more
    case .ledger(let entries): ledger += entries
    case .pressRecord(let record): pressRecords.append(record)
    case .nothing: break
    }
  }

  private mutating func campaign(of file: String, _ change: (inout Campaign) -> Void) {
    let folder = file.split(separator: "/").prefix(3).joined(separator: "/") + "/index.md"
    guard let position = campaigns.lastIndex(where: { $0.file == folder }) else { return }
    change(&campaigns[position])
  }
}
