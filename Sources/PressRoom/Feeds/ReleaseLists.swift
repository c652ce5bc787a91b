// What agencies pull. ReleaseLists is all bulletins that may be seen; each list is a file beside it, made from that value alone. FeedItems
// has the words, PressFeeds the items of each feed.
//
// - A month is closed by a release in a later month, not by the clock. So nothing has to be built at midnight, and a month is in an archive
//   or whole in `atom.xml`, which may therefore have more than 30 entries (RFC 5005 wants nothing missing between them).
// - An archive never changes its bytes. A hold or kill that takes words out of closed months, and a release after a hold, give new names
//   to those months and to all after them up to its own (`2026-05-2.xml`), since each names the one before. The name follows from the
//   ledger alone. `next-archive` is left out: it would change a closed month.
// - What was taken back is emptied, not left out. Most readers know no tombstones and keep an item as they saw it last. So it is given once
//   more under its own id without its words, however old it is, and so are announcements that had words of it. Feeds of stories do the
//   same. What expired simply leaves: readers may keep it.
// - Ids come from what was stored, addresses from site.yml, so a site that moves keeps its ids.
// - What the clock decides is found by `select` and stands in Edition; nothing here has a clock.

import Bulletins
import Formats
import Publishing
import Records
import SiteModel
import VietnameseText

/// What was released, as programs pull it: feeds and their archives, tables, the newest bulletin, and what was put right. All of
/// it is made from the ledger and the versions that may be seen.
struct ReleaseLists: Sendable {
  let settings: SiteSettings
  let paths: SitePaths
  /// What changed last comes first.
  let histories: [PressHistory]
  /// Bulletins that are news still.
  let recent: Set<BulletinID>
  let nextRelease: Instant?
  /// Those that bulletins are released in.
  let formats: [PressFormat]

  init(
    _ releases: [PressHistory], recent: Set<BulletinID> = [], nextRelease: Instant? = nil,
    settings: SiteSettings, formats: [PressFormat] = PressFormat.all
  ) {
    self.settings = settings
    self.formats = formats
    self.recent = recent
    self.nextRelease = nextRelease
    paths = SitePaths(settings)
    // A bulletin that is killed before its correction comes has no text any more, and no notice yet.
    histories = releases.filter { $0.current.edition != nil }.sorted {
      ($1.current.entry.released, $1.id) < ($0.current.entry.released, $0.id)
    }
  }

  init(_ edition: Edition) {
    self.init(
      edition.releases, recent: edition.recentReleases, nextRelease: edition.nextRelease,
      settings: edition.site.settings)
  }

  /// Nothing at all before something is released or known to come.
  var files: [OutputFile] {
    guard !histories.isEmpty || nextRelease != nil else { return [] }
    return feedFiles + archiveFiles + tableFiles + latestFiles + correctionFiles + newsSitemapFile
      + integratorFiles
  }

  var folder: String { paths.folder(.press) }

  /// Where a file of the press room will lie: `https://…/bao-chi/atom.xml`.
  func url(_ name: String) -> String { paths.absolute(folder + name) }

  func url(_ history: PressHistory) -> String { paths.absolute(paths.page(history.id)) }

  func url(_ entry: LedgerEntry, _ file: LedgerEntry.StoredFile) -> String {
    paths.absolute(paths.folder(ofVersion: entry.version, of: entry.id) + file.path)
  }

  func date(_ instant: Instant) -> FeedDate {
    FeedDate(rfc3339: instant.rfc3339(in: settings.zone), rfc822: instant.rfc822(in: settings.zone))
  }

  func text(_ instant: Instant) -> String { instant.rfc3339(in: settings.zone) }

  var publisher: String { settings.publisher.name ?? settings.title }

  /// A file below the folder of the press room.
  func file(
    _ name: String, kind: OutputKind, _ make: @escaping @Sendable (ReleaseLists, inout [UInt8]) -> Void
  ) -> OutputFile {
    OutputFile(
      path: folder + name, kind: kind, origin: PressAddresses.ledger,
      content: .made { [self] output in make(self, &output) })
  }
}

extension PressHistory {
  /// When it was first released.
  var first: Instant { versions[0].entry.released }
}

extension LedgerEntry {
  var manifest: StoredFile? { file(.manifest) }
  /// Everything in one archive.
  var package: StoredFile? { file(.archive) }

  /// Its file of one kind, if it was released.
  func file(_ kind: PressFileKind) -> StoredFile? {
    let name = kind.name(after: id.baseName(version: version))
    return files.first { $0.path == name }
  }
}
