import Bulletins
import Formats
import SiteModel

/// What a newsItem and a packageItem of NewsML-G2 2.35 have in common. The schema asks for every element at its place.
struct NewsMLItem {
  let edition: Imprint
  /// `newsItem` or `packageItem`.
  let root: StaticString
  let guid: String
  let format: PressFormat
  /// A code of IPTC's nature of a news item (`ninat`).
  let itemClass: StaticString
  let status: LedgerEntry.Status
  let headline: String
  let editorsNotes: [String]
  /// A code of IPTC's signals (`sig`).
  var signal: String?
  /// What holds for parts of the content only.
  var rightsOfParts: [XMLElement] = []

  /// The item without its content.
  var element: XMLElement {
    var root = XMLElement(
      root,
      [
        "xmlns": "http://iptc.org/std/nar/2006-10-01/", "standard": "NewsML-G2", "standardversion": "2.35",
        "conformance": "power", "guid": guid, "version": String(edition.version),
        "xml:lang": edition.language,
      ])
    root.append(
      XMLElement("catalogRef", ["href": "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"]))
    root.append([rightsInfo] + rightsOfParts)
    root.append(itemMeta)
    return root
  }

  private var rightsInfo: XMLElement {
    var rights = XMLElement("rightsInfo")
    rights.append(party("copyrightHolder"))
    rights.append("usageTerms", text: PressWords.usageTerms(edition, status))
    return rights
  }

  private var itemMeta: XMLElement {
    var meta = XMLElement("itemMeta")
    meta.append(XMLElement("itemClass", ["qcode": "ninat:\(itemClass)"]))
    meta.append(party("provider"))
    meta.append("versionCreated", text: edition.released.rfc3339)
    meta.append("firstCreated", text: edition.first.rfc3339)
    meta.append("embargoed", text: edition.embargo?.rfc3339)
    meta.append(XMLElement("pubStatus", ["qcode": "stat:\(status.rawValue)"]))
    meta.append("fileName", text: format.name(in: edition))
    meta.append("title", text: headline)
    for note in editorsNotes { meta.append("edNote", text: note) }
    if let signal { meta.append(XMLElement("signal", ["qcode": "sig:\(signal)"])) }
    meta.append(links)
    return meta
  }

  /// To the page of the version in force, and from a usable version to the one before.
  private var links: [XMLElement] {
    let inForce = XMLElement(
      "link",
      [
        "rel": "irel:seeAlso", "href": edition.address, "contenttype": "text/html",
        "title": PressWords.inForce(edition),
      ])
    guard status == .usable, let number = edition.previous, let before = edition.addressBefore(of: format)
    else { return [inForce] }
    let previous = XMLElement(
      "link",
      [
        "rel": "irel:previousVersion", "href": before, "residref": guid,
        "version": String(number), "contenttype": format.baseType,
      ])
    return [inForce, previous]
  }

  func party(_ name: StaticString) -> XMLElement {
    XMLElement(
      name, ["uri": edition.site.address], [.element(XMLElement("name", text: edition.publisher))])
  }

  /// `contentMeta` of a notice: that it is one, and nothing of the bulletin.
  var contentMetaOfNotice: XMLElement {
    var meta = XMLElement("contentMeta")
    meta.append([party("infoSource"), party("creator")])
    meta.append(kind + [slugline])
    meta.append("headline", text: headline)
    meta.append("creditline", text: edition.citation)
    return meta
  }

  /// Language and genre.
  var kind: [XMLElement] {
    let genre = XMLElement("name", text: PressWords.genre)
    return [
      XMLElement("language", ["tag": edition.language]),
      XMLElement("genre", ["literal": PressWords.genreCode], [.element(genre)]),
    ]
  }

  var slugline: XMLElement { XMLElement("slugline", text: edition.slugline) }
}

extension NewsMLItem {
  init(
    _ bulletin: PressBulletin, _ root: StaticString, guid: String, _ format: PressFormat,
    _ itemClass: StaticString
  ) {
    let edition = bulletin.edition
    self.init(
      edition: edition, root: root, guid: guid, format: format, itemClass: itemClass,
      status: bulletin.status, headline: bulletin.headline, editorsNotes: bulletin.editorsNotes)
    if edition.previous != nil { signal = bulletin.madeCorrections.isEmpty ? "update" : "correction" }
  }

  init(
    _ notice: PressStop, _ root: StaticString, guid: String, _ format: PressFormat,
    _ itemClass: StaticString
  ) {
    self.init(
      edition: notice.edition, root: root, guid: guid, format: format, itemClass: itemClass,
      status: notice.status, headline: notice.headline, editorsNotes: notice.editorsNotes)
  }

  /// A whole document of this item with what it holds.
  func document(_ children: [XMLElement]) -> [UInt8] {
    var element = element
    element.append(children)
    var bytes: [UInt8] = []
    bytes.appendXMLDocument(element)
    return bytes
  }
}
