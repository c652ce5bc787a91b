import Bulletins
import PressRoom
import Publishing
import SiteModel
import Theming
import Website

/// The addresses of the site that name somebody, found in the files of two sites: one made of today's sources as if the person might be
/// named, which is what caches may have, and the one that the last build wrote.
struct HeldAddresses: Sendable {
  let people: SoughtPeople
  let site: Site
  let selection: Selection
  let options: BuildOptions
  let tree: SourceTree
  /// What else is told of the person.
  let holdings: [Holding]

  /// Holdings of the first of the people.
  func holdings() async -> [Holding] {
    let paths = SitePaths(site.settings)
    let written = await writtenFiles()
    var found: [String: [String]] = [:]
    var isWritten: Set<String> = []
    for (path, namesakes) in written {
      found[path] = namesakes
      isWritten.insert(path)
    }
    for (path, namesakes) in await madeFiles() where found[path]?.isEmpty != true {
      found[path] = namesakes
    }
    return found.sorted { $0.key < $1.key }.map { path, namesakes in
      let page = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
      return Holding(
        person: 0, kind: .address, state: isWritten.contains(path) ? .output : .cached, place: nil,
        words: paths.absolute(page), namesakes: namesakes)
    }
  }

  /// With whom else each may mean.
  private func madeFiles() async -> [(path: String, namesakes: [String])] {
    guard let files = await files(), !files.isEmpty else { return [] }
    let (source, told) = (options.source, told)
    return await inParallel(files, workers: options.jobs, state: { [UInt8]() }) { file, buffer in
      buffer.removeAll(keepingCapacity: true)
      switch file.content {
      case .made(let make): make(&buffer)
      case .copied(let path):
        if isOpaque(byNameOf: file.path) { break }
        buffer = (try? readFile(source + "/" + path)) ?? []
      case .picture: break
      }
      if told.holds(file) { return (file.path, []) }
      return self.namesakes(in: buffer, of: file.path).map { (file.path, $0) }
    }.compactMap { $0 }
  }

  private func writtenFiles() async -> [(path: String, namesakes: [String])] {
    guard let folder = try? OutputFolder.open(options.output).folder else { return [] }
    let told = told
    return await inParallel(folder.manifest.paths, workers: options.jobs, state: { () }) { path, _ in
      guard status(folder.path + "/" + path) != nil else { return nil }
      if told.holds(path) { return (path, []) }
      if isOpaque(byNameOf: path) { return self.namesakes(in: [], of: path).map { (path, $0) } }
      let bytes = (try? readFile(folder.path + "/" + path)) ?? []
      return self.namesakes(in: bytes, of: path).map { (path, $0) }
    }.compactMap { $0 }
  }

  /// The files of the site as if the person might be named; `nil` without a theme.
  private func files() async -> [OutputFile]? {
    let shown = site.naming(people.people[0])
    let (theme, _) = loadTheme(options.theme ?? site.settings.theme ?? "sen", root: options.source)
    guard let theme else { return nil }
    let (design, _) = SiteDesign.compile(theme, language: site.settings.language)
    let (edition, _) = select(shown, selection)
    let (pictures, _) = await checkContentFiles(
      edition.site.contentFiles, of: tree, folders: TextFolders(shown, selection), workers: options.jobs)
    let press = PressPart(kinds: pressFileKinds, files: pressRoom(of: edition))
    return website(of: edition, in: design, with: pictures, press: press).files
  }

  private func namesakes(in bytes: [UInt8], of path: String) -> [String]? {
    let hits = unpackedTexts(of: bytes, called: path).texts.flatMap {
      people.hits(in: $0.name) + people.hits(in: $0.bytes)
    }
    return hits.map(\.namesakes).min { $0.count < $1.count }
  }

  /// Files that hold the person although no search can tell: those of bulletins that were told of, attachments, pictures.
  private var told: ToldFiles {
    let paths = SitePaths(site.settings)
    let certain = holdings.filter(\.isCertain)
    return ToldFiles(
      folders: certain.filter { $0.kind == .bulletin }
        .compactMap { BulletinID(String($0.words.prefix { $0 != "/" })) }.map { paths.page($0) },
      sources: Set(certain.compactMap(\.target)))
  }
}

private struct ToldFiles: Sendable {
  let folders: [String]
  let sources: Set<String>

  func holds(_ path: String) -> Bool { folders.contains { path.hasPrefix($0) } }

  func holds(_ file: OutputFile) -> Bool {
    if case .copied(let source) = file.content, sources.contains(source) { return true }
    return holds(file.path)
  }
}
