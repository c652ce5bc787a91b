import Theming
import VietnameseText

/// How many days lie between two moments of commendation, over all rows that carry both to the day.
struct DaySpan: TemplateView {
  enum Kind { case deedToDecision, decisionToCeremony, decisionToStory }

  private let kind: Kind
  private let days: [Int]
  private let wording: Wording

  /// - Parameter days: one number for each row that carries both dates; negative ones are mistakes and count for nothing.
  init(_ kind: Kind, _ days: [Int], _ wording: Wording) {
    self.kind = kind
    self.days = days.filter { $0 >= 0 }.sorted()
    self.wording = wording
  }

  static let fields: [Field<DaySpan>] = [
    .flag("is_deed_to_decision") { $0.kind == .deedToDecision },
    .flag("is_decision_to_ceremony") { $0.kind == .decisionToCeremony },
    .flag("is_decision_to_story") { $0.kind == .decisionToStory },
    .text("rows") { $0.wording.number($0.days.count) },
    .text("median") { $0.quantile(of: 2) },
    .text("lower_quartile") { $0.quantile(of: 1) },
    .text("upper_quartile") { $0.quantile(of: 3) },
  ]

  /// The smallest number that so many quarters of the rows do not exceed.
  func quantile(of quarters: Int) -> String? {
    guard !days.isEmpty else { return nil }
    return wording.number(days[max(0, (days.count * quarters + 3) / 4 - 1)])
  }
}
