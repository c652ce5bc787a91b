/// The folders that are a text's own (`…/index.md` with its pictures beside it), and whether the text may be seen.
package struct TextFolders: Sendable {
  /// Whether the text may be seen, by its folder.
  private var isVisible: [Substring: Bool] = [:]

  package init(_ site: Site, _ selection: Selection) {
    func add(_ file: String, _ publication: Publication, needsDate: Bool) {
      guard file.utf8.suffix(Self.name.utf8.count).elementsEqual(Self.name.utf8) else { return }
      let visibility = selection.visibility(of: publication, needsDate: needsDate)
      isVisible[file.dropLast(Self.name.count)] = visibility == .visible
    }
    for story in site.stories.records { add(story.file, story.publication, needsDate: true) }
    for notice in site.consultations.records { add(notice.file, notice.publication, needsDate: true) }
    for campaign in site.campaigns.records { add(campaign.file, campaign.publication, needsDate: false) }
    for page in site.pages.records { add(page.file, page.publication, needsDate: false) }
    for document in site.documents.records { add(document.file, document.publication, needsDate: false) }
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
