import Formats
import SiteModel

/// A bulletin for search engines (schema.org/NewsArticle). A notice has none.
func structuredData(_ bulletin: PressBulletin) -> JSONValue {
  let edition = bulletin.edition
  return .object([
    "@context": "https://schema.org", "@type": "NewsArticle", "identifier": .string(edition.tag),
    "version": .string(String(edition.version)), "url": .string(edition.address),
    "mainEntityOfPage": .string(edition.address), "headline": .string(bulletin.headline),
    "description": bulletin.summary.map { .string($0) }, "inLanguage": .string(edition.language),
    "creativeWorkStatus": .string(bulletin.isDraft ? "Draft" : "Published"),
    "dateline": bulletin.dateline.map { .string($0) },
    "datePublished": .string(edition.first.rfc3339), "dateModified": .string(edition.released.rfc3339),
    "author": publisher(edition), "publisher": publisher(edition),
    "creditText": .string(edition.citation),
    "correction": .list(bulletin.corrections.map(object)),
    "mentions": .list(
      bulletin.people.map { object($0, type: "Person") }
        + bulletin.organisations.map { object($0, type: "Organization") }),
    "image": .list(zip(1..., bulletin.photos).map { object($1, $0, edition) }),
    "encoding": .array(PressFormat.html.siblings(in: edition).map { object($0, edition) }),
  ])
}

private func publisher(_ edition: PressEdition) -> JSONValue {
  .object([
    "@type": "GovernmentOrganization", "name": .string(edition.publisher),
    "url": .string(edition.site.address),
    "parentOrganization": edition.superior.map {
      ["@type": "GovernmentOrganization", "name": .string($0)]
    },
  ])
}

private func object(_ correction: PressCorrection) -> JSONValue {
  .object([
    "@type": "CorrectionComment", "text": .string(PressWords.line(correction)),
    "datePublished": correction.isoDate.map { .string($0) },
  ])
}

private func object(_ name: PressName, type: String) -> JSONValue {
  .object([
    "@type": .string(type), "name": .string(name.name), "url": name.address.map { .string($0) },
  ])
}

private func object(_ photo: PressPhoto, _ number: Int, _ edition: PressEdition) -> JSONValue {
  .object([
    "@type": "ImageObject",
    "contentUrl": .string(PhotoRendition.original.address(of: photo, number: number, in: edition)),
    "caption": .string(photo.caption), "creditText": photo.credit.isEmpty ? nil : .string(photo.credit),
    "copyrightNotice": photo.rights.isEmpty ? nil : .string(photo.rights),
  ])
}

private func object(_ format: PressFormat, _ edition: PressEdition) -> JSONValue {
  [
    "@type": "MediaObject", "encodingFormat": .string(format.baseType),
    "contentUrl": .string(edition.address(of: format)),
  ]
}
