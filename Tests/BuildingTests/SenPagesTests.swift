import Building
import Foundation
import Testing

/// What the pages of `sen` say of small data: each figure follows from the rows below.
struct SenPagesTests {
  private static let files: [String: SiteFile] = [
    "Content/site.yml": "title: Gương sáng\nbase_url: https://guongsang.example/\ntheme: sen\n",
    "Content/data/catalogue.yml": """
    levels:
      - {id: cap-xa, vi: Cấp xã}
    items:
      - {id: giay-khen, vi: Giấy khen, kind: giay-khen, level: cap-xa}

    """,
    "Content/data/recipients.csv": """
    id,kind,name,role_class
    lan,ca-nhan,Lê Lan,lao-dong-truc-tiep
    mai,ca-nhan,Lê Mai,can-bo

    """,
    "Content/awards/a.csv": """
    recipient,form,decision,decision_date,deed_date,deed,campaign
    lan,giay-khen,1/QĐ,2025-03-11,2025-03-01,Cứu người,duong
    mai,giay-khen,1/QĐ,2025-03-11,,Cứu người,

    """,
    "Content/campaigns/duong/index.md": "---\ntitle: Làm đường\nlaunched: 2024-01-05\n---\n\nChữ.\n",
    "Content/campaigns/duong/results.csv":
      "indicator,name,period,value,measure,target\nkm,Đường đã làm,2025,30,km,40\n",
    "Content/stories/2025/a.md":
      "---\ntitle: Hai người cứu bạn\ndate: 2025-04-01\nabout: [lan, mai]\nawards: [{form: giay-khen}]\n---\n\nChữ.\n",
    "Content/stories/2025/b.md":
      "---\ntitle: Lan vá đường\ndate: 2025-05-01\nabout: [lan]\nawards: []\n---\n\nChữ.\n",
  ]

  private func pages(_ paths: String...) async throws -> [String] {
    let site = try SmallSite(Self.files)
    let report = await build(site.options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    return try paths.map { try site.page($0) }
  }

  @Test func aStoryShowsAnAwardOfSeveralPeopleOnceWithTheDays() async throws {
    let page = try await pages("guong-sang/a/index.html")[0]
    #expect(page.matches(of: #/<strong>Giấy khen<\/strong>/#).count == 1)
    #expect(page.contains("2 người, tập thể"))
    #expect(page.contains("10 ngày thì có quyết định"))
    #expect(page.contains("bia.svg#dai"))
  }

  @Test func aStoryLeadsToOthersOnTheSamePersonAndNotToItself() async throws {
    let page = try await pages("guong-sang/a/index.html")[0]
    let more = try #require(page.split(separator: "<section class=\"more\">").dropFirst().first)
    #expect(more.contains("../../guong-sang/b/"))
    #expect(!more.contains("../../guong-sang/a/"))
  }

  @Test func aCampaignStandsAtTheStepAfterTheLastThatHappened() async throws {
    let page = try await pages("phong-trao/duong/index.html")[0]
    let steps = page.matches(of: #/<li class="(done|now|)">/#).map { String($0.1) }
    // Launched, with a target and an award; no review yet.
    #expect(steps == ["done", "done", "", "", "done"])
    #expect(page.contains("đạt 75%"))
  }

  @Test func theHomePageCountsTheLatestTwelveMonths() async throws {
    let page = try await pages("index.html")[0]
    let figures = page.matches(of: #/<dd>([^<]*)<\/dd>/#).map { String($0.1) }
    #expect(figures == ["2", "1", "10"])
    #expect(page.contains("trong 2 lượt biết rõ công việc"))
  }

  @Test func theRegistersDataHoldWhatItsPagesShow() async throws {
    let json = try await pages("khen-thuong/chi-muc/2025.json")[0]
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["name"] as? String } == ["Lê Lan", "Lê Mai"])
    #expect(rows.map { $0["in"] as? [String] } == [["cap-xa", "giay-khen"], ["cap-xa", "giay-khen"]])
    #expect(rows.first?["page"] as? String == "guong/lan/")
  }
}
