import Records
import SiteModel
import VietnameseText

/// What a drafted bulletin is about.
package enum DraftSubject: Hashable, Sendable {
  case week(CalendarWeek)
  /// A date that has no day.
  case month(PartialDate)
  /// By its id.
  case campaign(String)
  /// By its slug.
  case decision(String)

  /// As front matter and the command line have it.
  package var text: String {
    switch self {
    case .week(let week): week.text
    case .month(let month): month.iso
    case .campaign(let id), .decision(let id): id
    }
  }

  package var every: PressRule.Every {
    switch self {
    case .week: .week
    case .month: .month
    case .campaign: .campaign
    case .decision: .decision
    }
  }

  /// The days of a week or month, counted from 1970-01-01.
  var days: ClosedRange<Int>? {
    switch self {
    case .week(let week): week.firstDay...week.lastDay
    case .month(let month): month.firstDay...month.lastDay
    case .campaign, .decision: nil
    }
  }
}
