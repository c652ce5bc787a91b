import Formats
import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// What every page has around its content: head, navigation, breadcrumb, footer.
///
/// Pages hold it by reference, because nearly every name that a template prints is looked up through it.
final class PageFrame: TemplateView {
  let context: SiteContext
  /// From the root of the site, without a leading slash.
  let path: String
  /// The way to the root; set otherwise only for 404.html.
  let root: String
  let title: String
  let description: String?
  let kind: String
  let trail: [Link]
  /// The folder of the page's own feeds.
  let feedFolder: String?
  let structuredData: (@Sendable () -> JSONValue)?
  /// The path of the picture for links to the page.
  let image: String?
  let isArticle: Bool
  /// Pages that search engines should leave alone: redirects, notices.
  let isHidden: Bool
  /// Feeds of the page's own that are not of stories.
  private let feeds: [FeedLink]

  init(
    _ context: SiteContext, path: String, title: String, description: String? = nil, kind: String,
    trail: [Link] = [], feedFolder: String? = nil, image: String? = nil, isArticle: Bool = false,
    isHidden: Bool = false, root: String? = nil, feeds: [FeedLink] = [],
    structuredData: (@Sendable () -> JSONValue)? = nil
  ) {
    self.context = context
    self.path = path
    self.root = root ?? SitePaths.root(from: path)
    self.title = title
    self.description = description
    self.kind = kind
    self.trail = trail
    self.feedFolder = feedFolder
    self.image = image
    self.isArticle = isArticle
    self.isHidden = isHidden
    self.feeds = feeds
    self.structuredData = structuredData
  }

  /// A page that is shown at any address, so its links begin at the root of `base_url`.
  convenience init(notFoundIn context: SiteContext, title: String) {
    let address = context.settings.baseURL.split(
      separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let root = address.last.map { rest in "/" + rest.drop { $0 != "/" }.dropFirst() } ?? "/"
    self.init(context, path: "404.html", title: title, kind: "not-found", isHidden: true, root: root)
  }

  static let fields: [Field<PageFrame>] = [
    .text("root") { $0.root },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("canonical") { $0.context.paths.absolute($0.path) },
    .text("language") { $0.context.settings.language.rawValue },
    .text("kind") { $0.kind },
    .flag("is_home") { $0.path.isEmpty },
    .flag("is_article") { $0.isArticle },
    .flag("is_hidden") { $0.isHidden },
    .text("share_image") { frame in frame.image.map { frame.context.paths.absolute($0) } },
    .view("site") { SiteView(settings: $0.context.settings) },
    .list("navigation") { frame in frame.context.navigation.map { $0.view(on: frame.path) } },
    .list("trail") { $0.trail },
    .view("parent") { $0.trail.last },
    .list("feeds") { $0.storyFeedLinks + $0.feeds },
    .list("pages") { frame in frame.context.pageLinks },
    .text("report_path") { $0.context.correctionsPath },
    .markup("structured_data") { frame in
      guard let make = frame.structuredData else { return .none }
      return .markup { $0.appendJSONLDScript(make()) }
    },
    .markup("breadcrumb_data") { frame in
      guard !frame.trail.isEmpty else { return .none }
      return .markup { $0.appendJSONLDScript(frame.breadcrumbs) }
    },
  ]

  /// The feeds of the page's own list of stories and those of the whole site; a site that never had stories has none.
  private var storyFeedLinks: [FeedLink] {
    guard context.hasFeeds else { return [] }
    var links = FeedFormat.allCases.map { FeedLink(format: $0, folder: "", title: context.settings.title) }
    if let feedFolder, !feedFolder.isEmpty {
      links += FeedFormat.allCases.map { FeedLink(format: $0, folder: feedFolder, title: title) }
    }
    return links
  }

  private var breadcrumbs: JSONValue {
    let pages = [Link(path: "", title: context.settings.title)] + trail + [Link(path: path, title: title)]
    return .object([
      "@context": "https://schema.org", "@type": "BreadcrumbList",
      "itemListElement": .array(
        pages.enumerated().map { number, page in
          .object([
            "@type": "ListItem", "position": .integer(number + 1), "name": .string(page.title),
            "item": .string(context.paths.absolute(page.path)),
          ])
        }),
    ])
  }
}

/// A page by its path and title.
struct Link: TemplateView {
  let path: String
  let title: String
  static let fields: [Field<Link>] = [.text("path") { $0.path }, .text("title") { $0.title }]
}

/// A section in the navigation. Its name is a string of the theme, so the template asks which it is.
struct NavigationItem: Sendable {
  let section: Section
  let path: String

  func view(on page: String) -> NavigationView {
    NavigationView(item: self, isCurrent: page == path, isWithin: page.hasPrefix(path))
  }
}

struct NavigationView: TemplateView {
  let item: NavigationItem
  let isCurrent: Bool
  let isWithin: Bool

  static let fields: [Field<NavigationView>] =
    [
      .text("path") { $0.item.path },
      .flag("is_current") { $0.isCurrent },
      .flag("is_within") { $0.isWithin },
      .flag("is_primary") {
        [.stories, .campaigns, .awards, .units, .press, .search].contains($0.item.section)
      },
    ]
    + Section.allCases.map { section in .flag("is_\(section.rawValue)") { $0.item.section == section } }
}

/// What `site.yml` says of the site and its publisher.
struct SiteView: TemplateView {
  let settings: SiteSettings
  static let fields: [Field<SiteView>] = [
    .text("title") { $0.settings.title },
    .text("base_url") { $0.settings.baseURL },
    .text("publisher") { $0.settings.publisher.name },
    .text("superior") { $0.settings.publisher.superior },
    .text("address") { $0.settings.publisher.address },
    .text("phone") { $0.settings.publisher.phone },
    .text("email") { $0.settings.publisher.email },
    .text("spokesperson_office") { $0.settings.spokesperson.office },
    .text("spokesperson_phone") { $0.settings.spokesperson.phone },
    .text("spokesperson_email") { $0.settings.spokesperson.email },
  ]
}

struct FeedLink: TemplateView {
  let format: FeedFormat
  let folder: String
  let title: String
  static let fields: [Field<FeedLink>] = [
    .text("path") { $0.folder + $0.format.fileName },
    .text("type") { $0.format.mediaType },
    .text("name") { $0.format.name },
    .text("title") { $0.title },
  ]
}
