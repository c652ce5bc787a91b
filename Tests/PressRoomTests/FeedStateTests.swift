import Bulletins
import Formats
import SiteModel
import Testing
import VietnameseText

@testable import PressRoom

/// What each feed and list has of a bulletin in each state.
struct FeedStateTests {
  private static let id = "tag:guong.example,2026:tcbc/2026-0007"

  private func lists(_ steps: PressStep..., at day: Int = 100) -> ReleaseLists {
    ReleaseLists([.sample(7, steps)], at: .day(day))
  }

  private func state(_ item: FeedItem?) -> JSONValue? {
    item?.jsonExtensions.first { $0.name == "_guongsang" }?.value
  }

  private func member(_ name: String, of value: JSONValue?) -> JSONValue? {
    guard case .object(let members)? = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  private func rows(_ lists: ReleaseLists) -> [JSONValue] {
    guard case .array(let rows)? = member("bulletins", of: lists.json) else { return [] }
    return rows
  }

  @Test func aUsableBulletinIsAnItemWithItsTextAndFiles() throws {
    let lists = lists(PressStep(.release, day: 1))
    for feed in [lists.atomFeed, lists.rssFeed, lists.jsonFeed] {
      #expect(feed.items.map(\.id) == [Self.id] && feed.tombstones.isEmpty)
      let item = try #require(feed.items.first)
      #expect(item.title == "Tít bí-mật-7" && item.contentHTML?.contains("Thân bí-mật-7") == true)
      #expect(item.contentHTML?.contains("Nguồn: Ban Xây dựng Đảng xã Ví Dụ") == true)
      #expect(
        item.attachments.map(\.url)
          == [
            "tcbc-2026-0007-v1.txt", "tcbc-2026-0007-v1.ninjs.json", "tcbc-2026-0007-v1.zip",
            "photos/01-orig.jpg",
          ].map { "https://guong.example/bao-chi/2026/0007/v1/\($0)" })
      #expect(member("status", of: state(item)) == "usable" && member("version", of: state(item)) == 1)
    }
    #expect(member("status", of: rows(lists).first) == "usable")
  }

