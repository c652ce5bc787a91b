import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// Award rows: their decisions, then their places, then their people.
extension Linking where Stage: HasData {
  mutating func linkAwards() {
    let joined = whoIsWho(records.awards, among: known)
    diagnostics += joined.problems
    site.candidates = joined.candidates
    site.decisions = Table(joined.decisions)
    recipients = joined.recipientIDs
    addPeople(of: joined)
    keep(joined.rows)
    linkAwardsBack()
    linkNamesakes()
  }

  private var known: KnownRecords {
    let homes = site.recipientLinks.map { (unit: $0.unit, organisation: $0.organisation) }
    return KnownRecords(
      gazetteer, KnownPeople(site.recipients, ids: recipients, homes: homes), forms: site.forms, forms,
      NamedRecords(site.campaigns, campaigns) { [$0.title] },
      NamedRecords(site.programmes, programmes) { [$0.name] + [$0.number].compactMap { $0 } },
      decisions: records.decisions, issuer: site.settings.issuer, answers: records.answers)
  }

  /// Those whom only rows know belong where the first of their rows says.
  private mutating func addPeople(of joined: JoinedRows) {
    let known = site.recipients.count
    site.recipients = joined.recipients
    site.recipientLinks += Array(repeating: RecipientLinks(), count: site.recipients.count - known)
    for (ref, home) in zip(site.recipients.refs.dropFirst(known), joined.homesOfMade) {
      site.recipientLinks[ref.index].unit = home.unit
      site.recipientLinks[ref.index].organisation = home.organisation
      if let unit = home.unit { site.unitLinks[unit.index].recipients.append(ref) }
      if let body = home.organisation { site.organisationLinks[body.index].recipients.append(ref) }
    }
  }

  /// Rows whose recipient and form are known become awards of the site.
  private mutating func keep(_ rows: [RowLinks]) {
    var kept: [Award] = []
    kept.reserveCapacity(rows.count)
    site.awardLinks.reserveCapacity(rows.count)
    var types = TypeIndex(site.catalogue.types)
    for (award, row) in zip(records.awards, rows) {
      guard let recipient = row.recipient, let form = row.form else {
        site.rowsLeftOut.append(RowLeftOut(award: award, links: row))
        continue
      }
      check(award, form)
      var links = AwardLinks(recipient: recipient, form: form)
      links.decision = row.decision
      links.unit = row.unit ?? site.recipientLinks[recipient.index].unit
      links.organisation = row.organisation ?? site.recipientLinks[recipient.index].organisation
      links.campaign = row.campaign
      links.programme = row.programme
      links.matches = row.matches
      kept.append(typed(award, &types))
      site.awardLinks.append(links)
    }
    site.awards = Table(kept)
  }

  /// The row with the id of its type of commendation in place of words that mean it.
  private func typed(_ award: Award, _ types: inout TypeIndex) -> Award {
    guard let written = award.type, let id = types.id(of: written), id != written else { return award }
    return award.changed { $0.type = id }
  }

  private mutating func check(_ award: Award, _ form: Ref<AwardForm>) {
    if award.awardClass != nil, site.forms[form].classes.isEmpty {
      diagnostics.append(Diagnostic(.formHasNoClass, site.forms[form].name, at: award.form.place))
    }
    if award.decision == nil, site.forms[form].isStatutory {
      diagnostics.append(Diagnostic(.awardWithoutDecision, at: award.place))
    }
  }

  private mutating func linkAwardsBack() {
    var decisions = site.decisions.records
    site.decisions = Table()
    for ref in site.awards.refs {
      let links = site.awardLinks[ref.index]
      site.recipientLinks[links.recipient.index].awards.append(ref)
      if let unit = links.unit { site.unitLinks[unit.index].awards.append(ref) }
      if let body = links.organisation { site.organisationLinks[body.index].awards.append(ref) }
      if let programme = links.programme { site.programmeLinks[programme.index].awards.append(ref) }
      if let decision = links.decision { decisions[decision.index].awards.append(ref) }
    }
    site.decisions = Table(decisions)
  }

  /// At most six of one name are kept: pages name five others.
  private mutating func linkNamesakes() {
    var first: [TextKey: Ref<Recipient>] = [:]
    first.reserveCapacity(site.recipients.count)
    var same: [Ref<Recipient>: [Ref<Recipient>]] = [:]
    for ref in site.recipients.refs {
      let name = TextKey(site.recipients[ref].name)
      if let other = first[name] { same[other, default: [other]].append(ref) } else { first[name] = ref }
    }
    for namesakes in same.values {
      for ref in namesakes {
        site.recipientLinks[ref.index].namesakes = namesakes.prefix(6).filter { $0 != ref }
      }
    }
  }
}
