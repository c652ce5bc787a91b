import Records
import SiteModel
import Theming
import VietnameseText

/// How many days lie between two moments of commendation, over all rows that carry both to the day.
struct DaySpan: TemplateView {
  /// Its raw value is a part of the address of its rows.
  enum Kind: String, CaseIterable, Sendable {
    case deedToDecision = "viec-lam-quyet-dinh"
    case decisionToCeremony = "quyet-dinh-le-trao"
    case decisionToStory = "quyet-dinh-bai-viet"
  }

  private let kind: Kind
  private let days: [Int]
  private let wording: Wording
  private let path: String?

  /// - Parameters:
  ///   - days: one number for each row that carries both dates; negative ones are mistakes and count for nothing.
  ///   - path: the page of these rows.
  init(_ kind: Kind, _ days: [Int], _ wording: Wording, path: String? = nil) {
    self.kind = kind
    self.days = days.filter { $0 >= 0 }.sorted()
    self.wording = wording
    self.path = path
  }

  static let fields: [Field<DaySpan>] = [
    .flag("is_deed_to_decision") { $0.kind == .deedToDecision },
    .flag("is_decision_to_ceremony") { $0.kind == .decisionToCeremony },
    .flag("is_decision_to_story") { $0.kind == .decisionToStory },
    .text("rows") { $0.wording.number($0.days.count) },
    .text("path") { $0.days.isEmpty ? nil : $0.path },
    .text("median") { $0.quantile(of: 2) },
    .text("lower_quartile") { $0.quantile(of: 1) },
    .text("upper_quartile") { $0.quantile(of: 3) },
    .text("shortest") { span in span.days.first.map { span.wording.number($0) } },
    .text("longest") { span in span.days.last.map { span.wording.number($0) } },
  ]

  /// The smallest number that so many quarters of the rows do not exceed.
  func quantile(of quarters: Int) -> String? {
    guard !days.isEmpty else { return nil }
    return wording.number(days[max(0, (days.count * quarters + 3) / 4 - 1)])
  }
}

extension SiteContext {
  /// The rows that carry both dates of a span, with the days between them.
  func spans(of awards: [Ref<Award>]) -> [DaySpan.Kind: [(row: Ref<Award>, days: Int)]] {
    var spans: [DaySpan.Kind: [(row: Ref<Award>, days: Int)]] = [:]
    let stories = firstStories
    for ref in awards {
      guard let decided = site.decisionDate(of: ref) else { continue }
      let days: [(DaySpan.Kind, Int?)] = [
        (.deedToDecision, site.daysToDecision(of: ref)),
        (.decisionToCeremony, site.awards[ref].ceremony.flatMap { decided.days(to: $0) }),
        (.decisionToStory, stories[ref].flatMap { decided.days(to: $0) }),
      ]
      for case (let kind, let days?) in days where days >= 0 { spans[kind, default: []].append((ref, days)) }
    }
    return spans
  }

  /// The day of the first story that is joined to a row. Stories stand newest first.
  private var firstStories: [Ref<Award>: PartialDate] {
    var days: [Ref<Award>: PartialDate] = [:]
    for story in site.stories.refs {
      guard let day = site.stories[story].publication.date?.day else { continue }
      for award in site.links(story).awards { days[award] = day }
    }
    return days
  }
}
