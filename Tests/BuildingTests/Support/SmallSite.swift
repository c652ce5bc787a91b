import Building
import Foundation

/// What stands at a path of a small site.
enum SiteFile: Sendable, ExpressibleByStringInterpolation {
  case text(String)
  case bytes([UInt8])
  /// A symbolic link to this path from the root of the site.
  case link(String)
  /// A pipe with a name, at which nobody writes.
  case pipe
  /// Takes a file of the good site away.
  case absent

  init(stringLiteral text: String) { self = .text(text) }

  var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// A site in a temporary folder of its own, with the themes of this repository; gone with its last user.
final class SmallSite: Sendable {
  let root: String
  var output: String { root + "/Output" }

  /// - Parameter ownThemes: for tests that move or change a theme that came with the program in other ways than by `put`.
  init(_ files: [String: SiteFile], ownThemes: Bool = false) throws {
    root =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "guongsang-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try bringThemes(copied: ownThemes || files.keys.contains { $0.hasPrefix("Themes/") })
    for (path, file) in files { try put(file, at: path) }
  }

  deinit {
    // A folder that a test left without the right to write could not be removed.
    chmod(root, 0o755)
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Themes that nobody changes are a link: they are a hundred files, and there are hundreds of sites.
  private func bringThemes(copied: Bool) throws {
    let (own, shared) = (root + "/Themes", repository.appending(path: "Themes").path)
    if copied {
      try FileManager.default.copyItem(atPath: shared, toPath: own)
    } else {
      try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: shared)
    }
  }

  func put(_ file: SiteFile, at path: String) throws {
    if path.hasPrefix("Themes/"), try isLink(root + "/Themes") {
      try FileManager.default.removeItem(atPath: root + "/Themes")
      try bringThemes(copied: true)
    }
    let target = root + "/" + path
    let folder = URL(filePath: target).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    switch file {
    case .text(let text): try Data(text.utf8).write(to: URL(filePath: target))
    case .bytes(let bytes): try Data(bytes).write(to: URL(filePath: target))
    case .link(let goal):
      try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: root + "/" + goal)
    case .pipe: mkfifo(target, 0o644)
    case .absent:
      if FileManager.default.fileExists(atPath: target) { try FileManager.default.removeItem(atPath: target) }
    }
  }

  private func isLink(_ path: String) throws -> Bool {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeSymbolicLink
  }

  /// A build of this site at an instant after all dates of the good site.
  var options: BuildOptions {
    var options = BuildOptions(source: root, output: output, jobs: 2)
    options.clock = "2026-06-01"
    options.write.patience = 0
    // What tools make is tested where they are installed.
    options.skipMissingTools = true
    return options
  }

  /// The bytes of every file of the output by its path there, in the order of the paths.
  func outputFiles() throws -> [(path: String, bytes: [UInt8])] {
    guard let walk = FileManager.default.enumerator(atPath: output) else { return [] }
    let paths = walk.compactMap { $0 as? String }.sorted()
    return try paths.compactMap { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: output + "/" + path, isDirectory: &isFolder)
      guard isThere, !isFolder.boolValue else { return nil }
      return (path, [UInt8](try Data(contentsOf: URL(filePath: output + "/" + path))))
    }
  }
}
