import Bulletins
import Diagnostics
import SiteModel
import VietnameseText

/// A version whose files are kept, with those before it; what its line of the ledger says is held against what the files beside it say.
package struct KeptVersion: Sendable {
  package let history: PressHistory
  package let position: Int

  package init(history: PressHistory, position: Int) {
    self.history = history
    self.position = position
  }

  package var version: PressVersion { history.versions[position] }
  package var entry: LedgerEntry { version.entry }
}

extension LedgerEntry {
  /// `tcbc-2026-0007-v2`
  package var baseName: String { id.baseName(version: version) }

  package var archive: StoredFile? { files.first { $0.path == archiveName } }
  package var archiveName: String { PressFileKind.archive.name(after: baseName) }
}

/// Something that the line of the ledger and a stored file say differently.
private struct Mismatch {
  let key: String
  let line: String?
  let file: String
  let stored: String?

  func diagnostic(of entry: LedgerEntry) -> Diagnostic {
    let nothing = "–"
    return Diagnostic(.ledgerMismatch, key, line ?? nothing, stored ?? nothing, file, at: entry.place)
  }
}

extension KeptVersion {
  /// - Parameter proofs: the manifest and the sums as they are stored, by their names.
  package func mismatches(_ proofs: [String: [UInt8]]) -> [Diagnostic] {
    differences(from: proofs).map { $0.diagnostic(of: entry) }
  }

  private func differences(from proofs: [String: [UInt8]]) -> [Mismatch] {
    guard let edition = version.edition else { return [] }
    return ofRecord(edition) + ofTimes(edition)
      + ofManifest(edition, proofs[PressFileKind.manifest.ending] ?? [])
      + ofSums(proofs[PressFileKind.sums.ending] ?? [])
  }

  private func ofRecord(_ edition: Imprint) -> [Mismatch] {
    var status = LedgerEntry.Status.usable
    var value: String?
    switch version.content {
    case .bulletin(let bulletin, let lines): (status, value) = (bulletin.status, valueHash(lines))
    case .notice(let notice): status = notice.status
    case .withdrawn: return []
    }
    let pairs: [(key: String, line: String?, stored: String?)] = [
      ("id", entry.id.text, edition.id.text), ("version", String(entry.version), String(edition.version)),
      ("status", entry.status.rawValue, status.rawValue),
      ("reason", entry.reason?.rawValue, version.notice?.reason.rawValue), ("value", entry.value, value),
    ]
    return pairs.filter { $0.line != $0.stored }
      .map { Mismatch(key: $0.key, line: $0.line, file: entry.recordFile, stored: $0.stored) }
  }

  /// When it was stored stands in no file, but what follows from it does: a version is released at once or at the instant that its source
  /// asks for, and knows what was seen before it.
  private func ofTimes(_ edition: Imprint) -> [Mismatch] {
    let released = Instant(edition.released.rfc3339, in: .vietnam)
    var problems: [Mismatch] = []
    func add(_ key: String, _ line: Instant?, _ stored: String?) {
      problems.append(
        Mismatch(
          key: key, line: line?.rfc3339(in: .vietnam), file: entry.recordFile, stored: stored))
    }
    if released != entry.released { add("released", entry.released, edition.released.rfc3339) }
    let earliest = edition.embargo.flatMap { Instant($0.rfc3339, in: .vietnam) }
    // A source may ask for a day without an hour.
    let isAtMidnight =
      edition.embargo == nil && version.bulletin != nil && entry.stored < entry.released
      && edition.released.rfc3339.contains("T00:00:00")
    guard isAtMidnight || entry.released == max(entry.stored, earliest ?? entry.stored) else {
      add("stored", entry.stored, edition.released.rfc3339)
      return problems
    }
    guard position > 0 else { return problems }
    let before = PressHistory(id: history.id, versions: Array(history.versions[..<position]))
    let occasion = PressOccasion(after: before, at: entry.stored, release: entry.released)
    let firsts = [occasion.first, history.versions[0].entry.released]
    if let first = Instant(edition.first.rfc3339, in: .vietnam), !firsts.contains(first) {
      add("released (v1)", occasion.first, edition.first.rfc3339)
    }
    // Records that are older than this field have none.
    if let previous = edition.previous, previous != occasion.previous {
      add("stored", entry.stored, "previous: \(previous)")
    }
    return problems
  }

  private func ofManifest(_ edition: Imprint, _ bytes: [UInt8]) -> [Mismatch] {
    let types = Dictionary(
      [PressFileKind.manifest, .sums, .archive].map { ($0.name(after: entry.baseName), $0.mediaType) },
      uniquingKeysWith: { first, _ in first })
    let files = entry.files.filter { types[$0.path] == nil }
    let name = "\(entry.storage)/\(PressFileKind.manifest.ending)"
    let proofs = types.keys.sorted().compactMap { path -> Mismatch? in
      let type = entry.files.first { $0.path == path }?.type
      return type == types[path]
        ? nil : Mismatch(key: "files: \(path): type", line: type, file: name, stored: types[path])
    }
    // The usual case without reading JSON: what a command would write for this line.
    if PressManifest(edition, entry.status, files).bytes == bytes { return proofs }
    guard let manifest = PressManifest(bytes) else {
      return proofs + [Mismatch(key: "files", line: PressFileKind.manifest.ending, file: name, stored: nil)]
    }
    let pairs: [(key: String, line: String, stored: String)] = [
      ("id", edition.tag, manifest.id), ("version", String(entry.version), String(manifest.version)),
      ("status", entry.status.rawValue, manifest.status.rawValue),
      ("released", edition.released.rfc3339, manifest.published),
    ]
    return proofs
      + pairs.filter { $0.line != $0.stored }
      .map { Mismatch(key: $0.key, line: $0.line, file: name, stored: $0.stored) }
      + differences(files, manifest.files, name)
  }

  private func differences(
    _ files: [LedgerEntry.StoredFile], _ stored: [LedgerEntry.StoredFile], _ name: String
  ) -> [Mismatch] {
    let paths = Set((files + stored).map(\.path)).sorted()
    return paths.flatMap { path -> [Mismatch] in
      let (line, found) = (files.first { $0.path == path }, stored.first { $0.path == path })
      guard let line, let found else {
        return [Mismatch(key: "files", line: line?.path, file: name, stored: found?.path)]
      }
      let pairs: [(key: String, line: String, stored: String)] = [
        ("type", line.type, found.type), ("bytes", String(line.bytes), String(found.bytes)),
        ("sha256", line.sha256, found.sha256),
      ]
      return pairs.filter { $0.line != $0.stored }
        .map { Mismatch(key: "files: \(path): \($0.key)", line: $0.line, file: name, stored: $0.stored) }
    }
  }

  private func ofSums(_ bytes: [UInt8]) -> [Mismatch] {
    let files = entry.files.filter { ![PressFileKind.sums.ending, entry.archiveName].contains($0.path) }
    let lines = Set(files.map(PressSums.line))
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines != Set(found) else { return [] }
    let name = "\(entry.storage)/\(PressFileKind.sums.ending)"
    return
      (lines.subtracting(found).sorted().map { ($0, nil) }
      + Set(found).subtracting(lines).sorted().map { (nil, $0) })
      .map { Mismatch(key: "files: sha256", line: $0.0, file: name, stored: $0.1) }
  }
}
