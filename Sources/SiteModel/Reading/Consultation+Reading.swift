import Diagnostics
import Markdown
import VietnameseText

extension Consultation {
  static let keys = [
    "title", "summary", "opens", "closes", "form", "class", "nominees", "opinions_to", "keep_names",
    "updated",
    "draft", "expires", "withdrawn", "corrections", "aliases", "sources",
  ]

  package static func read(
    _ bytes: [UInt8], file: String, in context: ReadingContext
  ) -> Read<Consultation> {
    context.text(bytes, file: file, known: keys) { head, body in
      let title = head.required("title")
      let opens = head.moment(head.requiredLocated("opens"))
      let form = head.requiredLocated("form")
      let nominees = head.nominees()
      let closes = head.moment(head.located("closes"))
      guard let title, let opens, let form else { return nil }
      var consultation = Consultation(
        file: file, slug: stem(of: file), title: title, opens: opens, form: form, nominees: nominees,
        body: body)
      consultation.closes = closes
      consultation.summary = head.text("summary")
      consultation.awardClass = head.choice("class", AwardClass.self)
      consultation.opinions = head.opinionAddress()
      consultation.keepsNames = head.flag("keep_names")
      consultation.publication = head.publication(from: opens.value)
      consultation.corrections = head.corrections()
      consultation.aliases = head.list("aliases")
      consultation.sources = head.citations("sources")
      return consultation
    }
  }
}

extension MappingReader {
  fileprivate mutating func requiredLocated(_ key: String) -> Located<String>? {
    if let written = located(key) { return written }
    if node(key) == nil { _ = required(key) }
    return nil
  }

  fileprivate mutating func moment(_ written: Located<String>?) -> Located<Moment>? {
    written.flatMap { written in values.moment(written).map { Located($0, at: written.place) } }
  }

  /// A notice is seen from its opening on.
  fileprivate mutating func publication(from opens: Moment) -> Publication {
    var publication = Publication()
    publication.date = opens
    publication.updated = moment("updated")
    publication.isDraft = flag("draft")
    publication.expires = moment("expires")
    publication.withdrawal = withdrawal()
    return publication
  }

  fileprivate mutating func opinionAddress() -> OpinionAddress? {
    group("opinions_to", known: ["office", "address", "phone", "email"]) { inner in
      OpinionAddress(
        office: inner.text("office"), address: inner.text("address"), phone: inner.text("phone"),
        email: inner.text("email"))
    }
  }

  fileprivate mutating func nominees() -> [Nominee] {
    let known = [
      "recipient", "name", "kind", "role", "unit", "organisation", "deed", "minor", "consent", "consent_date",
    ]
    let nominees = groups("nominees", known: known, short: { Nominee(place: $0.place, name: $0.value) }) {
      inner -> Nominee? in
      let recipient = inner.located("recipient")
      guard let name = recipient == nil ? inner.required("name") : inner.text("name") ?? "" else {
        return nil
      }
      return Nominee(
        place: inner.place, recipient: recipient, name: name, kind: inner.choice("kind", Recipient.Kind.self),
        role: inner.text("role"), unit: inner.located("unit"), organisation: inner.located("organisation"),
        deed: inner.text("deed"), isMinor: inner.flag("minor"),
        consent: inner.choice("consent", Consent.self) ?? .decision,
        consentDate: inner.moment("consent_date"))
    }
    let isWritten = node("nominees").map { $0.elements?.isEmpty != true } ?? false
    if !isWritten {
      values.diagnostics.append(Diagnostic(.noticeWithoutNominees, at: self.place(of: "nominees") ?? place))
    }
    return nominees
  }
}
