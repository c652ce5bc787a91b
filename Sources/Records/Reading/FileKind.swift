import Bulletins
import Publishing
import Sheets

/// What a file of `Content/` is, by its path.
package enum FileKind: Hashable, Sendable {
  case settings, catalogue
  /// What people answered to questions of the program.
  case answers
  /// Warnings that people have seen and accept.
  case acknowledgements
  case text(TextKind)
  /// Records that others refer to.
  case table(TableKind)
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

  private static let published = PressAddresses.published + "/"

  /// - Parameter path: from the source root.
  package init(path: String) {
    // Of a large archive of bulletins nearly every file is one of these.
    if path.utf8.starts(with: Self.published.utf8),
      path.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 4
    {
      self = .pressFile
      return
    }
    // Bytes, not characters: a large site has many paths.
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let ending = Self.ending(of: path)
    if let kind = Self.single[path] {
      self = kind
      return
    }
    if ending == "md", let kind = TextKind(path: parts) {
      self = .text(kind)
      return
    }
    switch (parts.prefix(2).joined(separator: "/"), parts.count - 1) {
    case (SourcePaths.campaigns, 3) where parts[3] == "results.csv": self = .table(.results)
    case (SourcePaths.data, 2): self = .unexpected
    case (SourcePaths.awards, 2...) where ending == "csv" || ending == "tsv": self = .awards
    case (SourcePaths.awards, 2...) where ending == "yml" || ending == "yaml": self = .awardMapping
    case (SourcePaths.awards, 2...) where workbookEndings.contains(ending): self = .awardWorkbook
    case (PressAddresses.folder, 4) where path.hasPrefix(Self.published) && ending == "json":
      self = .pressRecord
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
  package static func bulletinPath(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 4, path.hasPrefix(PressAddresses.folder + "/"), parts[3] == "index.md" else {
      return nil
    }
    return PressAddresses.source(of: String(parts[2]))
  }

  /// What is read from a folder.
  package enum Reader { case lists, texts }

  /// Who would read a document of an office program if it were one of ours; `nil` where it can only be a paper that others attach.
  package static func readerOfOfficeFile(_ path: String) -> Reader? {
    let ending = ending(of: path)
    guard ["doc", "docx", "odt", "pdf", "xls", "xlsx", "ods"].contains(ending) else { return nil }
    if path.hasPrefix(SourcePaths.awards + "/") { return .lists }
    let folders = [SourcePaths.stories, SourcePaths.pages, SourcePaths.notices]
    let isText = ["doc", "docx", "odt"].contains(ending) && folders.contains { path.hasPrefix($0 + "/") }
    return isText ? .texts : nil
  }

  /// The names of the files of `Content/data/`.
  package static let dataNames = single.keys.filter { $0.hasPrefix(SourcePaths.data + "/") }
    .map { String($0.dropFirst(SourcePaths.data.count + 1)) }.sorted()

  /// Files of which there is one.
  private static let single = TableKind.allCases.reduce(
    into: [
      SourcePaths.settings: FileKind.settings, SourcePaths.catalogue: .catalogue,
      SourcePaths.answers: .answers, SourcePaths.acknowledgements: .acknowledgements,
      PressAddresses.ledger: .ledger,
    ]
  ) { files, table in
    if !table.file.contains("*") { files[table.file] = .table(table) }
  }

  private static let materials: Set<String> = [
    "jpg", "jpeg", "png", "webp", "gif", "pdf", "doc", "docx", "xls", "xlsx", "odt", "ods", "zip", "mp3",
    "mp4",
  ]

  /// The most bytes that a file of this kind may have.
  package var sizeLimit: Int {
    switch self {
    case .text: 2 << 20
    case .settings, .catalogue, .answers, .acknowledgements, .awardMapping: 1 << 20
    case .table, .awards, .awardWorkbook, .ledger, .pressRecord, .pressFile, .material, .unexpected: 64 << 20
    }
  }

  /// Whether its records are those of the site; settings and mappings are read before, by those who need them.
  package var isRead: Bool {
    switch self {
    case .settings, .awardMapping, .pressFile, .material, .unexpected: false
    case .catalogue, .answers, .acknowledgements, .text, .table, .awards, .awardWorkbook, .ledger,
      .pressRecord:
      true
    }
  }

  package var isAwardList: Bool { self == .awards || self == .awardWorkbook }

  package var isTable: Bool { if case .table = self { true } else { false } }
}

extension TextKind {
  /// The kind of the text at a path, of which these are the parts from `Content` on; `nil` where none belongs.
  init?(path parts: [String]) {
    guard
      let kind = Self.allCases.first(where: { kind in
        kind.files.contains { Self.matches(parts[...], $0.split(separator: "/")[...]) }
      })
    else { return nil }
    self = kind
  }

  private static func matches(_ parts: ArraySlice<String>, _ pattern: ArraySlice<Substring>) -> Bool {
    guard let first = pattern.first else { return parts.isEmpty }
    let rest = pattern.dropFirst()
    if first == "**" {
      return matches(parts, rest) || !parts.isEmpty && matches(parts.dropFirst(), pattern)
    }
    guard let part = parts.first else { return false }
    // The ending was looked at before.
    return (first == "*" || first == "*.md" || first == part) && matches(parts.dropFirst(), rest)
  }
}
