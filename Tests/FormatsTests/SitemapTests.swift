import Testing

@testable import Formats

struct SitemapTests {
  static let urls = (1...5).map { number in
    SitemapURL(
      "https://thidua.example.vn/bai-\(number)/?a=1&b=2",
      lastModified: number == 3 ? nil : "2026-05-0\(number)")
  }

  @Test(arguments: [
    (1, 5, ["sitemap.xml"]),
    (5, 5, ["sitemap.xml"]),
    (5, 4, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]),
    (5, 2, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]),
    (0, 2, []),
  ])
  func aSitemapOverTheLimitIsDividedUnderAnIndex(count: Int, limit: Int, names: [String]) {
    let files = SitemapFile.files(
      for: Array(Self.urls.prefix(count)), under: "https://thidua.example.vn/", limit: limit)
    #expect(files.map(\.name) == names)
  }

  @Test func everyURLIsInExactlyOnePart() {
    let files = SitemapFile.files(for: Self.urls, under: "https://thidua.example.vn/", limit: 2)
    let parts = files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for number in 1...5 { #expect(parts.split(separator: "/bai-\(number)/").count == 2) }
  }

  @Test func sitemapsAreWrittenAsRecorded() throws {
    for file in SitemapFile.files(for: Self.urls, under: "https://thidua.example.vn/", limit: 3) {
      try expectSnapshot(file.bytes, named: file.name)
    }
  }

  @Test func newsSitemapsAreWrittenAsRecorded() throws {
    let news = SitemapNews(
      publication: "Gương sáng", language: "vi", published: "2026-05-19T08:00:00+07:00",
      title: "Tin <mới> & nóng")
    var bytes: [UInt8] = []
    bytes.appendSitemap([SitemapURL("https://thidua.example.vn/bao-chi/2026/0007/", news: news)])
    try expectSnapshot(bytes, named: "sitemap-news.xml")
  }

  @Test func robotsWithoutRulesAllowEverything() {
    let robots = RobotsText(sitemaps: ["https://thidua.example.vn/sitemap.xml"])
    #expect(
      text { $0.appendRobots(robots) }
        == "User-agent: *\nDisallow:\n\nSitemap: https://thidua.example.vn/sitemap.xml\n")
  }

  @Test func noPathCanAddALineToRobots() {
    let robots = RobotsText(groups: [
      RobotsText.Group(userAgent: "A\nDisallow: /", disallowed: ["/tìm kiếm/#a", "/a%20b\r\nAllow: /"])
    ])
    #expect(
      text { $0.appendRobots(robots) } == """
        User-agent: A%0ADisallow:%20/
        Disallow: /t%C3%ACm%20ki%E1%BA%BFm/%23a
        Disallow: /a%20b%0D%0AAllow:%20/


        """)
  }
}
