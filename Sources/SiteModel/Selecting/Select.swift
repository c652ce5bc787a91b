import Diagnostics
import Markdown
import VietnameseText

/// Takes from a site what may be seen at an instant. References of visible texts to what may not be seen are
/// reported unless the author gave a label, and so is every place that names a person who may not be named. What has
/// ended leaves its words behind (`Settling`).
package func select(_ site: Site, _ selection: Selection) -> (edition: Edition, diagnostics: [Diagnostic]) {
  let choice = Choice(site, selection)
  // Nothing is hidden in most builds of a large site; the joins are then right as they are.
  let settling = choice.hidesNothing ? nil : Settling(choice)
  let joined = settling.map { link(choice.visibleRecords($0)).site } ?? choice.withVisibleBulletins(site)
  var visible = joined.withoutNominees()
  // Sources as they are written are no part of what may be seen.
  visible.words = [:]
  visible.answers = []
  let notices = choice.notices()
  let hidden = choice.hiddenNames()
  let edition = Edition(
    site: visible, notices: notices,
    tombstones: site.tombstones(in: selection, mayStand: { hidden?.named(in: $0).isEmpty ?? true }),
    hadStories: choice.hadStories,
    releases: site.releases.compactMap { $0.visible(at: selection.releaseClock) },
    recentReleases: Set(site.releases.filter { $0.isNews(at: selection.clock) }.map(\.id)),
    nextRelease: site.nextRelease(after: selection.releaseClock),
    draftVersions: choice.draftVersions,
    revocations: choice.revocations(in: visible), nextChange: site.nextChange(after: selection),
    endedForms: Set(site.catalogue.forms.filter { selection.hasEnded($0.validTo) }.map(\.id)),
    endedLevels: Set(site.catalogue.levels.filter { selection.hasEnded($0.validTo) }.map(\.id)),
    trustedUntil: selection.trustedUntil)
  return (
    edition,
    (settling?.diagnostics ?? []) + choice.namings(hidden) + choice.silentChanges()
      + choice.releasedNamings(hidden) + choice.namingOriginals() + Plausibility.problems(of: site, selection)
  )
}
