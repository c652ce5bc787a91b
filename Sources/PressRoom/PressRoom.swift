// The press room as a list of files to make.
//
//   in    an Edition
//   out   [OutputFile] below `bao-chi/`
//
// `Making` turns a bulletin of the site into one value, PressBulletin; a format is a file in `Formats/` that writes this value and
// asks nobody else. What was released is stored, and only copied here.

import Bulletins
import Diagnostics
import SiteModel
import VietnameseText

/// The files of the press room.
package func pressRoom(of edition: Edition) -> [OutputFile] {
  let site = edition.site
  guard site.settings.sections.contains(.press) else { return [] }
  let paths = SitePaths(site.settings)
  return ReleaseLists(edition).files + edition.releases.flatMap { $0.storedFiles(below: paths.page($0.id)) }
}

/// The kinds of files that versions of bulletins have, for pages that list them.
package var pressFileKinds: PressFileKinds { PressFileKinds(formats: PressFormat.all.map(\.kind)) }

/// Bulletins that are not released, or not as they are now, as the versions that they would be, and what would keep them from being
/// made: previews only.
package func pressDrafts(of edition: Edition) -> (bulletins: [PressBulletin], diagnostics: [Diagnostic]) {
  guard edition.site.settings.sections.contains(.press) else { return ([], []) }
  let refs = edition.site.bulletins.refs.reversed()
  let bulletins = refs.map { draft($0, edition) }
  let problems = zip(bulletins, refs).flatMap {
    unprintableLetters(in: $0, source: edition.site.bulletins[$1])
  }
  return (bulletins, problems)
}

private func draft(_ ref: Ref<Bulletin>, _ edition: Edition) -> PressBulletin {
  let source = edition.site.bulletins[ref]
  let seen = edition.releases.first { $0.id == source.id }?.versions ?? []
  let release = source.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(
    version: edition.draftVersions[source.id] ?? 1, previous: seen.last?.entry.version, released: release,
    first: seen.first?.entry.released ?? release, isDraft: true)
  var bulletin = PressBulletin(ref, of: edition.site, on: occasion)
  bulletin.tellCorrections(since: seen.last { $0.bulletin != nil }?.bulletin)
  return bulletin
}
