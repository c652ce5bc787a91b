import Formats
import SiteModel

/// A bulletin for search engines (schema.org/NewsArticle), under the name that it has in all formats.
struct BulletinArticle: Sendable {
  let bulletin: PressBulletin
  let path: String
  let context: SiteContext

  private var edition: PressEdition { bulletin.edition }

  var json: JSONValue {
    let page = context.paths.absolute(path)
    let publisher: JSONValue = .object([
      "@type": "GovernmentOrganization", "name": .string(edition.publisher),
    ])
    return .object([
      "@context": "https://schema.org", "@type": "NewsArticle", "identifier": .string(edition.tag),
      "headline": .string(bulletin.headline), "description": bulletin.summary.map { .string($0) },
      "inLanguage": .string(edition.language), "mainEntityOfPage": .string(page), "url": .string(page),
      "datePublished": .string(edition.first.rfc3339), "dateModified": .string(edition.released.rfc3339),
      "version": .string(String(edition.version)), "author": publisher, "publisher": publisher,
      "creditText": .string(edition.citation), "dateline": bulletin.dateline.map { .string($0) },
      "about": about, "correction": corrections,
    ])
  }

  private var about: JSONValue? {
    let people = bulletin.people.map { ("Person", $0.name) }
    let named = (people + bulletin.organisations.map { ("Organization", $0.name) }).prefix(20)
    guard !named.isEmpty else { return nil }
    return .array(named.map { .object(["@type": .string($0.0), "name": .string($0.1)]) })
  }

  private var corrections: JSONValue? {
    guard !bulletin.corrections.isEmpty else { return nil }
    return .array(
      bulletin.corrections.map { correction in
        .object([
          "@type": "CorrectionComment",
          "text": .string(context.wording.correction(from: correction.was, to: correction.now)),
        ])
      })
  }
}
