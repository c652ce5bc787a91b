import Diagnostics
import Markdown
import VietnameseText

/// A page of its own: about, contact, guide.
package struct Page: Sendable {
  package var file: String
  package var slug: String
  package var title: String
  package var summary: String?
  package var publication = Publication()
  package var aliases: [Located<String>] = []
  package var sources: [Citation] = []
  package var image: Picture?
  package var body: MarkdownDocument
}

/// A legal document or regulation (văn bản).
package struct Document: Sendable {
  package var file: String
  package var slug: String
  package var title: String
  package var summary: String?
  package var number: String?
  package var date: PartialDate?
  package var issuer: String?
  package var validFrom: PartialDate?
  package var validTo: PartialDate?
  package var attachment: Located<String>?
  package var url: String?
  package var publication = Publication()
  package var aliases: [Located<String>] = []
  package var sources: [Citation] = []
  package var body: MarkdownDocument
}
