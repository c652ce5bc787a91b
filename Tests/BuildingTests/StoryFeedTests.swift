import Building
import Foundation
import Testing

/// What feeds of stories have of one that was withdrawn.
struct StoryFeedTests {
  private static let formats = ["atom.xml", "rss.xml", "feed.json"]
  private static let folders = ["", "guong-sang/", "phong-trao/sach-dep/", "don-vi/xa-vi-du/"]
  private static let address = "https://guongsang.example/guong-sang/bai-a/"

  private static func story(_ number: Int, _ more: String = "", date: String? = nil) -> SiteFile {
    """
    ---
    title: Tít bí-mật-\(number)
    summary: Sapo bí-mật-\(number).
    date: \(date ?? "2026-02-\(number < 10 ? "0" : "")\(number)T08:00")
    campaign: sach-dep
    unit: xa-mau-cu
    tags: [bí-mật-\(number)]
    authors: [Tác giả bí-mật-\(number)]
    \(more)
    ---

    Thân bí-mật-\(number).

    """
  }

  private static let base: [String: SiteFile] = [
    "Content/site.yml": goodSite["Content/site.yml"] ?? "",
    "Content/data/units.csv": goodSite["Content/data/units.csv"] ?? "",
    "Content/data/recipients.csv":
      "id,kind,name,unit,consent,consent_date\nlo-thi-mai,ca-nhan,Lò Thị Mái,,rut,2026-01-01\n",
    "Content/campaigns/sach-dep/index.md": "---\ntitle: Xã sạch đẹp\n---\n\nPhong trào.\n",
  ]

