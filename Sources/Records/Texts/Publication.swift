import Bulletins
import VietnameseText

/// When a text may be seen: what its front matter says about drafts, dates and withdrawal.
package struct Publication: Sendable {
  /// The date as written; `nil` makes a story a draft.
  package var date: Moment?
  package var updated: Moment?
  package var isDraft = false
  /// Nothing is shown before this instant.
  package var embargo: Moment?
  /// Nothing is shown from this instant on.
  package var expires: Moment?
  package var withdrawal: Withdrawal?

  package init() {}
}

/// A point in time as an author writes it: a day, or a day and a time in the site's zone.
package struct Moment: Sendable, Hashable {
  /// Local midnight when only a day is given.
  package let instant: Instant
  package let day: PartialDate
  package let hasTime: Bool
  /// The text as it was written.
  package let text: String
}

/// A text taken off the site: from this moment its page says so and nothing else (thu hồi, gỡ bỏ).
package struct Withdrawal: Sendable {
  package var date: Moment?
  package var reason = WithdrawalReason.other
}
