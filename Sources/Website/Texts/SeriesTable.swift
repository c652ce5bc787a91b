import Formats
import Records
import SiteModel

/// The points of a series as a table, oldest first.
struct SeriesTable {
  let series: Series
  let wording: Wording

  init(_ series: Series, _ wording: Wording) {
    self.series = series
    self.wording = wording
  }

  var node: HTMLNode {
    let hasTarget = series.points.contains { $0.target != nil }
    let language = wording.language
    var head: [HTMLNode] = [
      .element("th", ["scope": "col"], [.text(language.choose(vi: "Kỳ", en: "Period"))]),
      .element(
        "th", ["scope": "col", "class": "num"], [.text(language.choose(vi: "Kết quả", en: "Result"))]),
    ]
    if hasTarget {
      head.append(
        .element(
          "th", ["scope": "col", "class": "num"], [.text(language.choose(vi: "Chỉ tiêu", en: "Target"))]))
    }
    let caption = "\(series.name) (\(series.measure))"
    return .element(
      "table", ["class": "series"],
      [
        .element("caption", [:], [.text(caption)]),
        .element("thead", [:], [.element("tr", [:], head)]),
        .element("tbody", [:], series.points.map { row($0, hasTarget: hasTarget) }),
      ])
  }

  private func row(_ point: Result, hasTarget: Bool) -> HTMLNode {
    var cells: [HTMLNode] = [
      .element("th", ["scope": "row"], [.text(wording.period(point.period))]),
      .element("td", ["class": "num"], [.text(wording.number(point.value))]),
    ]
    if hasTarget {
      cells.append(.element("td", ["class": "num"], [.text(point.target.map { wording.number($0) } ?? "")]))
    }
    return .element("tr", [:], cells)
  }
}
