import Diagnostics
import VietnameseText

/// One row of an award list: one commendation (lượt khen). It reads as an `AwardRow`.
///
/// The cells stand behind one reference, since rows are copied more often than they are read.
@dynamicMemberLookup @usableFromInline
package struct Award: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case valid = "hieu-luc"
    case revoked
  }

  @usableFromInline let row: Shared<AwardRow>

  package init(_ row: AwardRow) { self.row = Shared(row) }
  private init(row: Shared<AwardRow>) { self.row = row }

  @inlinable package subscript<Cell>(dynamicMember cell: KeyPath<AwardRow, Cell>) -> Cell {
    row.value[keyPath: cell]
  }

  /// The row with something of it changed, as `select` takes out what may not be seen.
  package func changed(_ change: (inout AwardRow) -> Void) -> Award { Award(row: row.changed(change)) }
}

/// The cells of a row, and what linking asks of every one of them: made here, since files are read at the same time and
/// linked one after the other. What linking looks at stands first and together, because most of its time goes into fetching
/// rows from memory.
@usableFromInline
package struct AwardRow: Sendable {
  /// The name as `spellingKey` has it; empty where a row gives only an id.
  package var nameKey = ""
  /// The role as `spellingKey` has it.
  package var postKey: String?
  /// Tells most deeds apart without their texts; rows without one have 0.
  package var deedMark: UInt64 = 0

  /// An id, or in a list as offices keep it a name.
  package var recipient: Located<String>?
  package var decision: Located<String>?
  package var decisionDate: PartialDate?
  package var issuer: String?
  package var form: Located<String>
  package var unit: Located<String>?
  package var organisation: Located<String>?
  package var kind: Recipient.Kind?
  /// Whether a heading above the row says it, which may be the name of a group and of no place.
  package var isOrganisationFromHeading = false
  /// Whether the kind was only told from the words of the name.
  package var isKindGuessed = false
  package var awardClass: AwardClass?
  package var roleClass: RoleClass?
  package var isPosthumous: Bool
  package var state: Award.State

  package var place: Place
  package var name: Located<String>?
  /// What stood before the name of a person: "Thượng tá".
  package var honorific: String?
  package var role: String?
  package var deed: String?
  package var deedDate: PartialDate?
  /// When the deed was done, where that is no date: "2020–2025", "Quý I/2025".
  package var deedTime: String?
  package var ceremony: PartialDate?
  package var campaign: Located<String>?
  package var programme: Located<String>?
  package var type: String?
  package var id: String
  package var source: String?
}

extension AwardRow {
  /// The texts of a row that readers see, each with the cell where it is known. A test holds them
  /// against the properties of a row, so that a new one is not forgotten.
  package var words: [(text: String, place: Place)] {
    let located = [name, decision, form, unit, organisation, campaign, programme]
      .compactMap { $0 }
    let bare = [issuer, honorific, role, deed, deedTime, type, source].compactMap { $0 }
    return located.map { ($0.value, $0.place) } + bare.map { ($0, place) }
  }
}
