import Diagnostics

extension Theme {
  /// What the theme has and no page shows. Each theme answers for its own files only: one that extends another need
  /// not use all that the other has.
  ///
  /// - Parameter pages: the templates of the kinds of pages.
  package func unusedParts(of pages: [String]) -> [Diagnostic] {
    let used = templates(usedFrom: pages)
    return unusedTemplates(besides: used, pages) + unusedStrings(besides: strings(usedIn: used))
  }

  private func unusedTemplates(besides used: Set<String>, _ pages: [String]) -> [Diagnostic] {
    let known = used.union(pages)
    return templates.sorted { $0.key < $1.key }.compactMap { name, source in
      guard isOwn(source.file), !known.contains(name) else { return nil }
      let near = nearMisses(of: name, among: known.sorted())
      return Diagnostic(.unusedTemplate, name, at: Place(source.file), suggestions: near)
    }
  }

  private func unusedStrings(besides used: Set<String>) -> [Diagnostic] {
    strings.sorted { $0.key < $1.key }.flatMap { _, strings in
      strings.sorted { $0.key < $1.key }.compactMap { key, string in
        guard let place = string.keyPlace, isOwn(place.file), !used.contains(key) else { return nil }
        let near = nearMisses(of: key, among: used.sorted())
        return Diagnostic(.unusedString, key, at: place, suggestions: near)
      }
    }
  }

  private func isOwn(_ file: String) -> Bool { file.hasPrefix("Themes/\(name)/") }

  /// One problem instead of one for each template, when a theme that extends nothing has few of the pages.
  package func missingBase(_ missing: [String], of pages: [String]) -> Diagnostic? {
    guard foundation != "plain", missing.count > 3 else { return nil }
    let count = String(missing.count)
    return Diagnostic(
      .themeWithoutBase, foundation, count, String(pages.count), at: Place("Themes/\(foundation)/theme.yml"))
  }
}
