/// The folders that are a text's own (`…/index.md` with its pictures beside it), and whether the text may be seen.
package struct TextFolders: Sendable {
  /// Whether the text may be seen, by its folder.
  private var isVisible: [Substring: Bool] = [:]

  package init(_ site: Site, _ selection: Selection) {
    for text in site.texts {
      let file = site.file(of: text)
      guard file.utf8.suffix(Self.name.utf8.count).elementsEqual(Self.name.utf8),
        let (publication, needsDate) = site.publication(of: text)
      else { continue }
      let visibility = selection.visibility(of: publication, needsDate: needsDate)
      isVisible[file.dropLast(Self.name.count)] = visibility == .visible
    }
  }

  private static let name = "/index.md"

  /// The text that may not be seen and in whose folder a file lies, by its path from the source root.
  package func hiddenText(with file: String) -> String? {
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      // A folder within belongs to the text of the nearest one.
      if let isVisible = isVisible[folder] { return isVisible ? nil : folder + Self.name }
    }
    return nil
  }
}
