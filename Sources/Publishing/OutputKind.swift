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
  /// Whether the pages of this kind are in the sitemap.
  package var isListed: Bool {
    switch self {
    case .redirect, .tombstone, .notFound, .unlistedPress: false
    case .home, .story, .campaign, .review, .recipient, .decision, .unit, .organisation, .programme,
      .document, .page, .list, .register, .registerData, .notices, .notice, .practices, .transparency,
      .authority, .data, .feed, .sitemap, .robots, .security, .press, .bulletin, .pressList, .cover, .asset,
      .copy:
      true
    }
  }

  /// Whether it is a page of one thing, whose coming and going is told; not a list, a feed or a file.
  package var isMainPage: Bool {
    switch self {
    case .story, .campaign, .review, .recipient, .decision, .unit, .organisation, .programme, .document,
      .page:
      true
    case .home, .list, .register, .registerData, .notices, .notice, .practices, .transparency, .authority,
      .data, .feed, .sitemap, .robots, .security, .notFound, .tombstone, .redirect, .press, .unlistedPress,
      .bulletin, .pressList, .cover, .asset, .copy:
      false
    }
  }
}
