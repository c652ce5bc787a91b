import Bulletins
import Diagnostics
import Formats
import Glibc
import Publishing
import Records
import Sheets
import SiteModel
import VietnameseText
import YAMLTree

/// Reads every file of the tree, several at once, and gathers the records in the order of the paths.
func readContent(
  _ tree: SourceTree, settings: SiteSettings, workers: Int
) async -> (records: SiteRecords, diagnostics: [Diagnostic]) {
  let context = ReadingContext(settings: settings)
  let root = tree.root
  let mappings = MappingFiles(tree, answers: answers(in: tree, context).headings)
  let (order, lists) = readingOrder(of: tree)
  let inOrder = await inParallel(
    order.map { tree.files[$0] }, alone: lists, workers: workers, state: { () }
  ) { file, _ in
    file.kind.isAwardList
      ? readAwards(file, mappings, root: root, in: context) : readFile(file, root: root, in: context)
  }
  var positions = order
  for (position, file) in order.enumerated() { positions[file] = position }
  let read = positions.map { inOrder[$0] }
  var records = SiteRecords(settings: settings)
  for content in read { records.add(content.value ?? .nothing) }
  for (file, content) in zip(tree.files, read) { records.words[file.path] = content.words }
  records.words[SourcePaths.settings] = settings.words
  records.lacksTable = zip(tree.files, read).contains { file, result in
    file.path.hasPrefix(SourcePaths.data + "/") && file.kind.isTable && result.lacksTable
  }
  records.lacksCatalogue = !tree.files.contains { $0.kind == .catalogue }
  func unread(_ kind: FileKind) -> Set<String> {
    Set(zip(tree.files, read).filter { $0.kind == kind && $1.value == nil }.map(\.0.path))
  }
  records.brokenPressRecords = unread(.pressRecord)
  records.hasBrokenLedger = zip(tree.files, read).contains { $0.kind == .ledger && !$1.diagnostics.isEmpty }
  records.unreadBulletins = unread(.text(.bulletin))
  records.pressSignatures = Set(
    tree.files.lazy.filter { $0.kind == .pressFile }.map(\.path)
      .filter { $0.hasSuffix("/" + PressFileKind.signature.ending) })
  return (records, read.flatMap(\.diagnostics) + mappings.diagnostics)
}

/// What was answered, before the lists are read; what is wrong with the file is said when it is read with the others.
private func answers(in tree: SourceTree, _ context: ReadingContext) -> Answers {
  guard let file = tree.files.first(where: { $0.kind == .answers }) else { return Answers() }
  return withBytes(of: file, root: tree.root) { Answers.read($0, file: file.path, in: context) }.value
    ?? Answers()
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
  return withBytes(of: file, root: root) { file.kind.read($0, file: file.path, in: context) }
    .map { content in
      if case .bulletin(let bulletin) = content {
        .bulletin(bulletin.withPhotoDigests(root))
      } else {
        content
      }
    }
}

/// What a file of limited size says; that it cannot be read is said of it.
func withBytes<Value>(
  of file: SourceTree.File, root: String, _ read: ([UInt8]) -> Read<Value>
) -> Read<Value> {
  do throws(FileError) {
    return read(try readFile(root + "/" + file.path, limit: file.kind.sizeLimit))
  } catch {
    guard error.code == EFBIG else {
      return Read(diagnostics: [Diagnostic(.unreadableFile, error.reason, at: Place(file.path))])
    }
    let size = status(root + "/" + file.path).map { Int($0.st_size) } ?? 0
    let facts = (megabytes(size), megabytes(file.kind.sizeLimit))
    return Read(diagnostics: [Diagnostic(.fileTooLarge, facts.0, facts.1, at: Place(file.path))])
  }
}

/// "50,0 MB" in the notation of the data, since the message is written in several languages.
private func megabytes(_ size: Int) -> String {
  let tenths = (size * 10 + (1 << 19)) >> 20
  return "\(tenths / 10).\(tenths % 10) MB"
}

extension Bulletin {
  /// Another picture under the same name is another photo. One that cannot be read is reported where pictures are looked at.
  fileprivate func withPhotoDigests(_ root: String) -> Bulletin {
    var bulletin = self
    let content = root + "/" + SourcePaths.content
    let home = realPath(content) ?? content
    for path in contentFiles.compactMap(\.target?.path) {
      guard Standing("\(root)/\(path)", in: home) == .file else { continue }
      let bytes = try? readFile("\(root)/\(path)", limit: FileKind.material.sizeLimit)
      bulletin.photoDigests[path] = bytes.map { sha256($0).hex }
    }
    return bulletin
  }
}

extension Read {
  /// A table whose rows could not be understood at all.
  fileprivate var lacksTable: Bool {
    value == nil || diagnostics.contains { $0.code == Rule.missingColumn.code }
  }
}
