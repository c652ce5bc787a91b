import Diagnostics
import Glibc
import Publishing
import Records
import SiteModel
import Theming
import YAMLTree

/// Reads a theme and those it extends from `Themes/`, the base first, so that the files of the theme itself
/// replace those of the same name.
func loadTheme(_ name: String, root: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  var loading = ThemeLoading(root: root, theme: Theme(name: name))
  loading.load(name, extendedBy: [])
  loading.diagnostics += loading.theme.linkStyleSheets()
  return (loading.isComplete ? loading.theme : nil, loading.diagnostics)
}

private struct ThemeLoading {
  let root: String
  var theme: Theme
  var diagnostics: [Diagnostic] = []
  var isComplete = true
  /// The real path of the folder of the theme that is being read: nothing in it may lead out.
  private var home = ""

  init(root: String, theme: Theme) {
    self.root = root
    self.theme = theme
  }

  mutating func load(_ name: String, extendedBy others: [String]) {
    let folder = SourcePaths.theme(name)
    guard isFit(name), let home = realPath(root + "/" + folder), status(home)?.isFolder == true else {
      let known = (try? names(in: root + "/" + SourcePaths.themes)) ?? []
      return fail(Diagnostic(.unknownTheme, name, at: nil, suggestions: nearMisses(of: name, among: known)))
    }
    guard !others.contains(name) else { return fail(Diagnostic(.themeExtendsItself, name, at: nil)) }
    self.home = home
    let settings = settings(of: folder)
    if let base = settings?["extends"]?.text {
      load(base, extendedBy: others + [name])
    } else {
      theme.foundation = name
    }
    self.home = home
    let features = settings?["features"].map { $0.elements ?? [$0] } ?? []
    for feature in features { add(feature, from: folder + "/theme.yml") }
    for (path, file) in part("templates", of: folder, ending: ".mustache") {
      guard let bytes = text(file) else { continue }
      diagnostics += theme.addTemplate(bytes, named: String(path.dropLast(".mustache".count)), file: file)
    }
    for language in Self.languages { addStrings(folder + "/strings.\(language).yml", language) }
    reportUnread(in: folder)
    for (path, file) in part("assets", of: folder) {
      if let bytes = bytes(file) { theme.addAsset(bytes, named: path, file: file) }
    }
    for (path, file) in part("press", of: folder) {
      if let bytes = bytes(file) { theme.pressFiles[path] = bytes }
    }
  }

  private mutating func fail(_ problem: Diagnostic) {
    diagnostics.append(problem)
    isComplete = false
  }

  private func isFit(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\\")
  }

  private mutating func add(_ feature: YAMLNode, from file: String) {
    let written = feature.text ?? ""
    if let known = ThemeFeature(rawValue: written) {
      theme.features.insert(known)
    } else {
      let near = nearMisses(of: written, among: ThemeFeature.allCases.map(\.rawValue))
      diagnostics.append(Diagnostic(.unknownKey, written, at: feature.place(in: file), suggestions: near))
    }
  }

  /// What `theme.yml` says: what the theme extends, and which files it wants.
  private mutating func settings(of folder: String) -> YAMLNode? {
    let file = folder + "/theme.yml"
    guard isFile(file) else {
      // Without what it extends nothing that is missing says anything.
      if diagnostics.last?.place?.file == file { isComplete = false }
      return nil
    }
    guard let bytes = text(file) else { return nil }
    let (node, problems) = yamlTree(bytes, file: file)
    diagnostics += problems
    let known = ["name", "extends", "features"]
    for entry in node?.entries ?? [] where !known.contains(entry.key) {
      let near = nearMisses(of: entry.key, among: known)
      diagnostics.append(Diagnostic(.unknownKey, entry.key, at: entry.keyPlace(in: file), suggestions: near))
    }
    return node
  }

  private mutating func addStrings(_ file: String, _ language: String) {
    guard isFile(file), let bytes = text(file) else { return }
    let (node, problems) = yamlTree(bytes, file: file)
    diagnostics += problems
    let pairs = (node?.entries ?? []).compactMap { entry -> (key: String, value: ThemeString)? in
      guard let text = entry.value.text else {
        diagnostics.append(Diagnostic(.expectedText, at: entry.value.place(in: file)))
        return nil
      }
      return (
        entry.key, ThemeString(text, key: entry.keyPlace(in: file), at: entry.value.place(in: file))
      )
    }
    diagnostics += theme.addStrings(pairs, language: language)
  }

