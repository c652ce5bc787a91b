import Bulletins
import Markdown
import Records
import SiteModel
import VietnameseText

/// What a bulletin says and the data confirm: figures bound to a series, people, decisions and award rows.
func pressClaims(_ body: MarkdownDocument, _ links: BulletinLinks, of site: Site) -> [PressClaim] {
  body.figures.map { claim($0, site) } + body.references.compactMap { claim($0, site) }
    + links.awards.map { claim($0, site) }
}

private func claim(_ figure: MarkdownDocument.BoundFigure, _ site: Site) -> PressClaim {
  let point = site.seriesByID[figure.indicator]
    .flatMap { site.series[$0].points.first { $0.period == figure.period } }
  return PressClaim(
    kind: .figure, text: figure.value, id: "\(figure.indicator)@\(figure.period)",
    source: point.map { $0.place.description }, measure: point?.measure)
}

/// Of people and decisions; what else a text refers to states nothing.
private func claim(_ reference: MarkdownDocument.Reference, _ site: Site) -> PressClaim? {
  guard let target = site.targets[reference.id] else { return nil }
  let text = reference.label ?? site.name(of: target)
  switch target {
  case .recipient(let ref):
    return PressClaim(
      kind: .recipient, text: text, id: site.recipients[ref].id,
      source: site.recipients[ref].place.description)
  case .decision(let ref):
    let decision = site.decisions[ref]
    return PressClaim(
      kind: .decision, text: text, id: decision.slug,
      source: (decision.place ?? decision.awards.first.map { site.awards[$0].place })?.description,
      decision: decision.number,
      decisionDate: decision.date?.iso)
  case .text, .unit, .organisation, .programme: return nil
  }
}

private func claim(_ ref: Ref<Award>, _ site: Site) -> PressClaim {
  let (award, links) = (site.awards[ref], site.links(ref))
  return PressClaim(
    kind: .award,
    text: "\(site.recipients[links.recipient].name): \(site.forms[links.form].name)",
    id: award.id.isEmpty ? site.recipients[links.recipient].id : award.id,
    source: award.place.description, decision: links.decision.map { site.decisions[$0].number },
    decisionDate: site.decisionDate(of: ref)?.iso)
}
