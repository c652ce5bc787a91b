import Records
import VietnameseText

/// A consultation as it may be seen at the instant of an edition.
///
/// Before its opening there is none. After its closing it has no nominees, unless its file keeps their names; nobody is
/// in it who may not be named.
package struct Notice: Sendable {
  /// In the edition's site, where it has neither nominees nor corrections.
  package let consultation: Ref<Consultation>
  package let isOpen: Bool
  package let nominees: [PostedNominee]
  /// They may quote names, so they go when the names go.
  package let corrections: [Correction]
}

/// A nominee whose name may be read.
package struct PostedNominee: Sendable {
  package let nominee: Nominee
  /// In the edition's site, which has all units and organisations.
  package let unit: Ref<Unit>?
  package let organisation: Ref<Organisation>?
}

extension Choice {
  /// The notices of the visible consultations: open ones first, the soonest to close at the top, then the others,
  /// the last closed at the top.
  func notices() -> [Notice] {
    // Joining the visible records again leaves consultations in their order.
    let visible = site.consultations.refs.filter { isVisible(.consultation($0)) }
    let notices = visible.enumerated().map { position, ref in
      (notice: notice(ref, at: Ref(position)), closing: site.links(ref).closing.instant)
    }
    return notices.sorted { a, b in
      if a.notice.isOpen != b.notice.isOpen { return a.notice.isOpen }
      if a.closing != b.closing { return (a.closing < b.closing) == a.notice.isOpen }
      return a.notice.consultation < b.notice.consultation
    }.map(\.notice)
  }

  private func notice(_ ref: Ref<Consultation>, at visible: Ref<Consultation>) -> Notice {
    let (consultation, links) = (site.consultations[ref], site.links(ref))
    let isOpen = selection.clock < links.closing.instant
    guard isOpen || consultation.keepsNames else {
      return Notice(consultation: visible, isOpen: false, nominees: [], corrections: [])
    }
    let posted = zip(consultation.nominees, links.nominees).filter { mayName($0, $1) }
    return Notice(
      consultation: visible, isOpen: isOpen,
      nominees: posted.map { PostedNominee(nominee: $0, unit: $1.unit, organisation: $1.organisation) },
      corrections: consultation.corrections)
  }

  private func mayName(_ nominee: Nominee, _ links: NomineeLinks) -> Bool {
    selection.mayName(nominee) && (links.recipient.map { selection.mayName(site.recipients[$0]) } ?? true)
  }
}

extension Site {
  /// The site without what notices alone may show.
  func withoutNominees() -> Site {
    guard !consultations.isEmpty else { return self }
    var site = self
    site.consultations = Table(
      consultations.records.map { consultation in
        var consultation = consultation
        consultation.nominees = []
        consultation.corrections = []
        return consultation
      })
    for position in site.consultationLinks.indices { site.consultationLinks[position].nominees = [] }
    return site
  }
}