  @Test func photosAreInTheFeedsOfWhatMayBeUsedOnly() throws {
    let folder = "https://guong.example/bao-chi/2026/0007/v1/photos/"
    let usable = lists(PressStep(.release, day: 1)).made
    let rss = try #require(usable["bao-chi/rss.xml"])
    #expect(rss.contains("<media:content url=\"\(folder)01-web.jpg\" type=\""))
    #expect(rss.contains("medium=\"image\" fileSize=\"11\" width=\"1600\" height=\"900\""))
    #expect(rss.contains("<media:title type=\"plain\">Ảnh bí-mật-7</media:title>"))
    #expect(rss.contains("<media:description type=\"plain\">Alt bí-mật-7</media:description>"))
    #expect(rss.contains("<media:credit>Lê A</media:credit>") && !rss.contains("media:copyright"))
    let atom = try #require(usable["bao-chi/atom.xml"])
    #expect(atom.contains("href=\"\(folder)01-orig.jpg\" title=\"Ảnh 1: Ảnh bí-mật-7. Ảnh: Lê A\""))
    #expect(usable["bao-chi/feed.json"]?.contains("\"image\": \"\(folder)01-web.jpg\"") == true)
    for action in [PressStep.Action.hold, .kill] {
      let lists = lists(PressStep(.release, day: 1), PressStep(action, day: 40))
      for (path, text) in lists.made { #expect(!text.contains("photos/"), "\(path) after \(action)") }
    }
  }

  @Test func theFeedOfCorrectionsBelongsToThePageOfCorrections() throws {
    let made = lists(PressStep(.release, day: 1), PressStep(.correct, day: 2)).made
    let atom = try #require(made["bao-chi/dinh-chinh/atom.xml"])
    let page = "https://guong.example/bao-chi/dinh-chinh/"
    #expect(atom.contains("<link rel=\"alternate\" type=\"text/html\" href=\"\(page)\"/>"))
  }

  @Test func aCorrectionMovesTheItemAndIsAnnouncedInRSS() throws {
    let lists = lists(PressStep(.release, day: 1), PressStep(.correct, day: 2))
    for feed in [lists.atomFeed, lists.jsonFeed] {
      let item = try #require(feed.items.first)
      #expect(feed.items.count == 1 && item.id == Self.id && item.title == "[Đính chính] Tít bí-mật-7")
      #expect(item.published.rfc3339.hasPrefix("2026-01-01") && item.updated.rfc3339.hasPrefix("2026-01-02"))
      #expect(item.categories.map(\.term) == ["correction"])
      #expect(member("version", of: state(item)) == 2)
    }
    let rss = lists.rssFeed.items
    #expect(rss.map(\.id) == ["\(Self.id)/dc-1", Self.id])
    #expect(rss[0].summary?.contains("sai-2") == true && rss[0].published.rfc3339.hasPrefix("2026-01-02"))
    #expect(rss[1].published.rfc3339.hasPrefix("2026-01-01"))
  }

  @Test func ofAHeldBulletinNoWordIsLeftButItsNotice() throws {
    let lists = lists(PressStep(.release, day: 1), PressStep(.correct, day: 2), PressStep(.hold, day: 3))
    #expect(lists.atomFeed.items.map(\.id) == [Self.id] && lists.atomFeed.tombstones.isEmpty)
    var rss = lists.rssFeed.items
    #expect(rss.map(\.id) == ["\(Self.id)/dc-2", "\(Self.id)/dc-1", Self.id])
    let correction = rss.remove(at: 1)
    #expect(correction.title == "[Đính chính] Thông cáo báo chí 2026-0007")
    #expect(correction.summary == "Đính chính: Thông cáo báo chí 2026-0007, bản 2.")
    #expect(lists.jsonFeed.items.map(\.id) == [Self.id])
    for item in lists.atomFeed.items + rss + lists.jsonFeed.items {
      #expect(item.title == "[Tạm dừng] Thông cáo báo chí 2026-0007" && item.contentHTML == nil)
      #expect(item.summary?.hasPrefix("TẠM DỪNG: đề nghị chưa sử dụng") == true && item.attachments.isEmpty)
      #expect(member("status", of: state(item)) == "withheld")
    }
    #expect(member("status", of: rows(lists).first) == "withheld")
    #expect(member("headline", of: rows(lists).first) == nil)
  }

  /// Its own item comes with the announcement, for readers that have the notice in its place.
  @Test func aBulletinThatIsReleasedAgainIsAnnounced() {
    let lists = lists(PressStep(.release, day: 1), PressStep(.hold, day: 3), PressStep(.release, day: 4))
    #expect(lists.atomFeed.items.map(\.title) == ["Tít bí-mật-7"])
    #expect(
      lists.rssFeed.items.map(\.title) == [
        "[Phát hành lại] Tít bí-mật-7", "Tít bí-mật-7", "[Tạm dừng] Thông cáo báo chí 2026-0007",
      ])
    #expect(member("status", of: rows(lists).first) == "usable")
  }

