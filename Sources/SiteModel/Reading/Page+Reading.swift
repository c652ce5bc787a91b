import Diagnostics
import Markdown
import VietnameseText

extension Page {
  static let keys = CommonKeys.publication + ["title", "summary", "aliases", "sources", "image"]

  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Page> {
    context.text(bytes, file: file, known: keys) { head, body in
      guard let title = head.required("title") else { return nil }
      return Page(
        file: file, slug: stem(of: file), title: title, summary: head.text("summary"),
        publication: head.publication(), aliases: head.list("aliases"), sources: head.citations("sources"),
        image: head.pictures("image").first, body: body)
    }
  }
}

extension Document {
  static let keys =
    CommonKeys.publication + [
      "title", "summary", "number", "issuer", "validity", "file", "url", "aliases", "sources",
    ]

  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Document> {
    context.text(bytes, file: file, known: keys) { head, body in
      guard let title = head.required("title") else { return nil }
      var document = Document(file: file, slug: stem(of: file), title: title, body: body)
      document.summary = head.text("summary")
      document.number = head.text("number")
      document.issuer = head.text("issuer")
      document.date = head.date("date")
      document.attachment = head.located("file")
      document.url = head.url("url")
      _ = head.group("validity", known: ["from", "to"]) { inner -> Bool? in
        document.validFrom = inner.date("from")
        document.validTo = inner.date("to")
        return true
      }
      document.publication = head.documentPublication()
      document.aliases = head.list("aliases")
      document.sources = head.citations("sources")
      return document
    }
  }
}

extension MappingReader {
  /// `date` is the document's own date, which may lie before the site or be partial; it schedules nothing.
  fileprivate mutating func documentPublication() -> Publication {
    var publication = Publication()
    publication.updated = moment("updated")
    publication.isDraft = flag("draft")
    publication.embargo = moment("embargo")
    publication.expires = moment("expires")
    publication.withdrawal = withdrawal()
    return publication
  }
}
