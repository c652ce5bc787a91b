/// A page of the site for search engines (sitemaps.org, protocol 0.9).
package struct SitemapURL: Sendable, Equatable {
  /// The absolute URL, of at most 2,048 characters.
  package let location: String
  /// A date or RFC 3339 instant. All of one site are in the same form and time zone, so that the newest
  /// is also the last in the order of text.
  package let lastModified: String?
  package let news: SitemapNews?

  package init(_ location: String, lastModified: String? = nil, news: SitemapNews? = nil) {
    self.location = location
    self.lastModified = lastModified
    self.news = news
  }
}

/// What a news sitemap adds to a URL: all of it is required.
package struct SitemapNews: Sendable, Equatable {
  /// The name of the publication as readers know it.
  package let publication: String
  /// `vi`
  package let language: String
  /// When it was first published, whatever was corrected since.
  package let published: String
  package let title: String

  package init(publication: String, language: String, published: String, title: String) {
    self.publication = publication
    self.language = language
    self.published = published
    self.title = title
  }
}
