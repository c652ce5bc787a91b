import Diagnostics
import VietnameseText

/// A person, collective, household or community that was commended, or that a story is about.
package struct Recipient: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case individual = "ca-nhan"
    case collective = "tap-the"
    case household = "ho-gia-dinh"
    /// A commune or village as a community.
    case community = "dia-ban"
    case province = "tinh"
    case foreign = "nuoc-ngoai"
  }

  package var place: Place
  package var id: String
  package var kind: Kind
  package var name: String
  package var sortName: String?
  package var unit: Located<String>?
  package var organisation: Located<String>?
  package var role: String?
  package var roleClass: RoleClass?
  package var isMinor = false
  package var consent = Consent.decision
  /// Since when the consent holds; for a withdrawn one, since when nothing may be shown.
  package var consentDate: Moment?
  /// When the person asked for something to be done about what is held of them; read for editors only, in no output.
  package var asked: Moment?
  /// Whether only award rows know of it, by name; then all but its id is what a row says.
  package var isFromRows = false
}

extension Recipient {
  /// Somebody whom only rows know: what else there is to say, rows say.
  package init(fromRowAt place: Place, id: String, name: String) {
    self.init(place: place, id: id, kind: .individual, name: name)
    isFromRows = true
  }

  /// Becomes what a row says of its recipient; a row that may not be seen says nothing.
  package mutating func take(_ award: Award?, unit: String?, organisation: String?) {
    kind = award?.kind ?? .individual
    role = award?.role
    roleClass = award?.roleClass
    self.unit = unit.map { Located($0, at: place) }
    self.organisation = organisation.map { Located($0, at: place) }
  }
}

/// The kind of work a recipient does, for the share of direct workers.
package enum RoleClass: String, Sendable, CaseIterable {
  case directWorker = "lao-dong-truc-tiep"
  case staff = "can-bo"
  case leader = "lanh-dao"
}

/// What a person agreed to have published (Law 91/2025/QH15 on personal data).
package enum Consent: String, Sendable, CaseIterable {
  /// Name, award, unit and deed as public decisions and the press report them; no portrait.
  case decision = "quyet-dinh"
  /// Portrait and private circumstances too; without it a minor is not named.
  case full = "day-du"
  /// Withdrawn: nothing is shown.
  case withdrawn = "rut"
}