  @Test func aKilledBulletinIsATombstoneAnAnnouncementAndAnEmptyItem() throws {
    let lists = lists(PressStep(.release, day: 1), PressStep(.hold, day: 2), PressStep(.kill, day: 3))
    let atom = lists.atomFeed
    #expect(atom.tombstones.map(\.id) == [Self.id])
    #expect(atom.items.map(\.id) == ["\(Self.id)/dc-2", Self.id])
    #expect(atom.tombstones.first?.when.rfc3339 == "2026-01-03T08:00:00+07:00")
    var rss = lists.rssFeed.items
    #expect(rss.map(\.id) == ["\(Self.id)/dc-2", Self.id, "\(Self.id)/dc-1"])
    #expect(rss.removeLast().title == "[Tạm dừng] Thông cáo báo chí 2026-0007")
    #expect(lists.jsonFeed.items.map(\.id) == [Self.id])
    for item in atom.items + rss + lists.jsonFeed.items {
      #expect(item.title == "[Thu hồi] Thông cáo báo chí 2026-0007" && item.contentHTML == nil)
      #expect(item.summary?.hasPrefix("THU HỒI: đề nghị không sử dụng") == true && item.attachments.isEmpty)
      #expect(member("status", of: state(item)) == "canceled")
    }
    let row = rows(lists).first
    #expect(member("status", of: row) == "canceled" && member("version", of: row) == 3)
    guard case .array(let history)? = member("history", of: row) else { return #expect(Bool(false)) }
    #expect(history.map { member("available", of: $0) } == [false, false, true])
    #expect(history.allSatisfy { member("manifest_sha256", of: $0) != nil })
  }

  /// RFC 6721 lets an entry stand that is newer than the tombstone, and does not say much of one that is as old.
  @Test(arguments: [2, 3]) func theItemOfAKilledBulletinIsNewerThanItsTextAndNoNewerThanItsTombstone(
    _ kill: Int
  )
    throws
  {
    let text = try #require(lists(PressStep(.release, day: 2)).atomFeed.items.first)
    let atom = lists(PressStep(.release, day: 2), PressStep(.kill, day: kill)).atomFeed
    let (item, tombstone) = (try #require(atom.items.last), try #require(atom.tombstones.first))
    #expect(item.id == tombstone.id && item.updated.rfc3339 <= tombstone.when.rfc3339)
    #expect(kill == 2 || text.updated.rfc3339 < item.updated.rfc3339)
    #expect(kill == 2 || item.updated.rfc3339 == "2026-01-03T07:59:59+07:00")
  }

  @Test(arguments: [PressStep.Action.hold, .kill])
  func whatWasTakenBackReachesReadersOfRSSHoweverOldItIs(_ action: PressStep.Action) throws {
    let newer = (8...60).map { PressHistory.sample($0, [PressStep(.release, day: $0)]) }
    let old = [PressStep(.release, day: 1), PressStep(.correct, day: 2)]
    #expect(
      !ReleaseLists([.sample(7, old)] + newer, at: .day(100)).rssFeed.items.contains { $0.id == Self.id })
    let feed = ReleaseLists([.sample(7, old + [PressStep(action, day: 70)])] + newer, at: .day(100)).rssFeed
    #expect(feed.items.prefix(3).map(\.id) == ["\(Self.id)/dc-2", "\(Self.id)/dc-1", Self.id])
    #expect(feed.items.count == 30 && feed.items.allSatisfy { !"\($0)".contains("bí-mật-7") })
    #expect(feed.items[2].published.rfc3339 == "2026-01-01T08:00:00+07:00")
  }

  @Test func theListOfCorrectionsSaysAgainWhatChangedInIt() throws {
    func corrections(_ steps: PressStep...) throws -> String {
      try #require(ReleaseLists([.sample(7, steps)], at: .day(100)).made["bao-chi/dinh-chinh/atom.xml"])
    }
    let (release, correct) = (PressStep(.release, day: 1), PressStep(.correct, day: 2))
    let entry = "<published>2026-01-02T08:00:00+07:00</published>\n    <updated>2026-01-"
    #expect(try corrections(release, correct).contains(entry + "02T08:00:00+07:00"))
    #expect(try corrections(release, correct, PressStep(.hold, day: 3)).contains(entry + "03T08:00:00+07:00"))
    let again = try corrections(release, correct, PressStep(.hold, day: 3), PressStep(.release, day: 5))
    #expect(again.contains(entry + "05T08:00:00+07:00"))
  }

  @Test(arguments: [PressStep.Action.hold, .kill])
  func noFileHasAWordOfWhatWasTakenBack(_ action: PressStep.Action) {
    let lists = lists(PressStep(.release, day: 1), PressStep(.correct, day: 40), PressStep(action, day: 80))
    #expect(lists.made.count > 10)
    for (path, text) in lists.made {
      for word in ["bí-mật", "sai-2", "đúng-2"] { #expect(!text.contains(word), "\(path)") }
    }
    #expect(lists.made["bao-chi/moi-nhat/latest.json"] == nil)
  }

  @Test func beforeItsInstantOnlyTheInstantIsKnown() {
    let lists = lists(PressStep(.release, day: 10), at: 9)
    #expect(
      Set(lists.made.keys)
        == Set(
          ["press.json", "press.csv", "dinh-chinh/index.json", "schema/README.txt"].map { "bao-chi/" + $0 }
            + ["press", "manifest"].map { "bao-chi/schema/\($0).schema.json" }))
    #expect(
      lists.made["bao-chi/press.json"]?.contains("\"next_release\": \"2026-01-10T08:00:00+07:00\"") == true)
    for text in lists.made.values { #expect(!text.contains("bí-mật") && !text.contains("2026-0007\"")) }
    #expect(ReleaseLists([], at: .day(1)).files.isEmpty)
  }

  @Test func theNewestIsTheLastReleasedThatMayBeUsed() {
    let histories: [PressHistory] = [
      .sample(1, [PressStep(.release, day: 1), PressStep(.correct, day: 9)]),
      .sample(2, [PressStep(.release, day: 2)]),
      .sample(3, [PressStep(.release, day: 3), PressStep(.hold, day: 4)]),
    ]
    let made = ReleaseLists(histories, at: .day(20)).made
    #expect(made["bao-chi/moi-nhat/latest.json"]?.contains("\"number\": \"2026-0002\"") == true)
    #expect(
      made["bao-chi/moi-nhat/latest.txt"] == "Content/press/published/2026-0002/v1/tcbc-2026-0002-v1.txt")
    #expect(made["bao-chi/moi-nhat/latest.newsml.xml"] == nil)
  }

