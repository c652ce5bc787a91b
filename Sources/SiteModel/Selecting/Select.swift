import Diagnostics
import Markdown
import VietnameseText

/// Takes from a site what may be seen at an instant. References of visible texts to what may not be seen are
/// reported unless the author gave a label, and so is every place that names a person who may not be named.
package func select(_ site: Site, _ selection: Selection) -> (edition: Edition, diagnostics: [Diagnostic]) {
  let choice = Choice(site, selection)
  // Nothing is hidden in most builds of a large site; the joins are then right as they are.
  let visible = choice.hidesNothing ? site : link(choice.visibleRecords()).site
  let edition = Edition(
    site: visible, tombstones: site.tombstones(in: selection),
    revocations: choice.revocations(in: visible), nextChange: site.nextChange(after: selection),
    trustedUntil: selection.trustedUntil)
  return (edition, hiddenReferences(in: visible, of: site) + choice.namings(in: visible))
}

/// References whose target exists but is not visible, and that have no label to stand in their place.
private func hiddenReferences(in visible: Site, of site: Site) -> [Diagnostic] {
  visible.bodies.flatMap { body in
    let targets =
      body.references.filter { $0.label == nil }.map { ($0.id, $0.place) }
      + body.awards.map { ($0.decision, $0.place) }
    let hidden = targets.filter { visible.targets[$0.0] == nil && site.targets[$0.0] != nil }
    let series = body.results.map { ($0.indicator, $0.place) }
    let hiddenSeries = series.filter { visible.seriesByID[$0.0] == nil && site.seriesByID[$0.0] != nil }
    return (hidden + hiddenSeries).map { Diagnostic(.hiddenReference, $0.0, at: $0.1) }
  }
}

/// Which records of a site may be seen.
private struct Choice {
  let site: Site
  let selection: Selection
  private var stories: [Visibility]
  private var campaigns: [Visibility]
  private var pages: [Visibility]
  private var documents: [Visibility]
  private var awards: [Bool] = []
  private var recipients: [Bool] = []
  private var decisions: [Bool] = []

  init(_ site: Site, _ selection: Selection) {
    self.site = site
    self.selection = selection
    stories = site.stories.records.map { selection.visibility(of: $0.publication, needsDate: true) }
    campaigns = site.campaigns.records.map { selection.visibility(of: $0.publication, needsDate: false) }
    pages = site.pages.records.map { selection.visibility(of: $0.publication, needsDate: false) }
    documents = site.documents.records.map { selection.visibility(of: $0.publication, needsDate: false) }
    chooseAwards()
  }