  private static let languages = MessageLanguage.allCases.map(\.rawValue)

  /// Folders and files beside the known ones that look as if they were meant to be read. Others, such as a README,
  /// are the author's own.
  private mutating func reportUnread(in folder: String) {
    for name in (try? names(in: root + "/" + folder)) ?? [] where !name.hasPrefix(".") {
      let place = Place(folder + "/" + name)
      if name.hasPrefix("strings."), name.hasSuffix(".yml") {
        let language = name.dropFirst("strings.".count).dropLast(".yml".count)
        if !Self.languages.contains(String(language)) {
          diagnostics.append(Diagnostic(.themeLanguageUnknown, at: place))
        }
      } else if let meant = Self.meant(by: name) {
        diagnostics.append(Diagnostic(.themeFileUnread, name, at: place, suggestions: [meant]))
      }
    }
  }

  /// The file or folder that a name was probably meant to be, after what other programs call theirs.
  private static func meant(by name: String) -> String? {
    let known = ["templates", "assets", "press", "theme.yml"] + languages.map { "strings.\($0).yml" }
    guard !known.contains(name) else { return nil }
    return switch name.lowercased() {
    case "layouts", "_layouts", "layout", "partials", "_includes", "views": "templates"
    case "static", "public", "resources", "css", "js", "fonts", "images", "img": "assets"
    default: nearMisses(of: name, among: known).first
    }
  }

  /// The files of a folder of the theme, which may be a link within it.
  private mutating func part(
    _ name: String, of theme: String, ending: String = ""
  ) -> [(path: String, file: String)] {
    let folder = theme + "/" + name
    switch standing(folder) {
    case .folder: return files(in: folder, ending: ending)
    case .linkedFolder: return files(in: folder, ending: ending, isBehindLink: true)
    case .file, .linkOut, .special, .nothing: return []
    }
  }

  /// The files under a folder, by their path from it.
  ///
  /// - Parameter isBehindLink: whether a link led here. Then no other link to a folder is followed: two could lead to each other.
  private mutating func files(
    in folder: String, ending: String, isBehindLink: Bool = false
  ) -> [(path: String, file: String)] {
    guard let names = try? names(in: root + "/" + folder) else { return [] }
    var files: [(path: String, file: String)] = []
    for name in names where !name.hasPrefix(".") {
      let file = folder + "/" + name
      let inner: [(path: String, file: String)]
      switch standing(file) {
      case .folder: inner = self.files(in: file, ending: ending, isBehindLink: isBehindLink)
      case .linkedFolder(let target):
        let isLoop = realPath(root + "/" + folder).map { isWithin($0, target) } ?? true
        guard !isBehindLink, !isLoop else {
          diagnostics.append(Diagnostic(.themeLinkWithinLink, at: Place(file)))
          continue
        }
        inner = self.files(in: file, ending: ending, isBehindLink: true)
      case .file:
        if name.hasSuffix(ending) { files.append((name, file)) }
        continue
      case .linkOut, .special, .nothing: continue
      }
      files += inner.map { (name + "/" + $0.path, $0.file) }
    }
    return files
  }

  /// Whether a file of the theme stands there. What stands there instead is reported.
  private mutating func isFile(_ file: String) -> Bool {
    switch standing(file) {
    case .file: return true
    case .folder, .linkedFolder:
      diagnostics.append(Diagnostic(.unreadableFile, FileError(file, EISDIR).reason, at: Place(file)))
      return false
    case .linkOut, .special, .nothing: return false
    }
  }

  /// What stands at a path of the theme; what must not stand there is reported.
  private mutating func standing(_ file: String) -> Standing {
    let standing = Standing(root + "/" + file, in: home)
    switch standing {
    case .linkOut: diagnostics.append(Diagnostic(.themeLinkOut, at: Place(file)))
    case .special: diagnostics.append(Diagnostic(.specialFile, at: Place(file)))
    case .file, .folder, .linkedFolder, .nothing: break
    }
    return standing
  }

  private mutating func bytes(_ file: String) -> [UInt8]? {
    do throws(FileError) {
      return try readFile(root + "/" + file, limit: 16 << 20)
    } catch {
      diagnostics.append(Diagnostic(.unreadableFile, error.reason, at: Place(file)))
      return nil
    }
  }

  private mutating func text(_ file: String) -> [UInt8]? {
    guard let raw = bytes(file) else { return nil }
    let text = FileText(raw, file: file)
    diagnostics += text.diagnostics
    return text.bytes
  }
}
