import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// A packageItem of NewsML-G2, which holds the text, the photos and the stories of a bulletin together.
  static let newsPackage: PressFormat = PressFormat(
    PressFileKind(
      ending: ".package.newsml.xml", mediaType: "application/vnd.iptc.g2.packageitem+xml",
      label: PressFileKind.Label(vi: "Gói NewsML-G2", en: "NewsML-G2 package"), shelf: .programs, position: 2,
      extent: .package),
    bulletin: { bulletin, formats in
      let item = NewsMLItem(
        bulletin, "packageItem", guid: guid(bulletin.edition), .newsPackage, "composite")
      return .bytes(item.document([contentMeta(bulletin, item), groupSet(bulletin, formats)]))
    },
    notice: { notice in
      let item = NewsMLItem(notice, "packageItem", guid: guid(notice.edition), .newsPackage, "composite")
      return .bytes(item.document([item.contentMetaOfNotice]))
    })
}

/// Two items may not share an id, so the package has one below the bulletin's.
private func guid(_ edition: Imprint) -> String { edition.tag(of: "goi") }

private func contentMeta(_ bulletin: PressBulletin, _ item: NewsMLItem) -> XMLElement {
  var meta = XMLElement("contentMeta")
  meta.append([item.party("infoSource"), item.party("creator")])
  meta.append(item.kind + [item.slugline])
  meta.append("headline", text: bulletin.headline)
  meta.append("creditline", text: bulletin.edition.citation)
  meta.append("description", ["role": "drol:summary"], text: bulletin.summary)
  return meta
}

private func groupSet(_ bulletin: PressBulletin, _ formats: [PressFormat]) -> XMLElement {
  let edition = bulletin.edition
  let groups = [
    texts(edition, bulletin.headline, formats), data(edition, formats), photos(bulletin), stories(bulletin),
  ].compactMap { $0 }
  let references = groups.map { XMLNode.element(XMLElement("groupRef", ["idref": $0.id])) }
  let root = XMLElement("group", ["id": "goi", "mode": "pgrmod:bag"], references)
  return XMLElement(
    "groupSet", ["root": "goi"], ([root] + groups.map(\.element)).map { .element($0) })
}

private struct Group {
  let id: String
  /// A code of IPTC's package group modes (`pgrmod`).
  let mode: StaticString
  let items: [XMLElement]

  /// `nil` when there is nothing in it.
  init?(_ id: String, _ mode: StaticString, _ items: [XMLElement]) {
    guard !items.isEmpty else { return nil }
    (self.id, self.mode, self.items) = (id, mode, items)
  }

  var element: XMLElement {
    XMLElement("group", ["id": id, "mode": "pgrmod:\(mode)"], items.map { .element($0) })
  }
}

/// The text, once as a newsItem and then as files; each says the same.
private func texts(_ edition: Imprint, _ headline: String, _ formats: [PressFormat]) -> Group? {
  Group(
    "van-ban", "alt",
    PressFormat.newsPackage.siblings(in: edition, among: formats).filter(\.isWholeText).map { format in
      guard format.ending == PressFormat.newsItem.ending else { return reference(format, edition) }
      return XMLElement(
        "itemRef",
        [
          "residref": edition.tag, "version": String(edition.version), "href": edition.address(of: format),
          "contenttype": format.baseType, "title": format.name(in: edition),
        ], description("text", headline))
    })
}

/// What belongs to the text: the honoured as a table, claims, changes.
private func data(_ edition: Imprint, _ formats: [PressFormat]) -> Group? {
  Group(
    "so-lieu", "bag",
    PressFormat.newsPackage.siblings(in: edition, among: formats).filter { !$0.isWholeText }
      .map { reference($0, edition) })
}

private func reference(_ format: PressFormat, _ edition: Imprint) -> XMLElement {
  XMLElement(
    "itemRef",
    [
      "href": edition.address(of: format), "contenttype": format.baseType,
      "title": format.name(in: edition),
    ])
}

private func photos(_ bulletin: PressBulletin) -> Group? {
  let edition = bulletin.edition
  return Group(
    "anh", "seq",
    zip(1..., bulletin.photos).map { number, photo in
      XMLElement(
        "itemRef",
        [
          "residref": edition.tag(of: photoID(number)),
          "href": PhotoRendition.original.address(of: photo, number: number, in: edition),
          "contenttype": PhotoRendition.original.mediaType(of: photo),
        ],
        description("picture", "Ảnh \(number)") + [
          .element(XMLElement("description", ["role": "drol:caption"], text: photo.caption))
        ]
          + (photo.credit.isEmpty ? [] : [.element(XMLElement("creditline", text: photo.credit))]))
    })
}

private func stories(_ bulletin: PressBulletin) -> Group? {
  Group(
    "bai", "bag",
    bulletin.stories.map {
      XMLElement(
        "itemRef", ["href": $0.address, "contenttype": "text/html"], description("text", $0.title))
    })
}

private func description(_ itemClass: StaticString, _ title: String) -> [XMLNode] {
  [
    .element(XMLElement("itemClass", ["qcode": "ninat:\(itemClass)"])),
    .element(XMLElement("title", text: title)),
  ]
}
