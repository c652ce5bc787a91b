import Diagnostics
import VietnameseText

/// One row of an award list: one commendation (lượt khen).
package struct Award: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case valid = "hieu-luc"
    case revoked
  }

  package var place: Place
  package var id: String
  /// An id, or in a list as offices keep it a name.
  package var recipient: Located<String>?
  package var name: Located<String>?
  package var kind: Recipient.Kind?
  package var form: Located<String>
  package var awardClass: AwardClass?
  package var decision: Located<String>?
  package var decisionDate: PartialDate?
  package var issuer: String?
  package var unit: Located<String>?
  package var organisation: Located<String>?
  package var role: String?
  package var roleClass: RoleClass?
  package var type: String?
  package var campaign: Located<String>?
  package var programme: Located<String>?
  package var deed: String?
  package var deedDate: PartialDate?
  package var ceremony: PartialDate?
  package var isPosthumous = false
  package var state = State.valid
  package var source: String?
}
