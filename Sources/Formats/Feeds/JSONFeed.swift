extension [UInt8] {
  /// Appends `feed` as JSON Feed 1.1. `url` is where this document will lie.
  package mutating func appendJSONFeed(_ feed: Feed, at url: String) {
    appendJSON(
      .object([
        "version": "https://jsonfeed.org/version/1.1",
        "title": .string(feed.title),
        "home_page_url": .string(feed.homeURL),
        "feed_url": .string(url),
        "description": feed.description.map(JSONValue.string),
        "authors": .array([author(feed.author)]),
        "language": .string(feed.language),
        "items": .array(feed.items.map(jsonItem)),
      ]), .pretty)
  }
}

/// An item must have content; without HTML the summary is its text, and the title where there is none.
private func jsonItem(_ item: FeedItem) -> JSONValue {
  let tags = item.tags + item.categories.map(\.label)
  let value = JSONValue.object([
    "id": .string(item.id),
    "url": .string(item.url),
    "title": .string(item.title),
    "summary": item.summary.map(JSONValue.string),
    "content_html": item.contentHTML.map(JSONValue.string),
    "content_text": item.contentHTML == nil ? .string(item.summary ?? item.title) : nil,
    "image": item.photos.first.map { .string($0.file.url) },
    "date_published": .string(item.published.rfc3339),
    "date_modified": .string(item.updated.rfc3339),
    "authors": item.authors.isEmpty ? nil : .array(item.authors.map(author)),
    "tags": tags.isEmpty ? nil : .strings(tags),
    "attachments": item.attachments.isEmpty ? nil : .array(item.attachments.map(attachment)),
  ])
  guard case .object(let members) = value else { return value }
  return .object(members + item.jsonExtensions)
}

private func author(_ author: FeedAuthor) -> JSONValue {
  .object(["name": .string(author.name), "url": author.url.map(JSONValue.string)])
}

private func attachment(_ attachment: FeedAttachment) -> JSONValue {
  .object([
    "url": .string(attachment.url),
    "mime_type": .string(attachment.mediaType),
    "title": attachment.title.map(JSONValue.string),
    "size_in_bytes": .integer(attachment.size),
  ])
}
