import Formats
import Records
import SiteModel
import VietnameseText

/// A story for search engines (schema.org/NewsArticle).
struct NewsArticle {
  private let story: Story
  private let links: StoryLinks
  private let context: SiteContext

  init(_ ref: Ref<Story>, _ context: SiteContext) {
    story = context.site.stories[ref]
    links = context.site.links(ref)
    self.context = context
  }

  var json: JSONValue {
    let page = context.paths.absolute(context.paths.page(story))
    let zone = context.settings.zone
    let published = story.publication.date.map { $0.instant.rfc3339(in: zone) }
    let modified = story.publication.updated.map { $0.instant.rfc3339(in: zone) } ?? published
    let image = PictureView(story.image, from: story.file, on: context.paths.page(story), context)
    return .object([
      "@context": "https://schema.org", "@type": "NewsArticle", "headline": .string(story.title),
      "description": story.summary.map { .string($0) },
      "inLanguage": .string(context.settings.language.rawValue),
      "mainEntityOfPage": .string(page), "url": .string(page),
      "datePublished": published.map { .string($0) }, "dateModified": modified.map { .string($0) },
      "author": authors, "publisher": context.publisherJSON,
      "image": image.map { .string(context.paths.absolute($0.path)) },
      "about": links.about.isEmpty ? nil : .array(links.about.prefix(20).map { context.json(of: $0) }),
      "keywords": story.tags.isEmpty ? nil : .strings(story.tags.map(\.name)),
    ])
  }

  private var authors: JSONValue? {
    guard !story.authors.isEmpty else { return context.publisherJSON }
    return .array(story.authors.map { .object(["@type": "Person", "name": .string($0)]) })
  }
}

extension SiteContext {
  var publisherJSON: JSONValue? {
    settings.publisher.name.map { .object(["@type": "Organization", "name": .string($0)]) }
  }

  /// A person or organisation by name and page, without awards.
  func json(of ref: Ref<Recipient>) -> JSONValue {
    let recipient = site.recipients[ref]
    return .object([
      "@type": .string(recipient.kind == .individual ? "Person" : "Organization"),
      "name": .string(recipient.name),
      "url": has(.recipients) ? .string(paths.absolute(paths.page(recipient))) : nil,
    ])
  }
}
