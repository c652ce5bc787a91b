import Diagnostics
import Formats
import VietnameseText

/// A line of the ledger as its JSON has it.
private struct LedgerLine: Codable {
  var id: BulletinID
  var version: Int
  var status: LedgerEntry.Status
  var released: String
  var stored: String
  var reason: Withdrawal.Reason?
  var value: String?
  var record: String
  var files: [LedgerEntry.StoredFile]
}

extension LedgerEntry {
  /// Reads the ledger: an entry a line. A line that was changed by hand is an error, since nothing else tells what was released.
  package static func read(_ bytes: [UInt8], file: String) -> Read<[LedgerEntry]> {
    var read = Read<[LedgerEntry]>(value: [], diagnostics: [])
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where !line.isEmpty {
      let place = Place(file, line: offset + 1)
      if let entry = LedgerEntry(line, at: place) {
        read.value?.append(entry)
      } else {
        read.diagnostics.append(Diagnostic(.badLedgerLine, at: place))
      }
    }
    return read
  }

  private init?(_ line: ArraySlice<UInt8>, at place: Place) {
    guard let line = try? JSONCoding.value(LedgerLine.self, from: line), line.version > 0,
      let released = Instant(line.released, in: .vietnam), let stored = Instant(line.stored, in: .vietnam),
      line.files.allSatisfy({ $0.isInFolder }), (line.value != nil) == (line.status == .usable),
      (line.reason == nil) == (line.status == .usable)
    else { return nil }
    self.init(
      id: line.id, version: line.version, status: line.status, released: released, stored: stored,
      reason: line.reason, value: line.value, record: line.record, files: line.files, place: place)
  }

  /// The line of the ledger, with its line feed.
  package func line(in zone: Zone) throws -> [UInt8] {
    try JSONCoding.bytes(
      of: LedgerLine(
        id: id, version: version, status: status, released: released.rfc3339(in: zone),
        stored: stored.rfc3339(in: zone), reason: reason, value: value, record: record, files: files))
      + [UInt8(ascii: "\n")]
  }
}

extension LedgerEntry.StoredFile {
  /// Whether the path stays below its folder.
  fileprivate var isInFolder: Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: ".") }
      // A zero byte would end the path on the disk, where the site still counts the rest.
      && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }
}

extension StoredRecord {
  package static func read(_ bytes: [UInt8], file: String) -> Read<StoredRecord> {
    guard let record = try? JSONCoding.value(PressRecord.self, from: bytes), record.edition != nil else {
      return Read(diagnostics: [Diagnostic(.badPressRecord, at: Place(file))])
    }
    return Read(
      value: StoredRecord(file: file, digest: sha256(bytes).hex, record: record), diagnostics: [])
  }
}
