import Diagnostics
import Formats
import Glibc
import Sheets
import SiteModel

/// What was found out about the files of a version.
package struct VersionCheck: Sendable {
  package var diagnostics: [Diagnostic] = []
  package var failure: BuildReport.Failure?
  package fileprivate(set) var manifest: PressManifest?
  /// Whether a signature was looked at.
  package fileprivate(set) var hasSignature = false

  fileprivate mutating func add(_ problem: Diagnostic, _ failure: BuildReport.Failure = .content) {
    diagnostics.append(problem)
    self.failure = max(self.failure?.rawValue ?? 0, failure.rawValue) == 3 ? .world : failure
  }
}

/// `manifest.json`.
package struct PressManifest: Codable, Sendable {
  package let id: String
  package let version: Int
  package let status: LedgerEntry.Status
  package let published: String
  package let files: [LedgerEntry.StoredFile]
}

/// Holds the files of a version against its manifest and its sums, and those against a signature. Needs no network and no site.
///
/// - Parameters:
///   - path: the folder of a version, or its archive.
///   - key: a file with a public key of minisign, or the key itself.
package func verifyVersion(_ path: String, key: String?) -> VersionCheck {
  var check = VersionCheck()
  do {
    let isFolder = (realPath(path).flatMap { status($0) })?.isFolder == true
    guard let files = isFolder ? try folderFiles(path) : archiveFiles(try readFile(path, limit: 1 << 30))
    else {
      check.add(Diagnostic(.notAVersion, at: Place(path)))
      return check
    }
    check.look(at: files, path)
    if let key {
      let folder = isFolder ? path : String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
      try check.lookAtSignature(of: files, in: folder.isEmpty ? "." : folder, key)
    }
  } catch let error as FileError {
    check.add(Diagnostic(.unreadableFile, error.reason, at: Place(error.path)), .world)
  } catch {
    preconditionFailure("Reading throws FileError only: \(error)")
  }
  return check
}

/// By their path; `nil` for what is there and no file.
private typealias VersionFiles = [String: [UInt8]?]

private func folderFiles(_ root: String, below folder: String = "", depth: Int = 0) throws -> VersionFiles {
  var files: VersionFiles = [:]
  for (name, _) in try entries(in: "\(root)/\(folder)") {
    let path = folder + name
    guard let found = status("\(root)/\(path)") else { continue }
    if found.isFolder, depth < 8 {
      files.merge(try folderFiles(root, below: path + "/", depth: depth + 1)) { first, _ in first }
    } else {
      files.updateValue(found.isFile ? try readFile("\(root)/\(path)") : nil, forKey: path)
    }
  }
  return files
}

/// `nil` when the archive is damaged. Its files stand in one folder.
private func archiveFiles(_ bytes: [UInt8]) -> VersionFiles? {
  guard let files = unpackedFiles(of: bytes), let first = files.first,
    let slash = first.name.firstIndex(of: "/")
  else { return nil }
  let folder = first.name[...slash]
  guard files.allSatisfy({ $0.name.hasPrefix(folder) }) else { return nil }
  return VersionFiles(
    files.map { (String($0.name.dropFirst(folder.count)), $0.bytes) }, uniquingKeysWith: { first, _ in first }
  )
}

extension VersionCheck {
  fileprivate mutating func look(at files: VersionFiles, _ path: String) {
    guard let bytes = files["manifest.json"] ?? nil,
      let manifest = try? JSONCoding.value(PressManifest.self, from: bytes)
    else { return add(Diagnostic(.notAVersion, at: Place(path))) }
    self.manifest = manifest
    var known: Set = ["manifest.json", "SHA256SUMS", LedgerEntry.signatureName]
    for file in manifest.files {
      known.insert(file.path)
      guard let bytes = files[file.path] else {
        add(Diagnostic(.releasedFileMissing, file.path, at: Place(path)))
        continue
      }
      if bytes.map({ file.isSame(as: $0) }) != true {
        add(Diagnostic(.releasedFileChanged, file.path, at: Place(path)))
      }
    }
    // The archive of all files cannot list itself, so it is opened.
    if let archive = files[manifest.archive] {
      known.insert(manifest.archive)
      if !manifest.isWhole(archive ?? [], beside: files) {
        add(Diagnostic(.releasedFileChanged, manifest.archive, at: Place(path)))
      }
    }
    let extra = files.keys.filter { !known.contains($0) }.sorted()
    for name in extra { add(Diagnostic(.releasedFileExtra, name, at: Place(path))) }
    lookAtSums(of: files, manifest, path)
  }

  /// `SHA256SUMS` is what is signed, so it must have the manifest and every file, and no other.
  private mutating func lookAtSums(of files: VersionFiles, _ manifest: PressManifest, _ path: String) {
    let names = Set(manifest.files.map(\.path) + ["manifest.json"])
    let expected = names.compactMap { name in
      (files[name] ?? nil).map { "\(sha256($0).hex)  \(name)" }
    }
    let sums = (files["SHA256SUMS"] ?? nil).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if Set(sums.split(separator: "\n").map(String.init)) != Set(expected) {
      add(Diagnostic(.wrongSums, at: Place(path)))
    }
  }

  fileprivate mutating func lookAtSignature(of files: VersionFiles, in folder: String, _ key: String) throws {
    let signature = "\(folder)/\(LedgerEntry.signatureName)"
    guard status(signature)?.isFile == true, let sums = files["SHA256SUMS"] ?? nil else {
      return add(Diagnostic(.noSignature, signature, at: nil))
    }
    // Of an archive the sums must be laid somewhere to be looked at.
    let folder = try WorkFolder()
    defer { withExtendedLifetime(folder) {} }
    let copy = folder.path + "/SHA256SUMS"
    try writeFile(copy, sums)
    hasSignature = true
    switch Minisign.verify(copy, key: key, signature: signature) {
    case .done: break
    case .failed: add(Diagnostic(.wrongSignature, signature, at: nil))
    case .missing: add(Diagnostic(.minisignMissing, at: nil), .world)
    }
  }
}

extension PressManifest {
  /// `tcbc-2026-0007-v2.zip` of the second version.
  fileprivate var archive: String { "tcbc-\(id.split(separator: "/").last ?? "")-v\(version).zip" }

  /// Whether the archive has the files that were released, and the proofs that lie beside it, and nothing else.
  fileprivate func isWhole(_ archive: [UInt8], beside files: VersionFiles) -> Bool {
    guard var inside = archiveFiles(archive) else { return false }
    for file in self.files {
      guard let bytes = inside.removeValue(forKey: file.path) ?? nil, file.isSame(as: bytes) else {
        return false
      }
    }
    return inside == files.filter { ["manifest.json", "SHA256SUMS"].contains($0.key) }
  }
}

extension LedgerEntry.StoredFile {
  fileprivate func isSame(as found: [UInt8]) -> Bool {
    found.count == bytes && Formats.sha256(found).hex == sha256
  }
}
