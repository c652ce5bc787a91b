import Diagnostics
import VietnameseText

/// Consultations: the honour, the end of the term, who the nominees are.
extension Linking {
  mutating func linkConsultations() {
    var kept: [Consultation] = []
    let calendar = WorkingCalendar(records.holidays)
    let newestFirst = records.consultations.sorted { a, b in
      a.opens.value.instant != b.opens.value.instant
        ? a.opens.value.instant > b.opens.value.instant : (a.slug, a.file) < (b.slug, b.file)
    }
    for var consultation in newestFirst {
      let closing = closing(of: consultation, calendar)
      let nominees = consultation.nominees.map { links(of: $0) }
      guard let form = form(of: consultation) else { continue }
      for position in nominees.indices { complete(&consultation.nominees[position], nominees[position]) }
      kept.append(consultation)
      site.consultationLinks.append(ConsultationLinks(form: form, closing: closing, nominees: nominees))
    }
    site.consultations = Table(kept)
  }

  private mutating func form(of consultation: Consultation) -> Ref<AwardForm>? {
    let written = consultation.form
    guard let form = forms[written.value] else {
      let near = nearMisses(of: written.value, among: forms.spellings)
      diagnostics.append(Diagnostic(.unknownForm, written.value, at: written.place, suggestions: near))
      return nil
    }
    if consultation.awardClass != nil, site.forms[form].classes.isEmpty {
      diagnostics.append(Diagnostic(.formHasNoClass, site.forms[form].name, at: written.place))
    }
    return form
  }

  private mutating func links(of nominee: Nominee) -> NomineeLinks {
    var links = NomineeLinks()
    links.recipient = resolve(nominee.recipient, in: recipients, .unknownRecipient)
    let own = links.recipient.map { site.recipientLinks[$0.index] }
    links.unit = nominee.unit == nil ? own?.unit : place(nominee.unit, in: units, unitNames, .unknownUnit)
    links.organisation =
      nominee.organisation == nil
      ? own?.organisation
      : place(nominee.organisation, in: organisations, organisationNames, .unknownOrganisation)
    return links
  }

  /// The record that an id or a name means; other words stay words, since nominees come from anywhere.
  private mutating func place<Record>(
    _ written: Located<String>?, in index: IDIndex<Record>, _ names: NameIndex<Record>, _ rule: Rule
  ) -> Ref<Record>? {
    guard let written else { return nil }
    if index.ref(written.value) != nil || IDIndex<Record>.isFit(written.value) {
      return resolve(written, in: index, rule)
    }
    let same = names[written.value]
    return same.count == 1 ? same[0] : nil
  }

  /// What the notice does not say of a nominee is what the recipient's record says.
  private func complete(_ nominee: inout Nominee, _ links: NomineeLinks) {
    guard let record = links.recipient.map({ site.recipients[$0] }) else {
      nominee.kind = nominee.kind ?? .individual
      return
    }
    if nominee.name.isEmpty { nominee.name = record.name }
    nominee.kind = nominee.kind ?? record.kind
    nominee.role = nominee.role ?? record.role
  }
}

extension Site {
  /// Where opinions on a consultation go: where it says, else to the publisher, else to the spokesperson.
  package func opinionAddress(of consultation: Consultation) -> OpinionAddress {
    if let own = consultation.opinions, own.isReachable { return own }
    let (publisher, spokesperson) = (settings.publisher, settings.spokesperson)
    var address = OpinionAddress(
      office: publisher.name, address: publisher.address, phone: publisher.phone, email: publisher.email)
    if !address.isReachable {
      address = OpinionAddress(
        office: spokesperson.office ?? publisher.name, phone: spokesperson.phone, email: spokesperson.email)
    }
    address.office = consultation.opinions?.office ?? address.office
    return address
  }
}
