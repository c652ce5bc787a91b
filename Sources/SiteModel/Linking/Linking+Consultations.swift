import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// Consultations: the honour, the end of the term, who the nominees are.
extension Linking where Stage: HasRows {
  mutating func linkConsultations() {
    var kept: [Consultation] = []
    let calendar = WorkingCalendar(records.holidays)
    var places = Places(gazetteer)
    let newestFirst = records.consultations.sorted { a, b in
      a.opens.value.instant != b.opens.value.instant
        ? a.opens.value.instant > b.opens.value.instant : (a.slug, a.file) < (b.slug, b.file)
    }
    for var consultation in newestFirst {
      let closing = closing(of: consultation, calendar)
      let nominees = consultation.nominees.map { links(of: $0, on: consultation.opens.value.day, &places) }
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

  private mutating func links(
    of nominee: Nominee, on day: PartialDate, _ places: inout Places
  ) -> NomineeLinks {
    var links = NomineeLinks()
    links.recipient = resolve(nominee.recipient, in: recipients, .unknownRecipient)
    let own = links.recipient.map { site.recipientLinks[$0.index] }
    links.unit = own?.unit
    links.organisation = own?.organisation
    if let written = nominee.unit {
      links.unit = nil
      if IDIndex<Unit>.isFit(written.value) {
        links.unit = resolve(written, in: units, .unknownUnit)
      } else if case .unit(let ref, let how) = places.meaning(of: written, in: .unit, on: day),
        how != .part
      {
        links.unit = ref
      }
    }
    if let written = nominee.organisation {
      links.organisation = nil
      if IDIndex<Organisation>.isFit(written.value) {
        links.organisation = resolve(written, in: organisations, .unknownOrganisation)
      } else if case .organisation(let ref, let how) = places.meaning(
        of: written, in: .organisation, on: day), how != .part
      {
        links.organisation = ref
      }
    }
    return links
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
