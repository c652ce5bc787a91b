import Testing

@testable import Formats

struct FeedTests {
  static let older = FeedDate(rfc3339: "2025-10-28T07:00:00+07:00", rfc822: "Tue, 28 Oct 2025 07:00:00 +0700")
  static let newer = FeedDate(rfc3339: "2026-05-19T08:00:00+07:00", rfc822: "Tue, 19 May 2026 08:00:00 +0700")

  static let plainItem = FeedItem(
    id: "https://thidua.example.vn/guong-sang/khoa-so-sinh/",
    url: "https://thidua.example.vn/guong-sang/khoa-so-sinh/",
    title: "Khoa Sơ sinh giữ ấm từng hơi thở", summary: "Một đêm ở khoa.", published: older, updated: older)

  /// Everything that an item can have, with text that would break a document which does not escape it.
  static var hostileItem: FeedItem {
    var item = FeedItem(
      id: "tag:thidua.example.vn,2026:tcbc/2026-0007",
      url: "https://thidua.example.vn/bao-chi/2026/0007/?a=1&b=2",
      title: "“Dân vận khéo” & <b>mạnh</b> ]]> </title>", summary: "1 < 2 & \"ba\"\u{B} 'bốn' </description>",
      contentHTML: "<p>Chào &amp; chúc ]]> </p></content></script>", published: older, updated: newer,
      authors: [
        FeedAuthor("Phạm <A>", url: "https://thidua.example.vn/tac-gia/?x=1&y=2"), FeedAuthor("Bùi B"),
      ],
      tags: ["y-te", "A & \"B\""])
    item.categories = [
      FeedCategory(
        term: "correction", scheme: "https://thidua.example.vn/bao-chi/schema/README.txt",
        label: "Đính chính & <sửa>")
    ]
    item.attachments = [
      FeedAttachment(
        url: "https://thidua.example.vn/bao-chi/2026/0007/v1/a.pdf", mediaType: "application/pdf", size: 1234),
      FeedAttachment(
        url: "https://thidua.example.vn/bao-chi/2026/0007/v1/a.txt", mediaType: "text/plain", size: 56,
        title: "“Ảnh” & <b>"),
    ]
    item.photos = [
      FeedPhoto(
        FeedAttachment(
          url: "https://thidua.example.vn/bao-chi/2026/0007/v1/photos/01-web.jpg", mediaType: "image/jpeg",
          size: 78), caption: "Lễ trao <1> & \"2\"", alt: "Hai người & hoa", credit: "Lê <A>",
        rights: "Tự do",
        size: (width: 1600, height: 900)),
      FeedPhoto(
        FeedAttachment(
          url: "https://thidua.example.vn/bao-chi/2026/0007/v1/photos/02-web.jpg", mediaType: "image/jpeg",
          size: 79), caption: "Ảnh xưa", alt: "Ảnh xưa"),
    ]
    item.jsonExtensions = [JSONMember("_guongsang", ["status": "usable", "version": 2])]
    return item
  }

  static var feed: Feed {
    var feed = Feed(
      id: "https://thidua.example.vn/", title: "Gương sáng <Nghệ An> & bạn",
      description: "Người tốt, việc tốt",
      homeURL: "https://thidua.example.vn/", language: "vi", updated: newer,
      author: FeedAuthor("Ban Tuyên giáo và Dân vận", url: "https://thidua.example.vn/gioi-thieu/"),
      items: [hostileItem, plainItem])
    feed.tombstones = [FeedTombstone(id: "tag:thidua.example.vn,2026:tcbc/2026-0003", when: newer)]
    return feed
  }

  @Test func atomIsWrittenAsRecorded() throws {
    var bytes: [UInt8] = []
    bytes.appendAtom(Self.feed, at: "https://thidua.example.vn/atom.xml")
    try expectSnapshot(bytes, named: "atom.xml")
  }

