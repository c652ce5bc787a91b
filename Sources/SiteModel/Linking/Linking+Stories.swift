import Diagnostics
import Markdown
import Records
import VietnameseText

/// Stories: their people, the awards they claim, campaign, unit and topics.
extension Linking where Stage: HasRows {
  mutating func linkStories() {
    checkStoryIDs()
    site.storyLinks.reserveCapacity(site.stories.count)
    for ref in site.stories.refs {
      let story = site.stories[ref]
      var links = StoryLinks()
      links.about = story.about.compactMap { recipient($0) }
      links.campaign = resolve(story.campaign, in: campaigns, .unknownCampaign)
      links.unit = resolve(story.unit, in: units, .unknownUnit)
      let rows = links.about.flatMap { site.recipientLinks[$0.index].awards }
      links.awards = story.claims.isEmpty ? rows : claimed(story.claims, among: rows, about: links.about)
      // Whoever withdrew the story did what had to be done.
      if story.publication.withdrawal == nil { reportRevoked(story.claims, among: rows) }
      if story.claims.isEmpty, let words = story.awardWords {
        diagnostics.append(Diagnostic(.awardWordsWithoutClaim, words.value, at: words.place))
      }
      site.storyLinks.append(links)
      addBack(ref, links)
    }
    collectTopics()
  }

  /// A name instead of an id is answered with the ids of those who bear it.
  private mutating func recipient(_ written: Located<String>) -> Ref<Recipient>? {
    if recipients.ref(written.value) != nil || IDIndex<Recipient>.isFit(written.value) {
      return resolve(written, in: recipients, .unknownRecipient)
    }
    let name = folded(written.value)
    let ids = site.recipients.records.lazy.filter { folded($0.name) == name }.map(\.id)
    diagnostics.append(
      Diagnostic(
        .unknownRecipient, written.value, at: written.place, suggestions: Array(ids.prefix(3))))
    return nil
  }

  private mutating func checkStoryIDs() {
    _ = IDIndex(site.stories.records, into: &diagnostics) { ($0.id, Place($0.file)) }
  }

  private mutating func addBack(_ ref: Ref<Story>, _ links: StoryLinks) {
    for recipient in links.about { site.recipientLinks[recipient.index].stories.append(ref) }
    if let campaign = links.campaign { site.campaignLinks[campaign.index].stories.append(ref) }
    if let unit = links.unit { site.unitLinks[unit.index].stories.append(ref) }
  }

  private mutating func claimed(
    _ claims: [Located<AwardClaim>], among rows: [Ref<Award>], about: [Ref<Recipient>]
  ) -> [Ref<Award>] {
    var found: [Ref<Award>] = []
    for claim in claims {
      let matching = rows.filter { matches(claim.value, $0) }
      if matching.isEmpty { reportUnmatched(claim, among: rows) }
      found += matching.filter { !found.contains($0) }
    }
    return found
  }

  /// Claims of rows that were revoked, by themselves or with their decision.
  private mutating func reportRevoked(_ claims: [Located<AwardClaim>], among rows: [Ref<Award>]) {
    for claim in claims {
      for row in rows where matches(claim.value, row) {
        let (award, links) = (site.awards[row], site.awardLinks[row.index])
        let decision = links.decision.map { site.decisions[$0] }
        guard award.state == .revoked || decision?.isRevoked == true else { continue }
        let words = [site.forms[links.form].name, award.awardClass?.name, decision?.number]
        let problem = Diagnostic(
          .claimOfRevoked, words.compactMap { $0 }.joined(separator: ", "), at: claim.place)
        let place = award.state == .revoked ? award.place : decision?.place ?? award.place
        diagnostics.append(problem.note(.revokedHere, at: place))
      }
    }
  }

  private func matches(_ claim: AwardClaim, _ row: Ref<Award>) -> Bool {
    let award = site.awards[row]
    switch claim {
    case .row(let id): return award.id == id
    case .described(let form, let awardClass, let decision):
      guard let wanted = forms[form], wanted == site.awardLinks[row.index].form else { return false }
      if let awardClass, award.awardClass != awardClass { return false }
      guard let decision else { return true }
      let slug = site.awardLinks[row.index].decision.map { site.decisions[$0].slug }
      return award.decision.map { folded($0.value) == folded(decision) } ?? false || slug == decision
    }
  }

  private mutating func reportUnmatched(_ claim: Located<AwardClaim>, among rows: [Ref<Award>]) {
    var problem: Diagnostic
    switch claim.value {
    case .row(let id):
      let isOthers = site.awards.records.contains { $0.id == id }
      let near = nearMisses(of: id, among: site.awards.records.lazy.map(\.id).filter { !$0.isEmpty })
      problem = Diagnostic(isOthers ? .rowOfOthers : .unknownAward, id, at: claim.place, suggestions: near)
    case .described(let form, let awardClass, let decision):
      if forms[form] == nil {
        let near = nearMisses(of: form, among: forms.spellings)
        problem = Diagnostic(.unknownForm, form, at: claim.place, suggestions: near)
      } else {
        let words = [form, awardClass?.name, decision].compactMap { $0 }.joined(separator: ", ")
        problem = Diagnostic(.claimWithoutRow, words, at: claim.place)
      }
    }
    if let nearest = rows.first {
      let award = site.awards[nearest]
      let words = [
        site.forms[site.awardLinks[nearest.index].form].id, award.awardClass?.name, award.decision?.value,
      ]
      problem = problem.note(
        .nearestRow, words.compactMap { $0 }.joined(separator: ", "), at: award.place)
    }
    diagnostics.append(problem)
  }

  private mutating func collectTopics() {
    var positions: [String: Int] = [:]
    var topics: [Topic] = []
    for ref in site.stories.refs {
      for tag in site.stories[ref].tags {
        if let position = positions[tag.slug] {
          topics[position].stories.append(ref)
        } else {
          positions[tag.slug] = topics.count
          topics.append(Topic(tag, [ref]))
        }
      }
    }
    site.topics = topics.sorted { $0.tag.slug < $1.tag.slug }
  }
}
