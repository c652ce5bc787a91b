import Formats
import SiteModel
import VietnameseText

/// The points of a series over time as a line from zero, with the target as dashes.
///
/// Drawn once in a box 328 units wide with text of 14, so that it reads at the width of a phone; its table tells the same.
struct SeriesChart {
  private struct Point {
    let x: Double
    let y: Double
    let label: String
  }

  private static let width = 328.0
  private static let height = 190.0
  private static let (top, bottom) = (30.0, 158.0)
  private static let (left, right) = (10.0, 318.0)

  private let points: [Point]
  private let periods: (first: String, last: String)
  private let target: (y: Double, label: String)?
  private let finding: String

  /// `nil` when there are less than three points, of which a table says as much, or a period is no time.
  init?(_ series: Series, finding: String, _ wording: Wording) {
    self.init(
      series.points.map { ($0.period, $0.value) }, target: series.target, finding: finding, wording,
      label: wording.number)
  }

  /// - Parameters:
  ///   - values: in the order of time.
  ///   - label: how a value is written at its point.
  init?(
    _ values: [(period: String, value: ExactNumber)], target: ExactNumber?, finding: String,
    _ wording: Wording, label: (ExactNumber) -> String
  ) {
    let days = values.compactMap { Self.day(of: $0.period) }
    guard days.count > 2, days.count == values.count, let first = days.min(), let last = days.max(),
      last > first, let earliest = values.first, let latest = values.last,
      !values.contains(where: { $0.value.isNegative })
    else { return nil }
    let most = (values.map(\.value) + [target].compactMap { $0 }).max()?.approximation ?? 0
    guard most > 0 else { return nil }
    let y = { (value: ExactNumber) in Self.bottom - value.approximation / most * (Self.bottom - Self.top) }
    points = zip(values, days).map { point, day in
      let share = Double(day - first) / Double(last - first)
      return Point(
        x: Self.left + share * (Self.right - Self.left), y: y(point.value), label: label(point.value))
    }
    self.target = target.map { (y($0), wording.target(wording.number($0))) }
    periods = (wording.period(earliest.period), wording.period(latest.period))
    self.finding = finding
  }

  /// The last day of a period: a date, a span, or the second year of "2023-2024".
  private static func day(of period: String) -> Int? {
    if let date = PartialDate(period) { return date.lastDay }
    guard let last = period.split(whereSeparator: { $0 == "/" || $0 == "-" }).last else { return nil }
    let parts = period.split(separator: "/")
    return PartialDate(parts.count == 2 ? String(parts[1]) : String(last))?.lastDay
  }

  /// Its colours and size of its own are for readers without the stylesheet, on the narrowest phone.
  var node: HTMLNode {
    .element(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(x: Self.width) \(x: Self.height)", "width": "300",
        "height": "174", "role": "img",
        "aria-label": finding, "font-size": "14", "fill": "currentColor", "stroke-linejoin": "round",
      ],
      [
        .element(
          "path", ["class": "axis", "stroke": "currentColor", "d": "M0 \(x: Self.bottom)H\(x: Self.width)"])
      ]
        + targetNodes + lineNodes + labelNodes + periodNodes)
  }

  private var targetNodes: [HTMLNode] {
    guard let target, let first = points.first, let last = points.last else { return [] }
    // The word stands where the line is farther from the dashes.
    let isAtStart = abs(first.y - target.y) > abs(last.y - target.y)
    let isAbove = target.y > 24
    return [
      .element(
        "path",
        [
          "class": "target", "stroke": "currentColor", "stroke-dasharray": "7 5",
          "d": "M0 \(x: target.y)H\(x: Self.width)",
        ]),
      text(
        target.label, at: (isAtStart ? 0 : Self.width, target.y + (isAbove ? -6 : 18)),
        anchor: isAtStart ? "start" : "end", style: "note"),
    ]
  }

  private var lineNodes: [HTMLNode] {
    let steps = points.map { "\(x: $0.x) \(x: $0.y)" }
    return [
      .element(
        "path",
        ["class": "line", "fill": "none", "stroke": "currentColor", "d": "M" + steps.joined(separator: "L")])
    ]
      + points.map { .element("circle", ["cx": "\(x: $0.x)", "cy": "\(x: $0.y)", "r": "4"]) }
  }

  /// The first, the last and the turning values, as far as there is room.
  private var labelNodes: [HTMLNode] {
    guard let first = points.first, let last = points.last else { return [] }
    let rises = points[1].y < first.y
    let lastStart = Self.width - Self.textWidth(last.label)
    var labels = [
      text(
        first.label, at: (0, rises && first.y < Self.bottom - 24 ? first.y + 20 : first.y - 10),
        anchor: "start", style: nil)
    ]
    var end = Self.textWidth(first.label)
    for index in points.indices.dropFirst().dropLast() {
      let point = points[index]
      let (before, after) = (point.y - points[index - 1].y, points[index + 1].y - point.y)
      let half = Self.textWidth(point.label) / 2
      guard before * after < 0, point.x - half > end + 4, point.x + half < lastStart - 4 else { continue }
      labels.append(
        text(
          point.label, at: (point.x, before > 0 ? point.y + 20 : point.y - 10), anchor: "middle", style: nil))
      end = point.x + half
    }
    return labels + [text(last.label, at: (Self.width, last.y - 10), anchor: "end", style: nil)]
  }

  private var periodNodes: [HTMLNode] {
    let y = Self.bottom + 22
    return [
      text(periods.first, at: (0, y), anchor: "start", style: "note"),
      text(periods.last, at: (Self.width, y), anchor: "end", style: "note"),
    ]
  }

  /// Wide enough for digits and dots of 14 units in any of the fonts.
  private static func textWidth(_ text: String) -> Double { Double(text.count) * 8.5 }

  private func text(_ words: String, at point: (x: Double, y: Double), anchor: String, style: String?)
    -> HTMLNode
  {
    .element(
      "text", ["class": style, "x": "\(x: point.x)", "y": "\(x: point.y)", "text-anchor": anchor],
      [.text(words)])
  }
}
