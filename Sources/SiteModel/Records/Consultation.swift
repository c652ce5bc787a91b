import Diagnostics
import Markdown
import VietnameseText

/// People proposed for an honour and posted so that anybody may give an opinion, as its file says (lấy ý kiến).
///
/// Proposed is not awarded: a consultation makes no award, no recipient and no decision. What of it may be seen is a
/// `Notice`.
package struct Consultation: Sendable {
  package var file: String
  /// The last part of the page's path, and what `[[…]]` calls it.
  package var slug: String
  package var title: String
  package var summary: String?
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
  /// Its date is when it opens.
  package var publication = Publication()
  package var corrections: [Correction] = []
  package var aliases: [Located<String>] = []
  package var sources: [Citation] = []
  package var body: MarkdownDocument
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

  /// Whether an opinion can reach it at all.
  package var isReachable: Bool { address != nil || phone != nil || email != nil }
}
