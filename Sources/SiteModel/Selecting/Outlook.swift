import Bulletins
import Publishing
import Records
import VietnameseText

/// What may be seen of a site at an instant, asked of one record at a time, where `Choice` has chosen for all.
///
/// It also tells what was there and has ended from what was never there: an ending may not stop a build.
struct Outlook {
  let site: Site
  let selection: Selection

  init(_ site: Site, _ selection: Selection) {
    self.site = site
    self.selection = selection
  }

  enum State: Hashable {
    case shown
    /// Expired, withdrawn, or somebody's consent is over.
    case ended
    /// A draft, something that only comes later, or what may never be seen.
    case hidden
  }

  func at(_ instant: Instant) -> Outlook { Outlook(site, selection.at(instant)) }
}

extension Outlook {
  func state(of text: SiteText) -> State {
    guard let (publication, needsDate) = site.publication(of: text) else { return .hidden }
    if case .review(let campaign, _) = text {
      let whole = state(of: SiteText.campaign(campaign))
      if whole != .shown { return whole }
    }
    return switch selection.visibility(of: publication, needsDate: needsDate, in: site.file(of: text)) {
    case .visible: .shown
    case .expired, .withdrawn, .withheld: .ended
    case .draft, .future: .hidden
    }
  }

  func state(of target: Target) -> State {
    switch target {
    case .recipient(let ref): state(of: ref)
    case .decision(let ref): state(of: ref)
    case .text(let text): state(of: text)
    case .unit, .organisation, .programme: .shown
    }
  }

  /// Somebody is seen who may be named and whom a visible row or story names.
  func state(of ref: Ref<Recipient>) -> State {
    let recipient = site.recipients[ref]
    guard selection.mayName(recipient) else { return isOver(recipient) ? .ended : .hidden }
    let links = site.links(ref)
    return either(
      state(ofAny: links.awards) { state(of: $0) },
      state(ofAny: links.stories) { state(of: SiteText.story($0)) })
  }

  private func isOver(_ recipient: Recipient) -> Bool {
    // A minor who withdrew was not named before either: no instant changes that.
    recipient.consent == .withdrawn
      && (recipient.isMinor || selection.hasCome(recipient.consentDate?.instant))
  }

  /// A row has ended only if it was seen: its list goes from some words to others then, and at no other instant.
  func state(of ref: Ref<Award>) -> State {
    let (award, links) = (site.awards[ref], site.links(ref))
    let decision = links.decision.map { site.decisions[$0] }
    guard selection.isVisible(award), selection.isPast(decision?.date), decision?.isRevoked != true else {
      return .hidden
    }
    let recipient = site.recipients[links.recipient]
    if selection.mayName(recipient) { return .shown }
    guard isOver(recipient), !recipient.isMinor else { return .hidden }
    guard let end = recipient.consentDate?.instant, !selection.future else { return .ended }
    let starts = [award.decisionDate, decision?.date].compactMap { $0 }
      .map { Instant(startOf: $0, in: selection.zone) }
    return starts.allSatisfy { $0 < end } ? .ended : .hidden
  }

  /// A decision that no table lists is seen with a visible row of it.
  func state(of ref: Ref<IssuedDecision>) -> State {
    let decision = site.decisions[ref]
    guard selection.isPast(decision.date) else { return .hidden }
    return decision.isListed ? .shown : state(ofRowsOf: decision)
  }

  /// Whether a decision's list has a row to show.
  func state(ofRowsOf decision: IssuedDecision) -> State {
    state(ofAny: decision.awards) { state(of: $0) }
  }

  /// An indicator is seen with its campaign, once one of its points is.
  func state(of series: Series) -> State { state(of: series.points, in: series.campaign) }

  func state(of points: [Result], in campaign: Ref<Campaign>?) -> State {
    let whole = campaign.map { state(of: SiteText.campaign($0)) } ?? .shown
    guard whole == .shown else { return whole }
    return points.contains { selection.isPast($0.asOf) } ? .shown : .hidden
  }

  func state(of topic: Topic) -> State { state(ofAny: topic.stories) { state(of: SiteText.story($0)) } }

  func state(of history: PressHistory) -> State {
    history.visible(at: selection.releaseClock) == nil ? .hidden : .shown
  }

  /// A section has a page as long as it has something to show.
  func state(of section: Section) -> State {
    guard site.settings.sections.contains(section) else { return .hidden }
    return switch section.content {
    case .texts(let kind): state(ofAny: site.texts(of: kind)) { state(of: $0) }
    case .practices:
      state(ofAny: site.stories.refs.filter { site.stories[$0].practice != nil }) {
        state(of: SiteText.story($0))
      }
    case .topics: state(ofAny: site.topics) { state(of: $0) }
    case .recipients: state(ofAny: site.recipients.refs) { state(of: $0) }
    case .decisions: state(ofAny: site.decisions.refs) { state(of: $0) }
    case .awards, .transparency: state(ofAny: site.awards.refs) { state(of: $0) }
    case .data:
      either(state(ofAny: site.awards.refs) { state(of: $0) }, state(ofAny: site.series) { state(of: $0) })
    case .units: site.units.isEmpty ? .hidden : .shown
    case .organisations: site.organisations.isEmpty ? .hidden : .shown
    case .programmes: site.programmes.isEmpty ? .hidden : .shown
    case .press: pressState
    case .search: .hidden
    }
  }

  private var pressState: State {
    let isThere =
      site.nextRelease(after: selection.releaseClock) != nil || (selection.drafts && !site.bulletins.isEmpty)
    return isThere || site.releases.contains { state(of: $0) == .shown } ? .shown : .hidden
  }

  private func state<Things: Sequence>(ofAny things: Things, _ state: (Things.Element) -> State) -> State {
    var result = State.hidden
    for thing in things {
      switch state(thing) {
      case .shown: return .shown
      case .ended: result = .ended
      case .hidden: break
      }
    }
    return result
  }

  private func either(_ a: State, _ b: @autoclosure () -> State) -> State {
    if a == .shown { return a }
    let b = b()
    return b == .hidden ? a : b
  }
}
