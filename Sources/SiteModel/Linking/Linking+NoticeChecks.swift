import Diagnostics
import Records
import VietnameseText

/// What a notice may not say, and what it must.
extension Linking<Whole> {
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
