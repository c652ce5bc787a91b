import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

extension ReleaseLists {
  /// What was first released less than 48 hours before, for search engines of news. No news, no file: an empty one is not valid.
  var newsSitemapFile: [OutputFile] {
    let news = histories.filter { recent.contains($0.id) && $0.current.bulletin != nil }
    guard !news.isEmpty else { return [] }
    return [
      OutputFile(
        path: "sitemap-news.xml", kind: .sitemap, origin: PressAddresses.ledger,
        content: .made { [self] in $0.appendSitemap(news.map(sitemapURL)) })
    ]
  }

  private func sitemapURL(_ history: PressHistory) -> SitemapURL {
    SitemapURL(
      url(history), lastModified: text(history.current.entry.released),
      news: SitemapNews(
        publication: settings.title, language: settings.language.rawValue, published: text(history.first),
        title: history.current.bulletin?.headline ?? history.id.name))
  }
}
