import Bulletins
import Records
import VietnameseText

extension Site {
  /// Everything that will happen by itself after the clock and that readers will see, in the order of time.
  package func changes(after selection: Selection) -> [Change] {
    let outlook = Outlook(self, selection)
    return possibleChanges(after: selection).filter { outlook.isSeen($0) }
  }

  /// When the first of these changes comes.
  func nextChange(after selection: Selection) -> Instant? {
    let outlook = Outlook(self, selection)
    return possibleChanges(after: selection).first { outlook.isSeen($0) }?.instant
  }

  /// In the order of time.
  private func possibleChanges(after selection: Selection) -> [Change] {
    var changes = Changes(selection: selection)
    addTexts(to: &changes)
    addNotices(to: &changes)
    for ref in recipients.refs {
      changes.consider(recipients[ref].consentDate, .recipient(ref)) { $0.mayName(recipients[ref]) }
    }
    for ref in decisions.refs { changes.consider(decisions[ref].date, .decision(ref)) }
    for ref in awards.refs { add(ref, to: &changes) }
    for (index, series) in series.enumerated() {
      for (position, point) in series.points.enumerated() {
        changes.consider(point.asOf, .result(index, position))
      }
    }
    for history in releases { add(history, to: &changes) }
    addLaw(to: &changes)
    // Stable, so that what happens at one instant stands in the order of the tables.
    return changes.found.enumerated()
      .sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }.map(\.element)
  }

  private func addTexts(to changes: inout Changes) {
    for text in texts {
      guard let (publication, needsDate) = publication(of: text) else { continue }
      changes.consider(publication, .text(text), needsDate: needsDate)
    }
  }

  private func addNotices(to changes: inout Changes) {
    for ref in consultations.refs {
      let consultation = consultations[ref]
      let closing = links(ref).closing.instant
      let isSeen = changes.selection.at(closing).visibility(of: consultation.publication, needsDate: true)
      if isSeen == .visible { changes.add(closing, .closes, .text(.consultation(ref))) }
      for (position, nominee) in consultation.nominees.enumerated() {
        changes.consider(nominee.consentDate, .nominee(ref, position)) { $0.mayName(nominee) }
      }
    }
  }

  private func add(_ history: PressHistory, to changes: inout Changes) {
    for version in history.comingVersions {
      changes.add(version.entry.released, .appears, .release(history.id, version.entry.version))
    }
    // Only what may be used is listed as news.
    if let newsEnd = history.newsEnd, history.visible(at: newsEnd)?.status == .usable {
      changes.add(newsEnd, .ages, .release(history.id, history.comingVersions.first?.entry.version ?? 1))
    }
  }

  /// A row comes with its decision, unless it has a day of its own.
  private func add(_ ref: Ref<Award>, to changes: inout Changes) {
    let award = awards[ref]
    guard award.state == .valid, let date = award.decisionDate else { return }
    let decided = links(ref).decision.flatMap { decisions[$0].date }
    if decided != date { changes.consider(date, .award(ref)) }
  }

  private func addLaw(to changes: inout Changes) {
    for ref in forms.refs { changes.considerEnd(forms[ref].validTo, .form(ref)) }
    for (position, level) in catalogue.levels.enumerated() {
      changes.considerEnd(level.validTo, .level(position))
    }
    if settings.publisher.email != nil || reportPage != nil {
      changes.add(changes.selection.nextQuarter, .renewed, .securityStatement)
    }
  }
}
