import Diagnostics
import Markdown

/// Something that a text points to and that may not be seen at every instant.
enum Mention {
  /// Its number in the document, and the reference; only those without a label, since a label needs nothing else.
  case reference(Int, MarkdownDocument.Reference)
  case figure(MarkdownDocument.BoundFigure)
  case results(Int, MarkdownDocument.ResultsBlock)
  case awards(Int, MarkdownDocument.AwardsBlock)
}

extension MarkdownDocument {
  /// All but its links, which are addresses and need to know the page they stand on.
  func forEachMention(_ body: (Mention) -> Void) {
    for (number, reference) in references.enumerated() where reference.label == nil {
      body(.reference(number, reference))
    }
    for figure in figures { body(.figure(figure)) }
    for (number, block) in results.enumerated() { body(.results(number, block)) }
    for (number, block) in awards.enumerated() { body(.awards(number, block)) }
  }
}

extension Outlook {
  /// What is wrong with a mention at this instant, if its text is seen. A bulletin is not released with words that nobody wrote,
  /// and its figures are asked at its release.
  func fault(of mention: Mention, in text: SiteText) -> Diagnostic? {
    guard text.isBulletin else { return fault(of: mention) }
    if case .figure = mention { return nil }
    return fault(of: mention).map { Diagnostic(.hiddenReference, $0.facts.first ?? "", at: $0.place) }
  }

  private func fault(of mention: Mention) -> Diagnostic? {
    switch mention {
    case .reference(_, let reference):
      site.targets[reference.id].flatMap { target in
        fault(
          state(of: target), reference.id, at: reference.place, .endedReference,
          words.words(for: target, of: site))
      }
    case .results(_, let block):
      series(block.indicator).flatMap {
        fault(state(of: $0), block.indicator, at: block.place, .endedBlock, words.results)
      }
    case .awards(_, let block):
      site.targets[block.decision].flatMap {
        fault(state(ofListOf: $0), block.decision, at: block.place, .endedBlock, words.awards)
      }
    case .figure(let figure): fault(of: figure)
    }
  }

  private var words: EndingWords { EndingWords(language: site.settings.language) }

  private func fault(
    _ state: State, _ id: String, at place: Place, _ ended: Rule, _ words: String
  ) -> Diagnostic? {
    switch state {
    case .shown: nil
    case .ended: Diagnostic(ended, id, words, at: place)
    case .hidden: Diagnostic(.hiddenReference, id, at: place)
    }
  }

  /// Of a decision that is seen while all whom it names are not, the list has ended.
  private func state(ofListOf target: Target) -> State {
    let state = state(of: target)
    guard state == .shown, case .decision(let ref) = target else { return state }
    return self.state(ofRowsOf: site.decisions[ref]) == .ended ? .ended : .shown
  }

  func series(_ indicator: String) -> Series? { site.seriesByID[indicator].map { site.series[$0] } }

  /// A number is the author's own words, so one whose point has ended may stay.
  private func fault(of figure: MarkdownDocument.BoundFigure) -> Diagnostic? {
    guard let series = series(figure.indicator),
      let point = series.points.first(where: { $0.period == figure.period }),
      state(of: [point], in: series.campaign) == .hidden
    else { return nil }
    return Diagnostic(
      .figureAhead, figure.value, "\(figure.indicator)@\(figure.period)", at: figure.place)
  }
}