  private func built(_ changes: [String: SiteFile], at clock: String = "2026-06-01") async throws -> [String:
    String]
  {
    let site = try SmallSite(Self.base.merging(changes) { $1 })
    var options = site.options
    options.clock = clock
    let report = await build(options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    return Dictionary(
      uniqueKeysWithValues: try site.outputFiles().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private static let withdrawn = "withdrawn: {date: 2026-03-05, reason: rut-dong-y}"

  @Test func itsItemStaysInEveryFeedThatHadItWithoutAWordOfIt() async throws {
    let before = try await built([
      "Content/stories/bai-a.md": Self.story(1), "Content/stories/bai-b.md": Self.story(2),
    ])
    let after = try await built([
      "Content/stories/bai-a.md": Self.story(1, Self.withdrawn), "Content/stories/bai-b.md": Self.story(2),
    ])
    for folder in Self.folders {
      for format in Self.formats {
        let (was, now) = (try #require(before[folder + format]), try #require(after[folder + format]))
        #expect(was.contains("bí-mật-1") && was.contains(Self.address), "\(folder)\(format)")
        #expect(!now.contains("bí-mật-1") && now.contains(Self.address), "\(folder)\(format)")
        #expect(now.contains("Nội dung đã được gỡ bỏ") && now.contains("bí-mật-2"))
      }
    }
    #expect(after["guong-sang/bai-a/index.html"]?.contains("Nội dung đã được gỡ bỏ") == true)
    for (path, text) in after { #expect(!text.contains("bí-mật-1"), "\(path)") }
  }

  @Test func itIsDatedAsItWasAndUpdatedWhenItWasWithdrawn() async throws {
    let files = try await built([
      "Content/stories/bai-a.md": Self.story(1, Self.withdrawn), "Content/stories/bai-b.md": Self.story(2),
    ])
    let atom = try #require(files["atom.xml"])
    #expect(
      atom.contains(
        """
          <entry>
            <id>https://guongsang.example/guong-sang/bai-a/</id>
            <title>Nội dung đã được gỡ bỏ</title>
            <link rel="alternate" type="text/html" href="https://guongsang.example/guong-sang/bai-a/"/>
            <published>2026-02-01T08:00:00+07:00</published>
            <updated>2026-03-05T00:00:00+07:00</updated>
          </entry>
        """))
    #expect(atom.contains("<updated>2026-03-05T00:00:00+07:00</updated>\n  <link"))
    #expect(files["rss.xml"]?.contains("<pubDate>Sun, 01 Feb 2026 08:00:00 +0700</pubDate>") == true)
    #expect(files["feed.json"]?.contains("\"date_modified\": \"2026-03-05T00:00:00+07:00\"") == true)
  }

  /// Readers that go by the date take an item in only when it is newer than theirs.
  @Test(arguments: ["withdrawn: {date: 2026-02-01}", "withdrawn: {reason: sai-sot}"])
  func anItemThatWasWithdrawnOnItsDayIsNewerThanItWas(_ withdrawal: String) async throws {
    let story = Self.story(1, withdrawal + "\nupdated: 2026-02-01T09:30")
    let files = try await built(["Content/stories/bai-a.md": story])
    #expect(files["atom.xml"]?.contains("<updated>2026-02-01T09:30:01+07:00</updated>") == true)
  }

  @Test(arguments: ["withdrawn: {date: 2026-03-05}", "expires: 2026-03-05"])
  func feedsStayWithoutTheirLastStory(_ end: String) async throws {
    let story = ["Content/stories/bai-a.md": Self.story(1, end)]
    let before = try await built(story, at: "2026-03-04")
    let after = try await built(story, at: "2026-03-05")
    for path in Self.folders.flatMap({ folder in Self.formats.map { folder + $0 } }) {
      let text = try #require(after[path], "\(path)")
      #expect(before[path]?.contains("bí-mật-1") == true && !text.contains("bí-mật"), "\(path)")
      #expect(text.contains(Self.address) == end.hasPrefix("withdrawn"), "\(path)")
    }
    #expect(after["index.html"]?.contains("href=\"./atom.xml\"") == true)
    #expect(after["guong-sang/index.html"] == nil)
    #expect(
      after["guong-sang/atom.xml"]?.contains("type=\"text/html\" href=\"https://guongsang.example/\"") == true
    )
  }

  @Test(arguments: ["draft: true", "embargo: 2027-01-01"])
  func ofAStoryThatNobodyMaySeeYetNoFeedTells(_ head: String) async throws {
    let files = try await built(["Content/stories/bai-a.md": Self.story(1, "\(head)\n\(Self.withdrawn)")])
    #expect(!files.keys.contains { path in Self.formats.contains { path.hasSuffix($0) } })
    #expect(files.values.allSatisfy { !$0.contains("bai-a") && !$0.contains("atom.xml") })
  }

  /// Whole syllables: "lo-thi-mai" stands in one of these addresses only.
  @Test func anAddressThatNamesSomebodyWhoMayNotBeNamedStandsInNoFeed() async throws {
    let files = try await built([
      "Content/stories/chi-lo-thi-mai-cuu-nguoi.md": Self.story(1, Self.withdrawn),
      "Content/stories/lo-thi-maing.md": Self.story(2, Self.withdrawn),
    ])
    for path in Self.folders.flatMap({ folder in Self.formats.map { folder + $0 } }) {
      let text = try #require(files[path], "\(path)")
      #expect(!text.contains("lo-thi-mai-") && text.contains("lo-thi-maing/"), "\(path)")
    }
  }

  @Test func theFeedOfAWithdrawnCampaignStaysWithoutItsName() async throws {
    let campaign: SiteFile = "---\ntitle: Tít bí-mật-9\nwithdrawn: {date: 2026-03-01}\n---\n\nPhong trào.\n"
    let files = try await built([
      "Content/campaigns/sach-dep/index.md": campaign,
      "Content/stories/bai-a.md": Self.story(1, Self.withdrawn),
      "Content/stories/bai-b.md": Self.story(2),
    ])
    for format in Self.formats {
      let text = try #require(files["phong-trao/sach-dep/" + format])
      #expect(text.contains("Nội dung đã được gỡ bỏ – Gương sáng xã Ví Dụ") && text.contains(Self.address))
      #expect(!text.contains("bí-mật"))
    }
  }

  /// However old the story is, readers that have its words get the item without them.
  @Test func itStaysUntilTwentyStoriesAreNewerThanItsWithdrawal() async throws {
    var stories: [String: SiteFile] = [
      "Content/stories/bai-a.md": Self.story(99, Self.withdrawn, date: "2026-01-01")
    ]
    for number in 1...25 { stories["Content/stories/cu-\(number).md"] = Self.story(number) }
    for number in 1...19 {
      stories["Content/stories/moi-\(number).md"] = Self.story(number, date: "2026-03-06")
    }
    let items = { (files: [String: String]) in files["atom.xml"]?.split(separator: "<entry>").count }
    let nineteen = try await built(stories)
    #expect(nineteen["atom.xml"]?.contains(Self.address) == true && items(nineteen) == 22)
    stories["Content/stories/moi-20.md"] = Self.story(20, date: "2026-03-06")
    let twenty = try await built(stories)
    #expect(twenty["atom.xml"]?.contains(Self.address) == false && items(twenty) == 21)
  }
}
