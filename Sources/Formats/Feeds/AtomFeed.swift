extension [UInt8] {
  /// Appends `feed` as Atom (RFC 4287). `url` is where this document will lie.
  package mutating func appendAtom(_ feed: Feed, at url: String) {
    appendXMLDocument(atomElement(of: feed, at: url))
  }
}

/// Tombstones and other extensions come before the first entry: the schema of RFC 4287 asks for that.
private func atomElement(of feed: Feed, at url: String) -> XMLElement {
  var root = XMLElement(
    "feed",
    [
      "xmlns": "http://www.w3.org/2005/Atom",
      "xmlns:at": feed.tombstones.isEmpty ? nil : "http://purl.org/atompub/tombstones/1.0",
      "xmlns:fh": feed.paging?.isArchive == true ? "http://purl.org/syndication/history/1.0" : nil,
      "xml:lang": feed.language,
    ])
  root.append("id", text: feed.id)
  root.append("title", text: feed.title)
  root.append("subtitle", text: feed.description)
  root.append("updated", text: feed.updated.rfc3339)
  root.append(link("self", url, type: "application/atom+xml"))
  root.append(link("alternate", feed.homeURL, type: "text/html"))
  root.append(person(feed.author))
  if let paging = feed.paging { root.append(elements(of: paging)) }
  root.append(
    feed.tombstones.map { XMLElement("at:deleted-entry", ["ref": $0.id, "when": $0.when.rfc3339]) })
  root.append(feed.items.map(entry))
  return root
}

private func elements(of paging: FeedPaging) -> [XMLElement] {
  let links = [
    ("current", paging.current), ("prev-archive", paging.previousArchive),
    ("next-archive", paging.nextArchive),
  ].compactMap { relation, url in url.map { link(relation, $0) } }
  return (paging.isArchive ? [XMLElement("fh:archive")] : []) + links
}

private func entry(for item: FeedItem) -> XMLElement {
  var entry = XMLElement("entry")
  entry.append("id", text: item.id)
  entry.append("title", text: item.title)
  entry.append(link("alternate", item.url, type: "text/html"))
  entry.append("published", text: item.published.rfc3339)
  entry.append("updated", text: item.updated.rfc3339)
  entry.append(item.authors.map(person))
  entry.append(item.tags.map { XMLElement("category", ["term": $0]) })
  entry.append(
    item.categories.map {
      XMLElement("category", ["term": $0.term, "scheme": $0.scheme, "label": $0.label])
    })
  entry.append(item.attachments.map(enclosure))
  entry.append("summary", text: item.summary)
  entry.append("content", ["type": "html", "xml:base": item.url], text: item.contentHTML)
  return entry
}

private func person(_ author: FeedAuthor) -> XMLElement {
  var element = XMLElement("author")
  element.append("name", text: author.name)
  element.append("uri", text: author.url)
  return element
}

private func link(_ relation: String, _ url: String, type: String? = nil) -> XMLElement {
  XMLElement("link", ["rel": relation, "type": type, "href": url])
}

private func enclosure(_ attachment: FeedAttachment) -> XMLElement {
  XMLElement(
    "link",
    [
      "rel": "enclosure", "type": attachment.mediaType, "length": String(attachment.size),
      "href": attachment.url, "title": attachment.title,
    ])
}