  @Test func newsAreListedFor48HoursFromTheFirstRelease() {
    let history = PressHistory.sample(7, [PressStep(.release, day: 1), PressStep(.correct, day: 2)])
    func news(_ instant: Instant) -> String? { ReleaseLists([history], at: instant).made["sitemap-news.xml"] }
    let last = Instant(secondsSince1970: Instant.day(3).secondsSince1970 - 1)
    #expect(news(.day(1))?.contains("<news:publication_date>2026-01-01T08:00:00+07:00") == true)
    #expect(news(last)?.contains("<news:publication_date>2026-01-01T08:00:00+07:00") == true)
    #expect(news(.day(3)) == nil)
    let held = PressHistory.sample(7, [PressStep(.release, day: 1), PressStep(.hold, day: 2)])
    #expect(ReleaseLists([held], at: .day(2)).made["sitemap-news.xml"] == nil)
  }

  @Test func feedsHaveTheNewestThirtyAndAtomAllOfTheNewestMonth() {
    let histories = (1...40).map { PressHistory.sample($0, [PressStep(.release, day: $0 < 6 ? 1 : 35)]) }
    let lists = ReleaseLists(histories, at: .day(100))
    #expect(lists.rssFeed.items.count == 30 && lists.jsonFeed.items.count == 30)
    #expect(lists.atomFeed.items.count == 35)
    #expect(lists.archives.map(\.name) == ["luu-tru/2026-01.xml"])
  }

  @Test func everyAddressInTheGuideIsThere() throws {
    let made = lists(PressStep(.release, day: 1), PressStep(.correct, day: 2)).made
    let guide = try #require(made["bao-chi/schema/README.txt"])
    #expect(guide.hasPrefix("\u{FEFF}LẤY"))
    let addresses = Set(
      guide.split { $0.isWhitespace || $0 == "," }.map(String.init).filter {
        $0.hasPrefix("https://guong.example/") && !$0.hasSuffix("/")
      })
    #expect(addresses.count == 8)
    for address in addresses {
      #expect(made[String(address.dropFirst("https://guong.example/".count))] != nil, "\(address)")
    }
  }
}
