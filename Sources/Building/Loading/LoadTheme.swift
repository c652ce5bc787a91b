import Diagnostics
import Glibc
import SiteModel
import Theming
import YAMLTree

/// Reads a theme and those it extends from `Themes/`, the base first, so that the files of the theme itself
/// replace those of the same name.
func loadTheme(_ name: String, root: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  var loading = ThemeLoading(root: root, theme: Theme(name: name))
  loading.load(name, extendedBy: [])
  return (loading.isComplete ? loading.theme : nil, loading.diagnostics)
}

private struct ThemeLoading {
  let root: String
  var theme: Theme
  var diagnostics: [Diagnostic] = []
  var isComplete = true

  mutating func load(_ name: String, extendedBy others: [String]) {
    let folder = "Themes/" + name
    guard isFit(name), status(root + "/" + folder)?.isFolder == true else {
      let known = (try? names(in: root + "/Themes")) ?? []
      return fail(Diagnostic(.unknownTheme, name, at: nil, suggestions: nearMisses(of: name, among: known)))
    }
    guard !others.contains(name) else { return fail(Diagnostic(.themeExtendsItself, name, at: nil)) }
    let settings = settings(of: folder)
    if let base = settings?["extends"]?.text { load(base, extendedBy: others + [name]) }
    let features = settings?["features"].map { $0.elements ?? [$0] } ?? []
    for feature in features { add(feature, from: folder + "/theme.yml") }
    for (path, file) in files(in: folder + "/templates", ending: ".mustache") {
      guard let bytes = text(file) else { continue }
      diagnostics += theme.addTemplate(bytes, named: String(path.dropLast(".mustache".count)), file: file)
    }
    for language in ["vi", "en"] { addStrings(folder + "/strings.\(language).yml", language) }
    for (path, file) in files(in: folder + "/assets", ending: "") {
      if let bytes = bytes(file) { theme.addAsset(bytes, named: path, file: file) }
    }
    for (path, file) in files(in: folder + "/press", ending: "") {
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
    guard status(root + "/" + file) != nil, let bytes = text(file) else { return nil }
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
    guard status(root + "/" + file) != nil, let bytes = text(file) else { return }
    let (node, problems) = yamlTree(bytes, file: file)
    diagnostics += problems
    let pairs = (node?.entries ?? []).compactMap { entry -> (key: String, value: String)? in
      guard let text = entry.value.text else {
        diagnostics.append(Diagnostic(.expectedText, at: entry.value.place(in: file)))
        return nil
      }
      return (entry.key, text)
    }
    theme.addStrings(pairs, language: language)
  }

  /// The files under a folder, by their path from it.
  private func files(in folder: String, ending: String) -> [(path: String, file: String)] {
    guard let names = try? names(in: root + "/" + folder) else { return [] }
    return names.filter { !$0.hasPrefix(".") }.flatMap { name -> [(path: String, file: String)] in
      let file = folder + "/" + name
      if status(root + "/" + file)?.isFolder == true {
        return files(in: file, ending: ending).map { (name + "/" + $0.path, $0.file) }
      }
      return name.hasSuffix(ending) ? [(name, file)] : []
    }
  }

  private mutating func bytes(_ file: String) -> [UInt8]? {
    do {
      return try readFile(root + "/" + file, limit: 16 << 20)
    } catch {
      let reason = (error as? FileError)?.reason ?? ""
      diagnostics.append(Diagnostic(.unreadableFile, reason, at: Place(file)))
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
