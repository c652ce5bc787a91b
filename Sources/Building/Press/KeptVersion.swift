import Bulletins
import Diagnostics
import Formats
import Glibc
import PressRoom
import Sheets
import SiteModel
import VietnameseText

/// A version whose files are kept, with those before it.
struct KeptVersion: Sendable {
  let history: PressHistory
  let position: Int

  var version: PressVersion { history.versions[position] }
  var entry: LedgerEntry { version.entry }

  /// What is otherwise than the ledger has it. What is stored is only held against each other where each file is as it was: then a hash
  /// in the ledger was changed with it, or something that no hash covers.
  func problems(root: String) throws -> [Diagnostic] {
    let folder = "\(root)/\(entry.storage)"
    let archive = entry.archive.flatMap { try? readFile("\(folder)/\($0.path)") }.map(StoredArchive.init)
    var proofs: [String: [UInt8]] = [:]
    var problems: [Diagnostic] = []
    var stranger: String?
    for file in entry.files where file != entry.archive || archive == nil {
      let (bytes, problem) = try check(
        file, at: "\(entry.storage)/\(file.path)", line: entry.place, root: root)
      problem.map { problems.append($0) }
      guard let bytes, problem == nil else { continue }
      if file.isProof(of: entry) { proofs[file.path] = bytes }
      if archive?.has(bytes, at: "\(entry.baseName)/\(file.path)") == false {
        stranger = stranger ?? file.path
      }
    }
    if let archive, let file = entry.archive, !file.isSame(as: archive.bytes) {
      problems.append(Diagnostic(.changedPressFile, "\(entry.storage)/\(file.path)", at: entry.place))
    }
    guard problems.isEmpty else { return problems }
    if let archive, archive.fileCount != entry.files.count - 1 { stranger = stranger ?? entry.archive?.path }
    return mismatches(proofs).prefix(3).map { $0.diagnostic(of: entry) }
      + [stranger].compactMap { $0 }.map {
        Diagnostic(.archiveMismatch, "\(entry.storage)/\(entry.archiveName)", $0, at: entry.place)
      } + differentWords(proofs)
  }
}

extension LedgerEntry {
  /// `tcbc-2026-0007-v2`
  var baseName: String { id.baseName(version: version) }

  fileprivate var archive: StoredFile? { files.first { $0.path == archiveName } }
  fileprivate var archiveName: String { PressFileKind.archive.name(after: baseName) }
}

extension LedgerEntry.StoredFile {
  /// Whether it tells of the whole version.
  fileprivate func isProof(of entry: LedgerEntry) -> Bool {
    PressFileKind.isProof(path) || StoredWords.endings.contains { path.hasSuffix($0) }
  }
}

/// Holds one file that was released against its hash.
///
/// - Parameter path: from the root of the sources.
/// - Returns: its bytes where they could be read.
func check(
  _ file: LedgerEntry.StoredFile, at path: String, line: Place, root: String
) throws -> (bytes: [UInt8]?, problem: Diagnostic?) {
  do {
    let bytes = try readFile("\(root)/\(path)")
    return (bytes, file.isSame(as: bytes) ? nil : Diagnostic(.changedPressFile, path, at: line))
  } catch let error as FileError where [ENOENT, ENOTDIR, EISDIR, ELOOP].contains(error.code) {
    // A folder or a pipe in its place is no file either.
    return (nil, Diagnostic(.missingPressFile, path, at: line))
  }
}

/// The archive of a version, whose files are those that lie beside it.
private struct StoredArchive {
  let bytes: [UInt8]
  private let files: [String: Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let archive = try? StrictArchive(bytes)
    files = Dictionary(
      (archive?.files ?? []).compactMap { file in file.stored.map { (file.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var fileCount: Int { files.count }

  func has(_ file: [UInt8], at path: String) -> Bool {
    guard let range = files[path], range.count == file.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      file.withUnsafeBytes { file in
        guard let first = file.baseAddress, let second = bytes.baseAddress else { return true }
        return memcmp(first, second + range.lowerBound, file.count) == 0
      }
    }
  }
}

// What the line says, and what the files beside it say

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
  private func mismatches(_ proofs: [String: [UInt8]]) -> [Mismatch] {
    guard let edition = version.edition else { return [] }
    return ofRecord(edition) + ofTimes(edition)
      + ofManifest(edition, proofs[PressFileKind.manifest.ending] ?? [])
      + ofSums(proofs[PressFileKind.sums.ending] ?? [])
  }

  private func ofRecord(_ edition: PressEdition) -> [Mismatch] {
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
  private func ofTimes(_ edition: PressEdition) -> [Mismatch] {
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

  private func ofManifest(_ edition: PressEdition, _ bytes: [UInt8]) -> [Mismatch] {
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

  /// What the page shows is the record; what agencies pull are the files. Neither says what the other does not.
  private func differentWords(_ proofs: [String: [UInt8]]) -> [Diagnostic] {
    guard let bulletin = version.bulletin else { return [] }
    switch StoredWords(proofs).firstDifference(from: bulletin.spokenWords) {
    case nil: return []
    case .unsaid(let words)?: return [Diagnostic(.recordMismatch, entry.recordFile, words, at: entry.place)]
    case .unknown(let words)?:
      let text = "\(entry.storage)/\(PressFormat.text.kind.name(after: entry.baseName))"
      return [Diagnostic(.recordLacks, entry.recordFile, text, String(words.prefix(60)), at: entry.place)]
    }
  }
}
