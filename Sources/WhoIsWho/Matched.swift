/// How a value that a row writes was joined to a record.
package enum Matched: UInt8, Sendable {
  /// Nothing is written.
  case nothing
  case id
  case name
  /// By a short name or another name that the record has.
  case alias
  /// A unit or organisation that has ended since.
  case formerName
  /// By the last part of the text: "Phòng Tài chính, Sở Y tế" is the Sở Y tế. The whole text is shown.
  case part
  /// As somebody answered.
  case answer
  /// Written without any marks; only one record fits.
  case unmarked
  case nameAndUnit
  case nameAndOrganisation
  /// The name, the decision and the post are those of a row whose person is known.
  case nameAndDecision
  /// A recipient, or a decision, that only rows know.
  case new
  /// No record has this name; the text is shown as it is.
  case asWritten
  /// Several records fit: an error.
  case ambiguous
  /// A name that somebody bears of whom nothing more is known: an error.
  case nameAlone
  /// No record has this id: an error.
  case unknown

  /// As `guongsang resolve` prints it.
  package var code: String {
    switch self {
    case .nothing: ""
    case .id: "id"
    case .name: "name"
    case .alias: "alias"
    case .formerName: "former-name"
    case .part: "part"
    case .answer: "answer"
    case .unmarked: "unmarked"
    case .nameAndUnit: "name-and-unit"
    case .nameAndOrganisation: "name-and-organisation"
    case .nameAndDecision: "name-and-decision"
    case .new: "new"
    case .asWritten: "as-written"
    case .ambiguous: "ambiguous"
    case .nameAlone: "name-alone"
    case .unknown: "unknown"
    }
  }
}

/// How each value of a row was joined: a byte each, since there are as many as rows.
package struct AwardMatches: Sendable {
  package var recipient = Matched.nothing
  package var decision = Matched.nothing
  /// Of the column `unit`, also where it held an organisation.
  package var unit = Matched.nothing
  /// Of the column `organisation`, also where it held a unit.
  package var organisation = Matched.nothing
  package var campaign = Matched.nothing
  package var programme = Matched.nothing
  /// Whether the column `unit` led to an organisation.
  package var unitIsOrganisation = false
  /// Whether the column `organisation` led to a unit.
  package var organisationIsUnit = false

  package init() {}
}

extension AwardMatches {
  package var givesUnit: Bool { unit.isFound && !unitIsOrganisation || organisationIsUnit }
  package var givesOrganisation: Bool { organisation.isFound && !organisationIsUnit || unitIsOrganisation }
}

extension Matched {
  /// Whether a record was found.
  package var isFound: Bool {
    switch self {
    case .nothing, .asWritten, .ambiguous, .nameAlone, .unknown: false
    case .id, .name, .alias, .formerName, .part, .answer, .unmarked, .nameAndUnit, .nameAndOrganisation,
      .nameAndDecision, .new:
      true
    }
  }
}
