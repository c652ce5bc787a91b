import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// A month by the clocks of the site.
struct PressMonth: Hashable, Comparable, Sendable {
  let year: Int
  let month: Int

  init(_ instant: Instant, _ zone: Zone) {
    let local = LocalTime(instant, in: zone)
    (year, month) = (local.year, local.month)
  }

  var text: String { "\(padded(year, 4))-\(padded(month))" }

  static func < (a: PressMonth, b: PressMonth) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// The archive of a month (RFC 5005): what every bulletin that was touched in it was at its end.
///
/// A month is closed when something was released after it, which nothing but a release can bring about; until then `atom.xml` has
/// all of it. A closed month never changes. Where a hold or kill takes words out of it, or a release after a hold brings them
/// back, it gets a new name, and so does every month after it up to that release, because each names the one before.
struct PressArchive: Sendable {
  let month: PressMonth
  /// From 1: how often it was written anew.
  let revision: Int
  /// `nil` of the oldest.
  let previous: String?
  /// When it was last written anew.
  let rewritten: Instant?

  var name: String { Self.name(of: month, revision) }

  static func name(of month: PressMonth, _ revision: Int) -> String {
    "luu-tru/\(month.text)\(revision == 1 ? "" : "-\(revision)").xml"
  }
}

extension ReleaseLists {
  var newestMonth: PressMonth? { histories.first.map { month(of: $0.current) } }

  private func month(of version: PressVersion) -> PressMonth {
    PressMonth(version.entry.released, settings.zone)
  }

  /// Closed months with a release, oldest first.
  var archives: [PressArchive] {
    let months = Set(histories.flatMap(\.versions).map(month)).filter { $0 != newestMonth }.sorted()
    let rewritings = histories.flatMap { history in
      history.updates.filter { $0.kind != .correction }.map { update in
        (from: PressMonth(history.first, settings.zone), until: month(of: update.version), update: update)
      }
    }
    var previous: String?
    return months.map { month in
      let own = rewritings.filter { $0.from <= month && month < $0.until }
      let archive = PressArchive(
        month: month, revision: own.count + 1, previous: previous,
        rewritten: own.map(\.update.entry.released).max())
      previous = archive.name
      return archive
    }
  }

  var archiveFiles: [OutputFile] {
    archives.map { archive in
      file(archive.name, kind: .feed) { $1.appendAtom($0.feed(of: archive), at: $0.url(archive.name)) }
    }
  }

  func feed(of archive: PressArchive) -> Feed {
    let touched = histories.compactMap { history in
      history.versions.last { month(of: $0) == archive.month }.map { (version: $0, history: history) }
    }.sorted { ($1.version.entry.released, $1.history.id) < ($0.version.entry.released, $0.history.id) }
    // What was taken out of a month is no reason for an earlier date than its own.
    let last = (touched.map(\.version.entry.released) + [archive.rewritten].compactMap { $0 }).max()
    var feed = feed(
      of: touched.flatMap { atomItems(for: $0.version, of: $0.history) },
      updated: last ?? histories[0].current.entry.released)
    feed.tombstones = touched.compactMap { tombstone(for: $0.version, of: $0.history) }
    feed.title += ", \(archive.month.month)/\(archive.month.year)"
    feed.paging = FeedPaging(
      isArchive: true, current: url("atom.xml"), previousArchive: archive.previous.map { url($0) })
    return feed
  }
}
