// Who is who. Award rows are joined in three steps, each for all rows before the next begins:
//
//   decisions   DecisionRegister   their dates tell which of two places of one name is meant
//   places      Places             each written text is taken apart once, then a date chooses
//   people      PeopleMatching     by name and place, so the work grows with the rows; MadeIDs names those whom only rows know
//
// Two keys decide. spellingKey keeps all marks and treats two correct spellings as one; only it joins. unmarkedKey has no marks; it only
// asks, in a warning. A name alone never joins two people. A place counts together with all that came before and after it (Lineage). A
// collective whose row gives no place is at the place in its name.
//
// How each value was found is a byte of AwardMatches, which `guongsang resolve` lists. A text that no record has stays on its row and is a
// warning. `select` joins again with the ids that were found here.

import Diagnostics
import Records

/// What rows are joined to.
package struct KnownRecords: Sendable {
  let gazetteer: Gazetteer
  let people: KnownPeople
  let forms: Table<AwardForm>
  let formIndex: FormIndex
  let campaigns: NamedRecords<Campaign>
  let programmes: NamedRecords<Programme>
  /// Those of `decisions.csv`.
  let decisions: [Decision]
  /// Whose decisions are the site's own.
  let issuer: String?
  /// What people said of texts and names.
  let answers: Answers

  package init(
    _ gazetteer: Gazetteer, _ people: KnownPeople, forms: Table<AwardForm>, _ formIndex: FormIndex,
    _ campaigns: NamedRecords<Campaign>, _ programmes: NamedRecords<Programme>, decisions: [Decision],
    issuer: String?, answers: Answers = Answers()
  ) {
    self.answers = answers
    (self.gazetteer, self.people) = (gazetteer, people)
    (self.forms, self.formIndex) = (forms, formIndex)
    (self.campaigns, self.programmes) = (campaigns, programmes)
    (self.decisions, self.issuer) = (decisions, issuer)
  }
}

/// The people and collectives of `recipients.csv`.
package struct KnownPeople: Sendable {
  package typealias Home = (unit: Ref<Unit>?, organisation: Ref<Organisation>?)

  let recipients: Table<Recipient>
  let ids: IDIndex<Recipient>
  /// Where each belongs, by position.
  let homes: [Home]

  package init(_ recipients: Table<Recipient>, ids: IDIndex<Recipient>, homes: [Home]) {
    (self.recipients, self.ids, self.homes) = (recipients, ids, homes)
  }
}

/// What came of the rows.
package struct JoinedRows: Sendable {
  /// For each row, in order.
  package let rows: [RowLinks]
  /// Those of the table and those that only rows name.
  package let decisions: [IssuedDecision]
  /// Those who were known, then those whom only rows know.
  package let recipients: Table<Recipient>
  package let recipientIDs: IDIndex<Recipient>
  /// Where those belong whom only rows know.
  package let homesOfMade: [KnownPeople.Home]
  /// The ids of the records that a value may mean besides or instead of the one it was joined to, by its place.
  package let candidates: [Place: [String]]
  package let problems: [Diagnostic]
}

/// Finds for every row its form, decision, place, person, campaign and programme. Nothing depends on the order of the lists but the
/// order in which people are made, which no id depends on.
package func whoIsWho(_ awards: [Award], among known: KnownRecords) -> JoinedRows {
  var joining = Joining(awards, known)
  joining.joinDecisions()
  var places = Places(known.gazetteer, answers: known.answers.places)
  joining.joinPlaces(&places)
  joining.joinPeople(&places)
  return JoinedRows(
    rows: joining.rows, decisions: joining.decisions, recipients: joining.recipients,
    recipientIDs: joining.recipientIDs, homesOfMade: joining.homesOfMade, candidates: joining.candidates,
    problems: joining.diagnostics)
}

/// The rows while they are joined.
struct Joining {
  let awards: [Award]
  let known: KnownRecords
  var rows: [RowLinks]
  var decisions: [IssuedDecision] = []
  var recipients: Table<Recipient>
  var recipientIDs: IDIndex<Recipient>
  var homesOfMade: [KnownPeople.Home] = []
  var candidates: [Place: [String]] = [:]
  var diagnostics: [Diagnostic] = []

  init(_ awards: [Award], _ known: KnownRecords) {
    (self.awards, self.known) = (awards, known)
    rows = Array(repeating: RowLinks(), count: awards.count)
    (recipients, recipientIDs) = (known.people.recipients, known.people.ids)
  }
}
