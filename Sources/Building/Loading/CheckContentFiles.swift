// Files that texts hand on are looked at before anything is rendered.
//
//   place       FilePlaces: inside Content/ by its name and with every link followed, no file that the program reads, not in the own folder
//               of a text that may not be seen at that instant
//   attachment  CheckAttachment: a known type by name and bytes; headings of private data with values, hidden parts, names of authors.
//               Blank forms and offices' own addresses pass
//   picture     CheckPicture: photos that tell a place, sizes for pages
//
// A scan cannot be searched. But the rows of its decision are known, so the original is an error when one of them is of somebody who may
// not be named. The way out is the name of a masked copy, `…-da-che-2.pdf`. The number says how many names are masked, so the permission
// ends by itself when somebody else withdraws; a column that says "masked" would last for ever.
//
// Pictures are published segment by segment without anything but the picture (Formats/Pictures). Nothing is decoded. Stored files of the
// press never change.

import Diagnostics
import Publishing
import Records
import SiteModel
import Website

/// Looks at the pictures and attachments that texts refer to: they must be there, inside `Content/`, no source of the site and no file
/// of a text that may not be seen; then at each file itself, as a picture or as an attachment.
///
/// - Parameter folders: whose text may be seen at the instant that the files are wanted for.
func checkContentFiles(
  _ references: [ContentFileReference], of tree: SourceTree, folders: TextFolders, workers: Int
) async -> (pictures: PictureCatalogue, diagnostics: [Diagnostic]) {
  guard !references.isEmpty else { return (PictureCatalogue(), []) }
  let places = FilePlaces(tree, folders)
  var wanted: [WantedFile] = []
  var seen: Set<WantedFile.Key> = []
  var diagnostics: [Diagnostic] = []
  for reference in references {
    switch places.file(of: reference) {
    case .success(let file): if seen.insert(file.key).inserted { wanted.append(file) }
    case .failure(let problem): diagnostics.append(problem.diagnostic)
    }
  }
  let checked = await inParallel(wanted, workers: workers, state: { () }) { file, _ in
    file.reference.use == .attachment ? checkAttachment(file) : checkPicture(file)
  }
  var facts: [String: PictureCatalogue.Facts] = [:]
  var sizes: [String: Int] = [:]
  for (file, found) in zip(wanted, checked) {
    diagnostics += found.diagnostics
    if let known = found.facts { facts[file.path] = known }
    if file.reference.use == .attachment { sizes[file.path] = found.size }
  }
  return (PictureCatalogue(facts, sizes: sizes), diagnostics)
}

/// A file that is to be published, as the first text that wants it names it.
struct WantedFile: Sendable {
  struct Key: Hashable {
    let path: String
    let use: ContentFileReference.Use
  }

  let reference: ContentFileReference
  /// From the source root, with the name under which it is published.
  let path: String
  /// Where its bytes are, every link followed.
  let real: String
  let size: Int

  var key: Key { Key(path: path, use: reference.use) }

  func problem(_ rule: Rule, _ facts: String...) -> CheckedFile {
    // A rule has at most one fact besides the name.
    CheckedFile(diagnostics: [Diagnostic(rule, reference.written, facts.first ?? "", at: reference.place)])
  }
}

/// What a look at a file showed.
struct CheckedFile: Sendable {
  /// Of a picture.
  var facts: PictureCatalogue.Facts?
  /// The bytes that are published.
  var size: Int?
  var diagnostics: [Diagnostic] = []
}

/// Why a file may not be published from where it lies.
private struct PlaceProblem: Error {
  let diagnostic: Diagnostic

  init(_ rule: Rule, _ reference: ContentFileReference, _ facts: String..., near: [String] = []) {
    diagnostic = Diagnostic(
      rule, reference.written, facts.first ?? "", at: reference.place, suggestions: near)
  }
}

/// Where files lie, and which of these places may be published from.
private struct FilePlaces {
  private let root: String
  /// `Content/` with every link followed.
  private let home: String
  private let folders: TextFolders
  /// Files that the program reads through a link.
  private let linkedSources: Set<String>

  init(_ tree: SourceTree, _ folders: TextFolders) {
    root = tree.root
    let content = root + "/" + SourcePaths.content
    home = realPath(content) ?? content
    self.folders = folders
    linkedSources = tree.sourcesBehindLinks
  }

  func file(of reference: ContentFileReference) -> Swift.Result<WantedFile, PlaceProblem> {
    guard let target = reference.target else { return .failure(PlaceProblem(.fileOutsideContent, reference)) }
    guard let real = realPath(root + "/" + target.path), let found = status(real), found.isFile else {
      let rule: Rule = reference.use == .attachment ? .missingAttachment : .missingPicture
      return .failure(PlaceProblem(rule, reference, near: neighbours(of: target)))
    }
    guard real.hasPrefix(home + "/") else { return .failure(PlaceProblem(.fileOutsideContent, reference)) }
    // A file has two places: where it is named, and where it lies. Neither may be one that keeps it from being published.
    let places = [target.path, SourcePaths.content + real.dropFirst(home.count)]
    if places.contains(where: isSource) || linkedSources.contains(real) {
      return .failure(PlaceProblem(.sourceAsFile, reference))
    }
    if let text = places.lazy.compactMap(folders.hiddenText).first {
      return .failure(PlaceProblem(.fileOfHiddenText, reference, text))
    }
    return .success(
      WantedFile(reference: reference, path: target.path, real: real, size: Int(found.st_size)))
  }

  /// Whether a place is that of a file that the site is made from. In the folders of tables and lists a table counts also under a
  /// name that nothing reads: it is a copy, or one that was misspelt.
  private func isSource(_ path: String) -> Bool {
    let kind = FileKind(path: path)
    guard kind == .material || kind == .unexpected else { return true }
    guard [SourcePaths.data, SourcePaths.awards].contains(where: { path.hasPrefix($0 + "/") }) else {
      return false
    }
    return AttachmentType(of: path).map { !$0.isForReadingOnly } ?? true
  }

  /// Files of nearly the same name in the same folder.
  private func neighbours(of target: ContentFile) -> [String] {
    guard let slash = target.path.lastIndex(of: "/") else { return [] }
    let folder = String(target.path[..<slash])
    let name = String(target.path[target.path.index(after: slash)...])
    return nearMisses(of: name, among: (try? names(in: root + "/" + folder)) ?? [])
  }
}
