import VietnameseText

/// Which records of a site may be seen.
struct Choice {
  let site: Site
  let selection: Selection
  /// Of every text but bulletins, of which `shownBulletins` tells.
  private(set) var texts: [SiteText: Visibility] = [:]
  private(set) var awards: [Bool] = []
  private(set) var recipients: [Bool] = []
  private(set) var decisions: [Bool] = []

  init(_ site: Site, _ selection: Selection) {
    self.site = site
    self.selection = selection
    chooseTexts()
    chooseAwards()
  }

  /// A review is seen with its campaign only, which stands before it.
  private mutating func chooseTexts() {
    let all = site.texts
    texts.reserveCapacity(all.count)
    for text in all {
      guard let (publication, needsDate) = site.publication(of: text) else { continue }
      var visibility = selection.visibility(of: publication, needsDate: needsDate, in: site.file(of: text))
      if case .review(let campaign, _) = text, let whole = texts[.campaign(campaign)], whole != .visible {
        visibility = whole
      }
      texts[text] = visibility
    }
  }

  func isVisible(_ text: SiteText) -> Bool { texts[text] == .visible }

  /// A recipient is seen when they may be named and something visible names them: a record made ahead of a
  /// story must not give the story away.
  private mutating func chooseAwards() {
    let withheld = selection.withheld
    let mayName = site.recipients.records.map { recipient in
      selection.mayName(recipient)
        && (withheld.isEmpty || !withheld.recipients.contains(recipient.id) && !withheld.has(recipient.place))
    }
    decisions = site.decisions.records.map { selection.isPast($0.date) }
    var mentioned = [Bool](repeating: false, count: site.recipients.count)
    awards = site.awards.refs.map { ref in
      let links = site.links(ref)
      let decided = links.decision.map { decisions[$0.index] && !site.decisions[$0].isRevoked } ?? true
      guard mayName[links.recipient.index], decided, selection.isVisible(site.awards[ref]),
        withheld.isEmpty || !withheld.has(site.awards[ref].place)
      else {
        return false
      }
      mentioned[links.recipient.index] = true
      return true
    }
    for ref in site.stories.refs where isVisible(.story(ref)) {
      for recipient in site.links(ref).about { mentioned[recipient.index] = true }
    }
    recipients = zip(mayName, mentioned).map { $0 && $1 }
    for ref in site.decisions.refs where decisions[ref.index] {
      let decision = site.decisions[ref]
      decisions[ref.index] = decision.isListed || decision.awards.contains { awards[$0.index] }
    }
  }

  var hidesNothing: Bool {
    selection.withheld.isEmpty
      && texts.values.allSatisfy { $0 == .visible }
      && awards.allSatisfy { $0 }
      && recipients.allSatisfy { $0 } && decisions.allSatisfy { $0 }
      && !site.decisions.records.contains { $0.isRevoked }
      && !site.series.contains { $0.points.contains { !selection.isPast($0.asOf) } }
  }

  /// Whether readers ever had a story: one that expires before it begins was never seen, and tells nothing when its time has passed.
  var hadStories: Bool {
    site.stories.refs.contains { ref in
      let publication = site.stories[ref].publication
      return switch texts[.story(ref)] {
      case .visible, .withdrawn, .withheld: true
      case .draft, .future, nil: false
      case .expired: selection.future || publication.begins(before: publication.expires?.instant)
      }
    }
  }
}

extension Choice {
  func revocations(in visible: Site) -> [Revocation] {
    let shown = Set(visible.decisions.records.map(\.slug))
    return site.decisions.records.compactMap { decision in
      let count = decision.awards.filter { site.awards[$0].state == .revoked }.count
      guard count > 0, shown.contains(decision.slug) else { return nil }
      return Revocation(decision: decision.slug, count: count)
    }
  }
}
