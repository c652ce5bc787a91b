import Diagnostics
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
  package init(root: String) throws {
    self.root = root
    let content = root + "/Content"
    guard status(content).map({ $0.isFolder || $0.isLink }) == true else {
      diagnostics = [Diagnostic(.noContent, root, at: nil)]
      return
    }
    var walk = ContentWalk(root: root, home: realPath(content) ?? content)
    try walk.walk("Content", real: walk.home, depth: 0)
    diagnostics = walk.diagnostics
    links = walk.links
    for path in walk.files { add(path) }
    for link in walk.passedOver where holdsContent(link.folder) {
      diagnostics.append(Diagnostic(.folderReadOnce, link.folder, at: Place(link.path)))
    }
    if files.isEmpty { diagnostics.append(Diagnostic(.emptyContent, at: Place("Content"))) }
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
    guard diagnostics.contains(where: { $0.code == Rule.unexpectedFile.code }) else { return diagnostics }
    let attached = Set(references().lazy.filter { $0.use == .attachment }.compactMap(\.target?.path))
    return diagnostics.filter {
      $0.code != Rule.unexpectedFile.code || !attached.contains($0.place?.file ?? "")
    }
  }

  private mutating func add(_ path: String) {
    let kind = FileKind(path: path)
    switch kind {
    case .unexpected:
      let near =
        FileKind.bulletinPath(of: path).map { [$0] }
        ?? nearMisses(of: String(path.split(separator: "/").last ?? ""), among: FileKind.dataNames)
      diagnostics.append(Diagnostic(.unexpectedFile, at: Place(path), suggestions: near))
    default: break
    }
    files.append(File(kind: kind, path: path))
  }
}

/// What a file of `Content/` is, by its path.
package enum FileKind: Hashable, Sendable {
  case settings, catalogue
  /// What people answered to questions of the program.
  case answers
  case story, campaign, results, review, page, document, notice, bulletin
  case recipients, units, organisations, programmes, decisions, indicators, holidays
  case awards
  /// Award lists as workbooks.
  case awardWorkbook
  /// How the list beside it is to be read.
  case awardMapping
  /// What was released for the press: the ledger, what each version says, and its files.
  case ledger, pressRecord, pressFile
  /// Pictures and other files that texts refer to.
  case material
  case unexpected

  package init(path: String) {
    // Of a large archive of bulletins nearly every file is one of these.
    if path.utf8.starts(with: "Content/press/published/".utf8),
      path.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 4
    {
      self = .pressFile
      return
    }
    // Bytes, not characters: a large site has many paths.
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().map { String(Substring($0)) }
    let ending = Self.ending(of: path)
    let isText = ending == "md"
    switch (parts.first ?? "", parts.count) {
    case ("site.yml", 1): self = .settings
    case ("stories", 2...) where isText: self = .story
    case ("campaigns", 3) where parts[2] == "index.md": self = .campaign
    case ("campaigns", 3) where parts[2] == "results.csv": self = .results
    case ("campaigns", 4) where parts[2] == "reviews" && isText: self = .review
    case ("pages", 2) where isText, ("pages", 3) where parts.last == "index.md": self = .page
    case ("documents", 2) where isText, ("documents", 3) where parts.last == "index.md": self = .document
    case ("notices", 2) where isText, ("notices", 3) where parts.last == "index.md": self = .notice
    case ("data", 2): self = Self.dataFiles[parts[1]] ?? .unexpected
    case ("awards", 2...) where ending == "csv" || ending == "tsv": self = .awards
    case ("awards", 2...) where ending == "yml" || ending == "yaml": self = .awardMapping
    case ("awards", 2...) where workbookEndings.contains(ending): self = .awardWorkbook
    case ("press", 2) where isText: self = .bulletin
    case ("press", 2) where parts[1] == "ledger.jsonl": self = .ledger
    case ("press", 4) where parts[1] == "published" && ending == "json": self = .pressRecord
    case ("press", 5...) where parts[1] == "published": self = .pressFile
    default: self = Self.materials.contains(ending) ? .material : .unexpected
    }
  }

  private static func ending(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")),
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), dot > slash
    else { return "" }
    return path[path.utf8.index(after: dot)...].lowercased()
  }

  /// Where a bulletin belongs that was given a folder of its own, as a story may have: `press/2026-0007/index.md`.
  static func bulletinPath(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 4, parts[1] == "press", parts[3] == "index.md" else { return nil }
    return "Content/press/\(parts[2]).md"
  }

  /// The names of the files of `Content/data/`.
  static let dataNames = dataFiles.keys.sorted()

  private static let dataFiles: [String: FileKind] = [
    "catalogue.yml": .catalogue, "recipients.csv": .recipients, "units.csv": .units,
    "organisations.csv": .organisations, "programmes.csv": .programmes, "decisions.csv": .decisions,
    "indicators.csv": .indicators, "holidays.csv": .holidays, "tra-loi.yml": .answers,
  ]

  private static let materials: Set<String> = [
    "jpg", "jpeg", "png", "webp", "gif", "pdf", "doc", "docx", "xls", "xlsx", "odt", "ods", "zip", "mp3",
    "mp4",
  ]

  /// The most bytes that a file of this kind may have.
  package var sizeLimit: Int {
    switch self {
    case .story, .campaign, .review, .page, .document, .notice: 2 << 20
    case .settings, .catalogue, .answers, .awardMapping: 1 << 20
    default: 64 << 20
    }
  }
}
