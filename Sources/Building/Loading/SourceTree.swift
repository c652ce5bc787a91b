import Diagnostics
import Publishing
import Records
import Sheets
import SiteModel

/// The files of `Content/`, by what they are, in the order of their paths.
package struct SourceTree: Sendable {
  package struct File: Sendable {
    package let kind: FileKind
    /// From the source root: `Content/stories/2026/a.md`.
    package let path: String
  }

  package let root: String
  package private(set) var files: [File] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// Links to files and folders of `Content/`, by their paths from the source root.
  private var links: [String] = []

  /// Walks `Content/`. Links that lead out of it are refused; files that begin with a dot, and the lock files
  /// that Word and Excel leave (`~$…`), are nobody's content.
  package init(root: String) throws(FileError) {
    self.root = root
    let content = root + "/" + SourcePaths.content
    guard status(content).map({ $0.isFolder || $0.isLink }) == true else {
      diagnostics = [Diagnostic(.noContent, root, at: nil)]
      return
    }
    var walk = ContentWalk(root: root, home: realPath(content) ?? content)
    try walk.walk(SourcePaths.content, real: walk.home, depth: 0)
    diagnostics = walk.diagnostics
    links = walk.links
    for path in walk.files { add(path) }
    for link in walk.passedOver where holdsContent(link.folder) {
      diagnostics.append(Diagnostic(.folderReadOnce, link.folder, at: Place(link.path)))
    }
    if files.isEmpty { diagnostics.append(Diagnostic(.emptyContent, at: Place(SourcePaths.content))) }
  }

  /// Whether more lies in a folder than pictures, which texts may name by any path.
  private func holdsContent(_ folder: String) -> Bool {
    files.contains { $0.kind != .material && isWithin($0.path, folder) }
  }

  /// Where the files lie that are read through a link, with every link followed.
  var sourcesBehindLinks: Set<String> {
    var sources: Set<String> = []
    for link in links {
      guard let real = realPath(root + "/" + link) else { continue }
      for file in files where file.path == link || file.path.hasPrefix(link + "/") {
        guard file.kind != .material, file.kind != .unexpected else { continue }
        sources.insert(real + file.path.dropFirst(link.count))
      }
    }
    return sources
  }

  /// The problems of the tree without those of files that are out of place only as long as nobody attaches them.
  func problems(besideAttachments references: @autoclosure () -> [ContentFileReference]) -> [Diagnostic] {
    let codes = [Rule.unexpectedFile, .officeList, .officeText].map(\.code)
    guard diagnostics.contains(where: { codes.contains($0.code) }) else { return diagnostics }
    let attached = Set(references().lazy.filter { $0.use == .attachment }.compactMap(\.target?.path))
    return diagnostics.filter { !codes.contains($0.code) || !attached.contains($0.place?.file ?? "") }
  }

  private mutating func add(_ path: String) {
    let kind = FileKind(path: path)
    switch kind {
    case .unexpected:
      let near =
        FileKind.bulletinPath(of: path).map { [$0] }
        ?? nearMisses(of: String(path.split(separator: "/").last ?? ""), among: FileKind.dataNames)
      diagnostics.append(Diagnostic(.unexpectedFile, at: Place(path), suggestions: near))
    case .material:
      if let reader = FileKind.readerOfOfficeFile(path) {
        diagnostics.append(Diagnostic(reader == .lists ? .officeList : .officeText, at: Place(path)))
      }
    default: break
    }
    files.append(File(kind: kind, path: path))
  }
}
