import Diagnostics
import VietnameseText

/// Award rows: their decisions, then their places, then their people.
extension Linking {
  mutating func linkAwards() {
    var rows = [RowLinks](repeating: RowLinks(), count: records.awards.count)
    linkDecisions(&rows)
    var places = Places(site)
    var reports = PlaceReports()
    var knownForms: [WrittenForm: Ref<AwardForm>?] = [:]
    for (row, award) in records.awards.enumerated() {
      linkForm(of: award, &rows[row], &knownForms)
      let decided = award.decisionDate ?? rows[row].decision.flatMap { site.decisions[$0].date }
      linkPlaces(of: award, on: decided ?? award.deedDate, &rows[row], &places, &reports)
    }
    report(reports, &places)
    linkPeople(&rows, &places)
    keep(rows)
    linkAwardsBack()
    linkNamesakes()
  }

  /// What a form is known by.
  private struct WrittenForm: Hashable {
    let words: TextKey
    let issuer: TextKey?
  }

  /// - Parameter known: the forms of rows before, since nearly all rows of a list write the same.
  private mutating func linkForm(
    of award: Award, _ row: inout RowLinks, _ known: inout [WrittenForm: Ref<AwardForm>?]
  ) {
    let issuer = award.issuer ?? row.decision.flatMap { site.decisions[$0].issuer }
    let written = WrittenForm(words: TextKey(award.form.value), issuer: issuer.map(TextKey.init))
    if let form = known[written] {
      row.form = form
    } else {
      row.form = forms.form(award.form.value, issuer: issuer)
      known[written] = .some(row.form)
    }
    if row.form == nil {
      let candidates = forms.namesByAuthority(of: award.form.value, in: site.forms)
      let near = candidates.isEmpty ? nearMisses(of: award.form.value, among: forms.spellings) : candidates
      let rule: Rule = candidates.isEmpty ? .unknownForm : .formWithoutAuthority
      diagnostics.append(Diagnostic(rule, award.form.value, at: award.form.place, suggestions: near))
    }
    if let written = award.campaign {
      let found = topic(written, campaigns, campaignNames, .unknownCampaign) {
        $0.campaigns.records.map(\.title)
      }
      (row.campaign, row.matches.campaign) = (found.ref, found.how)
      if let problem = found.problem { diagnostics.append(problem) }
    }
    if let written = award.programme {
      let found = topic(written, programmes, programmeNames, .unknownProgramme) {
        $0.programmes.records.map(\.name)
      }
      (row.programme, row.matches.programme) = (found.ref, found.how)
      if let problem = found.problem { diagnostics.append(problem) }
    }
  }

  /// A campaign or programme by its id or its name.
  private func topic<Record>(
    _ written: Located<String>, _ index: IDIndex<Record>, _ names: NameIndex<Record>, _ rule: Rule,
    spellings: (Site) -> [String]
  ) -> (ref: Ref<Record>?, how: Matched, problem: Diagnostic?) {
    if let ref = index.ref(written.value) { return (ref, .id, nil) }
    let found = names[written.value]
    if found.count == 1 { return (found[0], .name, nil) }
    if found.isEmpty {
      let near = nearMisses(of: written.value, among: index.positions.keys.sorted() + spellings(site))
      return (nil, .unknown, Diagnostic(rule, written.value, at: written.place, suggestions: near))
    }
    let ids = index.positions.filter { entry in found.contains { $0.index == entry.value } }.keys.sorted()
    let problem = Diagnostic(
      .ambiguousName, written.value, ids.joined(separator: ", "), at: written.place,
      suggestions: Array(ids.prefix(3)))
    return (nil, .ambiguous, problem)
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
}
