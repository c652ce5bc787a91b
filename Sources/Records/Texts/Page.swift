import Diagnostics
import VietnameseText

/// A page of its own: about, contact, guide.
package struct Page: AuthoredRecord {
  package var text: AuthoredText
}

/// A legal document or regulation (văn bản).
package struct Document: AuthoredRecord {
  package var text: AuthoredText
  package var number: String?
  /// Its own, which may lie before the site or be partial; it schedules nothing.
  package var date: PartialDate?
  package var issuer: String?
  package var validity = Validity()
  package var attachment: Located<String>?
  package var url: String?
}

/// The days between which something is in force; open where one is not known.
package struct Validity: Sendable {
  package var from: PartialDate?
  package var to: PartialDate?
}

extension Page {
  package var contentFiles: [ContentFileReference] {
    [image].compactMap { $0?.reference(from: file) } + body.pictures.map { $0.reference(from: file) }
  }
}

extension Document {
  package var contentFiles: [ContentFileReference] {
    let attachment = attachment.map {
      ContentFileReference(written: $0.value, file: file, use: .attachment, place: $0.place)
    }
    return body.pictures.map { $0.reference(from: file) } + [attachment].compactMap { $0 }
  }
}
