import Diagnostics
import Markdown
import VietnameseText

/// Takes from a site what may be seen at an instant. References of visible texts to what may not be seen are
/// reported unless the author gave a label, and so is every place that names a person who may not be named.
package func select(_ site: Site, _ selection: Selection) -> (edition: Edition, diagnostics: [Diagnostic]) {
  let choice = Choice(site, selection)
  // Nothing is hidden in most builds of a large site; the joins are then right as they are.
  let joined = choice.hidesNothing ? choice.withVisibleBulletins(site) : link(choice.visibleRecords()).site
  var visible = joined.withoutNominees()
  // Sources as they are written are no part of what may be seen.
  visible.words = [:]
  visible.answers = []
  let notices = choice.notices()
  let hidden = choice.hiddenNames()
  let edition = Edition(
    site: visible, notices: notices,
    tombstones: site.tombstones(in: selection, mayStand: { hidden?.named(in: $0).isEmpty ?? true }),
    hadStories: choice.stories.contains { [.visible, .expired, .withdrawn].contains($0) },
    releases: site.releases.compactMap { $0.visible(at: selection.releaseClock) },
    recentReleases: Set(site.releases.filter { $0.isNews(at: selection.clock) }.map(\.id)),
    nextRelease: site.nextRelease(after: selection.releaseClock),
    draftVersions: choice.draftVersions,
    revocations: choice.revocations(in: visible), nextChange: site.changes(after: selection).first?.instant,
    endedForms: Set(site.catalogue.forms.filter { selection.hasEnded($0.validTo) }.map(\.id)),
    endedLevels: Set(site.catalogue.levels.filter { selection.hasEnded($0.validTo) }.map(\.id)),
    trustedUntil: selection.trustedUntil)
  return (
    edition,
    hiddenReferences(in: visible, of: site) + choice.namings(in: visible, notices, hidden)
      + choice.silentChanges() + choice.releasedNamings(hidden) + choice.namingOriginals()
  )
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
