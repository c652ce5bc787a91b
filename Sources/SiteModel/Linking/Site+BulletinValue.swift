import Bulletins
import Markdown
import Records
import VietnameseText

extension Site {
  /// The canonical value of a bulletin: its source and all that is joined to it from the data, a fact a line. Two values that are
  /// equal say the same; two that differ differ in these lines. What the house says of itself (letterhead, contact) is no part
  /// of it, nor how formats look, so that neither changes what was released.
  ///
  /// - Parameters:
  ///   - released: when it is or was released. Figures that came later are no part of it.
  ///   - mayName: whether somebody may be named; who may not has no name here.
  package func value(
    of ref: Ref<Bulletin>, released: Instant, mayName: @escaping (Recipient) -> Bool
  ) -> [String] {
    let (bulletin, links) = (bulletins[ref], links(ref))
    let facts = ValueFacts(site: self, released: released, mayName: mayName)
    var lines = ["guongsang bulletin value 1"]
    lines += sourceLines(bulletin.source).map { BulletinValue.text + $0 }
    lines += bulletin.body.references.map { facts.line(of: $0) }
    lines += bulletin.body.figures.map { facts.line(of: $0) }
    lines += bulletin.body.results.flatMap { facts.lines(of: $0) }
    lines += bulletin.body.awards.flatMap { facts.lines(of: $0) }
    lines += links.stories.map { facts.line(of: $0) } + links.awards.map { facts.line(of: $0) }
    lines += bulletin.photoDigests.sorted { $0.key < $1.key }.map { facts.line(["photo", $0.key, $0.value]) }
    return lines
  }
}

/// The lines of what is joined to a bulletin: a word for its kind, its id, and what the data say of it, divided by tabs.
private struct ValueFacts {
  let site: Site
  let released: Instant
  let mayName: (Recipient) -> Bool

  func line(_ facts: [String?]) -> String {
    facts.map { ($0 ?? "").replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
  }

  private func name(_ recipient: Recipient) -> String? { mayName(recipient) ? recipient.name : nil }

  func line(of reference: MarkdownDocument.Reference) -> String {
    let target = site.targets[reference.id]
    return switch target {
    case .recipient(let ref): line(["person", reference.id, name(site.recipients[ref])])
    case .decision(let ref): line(["decision", reference.id] + decision(ref))
    case .text(.story(let ref)): line(of: ref)
    case .text, .unit, .organisation, .programme, nil:
      line(["name", reference.id, target.map { site.name(of: $0) }])
    }
  }

  private func decision(_ ref: Ref<IssuedDecision>) -> [String?] {
    let decision = site.decisions[ref]
    return [
      decision.number, decision.date?.iso, decision.issuer, decision.isRevoked ? "revoked" : nil,
    ]
  }

  func line(of figure: MarkdownDocument.BoundFigure) -> String {
    let point = site.seriesByID[figure.indicator]
      .flatMap { site.series[$0].points.first { $0.period == figure.period } }
    return line(
      ["figure", "\(figure.indicator)@\(figure.period)", point?.value.text(in: .data), point?.measure])
  }

  /// The points that were known when the bulletin was released.
  func lines(of results: MarkdownDocument.ResultsBlock) -> [String] {
    let points = site.seriesByID[results.indicator].map { site.series[$0].points } ?? []
    return points.filter { isKnown($0) }.map { point in
      line([
        "figure", "\(point.indicator)@\(point.period)", point.value.text(in: .data), point.measure,
        point.target?.text(in: .data),
      ])
    }
  }

  private func isKnown(_ point: Result) -> Bool {
    point.asOf.map { Instant(startOf: $0, in: site.settings.zone) <= released } ?? true
  }

  func lines(of block: MarkdownDocument.AwardsBlock) -> [String] {
    guard case .decision(let ref)? = site.targets[block.decision] else { return [] }
    return site.decisions[ref].awards.map { line(of: $0) }
  }

  func line(of ref: Ref<Story>) -> String {
    let story = site.stories[ref]
    let isGone = story.publication.withdrawal != nil
    return line(["story", story.id, isGone ? nil : story.title])
  }

  func line(of ref: Ref<Award>) -> String {
    let (award, links) = (site.awards[ref], site.links(ref))
    let recipient = site.recipients[links.recipient]
    return line(
      [
        "award", award.id.isEmpty ? recipient.id : award.id, name(recipient), award.role ?? recipient.role,
        site.forms[links.form].id, award.awardClass?.rawValue, award.isPosthumous ? "posthumous" : nil,
        award.deed, award.state.rawValue,
      ] + (links.decision.map(decision) ?? []))
  }
}
