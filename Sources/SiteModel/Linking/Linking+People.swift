import Diagnostics
import VietnameseText

/// Who the rows mean: ids, then names with places; the people whom only rows know become recipients.
extension Linking {
  mutating func linkPeople(_ rows: inout [RowLinks], _ places: inout Places) {
    var named: [Int] = []
    // An id that no table has may be that of somebody whom other rows make.
    var later: [Int] = []
    for (row, award) in records.awards.enumerated() {
      if let written = award.recipient, let ref = recipients.ref(written.value) {
        rows[row].recipient = ref
        rows[row].matches.recipient = .id
      } else if let written = award.recipient, IDIndex<Recipient>.isFit(written.value) {
        later.append(row)
      } else {
        named.append(row)
      }
    }
    if !named.isEmpty { matchPeople(named, &rows, &places) }
    for row in later {
      let ref = resolve(records.awards[row].recipient, in: recipients, .unknownRecipient)
      rows[row].recipient = ref
      rows[row].matches.recipient = ref == nil ? .unknown : .id
    }
  }

  private mutating func matchPeople(_ named: [Int], _ rows: inout [RowLinks], _ places: inout Places) {
    let organisations = places.names(of: site).organisations
    var matching = PeopleMatching(records.awards, rows, site, places, PersonNames(organisations))
    matching.match(named)
    rows = matching.rows
    let (made, problems) = (matching.made, matching.problems)
    // Its copy of the site would be copied as soon as recipients are added.
    _ = consume matching
    addRecipients(made, rows)
    for problem in problems { report(problem, made) }
  }

  private mutating func addRecipients(_ made: [PeopleMatching.Made], _ rows: [RowLinks]) {
    let ids = ids(for: made, rows)
    site.recipients.reserve(made.count)
    recipients.reserve(made.count)
    site.recipientLinks.reserveCapacity(site.recipientLinks.count + made.count)
    for (person, id) in zip(made, ids) {
      let first = person.rows.min() ?? 0
      let (award, links) = (records.awards[first], rows[first])
      let name = award.name ?? award.recipient
      var recipient = Recipient(
        place: name?.place ?? award.place, id: id, kind: .individual, name: name?.value ?? "")
      recipient.isFromRows = true
      recipient.take(
        award, unit: links.unit.map { site.units[$0].id },
        organisation: links.organisation.map { site.organisations[$0].id })
      let ref = site.recipients.add(recipient)
      recipients.add(id, at: ref.index)
      var home = RecipientLinks()
      home.unit = links.unit
      home.organisation = links.organisation
      site.recipientLinks.append(home)
      if let unit = home.unit { site.unitLinks[unit.index].recipients.append(ref) }
      if let body = home.organisation { site.organisationLinks[body.index].recipients.append(ref) }
    }
  }

  private func ids(for made: [PeopleMatching.Made], _ rows: [RowLinks]) -> [String] {
    let known = recipients
    let ids = MadeIDs(
      awards: records.awards, rows: rows, decisions: site.decisions, organisations: site.organisations,
      units: site.units)
    return ids.ids(for: made) { known.ref($0) != nil }
  }

  private mutating func report(_ problem: PeopleMatching.Problem, _ made: [PeopleMatching.Made]) {
    switch problem {
    case .several(let row, let people), .alone(let row, let people):
      let rule: Rule = if case .alone = problem, people.count == 1 { .nameAlone } else { .ambiguousRecipient }
      report(rule, records.awards[row], people)
    case .maybeKnown(let person, let people):
      report(.maybeKnownRecipient, firstRow(of: person, made), people)
    case .alike(let person, let other):
      let written = writtenName(of: firstRow(of: person, made))
      let twin = site.recipients.records[other]
      site.candidates[written.place] = [twin.id]
      diagnostics.append(
        Diagnostic(
          .alikeWithoutMarks, written.value, twin.name, twin.id, at: written.place, suggestions: [twin.id]))
    case .twoPosts(let row, let first):
      let (award, other) = (records.awards[row], records.awards[first])
      let written = writtenName(of: award)
      let problem = Diagnostic(
        .twoPostsInOneList, written.value, other.role ?? "", award.role ?? "", at: written.place)
      diagnostics.append(problem.note(.firstHere, at: other.place))
    }
  }

  private func firstRow(of person: Int, _ made: [PeopleMatching.Made]) -> Award {
    records.awards[made[person - records.recipients.count].rows[0]]
  }

  private func writtenName(of award: Award) -> Located<String> {
    award.name ?? award.recipient ?? Located("", at: award.place)
  }

  /// A message names at most ten.
  private mutating func report(_ rule: Rule, _ award: Award, _ people: [Int]) {
    let ids = people.prefix(10).map { site.recipients.records[$0].id }
    let written = writtenName(of: award)
    site.candidates[written.place] = ids
    diagnostics.append(
      Diagnostic(
        rule, written.value, ids.joined(separator: ", "), at: written.place,
        suggestions: Array(ids.prefix(3))))
  }
}

extension Recipient {
  /// Becomes what a row says of its recipient; a row that may not be seen says nothing.
  mutating func take(_ award: Award?, unit: String?, organisation: String?) {
    kind = award?.kind ?? .individual
    role = award?.role
    roleClass = award?.roleClass
    self.unit = unit.map { Located($0, at: place) }
    self.organisation = organisation.map { Located($0, at: place) }
  }
}
