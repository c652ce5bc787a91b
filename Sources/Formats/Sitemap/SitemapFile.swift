/// One file of a sitemap: its name is known at once, its bytes are made when they are wanted.
package struct SitemapFile: Sendable {
  private enum Content: Sendable {
    case urls(ArraySlice<SitemapURL>)
    case index([SitemapURL])
  }

  /// `sitemap.xml`, `sitemap-1.xml`, …
  package let name: String
  private let content: Content

  /// The sitemap of `urls`, in their order: `sitemap.xml` alone where `limit` allows, otherwise an index
  /// of that name and `sitemap-1.xml`, … of `limit` URLs each. No URLs, no file: an empty one is not valid.
  ///
  /// The protocol allows 50,000 URLs and 50 MiB; the default limit keeps below both with URLs of 2,048
  /// bytes. `folderURL` is where the files lie, with its slash at the end.
  package static func files(
    for urls: [SitemapURL], under folderURL: String, limit: Int = 20_000
  ) -> [SitemapFile] {
    precondition((1...50_000).contains(limit), "A sitemap holds 1 to 50,000 URLs.")
    guard !urls.isEmpty else { return [] }
    guard urls.count > limit else { return [SitemapFile(name: "sitemap.xml", content: .urls(urls[...]))] }
    let slices = stride(from: 0, to: urls.count, by: limit).map { urls[$0..<min($0 + limit, urls.count)] }
    let parts = slices.enumerated().map { number, slice in
      SitemapFile(name: "sitemap-\(number + 1).xml", content: .urls(slice))
    }
    let entries = zip(parts, slices).map { part, slice in
      SitemapURL(folderURL + part.name, lastModified: slice.compactMap(\.lastModified).max())
    }
    return [SitemapFile(name: "sitemap.xml", content: .index(entries))] + parts
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    switch content {
    case .urls(let urls): bytes.appendSitemap(urls)
    case .index(let entries): bytes.appendSitemapIndex(entries)
    }
    return bytes
  }
}

extension [UInt8] {
  /// Appends one sitemap. With news it is a news sitemap, which the caller must not make of no URLs.
  package mutating func appendSitemap(_ urls: some Collection<SitemapURL>) {
    let hasNews = urls.contains { $0.news != nil }
    let namespaces: MarkupAttributes = [
      "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:news": hasNews ? "http://www.google.com/schemas/sitemap-news/0.9" : nil,
    ]
    appendXMLDocument(XMLElement("urlset", namespaces, urls.map { .element(entry("url", for: $0)) }))
  }

  fileprivate mutating func appendSitemapIndex(_ entries: [SitemapURL]) {
    appendXMLDocument(
      XMLElement(
        "sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"],
        entries.map { .element(entry("sitemap", for: $0)) }))
  }
}

private func entry(_ name: StaticString, for url: SitemapURL) -> XMLElement {
  var element = XMLElement(name)
  element.append("loc", text: url.location)
  element.append("lastmod", text: url.lastModified)
  if let news = url.news { element.append(newsElement(news)) }
  return element
}

private func newsElement(_ news: SitemapNews) -> XMLElement {
  var publication = XMLElement("news:publication")
  publication.append("news:name", text: news.publication)
  publication.append("news:language", text: news.language)
  var element = XMLElement("news:news")
  element.append(publication)
  element.append("news:publication_date", text: news.published)
  element.append("news:title", text: news.title)
  return element
}
