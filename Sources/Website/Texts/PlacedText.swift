import Markdown
import Publishing
import Records
import SiteModel

/// A text and the page that it stands on.
struct PlacedText: Sendable {
  /// The source file.
  let file: String
  let title: String
  /// The page's folder, from the root of the site.
  let page: String
  let aliases: [Located<String>]
  let body: MarkdownDocument
}

extension PlacedText {
  /// Every text that has a page of its own.
  static func all(of site: Site, _ paths: SitePaths) -> [PlacedText] {
    site.texts.compactMap { text in
      guard let page = site.page(of: text, paths) else { return nil }
      let authored = site.authored(text)
      return PlacedText(
        file: authored.file, title: authored.title, page: page, aliases: authored.aliases, body: authored.body
      )
    }
  }
}
