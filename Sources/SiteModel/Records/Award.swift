import Diagnostics
import VietnameseText

/// One row of an award list: one commendation (lượt khen).
///
/// The cells stand behind one reference, since rows are copied more often than they are read.
package struct Award: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case valid = "hieu-luc"
    case revoked
  }

  private let row: Shared<AwardRow>

  init(_ row: AwardRow) { self.init(row: Shared(row)) }
  private init(row: Shared<AwardRow>) { self.row = row }

  /// The row with something of it changed, as `select` takes out what may not be seen.
  func changed(_ change: (inout AwardRow) -> Void) -> Award {
    Award(row: row.changed(change))
  }

  /// An id, or in a list as offices keep it a name.
  package var recipient: Located<String>? { row.value.recipient }
  package var campaign: Located<String>? { row.value.campaign }
  package var place: Place { row.value.place }
  package var id: String { row.value.id }
  package var name: Located<String>? { row.value.name }
  /// What stood before the name of a person: "Thượng tá".
  package var honorific: String? { row.value.honorific }
  /// The name as `spellingKey` has it; empty where a row gives only an id.
  var nameKey: String { row.value.nameKey }
  package var kind: Recipient.Kind? { row.value.kind }
  /// Whether the kind was only told from the words of the name.
  package var isKindGuessed: Bool { row.value.isKindGuessed }
  package var form: Located<String> { row.value.form }
  package var awardClass: AwardClass? { row.value.awardClass }
  package var decision: Located<String>? { row.value.decision }
  package var decisionDate: PartialDate? { row.value.decisionDate }
  package var issuer: String? { row.value.issuer }
  package var unit: Located<String>? { row.value.unit }
  package var organisation: Located<String>? { row.value.organisation }
  package var role: String? { row.value.role }
  /// The role as `spellingKey` has it.
  var postKey: String? { row.value.postKey }
  package var roleClass: RoleClass? { row.value.roleClass }
  package var type: String? { row.value.type }
  package var programme: Located<String>? { row.value.programme }
  package var deed: String? { row.value.deed }
  /// Tells most deeds apart without their texts; rows without one have 0.
  var deedMark: UInt64 { row.value.deedMark }
  package var deedDate: PartialDate? { row.value.deedDate }
  package var ceremony: PartialDate? { row.value.ceremony }
  package var isPosthumous: Bool { row.value.isPosthumous }
  package var state: State { row.value.state }
  package var source: String? { row.value.source }
}

/// The cells of a row, and what linking asks of every one of them: made here, since files are read at the same time and
/// linked one after the other. What linking looks at stands first and together, because most of its time goes into fetching
/// rows from memory.
struct AwardRow: Sendable {
  /// The name as `spellingKey` has it; empty where a row gives only an id.
  var nameKey = ""
  /// The role as `spellingKey` has it.
  var postKey: String?
  var deedMark: UInt64 = 0

  var recipient: Located<String>?
  var decision: Located<String>?
  var decisionDate: PartialDate?
  var issuer: String?
  var form: Located<String>
  var unit: Located<String>?
  var organisation: Located<String>?
  var kind: Recipient.Kind?
  var isKindGuessed = false
  var awardClass: AwardClass?
  var roleClass: RoleClass?
  var isPosthumous: Bool
  var state: Award.State

  var place: Place
  var name: Located<String>?
  var honorific: String?
  var role: String?
  var deed: String?
  var deedDate: PartialDate?
  var ceremony: PartialDate?
  var campaign: Located<String>?
  var programme: Located<String>?
  var type: String?
  var id: String
  var source: String?
}

extension Award {
  /// The texts of a row that readers see, each with the cell where it is known. A test holds them
  /// against the properties of a row, so that a new one is not forgotten.
  var words: [(text: String, place: Place)] {
    let row = row.value
    let located = [row.name, row.decision, row.form, row.unit, row.organisation, row.campaign, row.programme]
      .compactMap { $0 }
    let bare = [row.issuer, row.honorific, row.role, row.deed, row.type, row.source].compactMap { $0 }
    return located.map { ($0.value, $0.place) } + bare.map { ($0, row.place) }
  }
}
