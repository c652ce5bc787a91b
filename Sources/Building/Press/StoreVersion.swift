import Bulletins
import CFiles
import Diagnostics
import Formats
import Glibc
import PressRoom
import SiteModel
import VietnameseText

/// Stores the files of a version and then adds its line to the ledger, which is what makes it released: after a kill at any
/// moment either all of it is there or none of it counts.
///
/// The ledger with that line is written first and only gets its name last. So what a run that was stopped leaves is told from a version whose
/// line was lost.
func store(_ version: NewVersion, _ made: MadeVersion, root: String, zone: Zone) throws(FileError)
  -> LedgerEntry
{
  guard let number = made.record.edition?.version else {
    preconditionFailure("A record is a text or a notice.")
  }
  let record: [UInt8]
  do { record = try JSONCoding.bytes(of: made.record) } catch {
    preconditionFailure("A record is strings and numbers: \(error)")
  }
  var entry = LedgerEntry(
    id: version.id, version: number, status: made.record.status, released: version.released,
    stored: version.stored, reason: version.reason, record: sha256(record).hex,
    files: made.files.map(\.stored),
    place: Place(PressAddresses.ledger))
  if entry.status == .usable { entry.value = valueHash(made.record.value) }
  try layNextLedger(with: entry, root: root, zone: zone)
  try storeFiles(made.files, of: entry, root: root)
  let (next, file) = (
    "\(root)/\(entry.id.nextRecordFile(ofVersion: entry.version))", "\(root)/\(entry.recordFile)"
  )
  try writeSynced(next, record)
  try move(next, to: file)
  try move(root + "/" + PressAddresses.nextLedger, to: root + "/" + PressAddresses.ledger)
  for old in version.killed { try removeFiles(of: old, root: root) }
  return entry
}

private func storeFiles(_ files: [PressFile], of entry: LedgerEntry, root: String) throws(FileError) {
  let home = "\(root)/\(entry.id.storage)"
  // Through a link the files would take the place of another bulletin's.
  guard status(home)?.isLink != true else { throw FileError(home, ELOOP) }
  let folder = "\(root)/\(entry.storage)"
  let next = "\(root)/\(entry.id.nextStorage(ofVersion: entry.version))"
  try remove(next)
  for file in files {
    let path = "\(next)/\(file.path)"
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try writeFile(path, file.bytes)
  }
  // What a run that was stopped left there counts for nothing, since the ledger does not have it.
  try remove(folder)
  try move(next, to: folder)
}

/// The whole ledger again with one line more, to be laid in place in one step.
private func layNextLedger(with entry: LedgerEntry, root: String, zone: Zone) throws(FileError) {
  let ledger = root + "/" + PressAddresses.ledger
  var bytes = status(ledger) == nil ? [] : try readFile(ledger)
  if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  do { bytes += try entry.line(in: zone) } catch {
    preconditionFailure("A line of the ledger is strings and numbers: \(error)")
  }
  try writeSynced(root + "/" + PressAddresses.nextLedger, bytes)
}

/// Writes a file so that a power cut after it is renamed does not leave it empty.
private func writeSynced(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  try remove(path)
  try writeFile(path, bytes)
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(path) }
  defer { close(descriptor) }
  let failure = guongsang_sync(descriptor)
  guard failure == 0 else { throw FileError(path, failure) }
}

/// What a killed bulletin leaves: nothing.
func removeFiles(of entry: LedgerEntry, root: String) throws(FileError) {
  try remove("\(root)/\(entry.storage)")
  try remove("\(root)/\(entry.recordFile)")
}
