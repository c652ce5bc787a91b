import Diagnostics
import Formats
import Glibc
import SiteModel

/// Holds every file that was released against the hash that the ledger has of it. Of a killed bulletin nothing may be left but its
/// notice; a file that no line of the ledger has is reported, and is in no output.
func checkStored(
  _ releases: [PressHistory], in tree: SourceTree, workers: Int
) async throws -> [Diagnostic] {
  let kept = releases.flatMap { history in
    history.status == .killed ? [history.current.entry] : history.versions.map(\.entry)
  }
  let files = kept.flatMap { entry in
    let storage = entry.storage + "/"
    return entry.files.map { (path: storage + $0.path, file: $0, line: entry.place) }
  }
  let root = tree.root
  let problems = try await inParallel(files, workers: workers, state: { () }) { stored, _ in
    try check(stored.file, at: stored.path, line: stored.line, root: root)
  }
  let known = Set(files.map(\.path) + kept.flatMap { [$0.recordFile, $0.signatureFile] })
  return problems.compactMap { $0 } + strays(in: tree, known, releases) + lostLines(of: releases, in: tree)
}

/// Holds one file that was released against its hash.
func check(
  _ file: LedgerEntry.StoredFile, at path: String, line: Place, root: String
) throws -> Diagnostic? {
  let bytes: [UInt8]
  do {
    bytes = try readFile("\(root)/\(path)")
  } catch let error as FileError where [ENOENT, ENOTDIR, EISDIR, ELOOP].contains(error.code) {
    // A folder or a pipe in its place is no file either.
    return Diagnostic(.missingPressFile, path, at: line)
  }
  guard bytes.count == file.bytes, sha256(bytes).hex == file.sha256 else {
    return Diagnostic(.changedPressFile, path, at: line)
  }
  return nil
}

private func strays(
  in tree: SourceTree, _ known: Set<String>, _ releases: [PressHistory]
) -> [Diagnostic] {
  let killed = releases.filter { $0.status == .killed }.map(\.id)
  return tree.files.compactMap { file in
    guard file.kind == .pressFile || file.kind == .pressRecord, !known.contains(file.path) else { return nil }
    guard let id = killed.first(where: { file.path.hasPrefix($0.storage + "/") }) else {
      return Diagnostic(.strayPressFile, at: Place(file.path))
    }
    return Diagnostic(.killedPressFile, id.text, at: Place(file.path))
  }
}

/// A ledger that lost lines, in a merge say, would take from the site what was released, and have it released once more under the
/// same address. Versions are stored one after the other, so a command that was stopped leaves one without a line, not two.
func lostLines(of releases: [PressHistory], in tree: SourceTree) -> [Diagnostic] {
  let known = Set(releases.flatMap(\.versions).map(\.entry.recordFile))
  let unknown = tree.files.filter { $0.kind == .pressRecord && !known.contains($0.path) }.map(\.path)
  guard unknown.count > 1, let first = unknown.first else { return [] }
  return [
    Diagnostic(.ledgerLostLines, String(unknown.count), first, at: Place("Content/press/ledger.jsonl"))
  ]
}
