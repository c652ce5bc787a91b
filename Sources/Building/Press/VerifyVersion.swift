import Bulletins
import Diagnostics
import Formats
import Glibc
import PressRoom
import Reports
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

/// Holds the files of a version against its manifest and its sums, and those against a signature. Needs no network and no site.
///
/// - Parameters:
///   - path: the folder of a version, or its archive.
///   - key: a file with a public key of minisign, or the key itself.
package func verifyVersion(_ path: String, key: String?) -> VersionCheck {
  var check = VersionCheck()
  do throws(FileError) {
    let isFolder = (realPath(path).flatMap { status($0) })?.isFolder == true
    let files: VersionFiles
    if isFolder {
      files = try folderFiles(path)
    } else {
      let archive = try readFile(path, limit: 1 << 30)
      do throws(ArchiveFault) { files = try archiveFiles(archive) } catch {
        check.add(error.problem(of: path))
        return check
      }
    }
    check.look(at: files, path)
    if let key {
      let folder = isFolder ? path : String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
      try check.lookAtSignature(of: files, in: folder.isEmpty ? "." : folder, key)
    }
  } catch {
    check.add(Diagnostic(.unreadableFile, error.reason, at: Place(error.path)), .world)
  }
  return check
}

/// By their path; `nil` for what is there and no file.
private typealias VersionFiles = [String: [UInt8]?]

/// A folder that holds nothing is there too: `photos/`.
private func folderFiles(_ root: String, below folder: String = "", depth: Int = 0) throws(FileError)
  -> VersionFiles
{
  var files: VersionFiles = [:]
  let found = try entries(in: "\(root)/\(folder)")
  if found.isEmpty, !folder.isEmpty { files.updateValue(nil, forKey: folder) }
  for (name, _) in found {
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

/// The files of an archive without their folder, which is the one that its manifest says.
private func archiveFiles(_ bytes: [UInt8]) throws(ArchiveFault) -> VersionFiles {
  let files = try StrictArchive(bytes).unpacked(bytes)
  let first = files.first?.name ?? ""
  let folder = first[..<(first.firstIndex(of: "/").map { first.index(after: $0) } ?? first.startIndex)]
  if let stranger = files.first(where: { !$0.name.hasPrefix(folder) }) { throw .name(stranger.name) }
  let inside = VersionFiles(
    files.map { (String($0.name.dropFirst(folder.count)), $0.bytes) }, uniquingKeysWith: { first, _ in first }
  )
  if let manifest = inside.manifest, folder != "\(manifest.baseName)/" { throw .name(first) }
  return inside
}

extension VersionFiles {
  /// `nil` when there is none that can be read.
  fileprivate var manifest: PressManifest? {
    (self[PressFileKind.manifest.ending] ?? nil).flatMap { PressManifest($0) }
  }
}

extension ArchiveFault {
  /// What `press verify` says of the archive at `path`.
  fileprivate func problem(of path: String) -> Diagnostic {
    switch rule {
    case (let rule, let fact?): Diagnostic(rule, fact, at: Place(path))
    case (let rule, nil): Diagnostic(rule, at: Place(path))
    }
  }

  fileprivate var rule: (rule: Rule, fact: String?) {
    switch self {
    case .noArchive: (.notAVersion, nil)
    case .ending: (.archiveEnding, nil)
    case .directory: (.archiveDirectory, nil)
    case .gap(let position): (.archiveGap, String(position))
    case .header(let name): (.archiveHeader, name)
    case .name(let name): (.archiveName, name)
    case .twice(let name): (.archiveTwice, name)
    case .notAFile(let name): (.archiveNoFile, name)
    case .damaged: (.notAVersion, nil)
    }
  }
}

extension VersionCheck {
  fileprivate mutating func look(at files: VersionFiles, _ path: String) {
    guard let manifest = files.manifest else { return add(Diagnostic(.notAVersion, at: Place(path))) }
    self.manifest = manifest
    var known = Set([PressFileKind.manifest, .sums, .signature].map(\.ending))
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
      lookInto(archive ?? [], manifest, beside: files, path)
    }
    let extra = files.keys.filter { !known.contains($0) }.sorted()
    for name in extra { add(Diagnostic(.releasedFileExtra, name, at: Place(path))) }
    lookAtSums(of: files, manifest, path)
  }

  /// Whether the archive has the files that were released, and the proofs that lie beside it, and nothing else.
  private mutating func lookInto(
    _ archive: [UInt8], _ manifest: PressManifest, beside files: VersionFiles, _ path: String
  ) {
    let problem = Diagnostic(.releasedFileChanged, manifest.archive, at: Place(path))
    do throws(ArchiveFault) {
      if !manifest.isWhole(try archiveFiles(archive), beside: files) { add(problem) }
    } catch {
      let (rule, fact) = error.rule
      add(rule.code == Rule.notAVersion.code ? problem : problem.note(rule, fact ?? "", at: Place(path)))
    }
  }

  /// `SHA256SUMS` is what is signed, so it must have the manifest and every file, and no other.
  private mutating func lookAtSums(of files: VersionFiles, _ manifest: PressManifest, _ path: String) {
    let names = Set(manifest.files.map(\.path) + [PressFileKind.manifest.ending])
    let expected = names.compactMap { name in
      (files[name] ?? nil).map { PressSums.line(sha256($0).hex, name) }
    }
    let sums = (files[PressFileKind.sums.ending] ?? nil).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if Set(sums.split(separator: "\n").map(String.init)) != Set(expected) {
      add(Diagnostic(.wrongSums, at: Place(path)))
    }
  }

  fileprivate mutating func lookAtSignature(of files: VersionFiles, in folder: String, _ key: String)
    throws(FileError)
  {
    let signature = "\(folder)/\(PressFileKind.signature.ending)"
    guard status(signature)?.isFile == true, let sums = files[PressFileKind.sums.ending] ?? nil else {
      return add(Diagnostic(.noSignature, signature, at: nil))
    }
    // Of an archive the sums must be laid somewhere to be looked at.
    let folder = try WorkFolder()
    defer { withExtendedLifetime(folder) {} }
    let copy = folder.path + "/" + PressFileKind.sums.ending
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
  fileprivate var archive: String { PressFileKind.archive.name(after: baseName) }

  /// Whether these are the files of the manifest, and the proofs that lie beside it.
  fileprivate func isWhole(_ inside: VersionFiles, beside files: VersionFiles) -> Bool {
    var inside = inside
    for file in self.files {
      guard let bytes = inside.removeValue(forKey: file.path) ?? nil, file.isSame(as: bytes) else {
        return false
      }
    }
    return inside == files.filter { PressFileKind.isProof($0.key) }
  }
}
