// The public website as a list of files to make.
//
//   in    an Edition, a SiteDesign, what is known of pictures, the files of the press room
//   out   [OutputFile]: every path, with the pure function that makes its bytes, and the problems of paths and links
//
// A folder for each kind of page holds its view (what templates may show) and the files it needs. Nothing here
// reads a file, runs a process or decides what is visible: the edition holds only what is.

import Bulletins
import Diagnostics
import Formats
import Publishing
import SiteModel
import Theming
import VietnameseText

/// The files of the website, in the order of their paths.
///
/// - Parameter press: its files are among them; paths are asked together.
package func website(
  of edition: Edition, in design: SiteDesign, with pictures: PictureCatalogue, press: PressPart
) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
  let context = SiteContext(
    edition: edition, templates: design.templates, pictures: pictures, features: design.theme.features)
  var files = [context.homeFile, context.notFoundFile] + Section.allCases.flatMap(context.files)
  files += context.textFiles + context.tombstoneFiles + context.redirectFiles
  var paths = Set([files, press.files].joined().lazy.map(\.path))
  let known = files.count
  if context.has(.press) {
    files += PressPages(context: context, press: press, beside: paths).files
  }
  files += context.searchEngineFiles(for: files, beside: press.files) + context.feedFiles
  files += context.securityFile + context.copiedFiles + assetFiles(of: design.theme)
  paths.formUnion(files[known...].lazy.map(\.path))
  files += press.files
  files.sort { $0.path < $1.path }
  let problems = context.collisions(in: files, paths) + context.brokenLinks(among: paths) + context.badAliases
  return (files, problems)
}

private func assetFiles(of theme: Theme) -> [OutputFile] {
  theme.assets.values.map { asset in
    OutputFile(
      path: asset.path, kind: .asset, origin: asset.file,
      content: .made { $0.append(contentsOf: asset.bytes) })
  }
}

private func folders(of path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}

extension SiteContext {
  /// The pages of a section, its lists and what lies beside them.
  fileprivate func files(of section: Section) -> [OutputFile] {
    switch section {
    case .stories: storyFiles + coverFiles
    case .tags: topicFiles
    case .campaigns: campaignFiles
    case .units: unitFiles
    case .recipients: recipientFiles
    case .organisations: organisationFiles
    case .programmes: programmeFiles
    // With the pages of transparency, which count the parts of the register.
    case .awards: registerFiles + authorityFiles
    case .decisions: decisionFiles
    case .documents: documentFiles
    case .practices: practiceFiles
    case .notices: noticeFiles
    case .data: dataFiles
    // Those of the press room need to know all other paths; the search is a part of the register.
    case .transparency, .press, .search: []
    }
  }
}

extension OutputFile.Content {
  /// Whether the file is one of the source tree, which may be wanted twice.
  fileprivate var isOfSource: Bool {
    switch self {
    case .copied, .picture: true
    case .made: false
    }
  }
}

extension SiteContext {
  /// Two sources that want one path. A file that is also a folder of another counts.
  fileprivate func collisions(in files: [OutputFile], _ paths: Set<String>) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (before, file) in zip(files, files.dropFirst()) where before.path == file.path {
      if file.content.isOfSource, before.origin == file.origin { continue }
      // Of a page and an old path onto it, the old path is what the author should change.
      let (later, first) = before.kind == .redirect ? (before, file) : (file, before)
      let page = "/" + (file.path.hasSuffix("/index.html") ? String(file.path.dropLast(10)) : file.path)
      let problem = Diagnostic(.pathTaken, page, at: place(of: later))
      problems.append(problem.note(.alsoWantedHere, at: place(of: first)))
    }
    // Names of texts are refused where they are read; copies keep the names of their sources, and redirects what somebody writes.
    for file in files
    where file.kind == .copy || !file.origin.split(separator: "/").contains(where: isReservedByWindows) {
      guard let name = file.path.split(separator: "/").first(where: isReservedByWindows) else { continue }
      problems.append(Diagnostic(.reservedName, String(name), at: place(of: file)))
    }
    for file in files where file.kind == .redirect || file.kind == .copy {
      for folder in folders(of: file.path) where paths.contains(folder) {
        problems.append(Diagnostic(.pathTaken, "/" + folder, at: place(of: file)))
      }
    }
    return problems
  }

  /// The old path that asks for a redirect, else the file that asks for a page.
  private func place(of file: OutputFile) -> Place {
    guard file.kind == .redirect else { return Place(file.origin) }
    let alias = texts.lazy.flatMap(\.aliases).first { alias in
      guard alias.place.file == file.origin, let path = aliasPath(alias.value) else { return false }
      return file.path == path || file.path == path + "index.html"
    }
    return alias?.place ?? Place(file.origin)
  }
}

extension SiteContext {
  /// Pictures and attachments beside the pages that use them, originals beside their decisions.
  fileprivate var copiedFiles: [OutputFile] {
    let references = site.contentFiles
    guard !references.isEmpty else { return [] }
    let pageFolders = pageFolders
    var seen: Set<String> = []
    return references.compactMap { reference in
      let folder =
        reference.decision.map { has(.decisions) ? paths.page(site.decisions[$0]) : nil }
        ?? pageFolders[reference.file]
      guard let target = reference.target, let folder else { return nil }
      let path = folder + target.name
      guard seen.insert("\(path) \(target.path)").inserted else { return nil }
      let isPicture = reference.use != .attachment || pictures.facts(of: target) != nil
      return OutputFile(
        path: path, kind: .copy, origin: target.path,
        content: isPicture ? .picture(source: target.path) : .copied(source: target.path))
    }
  }

  /// The page of each text, by the file it was read from.
  private var pageFolders: [String: String] {
    Dictionary(texts.map { ($0.file, $0.page) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate var badAliases: [Diagnostic] {
    texts.lazy.flatMap(\.aliases).filter { aliasPath($0.value) == nil }.map {
      Diagnostic(.badAlias, $0.value, at: $0.place)
    }
  }
}
