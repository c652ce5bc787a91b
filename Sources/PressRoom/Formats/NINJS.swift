import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// IPTC's News in JSON 3.1. A key that its schema does not have makes a file invalid.
  package static let ninjs: PressFormat = PressFormat(
    PressFileKind(
      ending: ".ninjs.json", mediaType: "application/json", label: PressFileKind.Label("ninjs"),
      shelf: .programs, position: 1, extent: .text, isAttached: true, isCopiedAsLatest: true),
    bulletin: { .bytes(bytes(of: object($0, $1))) }, notice: { .bytes(bytes(of: object($0))) })
}

private func bytes(of members: [JSONMember]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.appendJSON(.object(members), .pretty)
  return bytes
}

private func object(_ bulletin: PressBulletin, _ formats: [PressFormat]) -> [JSONMember] {
  let edition = bulletin.edition
  return head(edition, bulletin.status, title: bulletin.headline, notes: bulletin.editorsNotes)
    + members([
      "representationType": "full",
      "located": bulletin.place.map { .string($0) },
      "descriptions": bulletin.summary.map { [["role": "summary", "value": .string($0)]] },
      "bodies": bodies(bulletin), "people": parties(bulletin.people),
      "organisations": parties(bulletin.organisations), "renditions": renditions(edition, formats),
      "associations": .list(photos(bulletin) + stories(bulletin) + versionBefore(edition)),
    ])
}

/// No bodies, people or associations: a notice has no word of the bulletin.
private func object(_ notice: PressStop) -> [JSONMember] {
  head(notice.edition, notice.status, title: notice.headline, notes: notice.editorsNotes)
}

private func head(
  _ edition: Imprint, _ status: LedgerEntry.Status, title: String, notes: [String]
) -> [JSONMember] {
  members([
    "uri": .string(edition.tag), "type": "text",
    "version": .string(String(edition.version)), "firstCreated": .string(edition.first.rfc3339),
    "versionCreated": .string(edition.released.rfc3339),
    "embargoedUntil": edition.embargo.map { .string($0.rfc3339) }, "pubStatus": .string(status.rawValue),
    "copyrightHolder": .string(edition.publisher),
    "copyrightNotice": .string(edition.citation),
    "usageTerms": PressWords.usageTerms(edition, status).map { .string($0) },
    "edNote": .string(notes.joined(separator: "\n")), "language": .string(edition.language),
    "headlines": [["value": .string(title)]],
    "infoSources": [
      ["name": .string(edition.publisher), "uri": .string(edition.site.address)]
    ],
    "title": .string(title), "by": .string(edition.publisher),
    "slugline": .string(edition.slugline),
    "genres": [["name": .string(PressWords.genre), "literal": .string(PressWords.genreCode)]],
    "altIds": [["role": "number", "value": .string(edition.number)]],
    "standard": [
      "name": "ninjs", "version": "3.1",
      "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    ],
  ])
}

private func bodies(_ bulletin: PressBulletin) -> JSONValue {
  let body = HTMLNode.element("div", ["xmlns": "http://www.w3.org/1999/xhtml"], bulletin.bodyNodes)
  return [
    [
      "role": "main", "contentType": "application/xhtml+xml",
      "value": .string(String(decoding: [body].xhtml, as: UTF8.self)),
    ],
    ["role": "plain", "contentType": "text/plain", "value": .string(bulletin.plainText)],
  ]
}

private func parties(_ names: [PressName]) -> JSONValue? {
  .list(names.map { .object(["name": .string($0.name), "uri": $0.address.map { .string($0) }]) })
}

/// The page of the version in force, and the other files of this one.
private func renditions(_ edition: Imprint, _ formats: [PressFormat]) -> JSONValue {
  .array(
    [rendition("inForce", edition.address, "text/html", title: PressWords.inForce(edition))]
      + PressFormat.ninjs.siblings(in: edition, among: formats).map {
        rendition($0.key, edition.address(of: $0), $0.baseType, title: $0.name(in: edition))
      })
}

private func rendition(_ name: String, _ address: String, _ type: String, title: String? = nil) -> JSONValue {
  .object([
    "name": .string(name), "href": .string(address), "contentType": .string(type),
    "title": title.map { .string($0) },
  ])
}

private func photos(_ bulletin: PressBulletin) -> [JSONValue] {
  zip(1..., bulletin.photos).map { number, photo in
    .object([
      "uri": .string(bulletin.edition.tag(of: photoID(number))), "type": "picture",
      "usageTerms": photo.rights.isEmpty ? nil : .string(photo.rights),
      "descriptions": [
        ["role": "caption", "value": .string(photo.caption)],
        ["role": "altText", "value": .string(photo.alt)],
      ],
      "by": photo.credit.isEmpty ? nil : .string(photo.credit),
      "renditions": .array(
        PhotoRendition.allCases.map {
          rendition(
            $0.code, $0.address(of: photo, number: number, in: bulletin.edition), $0.mediaType(of: photo))
        }),
      "name": .string("Ảnh \(number)"), "rel": "photo",
    ])
  }
}

private func stories(_ bulletin: PressBulletin) -> [JSONValue] {
  bulletin.stories.map {
    [
      "uri": .string($0.address), "type": "text",
      "renditions": [rendition("web", $0.address, "text/html")], "name": .string($0.title),
      "rel": "seeAlso",
    ]
  }
}

private func versionBefore(_ edition: Imprint) -> [JSONValue] {
  guard let previous = edition.previous, let address = edition.addressBefore(of: .ninjs) else { return [] }
  let number = String(previous)
  return [
    [
      "uri": .string(edition.tag), "version": .string(number),
      "renditions": [rendition("ninjs", address, PressFormat.ninjs.baseType)],
      "name": .string("Bản \(number)"), "rel": "previousVersion",
    ]
  ]
}

/// The members that have a value.
private func members(_ pairs: KeyValuePairs<String, JSONValue?>) -> [JSONMember] {
  pairs.compactMap { name, value in value.map { JSONMember(name, $0) } }
}
