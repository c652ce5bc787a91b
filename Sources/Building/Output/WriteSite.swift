import CFiles
import Diagnostics
import Formats
import Glibc
import Publishing
import Records
import Reports
import SiteModel

/// How the output is put in place.
package struct WriteOptions: Sendable {
  package var workers: Int
  /// Seconds to wait for another build.
  package var patience: Int
  /// False where folders are known not to be exchangeable, so that files are renamed one by one.
  package var mayExchange: Bool

  package init(workers: Int, patience: Int = 60, mayExchange: Bool = true) {
    self.workers = workers
    self.patience = patience
    self.mayExchange = mayExchange
  }
}

/// Makes the bytes of every file and lays the site down beside the old one, files that did not change as hard
/// links; then both change places in one rename. A kill at any moment leaves the old or the new site, whole.
///
/// - Parameter lock: what every file is searched for before the sites change places; with a hit they do not.
/// - Throws: `FileError` when the disk refuses; the old site is untouched.
func writeSite(
  _ files: [OutputFile], to path: String, sourceRoot: String, lock: OutputLock? = nil, options: WriteOptions
) async throws(FileError) -> WriteResult {
  // A link to the web server's folder stays a link: the folder behind it is what is built.
  let output = realPath(path) ?? path
  let parent = String(output[..<(output.lastIndex(of: "/") ?? output.startIndex)])
  if !parent.isEmpty { try makeFolder(parent) }
  guard let folderLock = try FolderLock.take(OutputFolder.lockPath(for: output), patience: options.patience)
  else {
    return WriteResult(diagnostics: [Diagnostic(.outputLocked, output, at: nil)])
  }
  defer { withExtendedLifetime(folderLock) {} }
  let (found, problems) = try OutputFolder.open(output)
  guard let folder = found else { return WriteResult(diagnostics: problems) }
  let foreign = Set(folder.foreign)
  let files = files.filter { !$0.yieldsToForeign || !foreign.contains($0.path) }
  if let clash = clashes(of: files, with: folder) { return WriteResult(diagnostics: clash) }
  try remove(folder.next)
  do throws(FileError) {
    let result = try await lay(files, beside: folder, sourceRoot: sourceRoot, lock, options)
    if result.isStopped { try remove(folder.next) }
    return result
  } catch {
    // What was laid is of no use to anybody; the reason of the failure is what matters.
    try? remove(folder.next)
    throw error
  }
}

/// Pages that want the place of a file that no build wrote, be it as a file or as a folder.
private func clashes(of files: [OutputFile], with folder: OutputFolder) -> [Diagnostic]? {
  guard !folder.foreign.isEmpty else { return nil }
  let foreign = Set(folder.foreign)
  let foreignFolders = Set(folder.foreign.flatMap(foldersAbove))
  let taken = files.filter { file in
    foreign.contains(file.path) || foreignFolders.contains(file.path)
      || foldersAbove(file.path).contains(where: foreign.contains)
  }
  guard !taken.isEmpty else { return nil }
  return taken.map { Diagnostic(.outputHoldsPath, "/" + $0.path, at: Place($0.origin)) }
}

