/// A list of the newest items of a site, which can be written as Atom, RSS or JSON Feed.
///
/// All URLs are absolute. Where a feed itself lies differs by format and is an argument of the writers.
package struct Feed: Sendable {
  /// Never changes, even if the site moves: a URL or a `tag:` URI.
  package var id: String
  package var title: String
  package var description: String?
  /// The page that shows the same list.
  package var homeURL: String
  /// A language tag (BCP 47): `vi`.
  package var language: String
  /// When the newest of its items changed; never the time of the build.
  package var updated: FeedDate
  package var author: FeedAuthor
  package var items: [FeedItem]
  /// Ids of items that were taken down (RFC 6721). Only Atom can say so.
  package var tombstones: [FeedTombstone] = []
  /// Where older and newer parts of a long feed lie (RFC 5005), for Atom.
  package var paging: FeedPaging?

  package init(
    id: String, title: String, description: String? = nil, homeURL: String, language: String,
    updated: FeedDate, author: FeedAuthor, items: [FeedItem]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.homeURL = homeURL
    self.language = language
    self.updated = updated
    self.author = author
    self.items = items
  }
}

/// An instant in the two spellings that feeds want.
package struct FeedDate: Sendable, Equatable {
  /// `2026-05-19T08:00:00+07:00` (RFC 3339), for Atom and JSON Feed.
  package let rfc3339: String
  /// `Tue, 19 May 2026 08:00:00 +0700` (RFC 822 with four digits for the year), for RSS.
  package let rfc822: String

  package init(rfc3339: String, rfc822: String) {
    self.rfc3339 = rfc3339
    self.rfc822 = rfc822
  }
}

/// A person or an office.
package struct FeedAuthor: Sendable, Equatable {
  package let name: String
  package let url: String?

  package init(_ name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// A notice that an item was taken down. It carries nothing of the item but its id.
package struct FeedTombstone: Sendable, Equatable {
  package let id: String
  package let when: FeedDate

  package init(id: String, when: FeedDate) {
    self.id = id
    self.when = when
  }
}

/// The neighbours of one part of a long feed, as URLs.
package struct FeedPaging: Sendable, Equatable {
  /// Whether this part is an archive, whose items do not change places any more.
  package let isArchive: Bool
  /// The part with the newest items; `nil` in that part itself.
  package let current: String?
  package let previousArchive: String?
  package let nextArchive: String?

  package init(
    isArchive: Bool, current: String? = nil, previousArchive: String? = nil, nextArchive: String? = nil
  ) {
    self.isArchive = isArchive
    self.current = current
    self.previousArchive = previousArchive
    self.nextArchive = nextArchive
  }
}
