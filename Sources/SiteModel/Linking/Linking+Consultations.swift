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

/// The term: ten working days at least.
extension Linking {
  /// Nominees are posted for ten working days (Decree 98/2023/NĐ-CP, article 46.1; 152/2025/NĐ-CP, article 44.2).
  private static let term = 10

  private mutating func closing(of consultation: Consultation, _ calendar: WorkingCalendar) -> Closing {
    let opens = consultation.opens.value
    let lastDay = calendar.lastDay(ofTerm: Self.term, from: opens.day.firstDay)
    let unknown = calendar.unknownYears(from: opens.day.firstDay, through: lastDay)
    if !unknown.isEmpty {
      let years = unknown.map(String.init).joined(separator: ", ")
      diagnostics.append(Diagnostic(.holidaysUnknown, years, at: consultation.opens.place))
    }
    let lawful = PartialDate(ofDay: lastDay)
    let zone = site.settings.zone
    guard let written = consultation.closes else { return Closing(through: lawful, in: zone) }
    let closing = Closing(written.value, in: zone)
    if closing.instant <= opens.instant {
      diagnostics.append(
        Diagnostic(.closesBeforeOpening, written.value.text, opens.text, at: written.place))
    } else if closing.instant <= Instant(startOf: lawful, in: zone) {
      diagnostics.append(
        Diagnostic(
          .noticeTooShort, written.value.text, lawful.iso, at: written.place, suggestions: [lawful.iso]))
    }
    return closing
  }
}

extension Closing {
  /// Through the whole of a day.
  fileprivate init(through day: PartialDate, in zone: Zone) {
    self.init(instant: Instant(startOf: PartialDate(ofDay: day.firstDay + 1), in: zone), day: day)
  }

  /// A day alone counts to its end, as people say "until the 5th"; a day with a time counts to that time.
  fileprivate init(_ written: Moment, in zone: Zone) {
    guard written.hasTime else {
      self.init(through: written.day, in: zone)
      return
    }
    let local = LocalTime(written.instant, in: zone)
    self.init(
      instant: written.instant, day: written.day, time: "\(padded(local.hour)):\(padded(local.minute))")
  }
}

/// What a notice may not say, and what it must.
extension Linking {
  mutating func checkConsultations() {
    for ref in site.consultations.refs {
      let consultation = site.consultations[ref]
      let links = site.consultationLinks[ref.index]
      for (nominee, nomineeLinks) in zip(consultation.nominees, links.nominees) {
        checkConsent(of: nominee, nomineeLinks)
        checkKind(of: nominee, site.forms[links.form])
      }
      if !consultation.keepsNames { checkWords(of: consultation, links) }
      if !site.opinionAddress(of: consultation).isReachable {
        diagnostics.append(Diagnostic(.noticeWithoutAddress, at: Place(consultation.file)))
      }
    }
  }

  private mutating func checkConsent(of nominee: Nominee, _ links: NomineeLinks) {
    let record = links.recipient.map { site.recipients[$0] }
    let isUnguarded =
      (nominee.isMinor && nominee.consent == .decision)
      || (record.map { $0.isMinor && $0.consent == .decision } ?? false)
    if isUnguarded { diagnostics.append(Diagnostic(.minorWithoutConsent, nominee.name, at: nominee.place)) }
  }

  private mutating func checkKind(of nominee: Nominee, _ form: AwardForm) {
    guard let kind = nominee.kind, !form.recipients.isEmpty, !form.recipients.contains(kind) else { return }
    let kinds = form.recipients.map(\.rawValue).joined(separator: ", ")
    diagnostics.append(
      Diagnostic(.formNotForRecipient, form.name, kinds, kind.rawValue, at: nominee.place))
  }

  /// Names must stand among the nominees only: what stands elsewhere would stay after closing.
  private mutating func checkWords(of consultation: Consultation, _ links: ConsultationLinks) {
    let words = consultation.lastingWords
    for (nominee, links) in zip(consultation.nominees, links.nominees) {
      let isReferredTo =
        links.recipient.map { ref in
          consultation.body.references.contains { site.targets[$0.id] == .recipient(ref) }
        } ?? false
      guard isReferredTo || isNamed(nominee.name, in: words) else { continue }
      diagnostics.append(Diagnostic(.nomineeInText, nominee.name, at: Place(consultation.file)))
    }
  }
}

extension Consultation {
  /// Everything that readers see after closing, addresses and names of files included.
  var lastingWords: String {
    var parts = [title, summary, slug, body.plainText()].compactMap { $0 }
    parts += aliases.map(\.value) + sources.flatMap { [$0.title, $0.url ?? ""] }
    parts += body.links.map(\.destination)
    parts += body.pictures.flatMap { [$0.destination, $0.alt, $0.caption, $0.credit] }
    return parts.joined(separator: "\n")
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
