import Diagnostics
import Records
import VietnameseText

/// Bulletins: the stories and the award rows that they bring.
extension Linking where Stage: HasTargets {
  mutating func linkBulletins() {
    let bulletins = records.bulletins.sorted { ($1.id, $0.file) < ($0.id, $1.file) }
    for (before, bulletin) in zip(bulletins, bulletins.dropFirst()) where before.id == bulletin.id {
      let problem = Diagnostic(.duplicateID, bulletin.id.text, at: Place(bulletin.file))
      diagnostics.append(problem.note(.firstHere, at: Place(before.file)))
    }
    site.bulletins = Table(bulletins)
    for bulletin in bulletins { checkPhotos(of: bulletin) }
    for rule in site.settings.press.rules { _ = resolve(rule.campaign, in: campaigns, .unknownCampaign) }
    let stories = Dictionary(
      site.stories.refs.map { (site.stories[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = Dictionary(
      site.awards.refs.filter { !site.awards[$0].id.isEmpty }.map { (site.awards[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    site.bulletinLinks = bulletins.map { bulletin in
      BulletinLinks(
        stories: bulletin.stories.compactMap { story($0, among: stories) },
        awards: awards(bulletin.awards, among: rows))
    }
  }

  /// A release refuses such a photo; before it, it is work to be done and no reason to leave the site unbuilt.
  private mutating func checkPhotos(of bulletin: Bulletin) {
    for photo in bulletin.unfinishedPhotos {
      var problem = Diagnostic(.pressPhotoIncomplete, photo.value, at: photo.place)
      problem.severity = .warning
      diagnostics.append(problem)
    }
  }

  private mutating func story(_ written: Located<String>, among stories: [String: Ref<Story>]) -> Ref<Story>?
  {
    if let found = stories[written.value] { return found }
    let near = nearMisses(of: written.value, among: stories.keys.sorted())
    diagnostics.append(Diagnostic(.unknownReference, written.value, at: written.place, suggestions: near))
    return nil
  }

  private mutating func awards(_ written: [Located<String>], among rows: [String: Ref<Award>]) -> [Ref<Award>]
  {
    var found: [Ref<Award>] = []
    for id in written {
      var meant: [Ref<Award>] = []
      if let row = rows[id.value] {
        meant = [row]
      } else if case .decision(let decision)? = site.targets[id.value] {
        meant = site.decisions[decision].awards
      } else {
        let known = rows.keys.sorted() + site.decisions.records.map(\.slug)
        let near = nearMisses(of: id.value, among: known)
        diagnostics.append(Diagnostic(.unknownAward, id.value, at: id.place, suggestions: near))
      }
      found += meant.filter { !found.contains($0) }
    }
    return found
  }
}