private func lay(
  _ files: [OutputFile], beside folder: OutputFolder, sourceRoot: String, _ lock: OutputLock?,
  _ options: WriteOptions
) async throws(FileError) -> WriteResult {
  try makeFolder(folder.next)
  let old = folder.manifest
  let outcomes = try await inParallel(files, workers: options.workers, state: { Desk() }) {
    file, desk throws(FileError) in
    let isWritten = try lay(
      file, in: folder, isKnown: old.has(file.path), sourceRoot: sourceRoot, &desk)
    return (isWritten: isWritten, search: try lock?.search(file, made: desk.buffer, sourceRoot: sourceRoot))
  }
  let search = lock.map { SearchResult($0, outcomes.map(\.search)) }
  if let search, !search.problems.isEmpty { return WriteResult(diagnostics: search.problems, search: search) }
  try folder.carryForeign(to: folder.next)
  let manifest = Manifest(files.lazy.map { ($0.path, $0.kind) })
  try writeFile(folder.next + "/" + Manifest.name, manifest.bytes)
  try synchronise(folder.next)
  var result = WriteResult()
  result.search = search
  result.written = outcomes.count { $0.isWritten }
  result.unchanged = outcomes.count - result.written
  result.removed = old.paths.count { !manifest.has($0) }
  let news = PageNews(from: old, to: manifest)
  let written = Set(
    zip(files, outcomes).lazy.filter { $1.isWritten && $0.kind.role == .mainPage }.map(\.0.path))
  let laid = { (path: String) in try? readFile("\(folder.next)/\(path)") }
  result.appears = news.appears.titled(laid)
  result.changed = news.changed(written.contains).titled(laid)
  result.disappears = news.disappears
  result.diagnostics = try replace(folder, with: manifest, options)
  return result
}

/// What a worker keeps from file to file.
private struct Desk {
  /// The bytes of a file, whose memory is used again.
  var buffer: [UInt8] = []
  /// The folder made last: files come in the order of their paths, so each is asked for about once.
  private var folder = Substring()

  mutating func makeFolder(for path: String, in root: String) throws(FileError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path[..<slash] != folder else { return }
    folder = path[..<slash]
    try Building.makeFolder("\(root)/\(folder)")
  }
}

/// Lays one file down. Returns whether it was written, and not a link to the same file of the old site.
private func lay(
  _ file: OutputFile, in folder: OutputFolder, isKnown: Bool, sourceRoot: String, _ desk: inout Desk
) throws(FileError) -> Bool {
  let target = "\(folder.next)/\(file.path)"
  switch file.content {
  case .made(let make):
    desk.buffer.removeAll(keepingCapacity: true)
    make(&desk.buffer)
  case .picture(let source):
    desk.buffer.removeAll(keepingCapacity: true)
    let picture = try readFile(sourceRoot + "/" + source, limit: FileKind.material.sizeLimit)
    // It was one when it was checked; somebody changed it since.
    guard appendBarePicture(picture, to: &desk.buffer) else { throw FileError(source, EILSEQ) }
  case .copied(let source):
    return try copy(sourceRoot + "/" + source, for: file, in: folder, isKnown: isKnown, &desk)
  }
  try desk.makeFolder(for: file.path, in: folder.next)
  let old = "\(folder.path)/\(file.path)"
  if isKnown, try isSame(desk.buffer, as: old), link(old, target) == 0 { return false }
  try writeFile(target, desk.buffer)
  return true
}

private func copy(
  _ source: String, for file: OutputFile, in folder: OutputFolder, isKnown: Bool, _ desk: inout Desk
) throws(FileError) -> Bool {
  let (old, target) = ("\(folder.path)/\(file.path)", "\(folder.next)/\(file.path)")
  try desk.makeFolder(for: file.path, in: folder.next)
  if isKnown, try isSameFile(source, as: old), link(old, target) == 0 { return false }
  try copyFile(source, to: target)
  return true
}

private func synchronise(_ folder: String) throws(FileError) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(folder) }
  defer { close(descriptor) }
  let failure = guongsang_sync(descriptor)
  guard failure == 0 else { throw FileError(folder, failure) }
}

private func replace(
  _ folder: OutputFolder, with manifest: Manifest, _ options: WriteOptions
) throws(FileError) -> [Diagnostic] {
  let failure = options.mayExchange ? folder.exchange() : ENOSYS
  if failure == 0 {
    try remove(folder.next)
    return []
  }
  guard [ENOSYS, EINVAL, EXDEV, EBUSY, ENOTSUP, EPERM].contains(failure) else {
    throw FileError(folder.path, failure)
  }
  try renameOneByOne(folder, to: manifest)
  try remove(folder.next)
  let reason = String(cString: strerror(failure))
  return options.mayExchange ? [Diagnostic(.cannotExchange, reason, at: nil)] : []
}
