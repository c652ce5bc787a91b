import Diagnostics
import VietnameseText

/// People proposed for an honour and posted so that anybody may give an opinion, as its file says (lấy ý kiến).
///
/// Proposed is not awarded: a consultation makes no award, no recipient and no decision. What of it may be seen is a
/// `Notice`.
package struct Consultation: AuthoredRecord {
  /// Its slug is what `[[…]]` calls it, its date when it opens.
  package var text: AuthoredText
  /// When it opens; its date as a text.
  package var opens: Located<Moment>
  /// `nil` when the rule of ten working days decides.
  package var closes: Located<Moment>?
  package var form: Located<String>
  package var awardClass: AwardClass?
  /// In the order of the file; none in the site of an edition.
  package var nominees: [Nominee]
  package var opinions: OpinionAddress?
  /// Whether the names stay after closing.
  package var keepsNames = false
  package var corrections: [Correction] = []
}

/// Somebody proposed for an honour (người được đề nghị).
package struct Nominee: Sendable {
  package var place: Place
  /// The id of a recipient, whose record then says what the notice does not.
  package var recipient: Located<String>?
  /// Empty until the recipient's record gives it.
  package var name: String
  package var kind: Recipient.Kind?
  package var role: String?
  /// An id, a name, or words that no table has.
  package var unit: Located<String>?
  package var organisation: Located<String>?
  /// What they are proposed for.
  package var deed: String?
  package var isMinor = false
  package var consent = Consent.decision
  package var consentDate: Moment?
}

/// Where an opinion is sent: a desk with an address, no form and no server.
package struct OpinionAddress: Sendable {
  package var office: String?
  package var address: String?
  package var phone: String?
  package var email: String?

  package init(
    office: String? = nil, address: String? = nil, phone: String? = nil, email: String? = nil
  ) {
    (self.office, self.address, self.phone, self.email) = (office, address, phone, email)
  }

  /// Whether an opinion can reach it at all.
  package var isReachable: Bool { address != nil || phone != nil || email != nil }
}

extension Consultation {
  package var contentFiles: [ContentFileReference] { body.pictures.map { $0.reference(from: file) } }
}
