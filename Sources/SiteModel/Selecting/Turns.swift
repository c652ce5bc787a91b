import Publishing
import Records
import VietnameseText

/// The instants after the clock at which records may change what may be seen of them.
struct Turns {
  let now: Outlook
  /// Those of targets that were asked for.
  private var known: [Target: [Instant]] = [:]

  init(_ site: Site, after selection: Selection) { now = Outlook(site, selection) }

  private var site: Site { now.site }
  private var clock: Instant { now.selection.clock }

  /// Whether anything is still to change; asked first, since most sites have years of texts and nothing to come.
  var hasAny: Bool {
    site.texts.contains { !instants(of: $0).isEmpty }
      || site.recipients.records.contains { coming($0.consentDate?.instant) }
      || site.decisions.records.contains { coming($0.date) }
      || site.awards.records.contains { coming($0.decisionDate) }
      || site.series.contains { $0.points.contains { coming($0.asOf) } }
      || site.releases.contains { $0.comingVersions.contains { coming($0.entry.released) } }
  }

  /// The texts that may be seen now or at an instant to come. Of bulletins only those that a preview shows now.
  func comingTexts() -> [ComingText] {
    let shown = now.selection.drafts ? Set(Choice(site, now.selection).shownBulletins) : []
    return site.texts.compactMap { text in
      if case .bulletin(let ref) = text {
        return shown.contains(ref) ? ComingText(text: text, start: nil, turns: []) : nil
      }
      let instants = instants(of: text)
      if now.state(of: text) == .shown { return ComingText(text: text, start: nil, turns: instants) }
      guard let start = instants.first(where: { now.at($0).state(of: text) == .shown }) else { return nil }
      return ComingText(text: text, start: start, turns: instants)
    }
  }

  func instants(of text: SiteText) -> [Instant] {
    guard let (publication, _) = site.publication(of: text) else { return [] }
    let own = instants(of: publication)
    guard case .review(let campaign, _) = text else { return own }
    return sorted(own + instants(of: site.campaigns[campaign].publication))
  }

  mutating func instants(of mention: Mention) -> [Instant] {
    switch mention {
    case .reference(_, let reference): site.targets[reference.id].map { instants(of: $0) } ?? []
    case .awards(_, let block): site.targets[block.decision].map { instants(of: $0) } ?? []
    case .results(_, let block): now.series(block.indicator).map { instants(of: $0) } ?? []
    case .figure(let figure): now.series(figure.indicator).map { instants(of: $0) } ?? []
    }
  }

  mutating func instants(of target: Target) -> [Instant] {
    switch target {
    case .unit, .organisation, .programme: return []
    case .text(let text): return instants(of: text)
    case .recipient, .decision: break
    }
    if let instants = known[target] { return instants }
    let found: [Instant] =
      switch target {
      case .recipient(let ref): changing(at: instants(of: ref)) { $0.state(of: ref) }
      case .decision(let ref): [site.decisions[ref]].flatMap { instants(of: $0) }
      default: []
      }
    known[target] = found
    return found
  }

  /// Those instants at which a state is another than before.
  func changing<State: Equatable>(at instants: [Instant], _ state: (Outlook) -> State) -> [Instant] {
    guard !instants.isEmpty else { return [] }
    var last = state(now)
    return instants.filter { instant in
      let next = state(now.at(instant))
      defer { last = next }
      return next != last
    }
  }

  private func instants(of ref: Ref<Recipient>) -> [Instant] {
    let links = site.links(ref)
    return sorted(
      instants(of: site.recipients[ref].consentDate) + links.awards.flatMap { instants(of: $0) }
        + links.stories.flatMap { instants(of: SiteText.story($0)) })
  }

  private func instants(of decision: IssuedDecision) -> [Instant] {
    sorted(
      instants(of: decision.date)
        + decision.awards.flatMap { ref in
          instants(of: site.awards[ref].decisionDate)
            + instants(of: site.recipients[site.links(ref).recipient].consentDate)
        })
  }

  private func instants(of ref: Ref<Award>) -> [Instant] {
    instants(of: site.awards[ref].decisionDate)
      + instants(of: site.links(ref).decision.flatMap { site.decisions[$0].date })
  }

  func instants(of series: Series) -> [Instant] {
    let whole = series.campaign.map { instants(of: SiteText.campaign($0)) } ?? []
    return sorted(series.points.flatMap { instants(of: $0.asOf) } + whole)
  }

  mutating func instants(of owner: AddressBook.Owner) -> [Instant] {
    switch owner {
    case .text(let text): instants(of: text)
    case .recipient(let ref): instants(of: Target.recipient(ref))
    case .decision(let ref): instants(of: Target.decision(ref))
    case .topic(let position):
      sorted(site.topics[position].stories.flatMap { instants(of: SiteText.story($0)) })
    case .release(let position):
      sorted(site.releases[position].comingVersions.map(\.entry.released).filter(coming))
    case .section(let section): instants(of: section)
    }
  }

  /// Those at which the list of a section may come or go.
  private mutating func instants(of section: Section) -> [Instant] {
    switch section.content {
    case .texts(let kind): sorted(site.texts(of: kind).flatMap { instants(of: $0) })
    case .practices, .topics: sorted(site.texts(of: .story).flatMap { instants(of: $0) })
    case .recipients: sorted(site.recipients.refs.flatMap { instants(of: $0) })
    case .decisions: sorted(site.decisions.records.flatMap { instants(of: $0) })
    case .awards, .transparency: awardInstants
    case .data: sorted(awardInstants + site.series.flatMap { instants(of: $0) })
    case .press: sorted(site.releases.flatMap(\.comingVersions).map(\.entry.released).filter(coming))
    case .units, .organisations, .programmes, .search: []
    }
  }

  private var awardInstants: [Instant] {
    sorted(
      site.awards.refs.flatMap { ref in
        instants(of: ref) + instants(of: site.recipients[site.links(ref).recipient].consentDate)
      })
  }

  private func instants(of publication: Publication) -> [Instant] {
    let all = [
      publication.date?.instant, publication.embargo?.instant, publication.expires?.instant,
      publication.withdrawal?.date?.instant,
    ]
    guard all.contains(where: coming) else { return [] }
    return sorted(all.compactMap { $0 }.filter(coming))
  }

  private func instants(of moment: Moment?) -> [Instant] {
    [moment?.instant].compactMap { $0 }.filter(coming)
  }

  private func instants(of day: PartialDate?) -> [Instant] {
    guard let day, coming(day) else { return [] }
    return [Instant(startOf: day, in: now.selection.zone)]
  }

  func coming(_ instant: Instant?) -> Bool { instant.map { $0 > clock } ?? false }

  private func coming(_ day: PartialDate?) -> Bool {
    day.map { Instant(startOf: $0, in: now.selection.zone) > clock } ?? false
  }

  private func sorted(_ instants: [Instant]) -> [Instant] {
    instants.count < 2 ? instants : Set(instants).sorted()
  }
}
