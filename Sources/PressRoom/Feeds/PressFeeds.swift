import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// The newest of the press room as Atom, RSS and JSON Feed.
extension ReleaseLists {
  static let newestCount = 30

  var feedFiles: [OutputFile] {
    guard !histories.isEmpty else { return [] }
    return [
      file("atom.xml", kind: .feed) { $1.appendAtom($0.atomFeed, at: $0.url("atom.xml")) },
      file("rss.xml", kind: .feed) { $1.appendRSS($0.rssFeed, at: $0.url("rss.xml")) },
      file("feed.json", kind: .feed) { $1.appendJSONFeed($0.jsonFeed, at: $0.url("feed.json")) },
    ]
  }

  /// The newest 30, or all of the newest month where that has more: it has no archive yet, and nothing may be missing (RFC 5005).
  var atomFeed: Feed {
    let count = histories.prefix { PressMonth($0.current.entry.released, settings.zone) == newestMonth }.count
    let newest = histories.prefix(max(Self.newestCount, count))
    var feed = feed(
      of: newest.flatMap { atomItems(for: $0.current, of: $0) }, updated: newest[0].current.entry.released)
    feed.tombstones = newest.compactMap { tombstone(for: $0.current, of: $0) }
    feed.paging = FeedPaging(isArchive: false, previousArchive: archives.last.map { url($0.name) })
    return feed
  }

  /// A bulletin has its item, and every update a new one that announces it, because readers of RSS never show an item twice. What
  /// an item said before stays in readers until they get the same item again: so it stands here once more when its words were
  /// taken out of it, or brought back.
  var rssFeed: Feed {
    let news = histories.flatMap { history in
      [News(history: history)] + history.updates.map { News(history: history, update: $0) }
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

  /// A kill takes the words out of the bulletin's own item for readers that know no tombstones, and is announced by an item that
  /// the tombstone does not take away. The emptied item is older than the tombstone by a second: whoever knows tombstones
  /// drops it, however they read two instants that are the same.
  func atomItems(for version: PressVersion, of history: PressHistory) -> [FeedItem] {
    guard var item = item(for: version, of: history) else { return [] }
    guard version.entry.status == .killed else { return [item] }
    let before = history.versions.last { $0.entry.version < version.entry.version }?.entry.released
    let second = Instant(secondsSince1970: version.entry.released.secondsSince1970 - 1)
    item.updated = date(max(second, before ?? second))
    return history.updates.suffix(1).map { self.item(for: $0) } + [item]
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
      language: settings.language.rawValue, updated: date(updated),
      author: FeedAuthor(publisher, url: settings.baseURL), items: items)
  }
}

/// What RSS shows as an item of its own: a bulletin, or the announcement of an update.
private struct News {
  let history: PressHistory
  let update: PressUpdate?
  /// When readers have to be told: when it came, or when its words were last taken away or brought back.
  let instant: Instant

  init(history: PressHistory, update: PressUpdate? = nil) {
    self.history = history
    self.update = update
    instant = update?.changed ?? history.rewritten(after: history.versions[0]) ?? history.first
  }

  var id: String { update?.id ?? history.tag }
}
