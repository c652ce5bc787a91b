import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// A newsItem of NewsML-G2: the text as XHTML and plain, with the addresses of the other files.
  static let newsItem: PressFormat = PressFormat(
    PressFileKind(
      ending: ".newsml.xml", mediaType: "application/vnd.iptc.g2.newsitem+xml",
      label: PressFileKind.Label("NewsML-G2"), shelf: .programs, position: 3, extent: .text, isAttached: true,
      isCopiedAsLatest: true),
    bulletin: { .bytes(document($0, $1, beside: [:])) },
    notice: { notice in
      let item = NewsMLItem(notice, "newsItem", guid: notice.edition.tag, .newsItem, "text")
      return .bytes(item.document([item.contentMetaOfNotice]))
    }, beside: document)
}

private func document(
  _ bulletin: PressBulletin, _ formats: [PressFormat], beside others: OtherFiles
) -> [UInt8] {
  var item = NewsMLItem(bulletin, "newsItem", guid: bulletin.edition.tag, .newsItem, "text")
  item.rightsOfParts = photoRights(bulletin)
  let content = contentSet(bulletin, formats, others)
  return item.document([contentMeta(bulletin, item)] + photoParts(bulletin) + [content])
}

private func contentMeta(_ bulletin: PressBulletin, _ item: NewsMLItem) -> XMLElement {
  let edition = bulletin.edition
  var meta = XMLElement("contentMeta")
  meta.append("contentCreated", text: edition.first.rfc3339)
  if edition.previous != nil { meta.append("contentModified", text: edition.released.rfc3339) }
  if let place = bulletin.place {
    meta.append(XMLElement("located", ["literal": place], [.element(XMLElement("name", text: place))]))
  }
  meta.append([item.party("infoSource"), item.party("creator")])
  meta.append(item.kind)
  meta.append(bulletin.people.map { subject($0, type: "cpnat:person") })
  meta.append(bulletin.organisations.map { subject($0, type: "cpnat:organisation") })
  meta.append(item.slugline)
  meta.append("headline", text: bulletin.headline)
  meta.append("dateline", text: bulletin.dateline)
  meta.append("by", text: edition.publisher)
  meta.append("creditline", text: edition.citation)
  meta.append("description", ["role": "drol:summary"], text: bulletin.summary)
  return meta
}

private func subject(_ name: PressName, type: String) -> XMLElement {
  XMLElement(
    "subject", ["type": type, "uri": name.address, "literal": name.address == nil ? name.name : nil],
    [.element(XMLElement("name", text: name.name))])
}

/// Who may use a photo how; the bulletin's own terms do not hold for it.
private func photoRights(_ bulletin: PressBulletin) -> [XMLElement] {
  zip(1..., bulletin.photos).filter { !$1.rights.isEmpty }.map { number, photo in
    XMLElement(
      "rightsInfo", ["idrefs": photoID(number)], [.element(XMLElement("usageTerms", text: photo.rights))])
  }
}

/// What is to be said of each photo; its files are in the content under the ids that stand here.
private func photoParts(_ bulletin: PressBulletin) -> [XMLElement] {
  zip(1..., bulletin.photos).map { number, photo in
    var part = XMLElement(
      "partMeta",
      [
        "partid": photoID(number),
        "contentrefs": PhotoRendition.allCases.map { $0.id(of: number) }.joined(separator: " "),
      ])
    part.append("creditline", text: photo.credit.isEmpty ? nil : photo.credit)
    part.append("description", ["role": "drol:caption"], text: photo.caption)
    return part
  }
}

private func contentSet(
  _ bulletin: PressBulletin, _ formats: [PressFormat], _ others: OtherFiles
) -> XMLElement {
  let edition = bulletin.edition
  var set = XMLElement("contentSet")
  set.append(
    XMLElement("inlineXML", ["contenttype": "application/xhtml+xml"], [.raw([page(bulletin)].xhtml)]))
  set.append("inlineData", ["contenttype": "text/plain"], text: bulletin.plainText)
  set.append(
    renditions(edition, formats).map { format in
      let file = others[edition.address(of: format)]
      return XMLElement(
        "remoteContent",
        ["href": edition.address(of: format), "contenttype": format.baseType, "size": size(of: file)],
        hash(of: file))
    })
  for (number, photo) in zip(1..., bulletin.photos) {
    set.append(
      PhotoRendition.allCases.map { rendition in
        let address = rendition.address(of: photo, number: number, in: edition)
        return XMLElement(
          "remoteContent",
          [
            "id": rendition.id(of: number), "rendition": "rnd:\(rendition.code)", "href": address,
            "contenttype": rendition.mediaType(of: photo), "size": size(of: others[address]),
          ], hash(of: others[address]))
      })
  }
  return set
}

private func size(of file: LedgerEntry.StoredFile?) -> String? { file.map { String($0.bytes) } }

/// With the name that the W3C gave the function: anybody can look it up, while IPTC's list of such names could not be read here.
private func hash(of file: LedgerEntry.StoredFile?) -> [XMLNode] {
  guard let file else { return [] }
  let function = "http://www.w3.org/2001/04/xmlenc#sha256"
  return [.element(XMLElement("hash", ["hashtypeuri": function], text: file.sha256))]
}

/// What holds the same text; tables and claims are in the package only.
private func renditions(_ edition: Imprint, _ formats: [PressFormat]) -> [PressFormat] {
  PressFormat.newsItem.siblings(in: edition, among: formats).filter { $0.kind.extent == .text }
}

private func page(_ bulletin: PressBulletin) -> HTMLNode {
  .element(
    "html", ["xmlns": "http://www.w3.org/1999/xhtml", "xml:lang": bulletin.edition.language],
    [
      .element("head", [:], [.element("title", [:], [.text(bulletin.headline)])]),
      .element("body", [:], bulletin.bodyNodes),
    ])
}

extension PhotoRendition {
  fileprivate func id(of number: Int) -> String { "\(photoID(number))-\(code)" }
}
