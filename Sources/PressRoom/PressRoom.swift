// The press room as a list of files to make.
//
//   in    an Edition
//   out   [OutputFile] below `bao-chi/`
//
// `Making` turns a bulletin of the site into one value, PressBulletin; a format is a file in `Formats/` that writes this value and
// asks nobody else. What was released is stored, and only copied here.
//
// A bulletin in `Content/press/` is a source, no publication. Releasing it makes one value (PressBulletin: every word that any format
// says), writes that in every format, stores the files, the value beside them, and last adds a line to `ledger.jsonl`. That line is what
// counts: after a kill at any moment a version is released whole or not at all. The ledger with the new line lies ready as
// `.ledger.jsonl.next` before anything is stored, so what a stopped command leaves can be told from a version whose line was lost
// (UnlistedVersion), which is an error.
//
// A build makes nothing anew. It copies what is stored and holds it against the ledger, the manifest, the sums, the archive and the words
// of the record. So it needs no tools, and old bulletins outlive every change of theme or generator.
//
// What was promised is the source to the letter, each fact joined to it and the hash of each photo (BulletinValue). `select` compares its
// hash with the ledger's. Later figures are no part of it, nor is how the house looks, so time and taste change nothing that was released.
// Somebody who may not be named any more has no name in the value, so the build stops. A correction would leave the old version where it
// is; only a kill helps.
//
// A version that still waited for its instant when the next was made was never seen (PressHistory.comingVersions). It is in no output, the
// next one is no correction of it, and a hold or kill before its instant leaves no notice. So `press publish` may replace a text under
// embargo, and `press correct` refuses to. A correction quotes what was released; everything that differs is in `changes.json`.
//
// During a hold or after a kill no version has its text, in the type (PressVersion.Content.withdrawn), so no page or feed can give it away.
// The notice is a type of its own with a fixed form of words.
//
// What older programs released is held too: the words of a record must stand in the stored text, and that may have no long piece which the
// record lacks (StoredWords). Not noticed: a few words struck from a record together with its hash in the ledger, another `stored` instant
// of a text under embargo, and whoever rewrites record, files, sums, archive and line alike. Against that a bulletin is signed.

import Bulletins
import Diagnostics
import Publishing
import Records
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
