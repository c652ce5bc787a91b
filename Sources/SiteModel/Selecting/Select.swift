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
    site: visible, tombstones: choice.tombstones, revocations: choice.revocations(in: visible),
    nextChange: choice.nextChange)
  return (edition, hiddenReferences(in: visible, of: site) + choice.namings(in: visible))
}

/// References whose target exists but is not visible, and that have no label to stand in their place.
private func hiddenReferences(in visible: Site, of site: Site) -> [Diagnostic] {
  visible.bodies.flatMap { body in
    body.references.compactMap { reference in
      guard reference.label == nil, visible.targets[reference.id] == nil, site.targets[reference.id] != nil
      else { return nil }
      return Diagnostic(.hiddenReference, reference.id, at: reference.place)
    }
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

  private func isVisible(_ id: Located<String>, _ table: [Visibility], _ found: Int?) -> Bool {
    found.map { table[$0] == .visible } ?? false
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
    records.recipients = kept(site.recipients) { recipients[$0] }
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

  private func visiblePoints(_ points: [Result]) -> [Result] { points.filter { selection.isPast($0.asOf) } }

  private func visibleAwards() -> [Award] {
    site.awards.refs.filter { awards[$0.index] }.map { ref in
      var award = site.awards[ref]
      let links = site.links(ref)
      award.recipient = Located(site.recipients[links.recipient].id, at: award.place)
      if let campaign = links.campaign, campaigns[campaign.index] != .visible { award.campaign = nil }
      return award
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
      var story = site.stories[ref]
      let links = site.links(ref)
      story.about = links.about.filter { recipients[$0.index] }
        .map { Located(site.recipients[$0].id, at: Place(story.file)) }
      if let campaign = links.campaign, campaigns[campaign.index] != .visible { story.campaign = nil }
      return story
    }
  }
}

extension Choice {
  var tombstones: [Tombstone] {
    let stories = site.stories.refs.compactMap { ref -> Tombstone? in
      let story = site.stories[ref]
      guard self.stories[ref.index] == .withdrawn else { return nil }
      return tombstone(.stories, story.id, story.slug, story.publication)
    }
    let campaigns = site.campaigns.refs.compactMap { ref -> Tombstone? in
      let campaign = site.campaigns[ref]
      guard self.campaigns[ref.index] == .withdrawn else { return nil }
      return tombstone(.campaigns, campaign.id, campaign.id, campaign.publication)
    }
    return stories + campaigns
  }

  private func tombstone(
    _ section: Section, _ id: String, _ slug: String, _ publication: Publication
  ) -> Tombstone {
    Tombstone(
      section: section, id: id, slug: slug, date: publication.withdrawal?.date?.day,
      reason: publication.withdrawal?.reason ?? .other)
  }

  func revocations(in visible: Site) -> [Revocation] {
    let shown = Set(visible.decisions.records.map(\.slug))
    return site.decisions.records.compactMap { decision in
      let count = decision.awards.filter { site.awards[$0].state == .revoked }.count
      guard count > 0, shown.contains(decision.slug) else { return nil }
      return Revocation(decision: decision.slug, count: count)
    }
  }

  var nextChange: Instant? {
    let publications =
      site.stories.records.map(\.publication) + site.campaigns.records.map(\.publication)
      + site.pages.records.map(\.publication) + site.documents.records.map(\.publication)
    let moments = publications.lazy.flatMap {
      [$0.date?.instant, $0.embargo?.instant, $0.expires?.instant, $0.withdrawal?.date?.instant]
    }
    let consents = site.recipients.records.lazy.map { $0.consentDate?.instant }
    let decided = site.decisions.records.lazy.map { $0.date.map { Instant(startOf: $0, in: selection.zone) } }
    let later: (Instant?) -> Bool = { $0.map { $0 > selection.clock } ?? false }
    return [
      moments.filter(later).compactMap { $0 }.min(), consents.filter(later).compactMap { $0 }.min(),
      decided.filter(later).compactMap { $0 }.min(),
    ].compactMap { $0 }.min()
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
