import Formats
import SiteModel
import Theming
import VietnameseText

/// What every page has around its content: head, navigation, breadcrumb, footer.
struct PageFrame: TemplateView {
  let context: SiteContext
  /// From the root of the site, without a leading slash.
  let path: String
  /// The way to the root; set otherwise only for 404.html.
  let root: String
  let title: String
  let description: String?
  let kind: String
  let trail: [Link]
  var feedFolder: String?
  var structuredData: (@Sendable () -> JSONValue)?
  var image: String?
  var isArticle = false
  /// Pages that search engines should leave alone: redirects, notices, later pages of lists.
  var isHidden = false

  init(
    _ context: SiteContext, path: String, title: String, description: String? = nil, kind: String,
    trail: [Link] = []
  ) {
    self.context = context
    self.path = path
    root = SitePaths.root(from: path)
    self.title = title
    self.description = description
    self.kind = kind
    self.trail = trail
  }

  /// A page that is shown at any address, so its links begin at the root of `base_url`.
  init(notFoundIn context: SiteContext, title: String) {
    self.context = context
    path = "404.html"
    let base = context.settings.baseURL
    root =
      base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last
      .map { rest in "/" + rest.drop { $0 != "/" }.dropFirst() } ?? "/"
    self.title = title
    description = nil
    kind = "not-found"
    trail = []
    isHidden = true
  }

  static let fields: [Field<PageFrame>] = [
    .text("root") { $0.root },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("canonical") { $0.context.paths.absolute($0.path) },
    .text("language") { $0.context.settings.language },
    .text("kind") { $0.kind },
    .flag("is_home") { $0.path.isEmpty },
    .flag("is_article") { $0.isArticle },
    .flag("is_hidden") { $0.isHidden },
    .text("share_image") { frame in frame.image.map { frame.context.paths.absolute($0) } },
    .view("site") { SiteView(settings: $0.context.settings) },
    .list("navigation") { frame in frame.context.navigation.map { $0.view(on: frame.path) } },
    .list("trail") { $0.trail },
    .view("parent") { $0.trail.last },
    .list("feeds") { frame in frame.feedLinks },
    .markup("structured_data") { frame in
      guard let make = frame.structuredData else { return .none }
      return .markup { $0.appendJSONLDScript(make()) }
    },
    .markup("breadcrumb_data") { frame in
      guard !frame.trail.isEmpty else { return .none }
      return .markup { $0.appendJSONLDScript(frame.breadcrumbs) }
    },
  ]

  /// The feeds of the page's own list and those of the whole site.
  private var feedLinks: [FeedLink] {
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