  @Test func atomArchivesNameTheirNeighbours() throws {
    var feed = Self.feed
    feed.id = "https://thidua.example.vn/bao-chi/luu-tru/2026-05.xml"
    feed.tombstones = []
    feed.paging = FeedPaging(
      isArchive: true, current: "https://thidua.example.vn/atom.xml",
      previousArchive: "https://thidua.example.vn/bao-chi/luu-tru/2026-04.xml")
    var bytes: [UInt8] = []
    bytes.appendAtom(feed, at: "https://thidua.example.vn/bao-chi/luu-tru/2026-05.xml")
    try expectSnapshot(bytes, named: "bao-chi/luu-tru/2026-05.xml")
  }

  @Test func rssIsWrittenAsRecorded() throws {
    var bytes: [UInt8] = []
    bytes.appendRSS(Self.feed, at: "https://thidua.example.vn/rss.xml")
    try expectSnapshot(bytes, named: "rss.xml")
  }

  @Test func jsonFeedIsWrittenAsRecorded() throws {
    var bytes: [UInt8] = []
    bytes.appendJSONFeed(Self.feed, at: "https://thidua.example.vn/feed.json")
    try expectSnapshot(bytes, named: "feed.json")
  }

  @Test func aGuidIsAPermalinkOnlyWhereItIsTheAddress() {
    let rss = text { $0.appendRSS(Self.feed, at: "https://thidua.example.vn/rss.xml") }
    #expect(
      rss.contains("<guid isPermaLink=\"true\">https://thidua.example.vn/guong-sang/khoa-so-sinh/</guid>"))
    #expect(rss.contains("<guid isPermaLink=\"false\">tag:thidua.example.vn,2026:tcbc/2026-0007</guid>"))
  }

  @Test func plainSummariesAreEscapedTwiceInRSSWhereReadersExpectHTML() {
    let rss = text { $0.appendRSS(Self.feed, at: "https://thidua.example.vn/rss.xml") }
    #expect(rss.contains("<description>1 &amp;lt; 2 &amp;amp; &amp;quot;ba&amp;quot; &amp;#39;bốn&amp;#39;"))
  }

  /// The name space of Media RSS is that of readers, its slash at the end included.
  @Test func mediaRSSIsDeclaredWhereThereArePhotosAndHasNoHash() {
    var feed = Self.feed
    let address = "https://thidua.example.vn/rss.xml"
    let withPhotos = text { $0.appendRSS(feed, at: address) }
    #expect(
      withPhotos.contains(" xmlns:media=\"http://search.yahoo.com/mrss/\"") && !withPhotos.contains("hash"))
    feed.items = [Self.plainItem]
    #expect(!text { $0.appendRSS(feed, at: address) }.contains("media"))
  }

  @Test func itemsWithoutHTMLHaveTheirSummaryAsTextInJSONFeed() {
    var feed = Self.feed
    feed.items = [Self.plainItem]
    let json = text { $0.appendJSONFeed(feed, at: "https://thidua.example.vn/feed.json") }
    #expect(json.contains("\"content_text\": \"Một đêm ở khoa.\""))
    #expect(!json.contains("content_html"))
  }

  @Test func anItemOfWhichNothingMayBeSaidIsItsTitle() {
    var item = Self.plainItem
    item.title = "Nội dung đã được gỡ bỏ"
    item.summary = nil
    var feed = Self.feed
    (feed.items, feed.description) = ([item], "Kênh")
    let atom = text { $0.appendAtom(feed, at: "https://thidua.example.vn/atom.xml") }
    #expect(!atom.contains("<summary") && !atom.contains("<content"))
    let rss = text { $0.appendRSS(feed, at: "https://thidua.example.vn/rss.xml") }
    #expect(rss.split(separator: "<description>").count == 2 && !rss.contains("content:encoded>"))
    let json = text { $0.appendJSONFeed(feed, at: "https://thidua.example.vn/feed.json") }
    #expect(json.contains("\"content_text\": \"Nội dung đã được gỡ bỏ\"") && !json.contains("\"summary\""))
  }
}
