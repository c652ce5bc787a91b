import Diagnostics
import Formats
import VietnameseText

/// A line of the ledger as its JSON has it, and nothing more: a key that nobody reads may have been meant for one that counts.
private struct LedgerLine: Codable {
  enum CodingKeys: String, CodingKey {
    case id, version, status, released, stored, reason, value, record, files
  }

  var id: BulletinID
  var version: Int
  var status: LedgerEntry.Status
  var released: String
  var stored: String
  var reason: WithdrawalReason?
  var value: String?
  var record: String
  var files: [LedgerEntry.StoredFile]
}

extension LedgerLine {
  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(besides: CodingKeys.self)
    let line = try decoder.container(keyedBy: CodingKeys.self)
    id = try line.decode(BulletinID.self, forKey: .id)
    version = try line.decode(Int.self, forKey: .version)
    status = try line.decode(LedgerEntry.Status.self, forKey: .status)
    released = try line.decode(String.self, forKey: .released)
    stored = try line.decode(String.self, forKey: .stored)
    reason = try line.decodeIfPresent(WithdrawalReason.self, forKey: .reason)
    value = try line.decodeIfPresent(String.self, forKey: .value)
    record = try line.decode(String.self, forKey: .record)
    files = try line.decode([LedgerFile].self, forKey: .files).map(\.file)
  }
}

private struct LedgerFile: Decodable {
  let file: LedgerEntry.StoredFile

  private enum Keys: String, CodingKey { case path, type, bytes, sha256 }

  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(besides: Keys.self)
    file = try LedgerEntry.StoredFile(from: decoder)
  }
}

extension Decoder {
  fileprivate func refuseKeys<Known: CodingKey>(besides known: Known.Type) throws {
    let keys = try container(keyedBy: AnyKey.self).allKeys
    guard let stranger = keys.first(where: { Known(stringValue: $0.stringValue) == nil }) else { return }
    throw DecodingError.dataCorrupted(
      .init(codingPath: codingPath, debugDescription: "the key \(stranger.stringValue)"))
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension LedgerEntry {
  /// Reads the ledger: an entry a line. A line that was changed by hand is an error, since nothing else tells what was released.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (entries: [LedgerEntry], diagnostics: [Diagnostic]) {
    var (entries, diagnostics): ([LedgerEntry], [Diagnostic]) = ([], [])
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where !line.isEmpty {
      let place = Place(file, line: offset + 1)
      if let entry = LedgerEntry(line, at: place) {
        entries.append(entry)
      } else {
        diagnostics.append(Diagnostic(.badLedgerLine, at: place))
      }
    }
    return (entries, diagnostics)
  }

  private init?(_ line: ArraySlice<UInt8>, at place: Place) {
    guard let line = try? JSONCoding.value(LedgerLine.self, from: line), line.version > 0,
      let released = Instant(line.released, in: .vietnam), let stored = Instant(line.stored, in: .vietnam),
      line.files.allSatisfy({ $0.isInFolder }), Set(line.files.map(\.path)).count == line.files.count,
      (line.value != nil) == (line.status == .usable),
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
  /// `nil` when it cannot be read.
  package init?(_ bytes: [UInt8], file: String) {
    guard let record = try? JSONCoding.value(PressRecord.self, from: bytes), record.edition != nil else {
      return nil
    }
    self.init(file: file, digest: sha256(bytes).hex, record: record)
  }

  package static func problem(of file: String) -> Diagnostic { Diagnostic(.badPressRecord, at: Place(file)) }
}
