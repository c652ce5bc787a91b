import CFiles
import Diagnostics
import Glibc

/// The folder that a build writes, as it was found: what the last build wrote and what others put there.
struct OutputFolder: Sendable {
  /// Absolute, without a slash at the end.
  let path: String
  /// Where the new site is laid before the folders change places.
  let next: String
  let manifest: Manifest
  /// Files and links that no build wrote, by their path in the folder.
  let foreign: [String]

  /// A file on its way into a folder of another file system.
  static let copyName = ".guongsang-new"

  private init(_ path: String, _ manifest: Manifest, foreign: [String]) {
    self.path = path
    self.manifest = manifest
    self.foreign = foreign
    next = Self.hiddenNeighbour(of: path, ending: Self.nextEnding)
  }

  static let nextEnding = ".next"
  static let lockEnding = ".lock"

  static func lockPath(for path: String) -> String { hiddenNeighbour(of: path, ending: lockEnding) }

  /// `/a/.Output.next` of `/a/Output`.
  private static func hiddenNeighbour(of path: String, ending: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return "\(path[..<slash])/.\(path[path.index(after: slash)...])\(ending)"
  }

  /// - Returns: `nil` and the reason when the folder belongs to somebody else.
  static func open(_ path: String) throws(FileError) -> (folder: OutputFolder?, diagnostics: [Diagnostic]) {
    guard let found = status(path) else {
      return (OutputFolder(path, Manifest(), foreign: []), [])
    }
    guard found.isFolder || realPath(path).flatMap(status)?.isFolder == true else {
      throw FileError(path, ENOTDIR)
    }
    let known =
      status(path + "/" + Manifest.name) == nil ? nil : Manifest(try readFile(path + "/" + Manifest.name))
    // What belongs to somebody else may be a whole disk: one file says it.
    if known == nil, try holdsVisibleFile(path) {
      return (nil, [Diagnostic(.foreignOutput, path, at: nil)])
    }
    let all = try files(in: path, under: "")
    let foreign = all.filter { known?.has($0) != true && $0 != Manifest.name && $0 != copyName }
    return (OutputFolder(path, known ?? Manifest(), foreign: foreign), [])
  }

  /// Whether there is a file below a name that does not begin with a dot.
  private static func holdsVisibleFile(_ root: String) throws(FileError) -> Bool {
    for name in try names(in: root) where !name.hasPrefix(".") {
      if try holdsFile("\(root)/\(name)") { return true }
    }
    return false
  }

  private static func holdsFile(_ path: String) throws(FileError) -> Bool {
    guard let found = status(path) else { return false }
    guard found.isFolder else { return true }
    for name in try names(in: path) where try holdsFile("\(path)/\(name)") { return true }
    return false
  }

  private static func files(in root: String, under folder: String) throws(FileError) -> [String] {
    var files: [String] = []
    for name in try names(in: folder.isEmpty ? root : root + "/" + folder) {
      let path = folder.isEmpty ? name : folder + "/" + name
      guard let found = status(root + "/" + path) else { continue }
      files += found.isFolder ? try self.files(in: root, under: path) : [path]
    }
    return files
  }
}

extension OutputFolder {
  /// Lays the files that no build wrote into the new site: the same files where links allow, else copies.
  func carryForeign(to folder: String) throws(FileError) {
    for file in foreign {
      let (from, to) = (path + "/" + file, folder + "/" + file)
      if let slash = to.lastIndex(of: "/") { try makeFolder(String(to[..<slash])) }
      if link(from, to) == 0 { continue }
      guard let found = status(from) else { throw FileError(from) }
      if found.isLink {
        var target = [CChar](repeating: 0, count: 4097)
        guard readlink(from, &target, 4096) >= 0, symlink(target, to) == 0 else { throw FileError(from) }
      } else {
        try writeFile(to, try readFile(from))
        chmod(to, found.st_mode & 0o7777)
      }
    }
  }

  /// The new site takes the place of the old one in one rename. Returns the error number when folders cannot be
  /// exchanged here; nothing has changed then.
  func exchange() -> Int32 {
    if status(path) == nil { return rename(next, path) == 0 ? 0 : errno }
    return guongsang_exchange(next, path)
  }
}

/// The folders that a path in the site lies in, without a slash at the end, the outermost first.
func foldersAbove(_ path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
