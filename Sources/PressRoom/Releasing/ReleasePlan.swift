import Bulletins
import Diagnostics
import Records
import SiteModel
import VietnameseText

/// Decides whether a new version of a bulletin may be made, and what it says. Nothing is read or written here.
package struct ReleasePlan {
  private let site: Site
  private let selection: Selection
  private let action: PressAction
  private let reason: WithdrawalReason

  /// - Parameters:
  ///   - selection: what may be seen now.
  ///   - reason: why a bulletin is held or killed; not looked at otherwise.
  package init(site: Site, selection: Selection, action: PressAction, reason: WithdrawalReason) {
    self.site = site
    self.selection = selection
    self.action = action
    self.reason = reason
  }

  /// - Parameter written: the number of a bulletin as it was asked for.
  package func version(of written: String) throws(ReleaseProblems) -> NewVersion {
    let id = try site.bulletinID(written)
    let history = site.releases.first { $0.id == id }
    if let last = history?.current.entry.stored, last > selection.clock {
      throw ReleaseProblems(
        Diagnostic(.pressClockBack, id.text, last.rfc3339(in: site.settings.zone), at: nil))
    }
    switch action {
    case .publish, .correct: return try text(id, history)
    case .hold, .kill: return try notice(id, history)
    }
  }

  // Texts

  private func text(_ id: BulletinID, _ history: PressHistory?) throws(ReleaseProblems) -> NewVersion {
    guard let ref = site.bulletins.refs.first(where: { site.bulletins[$0].id == id }) else {
      throw ReleaseProblems(
        Diagnostic(
          .bulletinSourceMissing, id.text, id.sourceFile, at: history?.current.entry.place))
    }
    let bulletin = site.bulletins[ref]
    guard !bulletin.publication.isDraft else {
      throw ReleaseProblems(Diagnostic(.bulletinIsDraft, id.text, at: Place(bulletin.file)))
    }
    let occasion = PressOccasion(
      after: history, at: selection.clock, release: bulletin.publication.date?.instant)
    let value = site.value(of: ref, released: occasion.released, mayName: selection.mayName)
    try allow(bulletin, history, value)
    if occasion.previous == nil { try checkYear(of: bulletin, occasion.released) }
    var text = try seen(ref, on: occasion)
    let before = history.flatMap(lastSeenText)
    text.tellCorrections(since: before)
    if before == nil, !text.corrections.isEmpty {
      guard let history else {
        throw ReleaseProblems(Diagnostic(.neverReleased, id.text, at: Place(bulletin.file)))
      }
      let version = String(history.current.entry.version)
      throw ReleaseProblems(Diagnostic(.notSeenYet, id.text, version, at: Place(bulletin.file)))
    }
    if let before {
      let changes = text.changes(since: before)
      try checkCorrections(in: text, after: before, isChanged: !changes.isEmpty)
      try checkDates(of: bulletin, text, occasion)
      text.changes = changes
    }
    text.edition.tag = history?.tag ?? text.edition.tag
    return NewVersion(
      id: id, released: occasion.released, stored: selection.clock,
      record: PressRecord(bulletin: text, value: value))
  }

  /// Whether the action fits what was released before.
  private func allow(
    _ bulletin: Bulletin, _ history: PressHistory?, _ value: [String]
  ) throws(ReleaseProblems) {
    let file = Place(bulletin.file)
    guard let history else {
      guard action == .publish else {
        throw ReleaseProblems(Diagnostic(.neverReleased, bulletin.id.text, at: file))
      }
      return
    }
    let isSame = history.current.value.map { site.says(value, asIn: $0) } ?? false
    let version = String(history.current.entry.version)
    switch (history.status, action) {
    case (.killed, _):
      throw ReleaseProblems(Diagnostic(.alreadyKilled, bulletin.id.text, at: history.current.entry.place))
    // What nobody has seen yet gives way to another text without a word.
    case (.usable, .publish) where !isSame && history.seen(at: selection.clock).isEmpty: break
    case (.usable, .correct) where history.seen(at: selection.clock).isEmpty:
      throw ReleaseProblems(Diagnostic(.notSeenYet, bulletin.id.text, version, at: file))
    case (.usable, .publish):
      throw ReleaseProblems(
        isSame
          ? Diagnostic(.alreadyReleased, bulletin.id.text, version, at: file)
          : Diagnostic(.correctInstead, bulletin.id.text, version, at: file))
    case (.held, .correct):
      throw ReleaseProblems(Diagnostic(.publishInstead, bulletin.id.text, at: file))
    default: break
    }
  }

  /// A year that was mistyped would stand in the letterhead for ever. A number of December may be released in January.
  private func checkYear(of bulletin: Bulletin, _ released: Instant) throws(ReleaseProblems) {
    let written = bulletin.publication.date?.instant ?? released
    let years = bulletin.id.year...bulletin.id.year + 1
    for year in [written, released].map({ $0.date(in: selection.zone).year }) where !years.contains(year) {
      var problem = Diagnostic(
        .bulletinYear, String(bulletin.id.year), String(year), at: Place(bulletin.file))
      problem.severity = .error
      throw ReleaseProblems(problem)
    }
  }

  /// What is said to be put right was said, and is said otherwise now. A text that changed says so, also after a hold, and what earlier
  /// versions put right stays to be read.
  private func checkCorrections(
    in text: PressBulletin, after before: PressBulletin, isChanged: Bool
  ) throws(ReleaseProblems) {
    let (id, place) = (text.edition.id.text, Place(text.edition.id.sourceFile))
    let new = text.madeCorrections
    if let lost = before.corrections.first(where: { !text.corrections.contains($0) }) {
      throw ReleaseProblems(
        Diagnostic(.correctionLost, lost.was, String(before.edition.version), id, at: place))
    }
    if new.isEmpty, action == .correct || isChanged {
      throw ReleaseProblems(Diagnostic(.nothingCorrected, id, at: place))
    }
    let problems = new.compactMap { correction -> Diagnostic? in
      guard before.says(correction.was) else {
        return Diagnostic(.correctionNotFound, correction.was, String(before.edition.version), id, at: place)
      }
      // "(bỏ câu này)": words in brackets tell what was done where nothing stands any more.
      let tells = correction.now.hasPrefix("(") && correction.now.hasSuffix(")")
      let isOtherwise = !text.says(correction.was) || !before.says(correction.now)
      guard isOtherwise, correction.was != correction.now, tells || text.says(correction.now) else {
        return Diagnostic(.correctionNotMade, correction.now, id, correction.was, at: place)
      }
      return nil
    }
    guard problems.isEmpty else { throw ReleaseProblems(problems) }
  }

  /// What is put right now was wrong since the first release, and is put right by today.
  private func checkDates(
    of bulletin: Bulletin, _ text: PressBulletin, _ occasion: PressOccasion
  ) throws(ReleaseProblems) {
    let first = occasion.first.date(in: selection.zone)
    let today = occasion.released.date(in: selection.zone)
    let new = zip(bulletin.corrections, text.corrections).filter { text.madeCorrections.contains($1) }
    for (source, _) in new where source.date.lastDay < first.firstDay || today.lastDay < source.date.firstDay
    {
      let days = [source.date, first, today].map(\.columnText)
      throw ReleaseProblems(
        Diagnostic(.correctionDate, source.was, days[0], days[1], days[2], at: Place(bulletin.file)))
    }
  }

  private func lastSeenText(of history: PressHistory) -> PressBulletin? {
    history.seen(at: selection.clock).last { $0.bulletin != nil }?.bulletin
  }

  /// The bulletin as it may be seen when it is released. What it brings must be visible then, each of it.
  private func seen(_ ref: Ref<Bulletin>, on occasion: PressOccasion) throws(ReleaseProblems) -> PressBulletin
  {
    let bulletin = site.bulletins[ref]
    var then = selection
    then.clock = occasion.released
    then.releasing = bulletin.id
    let (edition, problems) = select(site, then)
    let own = problems.filter { $0.place?.file == bulletin.file && $0.code != Rule.silentChange.code }
    guard
      let shown = edition.site.bulletins.refs.first(where: { edition.site.bulletins[$0].id == bulletin.id })
    else { throw ReleaseProblems(own) }
    let hidden = hiddenLinks(of: ref, shown, in: edition.site)
    let photos = bulletin.unfinishedPhotos.map { Diagnostic(.pressPhotoIncomplete, $0.value, at: $0.place) }
    let errors = (own + hidden + figures(of: bulletin, notYetIn: edition.site) + photos).filter {
      $0.severity == .error
    }
    guard errors.isEmpty else { throw ReleaseProblems(errors) }
    let text = PressBulletin(shown, of: edition.site, on: occasion)
    let letters = unprintableLetters(in: text, source: bulletin)
    guard letters.isEmpty else { throw ReleaseProblems(letters) }
    return text
  }

  private func hiddenLinks(of ref: Ref<Bulletin>, _ shown: Ref<Bulletin>, in visible: Site) -> [Diagnostic] {
    let (bulletin, before, after) = (site.bulletins[ref], site.links(ref), visible.links(shown))
    guard before.stories.count != after.stories.count || before.awards.count != after.awards.count else {
      return []
    }
    let kept = Set(after.stories.map { visible.stories[$0].id })
    let stories = bulletin.stories.filter { !kept.contains($0.value) }
    let missing = before.awards.count - after.awards.count
    return stories.map { Diagnostic(.hiddenReference, $0.value, at: $0.place) }
      + (missing > 0 ? [Diagnostic(.bulletinHiddenAwards, String(missing), at: Place(bulletin.file))] : [])
  }

  /// Figures of a later day than the release: nobody could have known them.
  private func figures(of bulletin: Bulletin, notYetIn visible: Site) -> [Diagnostic] {
    bulletin.body.figures.filter { figure in
      let series = visible.seriesByID[figure.indicator].map { visible.series[$0] }
      return !(series?.points.contains { $0.period == figure.period } ?? false)
    }.map { Diagnostic(.figureAfterRelease, "\($0.indicator)@\($0.period)", at: $0.place) }
  }

  // Notices

  private func notice(_ id: BulletinID, _ history: PressHistory?) throws(ReleaseProblems) -> NewVersion {
    guard let history else {
      throw ReleaseProblems(Diagnostic(.neverReleased, id.text, at: nil))
    }
    let (entry, versions) = (history.current.entry, history.versions)
    guard history.status != .killed else {
      throw ReleaseProblems(Diagnostic(.alreadyKilled, id.text, at: entry.place))
    }
    guard action == .kill || history.status == .usable else {
      throw ReleaseProblems(Diagnostic(.alreadyHeld, id.text, at: entry.place))
    }
    // At once, even while a correction waits for its instant.
    let occasion = PressOccasion(after: history, at: selection.clock)
    var edition = Imprint(id, occasion, settings: site.settings)
    edition.tag = history.tag
    // The bulletin may have a letterhead and a contact of its own.
    if let before = versions.last(where: { $0.edition != nil })?.edition {
      (edition.letterhead, edition.number, edition.contact) = (
        before.letterhead, before.number, before.contact
      )
    }
    let notice = PressStop(kind: action == .kill ? .kill : .hold, edition: edition, reason: reason)
    let letters = unprintableLetters(in: notice)
    guard letters.isEmpty else { throw ReleaseProblems(letters) }
    return NewVersion(
      id: id, released: occasion.released, stored: selection.clock,
      reason: reason, record: PressRecord(notice: notice),
      killed: action == .kill ? versions.map(\.entry) : [])
  }
}

extension Site {
  /// The number of a bulletin that has a source or was released.
  package func bulletinID(_ written: String) throws(ReleaseProblems) -> BulletinID {
    let known = Set(bulletins.records.map(\.id) + releases.map(\.id))
    guard let id = BulletinID(written), known.contains(id) else {
      let near = nearMisses(of: written, among: known.map(\.text).sorted())
      throw ReleaseProblems(Diagnostic(.unknownBulletin, written, at: nil, suggestions: near))
    }
    return id
  }
}
