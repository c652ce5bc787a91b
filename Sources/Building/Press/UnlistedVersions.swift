import Bulletins
import Diagnostics
import Formats
import Glibc
import PressRoom
import Records
import SiteModel

/// A stored version that no line of the ledger has: a ledger that lost lines, in a merge or with a backup, would take from the site what was
/// released, or bring a text back that was held.
///
/// A command that was stopped leaves one too, which was never released. It is told from the others by the next ledger, which lies ready
/// from before anything of a version is stored until it becomes the ledger.
struct UnlistedVersion {
  let id: BulletinID
  let version: Int
  let isNotice: Bool
  /// The line that it would have got; `nil` where no command was stopped.
  let interrupted: LedgerEntry?

  private var storage: String { id.storage(ofVersion: version) }

  /// Whether the file belongs to it.
  func has(_ path: String) -> Bool {
    path.hasPrefix(storage + "/") || path == id.recordFile(ofVersion: version)
  }

  /// `nil` of a text whose command was stopped: that nobody released it is no fault, and the same command makes it good.
  var problem: Diagnostic? {
    let place = Place(PressAddresses.ledger)
    switch (interrupted, isNotice) {
    case (_?, false): return nil
    case (let line?, true):
      let command = line.status == .killed ? "kill" : "hold"
      return Diagnostic(.noticeInterrupted, id.text, command, at: place)
    case (nil, true):
      return Diagnostic(.ledgerLostNotice, id.text, String(version), storage, place.file, at: place)
    case (nil, false):
      return Diagnostic(.ledgerLostLines, id.text, String(version), storage, place.file, at: place)
    }
  }
}

/// In the order of their paths. Nothing where lines of the ledger could not be read: they may be the ones.
func unlistedVersions(of site: Site, in tree: SourceTree) throws(FileError) -> [UnlistedVersion] {
  guard site.isLedgerRead else { return [] }
  let known = filesWithLine(of: site)
  let killed = site.killedBulletins
  let listed = Set(site.ledger.map(\.storage))
  var found: [String] = []
  var unlisted: [UnlistedVersion] = []
  for file in tree.files where file.kind == .pressFile || file.kind == .pressRecord {
    guard !known.contains(file.path), let (id, version) = PressAddresses.version(of: file.path) else {
      continue
    }
    let storage = id.storage(ofVersion: version)
    guard !killed.contains(id), !listed.contains(storage), !found.contains(storage) else { continue }
    found.append(storage)
    let interrupted = interruptedRelease(root: tree.root).flatMap { $0.storage == storage ? $0 : nil }
    let isNotice = interrupted.map { $0.status != .usable } ?? isNotice(id, version, root: tree.root)
    unlisted.append(
      UnlistedVersion(id: id, version: version, isNotice: isNotice, interrupted: interrupted))
  }
  return unlisted
}

/// By its record, or by its manifest where that is lost.
private func isNotice(_ id: BulletinID, _ version: Int, root: String) -> Bool {
  if let bytes = try? readFile(
    "\(root)/\(id.recordFile(ofVersion: version))", limit: FileKind.pressRecord.sizeLimit),
    let record = try? JSONCoding.value(PressRecord.self, from: bytes)
  {
    return record.notice != nil
  }
  let manifestFile = "\(root)/\(id.storage(ofVersion: version))/\(PressFileKind.manifest.ending)"
  let bytes = try? readFile(manifestFile, limit: FileKind.pressRecord.sizeLimit)
  return bytes.flatMap(PressManifest.status).map { $0 != .usable } ?? false
}

/// The last line of the ledger that a stopped command had ready.
private func interruptedRelease(root: String) -> LedgerEntry? {
  let next = PressAddresses.nextLedger
  guard let bytes = try? readFile("\(root)/\(next)", limit: FileKind.ledger.sizeLimit) else { return nil }
  let read = LedgerEntry.read(bytes, file: next)
  return read.diagnostics.isEmpty ? read.entries.last : nil
}