  /// A recipient is seen when they may be named and something visible names them: a record made ahead of a
  /// story must not give the story away.
  private mutating func chooseAwards() {
    let mayName = site.recipients.records.map { selection.mayName($0) }
    decisions = site.decisions.records.map { selection.isPast($0.date) }
    var mentioned = [Bool](repeating: false, count: site.recipients.count)
    awards = site.awards.refs.map { ref in
      let links = site.links(ref)
      let decided = links.decision.map { decisions[$0.index] && !site.decisions[$0].isRevoked } ?? true
      guard mayName[links.recipient.index], decided, selection.isVisible(site.awards[ref]) else {
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
    (stories + campaigns + pages + documents).allSatisfy { $0 == .visible }
      && awards.allSatisfy { $0 } && recipients.allSatisfy { $0 } && decisions.allSatisfy { $0 }
      && !site.decisions.records.contains { $0.isRevoked }
      && !site.series.contains { $0.points.contains { !selection.isPast($0.asOf) } }
      && !site.campaigns.records.contains { $0.reviews.contains { !isVisible($0) } }
  }

  private func isVisible(_ review: Review) -> Bool {
    selection.visibility(of: review.publication, needsDate: false) == .visible
  }
}

extension Choice {
  /// The records to join again: references to what is hidden are taken out of what stays.
  func visibleRecords() -> Records {
    var records = Records(settings: site.settings)
    records.catalogue = site.catalogue
    records.units = site.units.records
    records.organisations = site.organisations.records
    records.programmes = site.programmes.records
    records.recipients = visibleRecipients()
    records.pages = kept(site.pages) { pages[$0] == .visible }
    records.documents = kept(site.documents) { documents[$0] == .visible }
    records.decisions = visibleDecisions()
    records.awards = visibleAwards()
    records.campaigns = visibleCampaigns()
    records.stories = visibleStories()
    records.indicators = site.series.filter { $0.campaign == nil }.flatMap { visiblePoints($0.points) }
    return records
  }

  private func kept<Record>(_ table: Table<Record>, _ isKept: (Int) -> Bool) -> [Record] {
    table.records.indices.filter(isKept).map { table.records[$0] }
  }

  /// Somebody whom only rows know is what the first visible one of them says.
  private func visibleRecipients() -> [Recipient] {
    site.recipients.refs.filter { recipients[$0.index] }.map { ref in
      var recipient = site.recipients[ref]
      guard recipient.isFromRows else { return recipient }
      let row = site.links(ref).awards.first { awards[$0.index] }
      let award = row.map { site.awards[$0] }
      let links = row.map { site.links($0) }
      recipient.take(
        award, unit: award?.unit == nil ? nil : links?.unit.map { site.units[$0].id },
        organisation: award?.organisation == nil ? nil : links?.organisation.map { site.organisations[$0].id }
      )
      return recipient
    }
  }

  /// A point may say that it is part of an indicator of which nothing may be seen yet.
  private func visiblePoints(_ points: [Result]) -> [Result] {
    points.filter { selection.isPast($0.asOf) }.map { point in
      var point = point
      if let whole = point.partOf, !hasVisiblePoint(whole.value) { point.partOf = nil }
      return point
    }
  }

  private func hasVisiblePoint(_ indicator: String) -> Bool {
    guard let series = site.seriesByID[indicator].map({ site.series[$0] }) else { return false }
    if let campaign = series.campaign, campaigns[campaign.index] != .visible { return false }
    return series.points.contains { selection.isPast($0.asOf) }
  }

  private func visibleAwards() -> [Award] {
    site.awards.refs.filter { awards[$0.index] }.map { ref in
      let links = site.links(ref)
      return site.awards[ref].changed { award in
        award.recipient = Located(site.recipients[links.recipient].id, at: award.place)
        if let campaign = links.campaign, campaigns[campaign.index] != .visible { award.campaign = nil }
      }
    }
  }

  /// The decisions as rows of `decisions.csv`, so that joining again finds them under the same slug.
  private func visibleDecisions() -> [Decision] {
    site.decisions.refs.filter { decisions[$0.index] }.map { ref in
      let decision = site.decisions[ref]
      return Decision(
        place: Place(decision.slug), id: decision.id, number: decision.number, date: decision.date,
        issuer: decision.issuer, about: decision.isRevoked ? nil : decision.about,
        recipients: decision.isRevoked ? nil : decision.statedRecipients,
        file: decision.isRevoked ? nil : decision.file, source: decision.isRevoked ? nil : decision.source,
        state: decision.isRevoked ? .revoked : .valid)
    }
  }

  private func visibleCampaigns() -> [Campaign] {
    site.campaigns.refs.filter { campaigns[$0.index] == .visible }.map { ref in
      var campaign = site.campaigns[ref]
      campaign.results = visiblePoints(campaign.results)
      campaign.reviews = campaign.reviews.filter(isVisible)
      return campaign
    }
  }

  private func visibleStories() -> [Story] {
    site.stories.refs.filter { stories[$0.index] == .visible }.map { ref in
      let links = site.links(ref)
      return site.stories[ref].changed { story in
        let place = Place(story.file)
        story.about = links.about.filter { recipients[$0.index] }
          .map { Located(site.recipients[$0].id, at: place) }
        if let campaign = links.campaign, campaigns[campaign.index] != .visible { story.campaign = nil }
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

extension Choice {
  /// Places where visible texts name a person who may not be named. A text about a visible namesake is free
  /// to use the name.
  func namings(in visible: Site) -> [Diagnostic] {
    let hidden = Set(site.recipients.records.filter { !selection.mayName($0) }.map(\.name))
    guard !hidden.isEmpty else { return [] }
    let names = hidden.sorted()
    var problems: [Diagnostic] = []
    for ref in visible.stories.refs {
      let story = visible.stories[ref]
      let own = Set(visible.links(ref).about.map { visible.recipients[$0].name })
      let words = story.words
      for name in names where !own.contains(name) && isNamed(name, words) {
        problems.append(Diagnostic(.namedAfterWithdrawal, name, at: Place(story.file)))
      }
    }
    for (file, words) in visible.otherWords {
      for name in names where isNamed(name, words) {
        problems.append(Diagnostic(.namedAfterWithdrawal, name, at: Place(file)))
      }
    }
    return problems
  }

  private func isNamed(_ name: String, _ words: String) -> Bool {
    " \(folded(words)) ".contains(" \(folded(name)) ")
  }
}

extension Story {
  /// All words of the story that readers see.
  fileprivate var words: String {
    var parts = [title, summary, deed?.place, deed?.what, deed?.effect, body.plainText()]
    parts += [practice?.problem, practice?.cost, practice?.result, practice?.conditions, practice?.contact]
    parts += (practice?.steps ?? []).map { $0 }
    parts += authors + [source?.title] + sources.map(\.title) + tags.map(\.name)
    parts += ([image].compactMap { $0 } + gallery).flatMap { [$0.alt, $0.caption, $0.credit] }
    parts += corrections.flatMap { [$0.was, $0.now] }
    return parts.compactMap { $0 }.joined(separator: "\n")
  }
}

extension Site {
  /// The words of everything but stories, by the file they come from.
  fileprivate var otherWords: [(file: String, words: String)] {
    var words: [(file: String, words: String)] = campaigns.records.map { campaign in
      let own = [campaign.title, campaign.summary, campaign.aim, campaign.owner].compactMap { $0 }
      let reviews = campaign.reviews.flatMap { [$0.title, $0.summary ?? "", $0.body.plainText()] }
      return (
        campaign.file,
        (own + campaign.targets + [campaign.body.plainText()] + reviews).joined(separator: "\n")
      )
    }
    words += pages.records.map { ($0.file, "\($0.title)\n\($0.summary ?? "")\n\($0.body.plainText())") }
    words += documents.records.map { ($0.file, "\($0.title)\n\($0.summary ?? "")\n\($0.body.plainText())") }
    words += decisions.records.map { ("Content/data/decisions.csv", $0.about ?? "") }
    words += awards.records.map { ($0.place.file, $0.deed ?? "") }
    return words
  }
}
