import Bulletins
import Records
import VietnameseText

/// The instant for which a site is built, and what may be shown besides what is public.
package struct Selection: Sendable {
  package var clock: Instant
  package var zone: Zone
  package var drafts: Bool
  package var future: Bool
  package var expired: Bool
  /// The bulletin that is being released, which is seen then as it will be.
  package var releasing: BulletinID?
  /// What a build leaves out because it names somebody who may not be named.
  package var withheld = Withheld()

  package init(clock: Instant, zone: Zone, drafts: Bool = false, future: Bool = false, expired: Bool = false)
  {
    self.clock = clock
    self.zone = zone
    self.drafts = drafts
    self.future = future
    self.expired = expired
  }
}

/// Whether a record may be seen, and if not, why.
package enum Visibility: String, Sendable {
  case visible, draft, future, expired, withdrawn
  /// Left out because it still names somebody who may not be named.
  case withheld
}

extension Publication {
  /// The first instant at which it may be seen; `nil` where none is given.
  var start: Instant? { [date?.instant, embargo?.instant].compactMap { $0 }.max() }

  /// Whether it is seen at all before an instant; one without a start is.
  func begins(before end: Instant?) -> Bool {
    guard let start, let end else { return true }
    return start < end
  }
}

extension Selection {
  /// - Parameter needsDate: without a date the text is a draft, as stories are.
  package func visibility(of publication: Publication, needsDate: Bool) -> Visibility {
    if publication.isDraft || (needsDate && publication.date == nil), !drafts { return .draft }
    if let start = publication.start, start > clock, !future { return .future }
    if let withdrawal = publication.withdrawal, hasCome(withdrawal.date?.instant) { return .withdrawn }
    if let end = publication.expires?.instant, end <= clock, !expired { return .expired }
    return .visible
  }

  /// Whether the person may be named at all; their awards and stories decide whether they are.
  package func mayName(_ recipient: Recipient) -> Bool {
    mayName(recipient.consent, since: recipient.consentDate, isMinor: recipient.isMinor)
  }

  /// Whether the notice's own words let somebody be named.
  func mayName(_ nominee: Nominee) -> Bool {
    mayName(nominee.consent, since: nominee.consentDate, isMinor: nominee.isMinor)
  }

  private func mayName(_ consent: Consent, since date: Moment?, isMinor: Bool) -> Bool {
    switch consent {
    case .withdrawn: !isMinor && !hasCome(date?.instant)
    case .decision: !isMinor
    case .full: !isMinor || hasCome(date?.instant)
    }
  }

  /// The first instant after the quarter that follows the next two.
  var trustedUntil: Instant { start(ofQuarter: 3) }

  /// When `trustedUntil` moves on.
  var nextQuarter: Instant { start(ofQuarter: 1) }

  /// - Parameter number: 0 for the quarter of the clock.
  private func start(ofQuarter number: Int) -> Instant {
    let today = clock.date(in: zone)
    let quarter = ((today.month ?? 1) - 1) / 3 + number
    let first = PartialDate(year: today.year + quarter / 4, month: quarter % 4 * 3 + 1, day: 1)
    return first.map { Instant(startOf: $0, in: zone) } ?? clock
  }

  func isVisible(_ award: Award) -> Bool { award.state == .valid && isPast(award.decisionDate) }

  /// Whether the earliest day that a partial date may mean has begun.
  func isPast(_ date: PartialDate?) -> Bool {
    guard let date, !future else { return true }
    return Instant(startOf: date, in: zone) <= clock
  }

  /// Whether a last day lies behind the clock.
  func hasEnded(_ last: PartialDate?) -> Bool {
    last.map { clock.date(in: zone).firstDay > $0.lastDay } ?? false
  }

  /// An instant that is not known counts as past.
  func hasCome(_ instant: Instant?) -> Bool { instant.map { $0 <= clock } ?? true }
}
