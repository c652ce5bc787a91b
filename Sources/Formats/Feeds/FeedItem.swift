/// One entry of a feed. All URLs are absolute, those inside `contentHTML` too.
package struct FeedItem: Sendable {
  /// Never changes and is never used again: a URL or a `tag:` URI.
  package var id: String
  package var url: String
  package var title: String
  /// Plain text; `nil` when nothing may be said.
  package var summary: String?
  /// The whole text as HTML; `nil` when the feed carries summaries only.
  package var contentHTML: String?
  package var published: FeedDate
  package var updated: FeedDate
  /// Who wrote it; where empty, the author of the feed did.
  package var authors: [FeedAuthor]
  package var tags: [String]
  /// What it is by a list of terms; the words of its labels are for readers.
  package var categories: [FeedCategory] = []
  package var attachments: [FeedAttachment] = []
  /// In the form for screens; the first is the picture of the item.
  package var photos: [FeedPhoto] = []
  /// Members of our own for JSON Feed. Their names begin with `_`, their values are objects.
  package var jsonExtensions: [JSONMember] = []

  package init(
    id: String, url: String, title: String, summary: String?, contentHTML: String? = nil,
    published: FeedDate, updated: FeedDate, authors: [FeedAuthor] = [], tags: [String] = []
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.summary = summary
    self.contentHTML = contentHTML
    self.published = published
    self.updated = updated
    self.authors = authors
    self.tags = tags
  }
}

/// A term of a list, such as the states of bulletins.
package struct FeedCategory: Sendable, Equatable {
  package let term: String
  /// The URL that tells what the terms mean.
  package let scheme: String
  package let label: String

  package init(term: String, scheme: String, label: String) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

/// A file that belongs to an item.
package struct FeedAttachment: Sendable, Equatable {
  package let url: String
  /// A media type: `application/pdf`.
  package let mediaType: String
  /// The size in bytes.
  package let size: Int
  /// What is in it, where its type does not say so.
  package let title: String?

  package init(url: String, mediaType: String, size: Int, title: String? = nil) {
    self.url = url
    self.mediaType = mediaType
    self.size = size
    self.title = title
  }
}

/// A photo of an item, with what is to be said of it.
package struct FeedPhoto: Sendable {
  package let file: FeedAttachment
  package let caption: String
  /// What stands in its place for who does not see it.
  package let alt: String
  package var credit: String?
  package var rights: String?
  /// Pixels, where they are known.
  package var size: (width: Int, height: Int)?

  package init(
    _ file: FeedAttachment, caption: String, alt: String, credit: String? = nil, rights: String? = nil,
    size: (width: Int, height: Int)? = nil
  ) {
    self.file = file
    self.caption = caption
    self.alt = alt
    self.credit = credit
    self.rights = rights
    self.size = size
  }
}
