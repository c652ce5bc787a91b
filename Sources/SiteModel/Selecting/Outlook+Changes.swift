import Publishing
import Records
import VietnameseText

/// Whether readers see anything of a change: what no page shows may come and go unseen.
extension Outlook {
  func isSeen(_ change: Change) -> Bool {
    let (before, after) = (at(change.instant.before), at(change.instant))
    switch change.subject {
    // Nothing stands where a review stood.
    case .text(let text) where !text.kind.keepsItsPlace:
      return hasPage(text) && after.differs(from: before, in: text)
    // Where its section is left out nothing tells that it was withdrawn, but other pages name it as long as it is seen.
    case .text(let text):
      return hasPage(text)
        || after.differs(from: before, in: text) && (text.kind.isNamedByRecords || after.names(.text(text)))
    case .nominee(let ref, let position):
      return has(.notices) && before.isPosted(position, in: ref) != after.isPosted(position, in: ref)
    case .recipient(let ref):
      return (before.state(of: ref) == .shown) != (after.state(of: ref) == .shown)
        || (has(.notices) && before.postings(of: ref) != after.postings(of: ref))
    case .decision(let ref):
      return (before.state(of: ref) == .shown) != (after.state(of: ref) == .shown)
    case .award(let ref): return (before.state(of: ref) == .shown) != (after.state(of: ref) == .shown)
    case .result(let index, let position):
      let series = site.series[index]
      return after.state(of: [series.points[position]], in: series.campaign) == .shown
        && after.showsPoints(of: series)
    case .form(let ref): return after.showsAuthority && before.isDecided(site.forms[ref])
    case .level: return after.showsAuthority
    case .release: return has(.press)
    case .securityStatement: return after.hasContact
    }
  }

  /// Whether a text is seen now and was not before, or the other way round.
  private func differs(from before: Outlook, in text: SiteText) -> Bool {
    (state(of: text) == .shown) != (before.state(of: text) == .shown)
  }

  /// Whether any page or file has an indicator: its campaign's, the open data, or a text with a block of it.
  private func showsPoints(of series: Series) -> Bool {
    if has(.data) || (series.campaign != nil && has(.campaigns)) { return true }
    return site.texts.contains { text in
      hasPage(text) && state(of: text) == .shown
        && site.body(of: text).results.contains { $0.indicator == series.indicator }
    }
  }

  /// Whether a text that is seen gives a record's title. It does so too where `sections` leaves the record's page out.
  private func names(_ target: Target) -> Bool {
    site.texts.contains { text in
      guard hasPage(text), state(of: text) == .shown else { return false }
      return site.body(of: text).references.contains {
        $0.label == nil && site.targets[$0.id] == target
      }
    }
  }

  private func hasPage(_ text: SiteText) -> Bool { text.section.map(has) ?? true }

  private func has(_ section: Section) -> Bool { site.settings.sections.contains(section) }

  /// Whether there is a page that tells who may decide what.
  private var showsAuthority: Bool {
    site.catalogue.forms.contains { $0.isStatutory } && state(of: Section.awards) == .shown
  }

  /// Whether a level that has not ended decides it.
  private func isDecided(_ form: AwardForm) -> Bool {
    form.isStatutory
      && site.catalogue.levels.contains { form.levels.contains($0.id) && !selection.hasEnded($0.validTo) }
  }

  /// Whether readers are told where to report a weakness of the site.
  private var hasContact: Bool {
    site.settings.publisher.email != nil
      || site.pages.refs.contains { site.pages[$0].isForReports && state(of: SiteText.page($0)) == .shown }
  }

  /// Whether a notice names somebody at this instant.
  private func isPosted(_ position: Int, in ref: Ref<Consultation>) -> Bool {
    let nominee = site.consultations[ref].nominees[position]
    guard showsNames(of: ref), selection.mayName(nominee) else { return false }
    let recipient = site.links(ref).nominees[position].recipient
    return recipient.map { selection.mayName(site.recipients[$0]) } ?? true
  }

  func showsNames(of ref: Ref<Consultation>) -> Bool {
    state(of: SiteText.consultation(ref)) == .shown
      && (selection.clock < site.links(ref).closing.instant || site.consultations[ref].keepsNames)
  }

  /// The notices that name a recipient.
  private func postings(of recipient: Ref<Recipient>) -> [Ref<Consultation>] {
    site.consultations.refs.filter { ref in
      site.links(ref).nominees.indices.contains { position in
        site.links(ref).nominees[position].recipient == recipient && isPosted(position, in: ref)
      }
    }
  }
}
