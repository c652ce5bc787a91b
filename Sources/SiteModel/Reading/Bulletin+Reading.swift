import Diagnostics
import Markdown
import VietnameseText

extension Bulletin {
  static let keys = [
    "title", "summary", "release", "letterhead", "dateline", "contact", "stories", "awards", "photos",
    "notes", "original", "draft", "corrections", "composed",
  ]

  /// Reads an authored bulletin. Raw HTML is never taken: a bulletin is also Word, PDF and XML.
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Bulletin> {
    let context = ReadingContext(zone: context.zone, rawHTML: false)
    return context.text(bytes, file: file, known: keys) { head, body in
      let title = head.required("title")
      guard let id = BulletinID(stem(of: file)) else {
        head.values.diagnostics.append(Diagnostic(.badBulletinName, stem(of: file), at: Place(file)))
        return nil
      }
      guard let title else { return nil }
      var bulletin = Bulletin(file: file, id: id, headline: title, body: body)
      bulletin.summary = head.required("summary")
      bulletin.letterhead = head.choice("letterhead", Letterhead.self)
      bulletin.dateline = head.text("dateline")
      bulletin.contact = head.group("contact", known: ["office", "phone", "email"]) { inner in
        Contact(office: inner.text("office"), phone: inner.text("phone"), email: inner.text("email"))
      }
      bulletin.stories = head.list("stories")
      bulletin.awards = head.list("awards")
      bulletin.photos = head.pictures("photos")
      bulletin.notes = head.list("notes").map(\.value)
      bulletin.original = head.group("original", known: ["title", "url"]) { inner in
        guard let title = inner.required("title"), let url = inner.url("url") else { return nil }
        return Original(title: title, url: url)
      }
      bulletin.publication.date = head.moment("release")
      if let year = bulletin.publication.date?.day.year, year != id.year {
        head.values.diagnostics.append(
          Diagnostic(.bulletinYear, String(id.year), String(year), at: head.located("release")?.place))
      }
      bulletin.publication.isDraft = head.flag("draft")
      bulletin.corrections = head.corrections()
      bulletin.composed = head.group("composed", known: ["rule", "period"]) { inner in
        inner.required("period").map { Composed(rule: inner.text("rule"), period: $0) }
      }
      bulletin.source = String(decoding: bytes, as: UTF8.self)
      return bulletin
    }
  }
}
