/// What a file of the site is. The words are those of reports in JSON and of `.guongsang-manifest`, so they stay.
package enum OutputKind: String, Hashable, Sendable, CaseIterable {
  case home, story, campaign, review, recipient, decision, unit, organisation, programme, document, page
  /// A page of a list of stories.
  case list
  case register
  /// What the search in the register reads.
  case registerData = "register data"
  /// The list of notices of nominees, and one of them.
  case notices, notice
  case practices, transparency, authority
  /// Open data, with its page.
  case data
  case feed, sitemap, robots, security
  case notFound = "404"
  /// A page that says that a text was taken off the site, and one that leads to the new address of another.
  case tombstone, redirect
  case press
  /// Pages that search engines should not show: of a bulletin that is held, killed or a draft.
  case unlistedPress = "unlisted press"
  /// A file of a version of a bulletin.
  case bulletin
  /// What programs read of all bulletins, but for feeds.
  case pressList = "press-list"
  case cover, asset
  /// A picture or attachment of the sources.
  case copy
}

extension OutputKind {
  /// What it is to readers.
  package enum Role: Sendable {
    /// What pages need, so that it is there before them.
    case material
    /// The page of one thing, whose coming and going is told.
    case mainPage
    /// Any other page, and what is beside pages.
    case other
    /// A page that search engines should not show.
    case unlisted
    /// A list of pages, which are there before it.
    case list
    /// What tells programs of pages.
    case feed
  }

  package var role: Role {
    switch self {
    case .asset, .copy: .material
    case .story, .campaign, .review, .recipient, .decision, .unit, .organisation, .programme, .document,
      .page, .notice, .press:
      .mainPage
    case .registerData, .notices, .practices, .transparency, .authority, .data, .security,
      .bulletin, .pressList, .cover:
      .other
    case .notFound, .tombstone, .redirect, .unlistedPress: .unlisted
    case .list, .register, .home: .list
    case .feed, .sitemap, .robots: .feed
    }
  }
}
