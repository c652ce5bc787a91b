import Formats
import Markdown
import SiteModel
import Theming

/// A series: its last point against the target in a sentence and a bar, and all points as a chart and a table.
struct SeriesView: TemplateView {
  let series: Series
  let context: SiteContext

  private var wording: Wording { context.wording }

  static let fields: [Field<SeriesView>] = [
    .text("name") { $0.series.name },
    .text("measure") { $0.series.measure },
    .flag("is_cumulative") { $0.series.isCumulative },
    .text("last_value") { view in view.series.last.map { view.wording.number($0.value, $0.measure) } },
    .text("last_number") { view in view.series.last.map { view.wording.number($0.value) } },
    .text("last_period") { view in view.series.last.map { view.wording.period($0.period) } },
    .text("target") { view in view.series.target.map { view.wording.number($0, view.series.measure) } },
    .text("percent") { $0.percent },
    .text("finding") { $0.finding },
    .markup("bar") { view in
      guard let last = view.series.last, !view.isFalling,
        let bar = ProgressBar(value: last.value, target: view.series.target)
      else { return .none }
      return .markup { $0.appendHTML(bar.node) }
    },
    .markup("chart") { view in
      guard let chart = view.chart else { return .none }
      return .markup { $0.appendHTML(chart.node) }
    },
    .markup("table") { view in .markup { $0.appendHTML(view.table) } },
    .flag("has_sources") { $0.series.points.contains { $0.source != nil } },
    .list("sources") { view in
      var seen: Set<String> = []
      return view.series.points.compactMap(\.source).filter { seen.insert($0).inserted }
        .map { SourceView(text: $0) }
    },
  ]

  private var chart: SeriesChart? { SeriesChart(series, finding: finding, wording) }
  private var table: HTMLNode { SeriesTable(series, wording).node }

  /// Inside a text: chart, table or both, as the author asked; the table where no chart can be drawn.
  func nodes(showing view: MarkdownDocument.ResultsBlock.View) -> [HTMLNode] {
    let drawing = view == .table ? nil : chart?.node
    let scrolling = HTMLNode.element(
      "div", ["class": "table", "tabindex": "0", "role": "region", "aria-label": series.name], [table])
    return [drawing, view == .chart && drawing != nil ? nil : scrolling].compactMap { $0 }
  }

  /// Where less is better: the target lies below where the series began, so a long bar would praise a bad result.
  private var isFalling: Bool {
    guard series.points.count > 1, let first = series.points.first, let target = series.target else {
      return false
    }
    return target < first.value
  }

  /// A target that was missed is never rounded to one that was met.
  private var percent: String? {
    guard let last = series.last, let target = series.target else { return nil }
    return last.value.percent(of: target).map { wording.share($0, isMet: last.value >= target) }
  }

  private var finding: String {
    guard let last = series.last else { return series.name }
    return wording.finding(
      series.name, value: wording.number(last.value, last.measure), period: wording.period(last.period),
      target: series.target.map { wording.number($0) },
      percent: percent)
  }
}

/// Where a figure comes from: an address, or words.
struct SourceView: TemplateView {
  let text: String
  static let fields: [Field<SourceView>] = [
    .text("text") { $0.text },
    .text("url") { $0.text.hasPrefix("https://") || $0.text.hasPrefix("http://") ? $0.text : nil },
    .text("host") { source in
      let rest = source.text.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
      return rest.map(String.init)
    },
  ]
}
