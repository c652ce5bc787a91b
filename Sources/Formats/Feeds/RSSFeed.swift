extension [UInt8] {
  /// Appends `feed` as RSS 2.0. `url` is where this document will lie.
  ///
  /// Authors are `dc:creator`, because `author` of RSS wants an e-mail address.
  package mutating func appendRSS(_ feed: Feed, at url: String) {
    let hasPhotos = feed.items.contains { !$0.photos.isEmpty }
    let namespaces: MarkupAttributes = [
      "version": "2.0",
      "xmlns:atom": "http://www.w3.org/2005/Atom",
      "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:media": hasPhotos ? "http://search.yahoo.com/mrss/" : nil,
    ]
    appendXMLDocument(XMLElement("rss", namespaces, [.element(channel(of: feed, at: url))]))
  }
}

private func channel(of feed: Feed, at url: String) -> XMLElement {
  var channel = XMLElement("channel")
  channel.append("title", text: feed.title)
  channel.append("link", text: feed.homeURL)
  channel.append("description", text: feed.description ?? feed.title)
  channel.append("language", text: feed.language)
  channel.append("lastBuildDate", text: feed.updated.rfc822)
  channel.append(
    XMLElement("atom:link", ["rel": "self", "type": "application/rss+xml", "href": url]))
  channel.append(feed.items.map { rssItem($0, in: feed) })
  return channel
}

private func rssItem(_ item: FeedItem, in feed: Feed) -> XMLElement {
  var element = XMLElement("item")
  element.append("title", text: item.title)
  element.append("link", text: item.url)
  element.append("guid", ["isPermaLink": item.id == item.url ? "true" : "false"], text: item.id)
  element.append("pubDate", text: item.published.rfc822)
  for author in item.authors.isEmpty ? [feed.author] : item.authors {
    element.append("dc:creator", text: author.name)
  }
  element.append(item.tags.map { XMLElement("category", text: $0) })
  element.append(item.categories.map { XMLElement("category", ["domain": $0.scheme], text: $0.label) })
  element.append("description", text: item.summary.map(htmlText))
  element.append("content:encoded", text: item.contentHTML)
  element.append(item.attachments.prefix(1).map(rssEnclosure))
  element.append(item.photos.map(mediaContent))
  return element
}

/// Readers take an item's `description` for HTML, so plain text is escaped as HTML before it is as XML.
private func htmlText(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.appendHTML(text)
  return String(decoding: bytes, as: UTF8.self)
}

/// The RSS Advisory Board's profile allows an item one enclosure.
private func rssEnclosure(_ attachment: FeedAttachment) -> XMLElement {
  XMLElement(
    "enclosure",
    ["url": attachment.url, "length": String(attachment.size), "type": attachment.mediaType])
}

/// A photo by the words of Media RSS. Its `media:hash` knows no hash that is safe today, so there is none.
private func mediaContent(_ photo: FeedPhoto) -> XMLElement {
  var content = XMLElement(
    "media:content",
    [
      "url": photo.file.url, "type": photo.file.mediaType, "medium": "image",
      "fileSize": String(photo.file.size), "width": photo.size.map { String($0.width) },
      "height": photo.size.map { String($0.height) },
    ])
  content.append("media:title", ["type": "plain"], text: photo.caption)
  content.append("media:description", ["type": "plain"], text: photo.alt)
  content.append("media:credit", text: photo.credit)
  content.append("media:copyright", text: photo.rights)
  return content
}
