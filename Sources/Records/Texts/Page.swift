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
