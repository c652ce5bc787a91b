import Diagnostics
import VietnameseText

/// Award rows: their people, forms, decisions, campaigns and units.
extension Linking {
  mutating func linkAwards() {
    var kept: [Award] = []
    kept.reserveCapacity(records.awards.count)
    site.awardLinks.reserveCapacity(records.awards.count)
    var names = NameIndex(site.recipients) { [$0.name] }
    for award in records.awards {
      guard let links = links(of: award, &names) else { continue }
      kept.append(award)
      site.awardLinks.append(links)
    }
    site.awards = Table(kept)
    linkDecisions()
    linkAwardsBack()
  }

  private mutating func links(of award: Award, _ names: inout NameIndex<Recipient>) -> AwardLinks? {
    let form = forms.form(award.form.value, issuer: award.issuer)
    if form == nil {
      let near = nearMisses(of: award.form.value, among: forms.spellings)
      diagnostics.append(Diagnostic(.unknownForm, award.form.value, at: award.form.place, suggestions: near))
    }
    var home = RecipientLinks()
    home.unit = unit(award.unit)
    home.organisation = organisation(award.organisation)
    guard let recipient = recipient(of: award, at: home, &names), let form else { return nil }
    if award.awardClass != nil, site.forms[form].classes.isEmpty {
      diagnostics.append(Diagnostic(.formHasNoClass, site.forms[form].name, at: award.form.place))
    }
    if award.decision == nil, site.forms[form].isStatutory {
      diagnostics.append(Diagnostic(.awardWithoutDecision, at: award.place))
    }
    var links = AwardLinks(recipient: recipient, form: form)
    links.unit = home.unit ?? site.recipientLinks[recipient.index].unit
    links.organisation = home.organisation ?? site.recipientLinks[recipient.index].organisation
    links.campaign = resolve(award.campaign, in: campaigns, .unknownCampaign)
    links.programme = resolve(award.programme, in: programmes, .unknownProgramme)
    return links
  }

  /// Who a row means: an id, a name that only one recipient has, or somebody new.
  private mutating func recipient(
    of award: Award, at home: RecipientLinks, _ names: inout NameIndex<Recipient>
  ) -> Ref<Recipient>? {
    if let written = award.recipient, let ref = recipients.ref(written.value) { return ref }
    guard let written = award.name ?? award.recipient else { return nil }
    if award.name == nil, IDIndex<Recipient>.isFit(written.value) {
      return resolve(written, in: recipients, .unknownRecipient)
    }
    let same = names[written.value]
    switch same.count {
    case 1: return same[0]
    case 0: return addRecipient(named: written, from: award, at: home, &names)
    default:
      let ids = same.map { site.recipients[$0].id }
      diagnostics.append(
        Diagnostic(
          .ambiguousRecipient, written.value, ids.joined(separator: ", "), at: written.place,
          suggestions: Array(ids.prefix(3))))
      return nil
    }
  }

  /// A recipient that only award rows know. Its id is made from the name and the unit or organisation.
  private mutating func addRecipient(
    named written: Located<String>, from award: Award, at home: RecipientLinks,
    _ names: inout NameIndex<Recipient>
  ) -> Ref<Recipient> {
    let place = award.organisation?.value ?? award.unit?.value
    let whole = slug(place.map { "\(written.value) \($0)" } ?? written.value)
    // A community is its own place: "Xã A" in the unit "xa-a-huyen" is named after it once, not twice.
    let base = award.kind == .community ? place.map { slug($0) } ?? whole : whole
    var recipient = Recipient(
      place: written.place, id: base.isEmpty ? "nguoi" : base, kind: .individual, name: written.value)
    recipient.isFromRows = true
    recipient.take(
      award, unit: home.unit.map { site.units[$0].id },
      organisation: home.organisation.map { site.organisations[$0].id })
    var number = 2
    while recipients.ref(recipient.id) != nil {
      recipient.id = "\(base)-\(number)"
      number += 1
    }
    let ref = site.recipients.add(recipient)
    recipients.add(recipient.id, at: ref.index)
    site.recipientLinks.append(home)
    if let unit = home.unit { site.unitLinks[unit.index].recipients.append(ref) }
    if let organisation = home.organisation {
      site.organisationLinks[organisation.index].recipients.append(ref)
    }
    names.add(written.value, ref)
    return ref
  }

  private mutating func unit(_ written: Located<String>?) -> Ref<Unit>? {
    guard let written else { return nil }
    if let ref = units.ref(written.value) { return ref }
    let (ids, names) = (site.units.records.lazy.map(\.id), site.units.records.lazy.map(\.fullName))
    return named(written, unitNames[written.value], ids: ids, names: names, .unknownUnit)
  }

  private mutating func organisation(_ written: Located<String>?) -> Ref<Organisation>? {
    guard let written else { return nil }
    if let ref = organisations.ref(written.value) { return ref }
    let records = site.organisations.records
    let (ids, names) = (records.lazy.map(\.id), records.lazy.map(\.name))
    return named(written, organisationNames[written.value], ids: ids, names: names, .unknownOrganisation)
  }

  /// The one record of a name; none or several are reported.
  private mutating func named<Record>(
    _ written: Located<String>, _ found: [Ref<Record>], ids: some Collection<String>,
    names: some Collection<String>, _ rule: Rule
  ) -> Ref<Record>? {
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = nearMisses(of: written.value, among: Array(ids) + Array(names))
      diagnostics.append(Diagnostic(rule, written.value, at: written.place, suggestions: near))
    } else {
      let all = Array(ids)
      let meant = found.map { all[$0.index] }
      let problem = Diagnostic(
        .ambiguousName, written.value, meant.joined(separator: ", "), at: written.place,
        suggestions: Array(meant.prefix(3)))
      diagnostics.append(problem)
    }
    return nil
  }

  private mutating func linkAwardsBack() {
    for ref in site.awards.refs {
      let links = site.awardLinks[ref.index]
      site.recipientLinks[links.recipient.index].awards.append(ref)
      if let unit = links.unit { site.unitLinks[unit.index].awards.append(ref) }
      if let body = links.organisation { site.organisationLinks[body.index].awards.append(ref) }
      if let programme = links.programme { site.programmeLinks[programme.index].awards.append(ref) }
    }
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
