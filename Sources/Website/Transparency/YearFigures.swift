import SiteModel
import Theming
import VietnameseText

/// One figure year by year: a chart from three years on, and a table whose every number leads to its rows.
struct YearFigures: TemplateView {
  enum Kind { case awards, directWorkers, grassroots }

  struct Year: Sendable {
    let number: Int
    /// The rows that are counted.
    let count: Int
    /// `nil` where none are.
    let path: String?
    let whole: Int
    let wholePath: String
  }

  let kind: Kind
  /// Oldest first.
  let years: [Year]
  let wording: Wording

  static let fields: [Field<YearFigures>] = [
    .flag("is_awards") { $0.kind == .awards },
    .flag("is_direct_workers") { $0.kind == .directWorkers },
    .flag("is_grassroots") { $0.kind == .grassroots },
    .flag("is_share") { $0.kind != .awards },
    .text("finding") { $0.finding },
    .flag("has_chart") { $0.chart != nil },
    .markup("chart") { figures in
      guard let chart = figures.chart else { return .none }
      return .markup { $0.appendHTML(chart.node) }
    },
    .list("rows") { figures in
      figures.years.reversed().map {
        YearRow(year: $0, isShare: figures.kind != .awards, wording: figures.wording)
      }
    },
  ]

  private var points: [(period: String, value: ExactNumber)] {
    years.compactMap { year in
      let count = ExactNumber(year.count)
      let value = kind == .awards ? count : ExactNumber(year.whole).flatMap { count?.percent(of: $0) }
      return value.map { (String(year.number), $0) }
    }
  }

  private var chart: SeriesChart? {
    SeriesChart(points, target: nil, finding: finding ?? "", wording, label: label)
  }

  private func label(_ value: ExactNumber) -> String {
    kind == .awards ? wording.number(value) : wording.share(value, isMet: true)
  }

  /// "2018: 12, 2025: 40".
  private var finding: String? {
    guard let first = points.first, let last = points.last, first.period != last.period else { return nil }
    return wording.change(
      from: label(first.value), in: first.period, to: label(last.value), in: last.period)
  }
}

struct YearRow: TemplateView {
  let year: YearFigures.Year
  let isShare: Bool
  let wording: Wording

  static let fields: [Field<YearRow>] = [
    .text("name") { String($0.year.number) },
    .text("count") { $0.wording.number($0.year.count) },
    .text("path") { $0.year.path },
    .text("whole") { $0.isShare ? $0.wording.number($0.year.whole) : nil },
    .text("whole_path") { $0.year.wholePath },
    .text("share") { $0.isShare ? $0.wording.share($0.year.count, of: $0.year.whole) : nil },
  ]
}
