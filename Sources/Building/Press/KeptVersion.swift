import Bulletins
import Diagnostics
import Formats
import Glibc
import PressRoom
import Sheets
import SiteModel
import VietnameseText

extension KeptVersion {
  /// What is otherwise than the ledger has it. What is stored is only held against each other where each file is as it was: then a hash
  /// in the ledger was changed with it, or something that no hash covers.
  func problems(root: String) throws(FileError) -> [Diagnostic] {
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
    return Array(mismatches(proofs).prefix(3))
      + [stranger].compactMap { $0 }.map {
        Diagnostic(.archiveMismatch, "\(entry.storage)/\(entry.archiveName)", $0, at: entry.place)
      } + differentWords(proofs)
  }
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
) throws(FileError) -> (bytes: [UInt8]?, problem: Diagnostic?) {
  do throws(FileError) {
    let bytes = try readFile("\(root)/\(path)")
    return (bytes, file.isSame(as: bytes) ? nil : Diagnostic(.changedPressFile, path, at: line))
  } catch {
    // A folder or a pipe in its place is no file either.
    guard [ENOENT, ENOTDIR, EISDIR, ELOOP].contains(error.code) else { throw error }
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

extension KeptVersion {
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
