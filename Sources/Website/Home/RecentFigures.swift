import Records
import SiteModel
import Theming
import VietnameseText

/// What the register says of the twelve months up to the newest decision: how many awards, how many of them to people who
/// work directly, how long from deed to decision. Counted to the data, not to today, so that a quiet month changes no page.
struct RecentFigures: TemplateView {
  private let newest: PartialDate
  private let awards: Int
  private let known: Int
  private let direct: Int
  private let days: [Int]
  private let wording: Wording

  /// `nil` when no decision's day is known.
  init?(_ context: SiteContext) {
    let site = context.site
    let dated = site.awards.refs.compactMap { ref -> (ref: Ref<Award>, date: PartialDate)? in
      site.decisionDate(of: ref).map { (ref, $0) }
    }
    guard let newest = dated.map(\.date).filter(\.isExact).max() else { return nil }
    let recent = dated.filter { $0.date.lastDay > newest.lastDay - 365 }
    let classes = recent.compactMap { site.roleClass(of: $0.ref) }
    self.newest = newest
    awards = recent.count
    known = classes.count
    direct = classes.count { $0 == .directWorker }
    days = recent.compactMap { site.daysToDecision(of: $0.ref) }.sorted()
    wording = context.wording
  }

  static let fields: [Field<RecentFigures>] = [
    .view("date") { DateView($0.newest, $0.wording) },
    .text("awards") { $0.wording.number($0.awards) },
    .text("direct") { $0.known > 0 ? $0.wording.number($0.direct) : nil },
    .text("known") { $0.wording.number($0.known) },
    .text("median_days") { figures in
      figures.days.isEmpty ? nil : figures.wording.number(figures.days[figures.days.count / 2])
    },
    .text("dated_deeds") { $0.wording.number($0.days.count) },
  ]
}
