import VietnameseText

/// Something that the site will do by itself at an instant, without any change of its sources.
package struct Change: Sendable {
  /// Stable words: programs read them in `guongsang list schedule`.
  package enum Kind: String, Sendable, CaseIterable {
    case appears, expires, withdrawn
    /// A consultation ends, and with it the names unless they are kept.
    case closes
    /// A consent begins or ends.
    case named, unnamed
    /// A form or level of the catalogue may no longer be decided or decide.
    case ended
    /// A statement that must have an end is given a later one.
    case renewed
  }

  package enum Subject: Sendable, Hashable {
    case story(Ref<Story>)
    case campaign(Ref<Campaign>)
    /// A review by its position in the campaign.
    case review(Ref<Campaign>, Int)
    case page(Ref<Page>)
    case document(Ref<Document>)
    case consultation(Ref<Consultation>)
    /// Somebody in a notice.
    case nominee(Ref<Consultation>)
    case recipient(Ref<Recipient>)
    case decision(Ref<IssuedDecision>)
    case award(Ref<Award>)
    /// A point by the positions of its series and in it.
    case result(Int, Int)
    case form(Ref<AwardForm>)
    /// A level by its position in the catalogue.
    case level(Int)
    /// `security.txt`.
    case securityStatement
  }

  package let instant: Instant
  package let kind: Kind
  package let subject: Subject
}

extension Site {
  /// Everything that will happen by itself after the clock, in the order of time. `Edition.nextChange` is the first.
  package func changes(after selection: Selection) -> [Change] {
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
    addLaw(to: &changes)
    // Stable, so that what happens at one instant stands in the order of the tables.
    return changes.found.enumerated()
      .sorted { ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset) }.map(\.element)
  }

  private func addTexts(to changes: inout Changes) {
    for ref in stories.refs { changes.consider(stories[ref].publication, .story(ref), needsDate: true) }
    for ref in campaigns.refs {
      changes.consider(campaigns[ref].publication, .campaign(ref))
      for (position, review) in campaigns[ref].reviews.enumerated() {
        changes.consider(review.publication, .review(ref, position))
      }
    }
    for ref in pages.refs { changes.consider(pages[ref].publication, .page(ref)) }
    for ref in documents.refs { changes.consider(documents[ref].publication, .document(ref)) }
  }

  private func addNotices(to changes: inout Changes) {
    for ref in consultations.refs {
      let consultation = consultations[ref]
      changes.consider(consultation.publication, .consultation(ref), needsDate: true)
      let closing = links(ref).closing.instant
      let isSeen = changes.selection.at(closing).visibility(of: consultation.publication, needsDate: true)
      if isSeen == .visible { changes.add(closing, .closes, .consultation(ref)) }
      for nominee in consultation.nominees {
        changes.consider(nominee.consentDate, .nominee(ref)) { $0.mayName(nominee) }
      }
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

/// Tells whether an instant that a record names is one at which something changes: that is asked of the same rules
/// that decide what is visible, a second before and at the instant.
private struct Changes {
  let selection: Selection
  private(set) var found: [Change] = []

  init(selection: Selection) { self.selection = selection }

  mutating func add(_ instant: Instant?, _ kind: Change.Kind, _ subject: Change.Subject) {
    guard let instant, instant > selection.clock else { return }
    found.append(Change(instant: instant, kind: kind, subject: subject))
  }

  mutating func consider(_ publication: Publication, _ subject: Change.Subject, needsDate: Bool = false) {
    guard publication.lastInstant.map({ $0 > selection.clock }) ?? false else { return }
    let instants = [
      publication.date?.instant, publication.embargo?.instant, publication.expires?.instant,
      publication.withdrawal?.date?.instant,
    ]
    for (position, instant) in instants.enumerated() {
      guard let instant, instant > selection.clock, !instants[..<position].contains(instant) else { continue }
      let visibility = { (selection: Selection) in selection.visibility(of: publication, needsDate: needsDate)
      }
      let (before, after) = (visibility(selection.at(instant.before)), visibility(selection.at(instant)))
      guard before != after else { continue }
      switch after {
      case .visible: add(instant, .appears, subject)
      // What was never seen goes unseen.
      case .expired: if before == .visible { add(instant, .expires, subject) }
      case .withdrawn: add(instant, .withdrawn, subject)
      // Time makes nothing a draft or future again.
      case .draft, .future: break
      }
    }
  }

  /// Something that may be seen from the first day that a partial date may mean.
  mutating func consider(_ day: PartialDate?, _ subject: Change.Subject) {
    guard let day, !selection.future else { return }
    add(Instant(startOf: day, in: selection.zone), .appears, subject)
  }

  mutating func consider(_ consent: Moment?, _ subject: Change.Subject, _ mayName: (Selection) -> Bool) {
    guard let instant = consent?.instant, instant > selection.clock else { return }
    let isNamed = mayName(selection.at(instant))
    if isNamed != mayName(selection.at(instant.before)) { add(instant, isNamed ? .named : .unnamed, subject) }
  }

  /// Something that has ended once its last day is over.
  mutating func considerEnd(_ last: PartialDate?, _ subject: Change.Subject) {
    guard let last else { return }
    add(Instant(startOf: PartialDate(ofDay: last.lastDay + 1), in: selection.zone), .ended, subject)
  }
}

extension Publication {
  /// The last instant that it names. Asked first, since most lie in the past.
  fileprivate var lastInstant: Instant? {
    var last = date?.instant
    if let instant = embargo?.instant { last = max(last ?? instant, instant) }
    if let instant = expires?.instant { last = max(last ?? instant, instant) }
    if let instant = withdrawal?.date?.instant { last = max(last ?? instant, instant) }
    return last
  }
}

extension Instant {
  fileprivate var before: Instant { Instant(secondsSince1970: secondsSince1970 - 1) }
}

extension Selection {
  fileprivate func at(_ clock: Instant) -> Selection {
    var selection = self
    selection.clock = clock
    return selection
  }
}
