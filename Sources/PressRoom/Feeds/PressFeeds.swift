import Formats
import SiteModel
import VietnameseText

/// The newest of the press room as Atom, RSS and JSON Feed.
extension ReleaseLists {
  static let newestCount = 30

  var feedFiles: [OutputFile] {
    guard !histories.isEmpty else { return [] }
    return [
      file("atom.xml", kind: "feed") { $1.appendAtom($0.atomFeed, at: $0.url("atom.xml")) },
      file("rss.xml", kind: "feed") { $1.appendRSS($0.rssFeed, at: $0.url("rss.xml")) },
      file("feed.json", kind: "feed") { $1.appendJSONFeed($0.jsonFeed, at: $0.url("feed.json")) },
    ]
  }

  /// The newest 30, or all of the newest month where that has more: it has no archive yet, and nothing may be missing (RFC 5005).
  var atomFeed: Feed {
    let count = histories.prefix { PressMonth($0.current.entry.released, settings.zone) == newestMonth }.count
    let newest = histories.prefix(max(Self.newestCount, count))
    var feed = feed(
      of: newest.compactMap { atomItem(for: $0.current, of: $0) }, updated: newest[0].current.entry.released)
    feed.tombstones = newest.compactMap { tombstone(for: $0.current, of: $0) }
    feed.paging = FeedPaging(isArchive: false, previousArchive: archives.last.map { url($0.name) })
    return feed
  }

  /// A corrected bulletin has its item and a new one that announces the correction, because readers of RSS never show an item
  /// twice; a killed one has the announcement only.
  var rssFeed: Feed {
    let news = histories.flatMap { history in
      let announced = history.updates.filter { !$0.version.isWithdrawn }
      return (history.status == .killed ? [] : [News(history: history)])
        + announced.map { News(history: history, update: $0) }
    }
    // Sorted before items are made: most are too old to be shown.
    let newest = news.sorted { ($1.instant, $1.id) < ($0.instant, $0.id) }.prefix(Self.newestCount)
    return feed(of: newest.compactMap(item), updated: newest[0].instant)
  }

  private func item(for news: News) -> FeedItem? {
    news.update.map { item(for: $0) } ?? item(for: news.history.current, of: news.history)
  }

  var jsonFeed: Feed {
    feed(
      of: histories.prefix(Self.newestCount).compactMap { item(for: $0.current, of: $0) },
      updated: histories[0].current.entry.released)
  }

  /// A kill has no item under the bulletin's own id, since the tombstone of that id takes it away: it has an announcement.
  func atomItem(for version: PressVersion, of history: PressHistory) -> FeedItem? {
    guard version.entry.status == .killed else { return item(for: version, of: history) }
    return history.updates.last.map { item(for: $0) }
  }

  func tombstone(for version: PressVersion, of history: PressHistory) -> FeedTombstone? {
    guard version.entry.status == .killed else { return nil }
    return FeedTombstone(id: history.tag, when: date(version.entry.released))
  }

  /// - Parameter updated: when the newest of the items came or changed.
  func feed(of items: [FeedItem], updated: Instant) -> Feed {
    Feed(
      id: paths.absolute(folder), title: "Thông cáo báo chí – \(settings.title)",
      description: "Thông cáo báo chí của \(publisher)", homeURL: paths.absolute(folder),
      language: settings.language, updated: date(updated),
      author: FeedAuthor(publisher, url: settings.baseURL), items: items)
  }
}

/// What RSS shows as an item of its own: a bulletin, or the announcement of an update.
private struct News {
  let history: PressHistory
  var update: PressUpdate?

  var instant: Instant { update?.entry.released ?? history.first }
  var id: String { update?.id ?? history.tag }
}
