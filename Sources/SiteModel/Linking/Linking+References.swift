import Diagnostics
import Markdown
import VietnameseText

/// References and bound figures in the bodies of texts.
extension Linking<Whole> {
  mutating func checkReferences() {
    for body in site.bodies {
      for reference in body.references where site.targets[reference.id] == nil {
        let near = nearMisses(of: reference.id, among: site.targets.keys.sorted())
        diagnostics.append(
          Diagnostic(.unknownReference, reference.id, at: reference.place, suggestions: near))
      }
      for figure in body.figures { check(figure) }
      for block in body.results where site.seriesByID[block.indicator] == nil {
        report(unknownIndicator: block.indicator, at: block.place)
      }
      for block in body.awards where site.targets[block.decision] == nil {
        let near = nearMisses(of: block.decision, among: site.decisions.records.map(\.slug))
        diagnostics.append(Diagnostic(.unknownReference, block.decision, at: block.place, suggestions: near))
      }
    }
  }

  private mutating func check(_ figure: MarkdownDocument.BoundFigure) {
    guard let position = site.seriesByID[figure.indicator] else {
      return report(unknownIndicator: figure.indicator, at: figure.place)
    }
    let series = site.series[position]
    guard let point = series.points.first(where: { $0.period == figure.period }) else {
      diagnostics.append(
        Diagnostic(
          .unknownPeriod, figure.indicator, figure.period, at: figure.place,
          suggestions: nearMisses(of: figure.period, among: series.points.map(\.period))))
      return
    }
    let style = NumberStyle(site.settings.language)
    let right = point.value.text(in: style)
    guard figure.value != right else { return }
    diagnostics.append(
      Diagnostic(
        .wrongFigure, figure.value, "\(figure.indicator)@\(figure.period)", right, at: figure.place,
        suggestions: [right]))
  }

  private mutating func report(unknownIndicator id: String, at place: Place) {
    let near = nearMisses(of: id, among: site.seriesByID.keys.sorted())
    diagnostics.append(Diagnostic(.unknownIndicator, id, at: place, suggestions: near))
  }
}

extension Site {
  /// The body of every text.
  var bodies: [MarkdownDocument] { texts.map(body) }
}
