import Diagnostics
import Records
import VietnameseText

/// Who the rows mean: ids, then names with places; the people whom only rows know become recipients.
extension Joining {
  mutating func joinPeople(_ places: inout Places) {
    var named: [Int] = []
    // An id that no table has may be that of somebody whom other rows make.
    var later: [Int] = []
    for (row, award) in awards.enumerated() {
      if let written = award.recipient, let ref = recipientIDs.ref(written.value) {
        rows[row].recipient = ref
        rows[row].matches.recipient = .id
      } else if let written = award.recipient, IDIndex<Recipient>.isFit(written.value) {
        later.append(row)
      } else {
        named.append(row)
      }
    }
    if !named.isEmpty { matchPeople(named, &places) }
    for row in later {
      let ref = awards[row].recipient.flatMap {
        recipientIDs.resolve($0, .unknownRecipient, into: &diagnostics)
      }
      rows[row].recipient = ref
      rows[row].matches.recipient = ref == nil ? .unknown : .id
    }
  }

  private mutating func matchPeople(_ named: [Int], _ places: inout Places) {
    let organisations = places.knownNames().organisations
    var matching = PeopleMatching(
      awards, rows, known.people, places, PersonNames(organisations), answers: known.answers.namesakes)
    matching.match(named)
    rows = matching.rows
    let (made, problems) = (matching.made, matching.problems)
    addRecipients(made)
    for problem in problems { report(problem, made) }
  }

  private mutating func addRecipients(_ made: [PeopleMatching.Made]) {
    let ids = ids(for: made)
    recipients.reserve(made.count)
    recipientIDs.reserve(made.count)
    for (person, id) in zip(made, ids) {
      let first = person.rows.min() ?? 0
      let (award, links) = (awards[first], rows[first])
      let name = award.name ?? award.recipient
      var recipient = Recipient(fromRowAt: name?.place ?? award.place, id: id, name: name?.value ?? "")
      recipient.take(
        award, unit: links.unit.map { known.gazetteer.units[$0].id },
        organisation: links.organisation.map { known.gazetteer.organisations[$0].id })
      recipientIDs.add(id, at: recipients.add(recipient).index)
      homesOfMade.append((links.unit, links.organisation))
    }
  }

  private func ids(for made: [PeopleMatching.Made]) -> [String] {
    let taken = recipientIDs
    let ids = MadeIDs(
      awards: awards, rows: rows, decisions: decisions, organisations: known.gazetteer.organisations,
      units: known.gazetteer.units)
    return ids.ids(for: made) { taken.ref($0) != nil }
  }

  private mutating func report(_ problem: PeopleMatching.Problem, _ made: [PeopleMatching.Made]) {
    switch problem {
    case .several(let row, let people), .alone(let row, let people):
      let rule: Rule = if case .alone = problem, people.count == 1 { .nameAlone } else { .ambiguousRecipient }
      report(rule, awards[row], people)
    case .maybeKnown(let person, let people):
      report(.maybeKnownRecipient, firstRow(of: person, made), people)
    case .alike(let person, let other):
      let written = writtenName(of: firstRow(of: person, made))
      let twin = recipients.records[other]
      candidates[written.place] = [twin.id]
      diagnostics.append(
        Diagnostic(
          .alikeWithoutMarks, written.value, twin.name, twin.id, at: written.place, suggestions: [twin.id]))
    case .twoPosts(let row, let first):
      let (award, other) = (awards[row], awards[first])
      let written = writtenName(of: award)
      let problem = Diagnostic(
        .twoPostsInOneList, written.value, other.role ?? "", award.role ?? "", at: written.place)
      diagnostics.append(problem.note(.firstHere, at: other.place))
    case .severalLists(let names):
      let written = names.map { writtenName(of: awards[$0[0]]) }
      let quoted = written.prefix(5).map { "'\($0.value)'" } + (written.count > 5 ? ["…"] : [])
      // Behind what is said, every name, for whoever answers.
      var problem = Diagnostic(
        .newInSeveralLists, [String(names.count), quoted.joined(separator: ", ")] + written.map(\.value),
        at: written[0].place)
      for row in names.lazy.flatMap({ $0 }).dropFirst().prefix(4) {
        problem = problem.note(.alsoNamedHere, at: writtenName(of: awards[row]).place)
      }
      diagnostics.append(problem)
    case .twoDeeds(let row, let first):
      let written = writtenName(of: awards[row])
      let problem = Diagnostic(.twoDeedsInOneList, written.value, at: written.place)
      diagnostics.append(problem.note(.firstHere, at: awards[first].place))
    }
  }

  private func firstRow(of person: Int, _ made: [PeopleMatching.Made]) -> Award {
    awards[made[person - known.people.recipients.count].rows[0]]
  }

  private func writtenName(of award: Award) -> Located<String> {
    award.name ?? award.recipient ?? Located("", at: award.place)
  }

  /// A message names at most ten.
  private mutating func report(_ rule: Rule, _ award: Award, _ people: [Int]) {
    let ids = people.prefix(10).map { recipients.records[$0].id }
    let written = writtenName(of: award)
    candidates[written.place] = ids
    diagnostics.append(
      Diagnostic(
        rule, written.value, ids.joined(separator: ", "), at: written.place,
        suggestions: Array(ids.prefix(3))))
  }
}
