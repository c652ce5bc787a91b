import Diagnostics
import Formats

/// Files that a site has only when its theme uses them.
package enum ThemeFeature: String, Sendable, CaseIterable {
  /// A woven cover for each story without a photograph.
  case covers
  /// The register's rows as data, for a script that searches in them.
  case registerSearch = "register-search"
}

/// A theme as it was read: templates by name, strings by language, files to copy.
///
/// A theme lies in `Themes/<name>/` with `theme.yml`, `templates/*.mustache`, `strings.<language>.yml` and
/// `assets/*`, `press/*`. One that `extends` another has all files of the other and replaces those of the same name,
/// strings one by one.
package struct Theme: Sendable {
  package struct Source: Sendable {
    let nodes: [TemplateNode]
    package let file: String
  }

  /// A file that pages load, copied under a name that changes with its content.
  package struct Asset: Sendable {
    /// From the root of the site: `assets/style-1a2b3c4d.css`.
    package let path: String
    package let bytes: [UInt8]
    package let file: String

    /// - Parameter name: its path from the folder of the assets.
    init(_ bytes: [UInt8], named name: String, file: String) {
      let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
      let stem = name[folder.endIndex...].prefix { $0 != "." }
      let mark = sha256(bytes).hex.prefix(10)
      path = "assets/\(folder)\(stem)-\(mark)\(name[stem.endIndex...])"
      (self.bytes, self.file) = (bytes, file)
    }
  }

  package let name: String
  /// What `theme.yml` asks for with `features: [covers]`.
  package var features: Set<ThemeFeature> = []
  package var templates: [String: Source] = [:]
  /// Language, then key.
  package var strings: [String: [String: ThemeString]] = [:]
  package var assets: [String: Asset] = [:]
  /// What outside tools need to make bulletins: the files of `press/` by their path from there.
  package var pressFiles: [String: [UInt8]] = [:]

  /// The theme that extends no other: this one, or the last of those that it extends.
  package var foundation: String

  package init(name: String) { (self.name, foundation) = (name, name) }

  package mutating func addTemplate(_ bytes: [UInt8], named name: String, file: String) -> [Diagnostic] {
    let (nodes, diagnostics) = templateNodes(bytes, file: file)
    templates[name] = Source(nodes: nodes, file: file)
    return diagnostics
  }

  /// Adds strings, or replaces those of the same keys. One that lost a slot of the string in whose place it comes (in
  /// its own language, else in Vietnamese) is reported.
  package mutating func addStrings(
    _ strings: [(key: String, value: ThemeString)], language: String
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (key, string) in strings {
      let before = self.strings[language]?[key] ?? self.strings[MessageLanguage.vi.rawValue]?[key]
      for slot in before?.slots ?? [] where !string.slots.contains(slot) {
        problems.append(Diagnostic(.stringLostSlot, key, "{\(slot)}", at: string.place))
      }
      self.strings[language, default: [:]][key] = string
    }
    return problems
  }

  package mutating func addAsset(_ bytes: [UInt8], named name: String, file: String) {
    assets[name] = Asset(bytes, named: name, file: file)
  }

  /// Compiles the template of a kind of page for the view that it shows.
  package func compile(
    _ template: String, for shape: Shape, language: String
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    var compiler = TemplateCompiler(theme: self, language: language)
    guard let compiled = compiler.compile(template, for: shape) else {
      let near = nearMisses(of: template, among: templates.keys.sorted())
      return (nil, [Diagnostic(.missingTemplate, template, name, at: nil, suggestions: near)])
    }
    return (compiled, compiler.diagnostics)
  }
}
