import VietnameseText

/// Which records of a site may be seen.
struct Choice {
  let site: Site
  let selection: Selection
  private(set) var stories: [Visibility]
  private(set) var campaigns: [Visibility]
  private(set) var pages: [Visibility]
  private(set) var documents: [Visibility]
  private(set) var consultations: [Visibility]
  private(set) var awards: [Bool] = []
  private(set) var recipients: [Bool] = []
  private(set) var decisions: [Bool] = []

  init(_ site: Site, _ selection: Selection) {
    self.site = site
    self.selection = selection
    stories = site.stories.records.map {
      selection.visibility(of: $0.publication, needsDate: true, in: $0.file)
    }
    campaigns = site.campaigns.records.map {
      selection.visibility(of: $0.publication, needsDate: false, in: $0.file)
    }
    pages = site.pages.records.map { selection.visibility(of: $0.publication, needsDate: false, in: $0.file) }
    documents = site.documents.records.map {
      selection.visibility(of: $0.publication, needsDate: false, in: $0.file)
    }
    consultations = site.consultations.records.map {
      selection.visibility(of: $0.publication, needsDate: true, in: $0.file)
    }
    chooseAwards()
  }

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
    for ref in site.stories.refs where stories[ref.index] == .visible {
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
      && (stories + campaigns + pages + documents + consultations).allSatisfy { $0 == .visible }
      && awards.allSatisfy { $0 }
      && recipients.allSatisfy { $0 } && decisions.allSatisfy { $0 }
      && !site.decisions.records.contains { $0.isRevoked }
      && !site.series.contains { $0.points.contains { !selection.isPast($0.asOf) } }
      && !site.campaigns.records.contains { $0.reviews.contains { !isVisible($0) } }
  }

  /// Whether readers ever had a story: one that expires before it begins was never seen, and tells nothing when its time has passed.
  var hadStories: Bool {
    site.stories.refs.contains { ref in
      let publication = site.stories[ref].publication
      return switch stories[ref.index] {
      case .visible, .withdrawn, .withheld: true
      case .draft, .future: false
      case .expired: selection.future || publication.begins(before: publication.expires?.instant)
      }
    }
  }

  func isVisible(_ review: Review) -> Bool {
    selection.visibility(of: review.publication, needsDate: false, in: review.file) == .visible
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
