import Building
import Foundation
import Testing

/// The figures of `/minh-bach/`, each counted by hand from the rows below.
struct TransparencyTests {
  private static let files: [String: SiteFile] = [
    "Content/site.yml": "title: Gương sáng\nbase_url: https://guongsang.example/\ntheme: plain\n",
    "Content/data/catalogue.yml": """
    levels:
      - {id: bo-nganh-tinh, vi: Cấp tỉnh}
      - {id: cap-xa, vi: Cấp xã}
    items:
      - {id: bang-khen, vi: Bằng khen, kind: bang-khen, level: bo-nganh-tinh}
      - {id: giay-khen, vi: Giấy khen, kind: giay-khen, level: cap-xa}

    """,
    "Content/data/units.csv": """
    id,type,name,valid_from,valid_to,successors
    xa-a,xa,A,2025-07-01,,
    xa-b,xa,B,2025-07-01,,
    xa-c,xa,C,2025-07-01,,
    xa-d,xa,D,2025-07-01,,
    xa-a-cu,xa,A Cũ,,2025-06-30,xa-a

    """,
    "Content/data/recipients.csv": """
    id,kind,name,unit,role_class
    lan,ca-nhan,Lê Lan,xa-a-cu,lao-dong-truc-tiep
    mai,ca-nhan,Lê Mai,xa-a,can-bo
    son,ca-nhan,Lê Sơn,xa-b,lanh-dao
    to,tap-the,Tổ Một,xa-b,
    nha,ho-gia-dinh,Hộ bà Tư,xa-b,

    """,
    // 2023: one direct worker, from the grassroots. 2024: direct worker and staff. 2025: leader, collective, household,
    // one of them from the grassroots. One without a year.
    "Content/awards/a.csv": """
    recipient,form,decision,decision_date,deed_date,ceremony,campaign
    lan,giay-khen,1/QĐ,2023-03-11,2023-03-01,2023-03-12,duong
    lan,bang-khen,2/QĐ,2024-05-21,2024-05-01,2024-05-20,
    mai,bang-khen,2/QĐ,2024-05-21,2024-05,,
    son,bang-khen,3/QĐ,2025-02-10,2025-01-01,2025-02-20,
    to,bang-khen,3/QĐ,2025-02-10,,,
    nha,giay-khen,4/QĐ,2025-02-10,,,duong
    nha,giay-khen,5/QĐ,,,,

    """,
    "Content/campaigns/duong/index.md": "---\ntitle: Làm đường\n---\n\nChữ.\n",
    "Content/stories/2025/a.md":
      "---\ntitle: Lan cứu bạn\ndate: 2023-03-16\nabout: [lan]\nawards: [{form: giay-khen}]\nunit: xa-d\n---\n\nChữ.\n",
  ]

  private func site(_ changes: [String: SiteFile] = [:]) async throws -> SmallSite {
    let site = try SmallSite(Self.files.merging(changes) { $1 })
    let report = await check(site.options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    #expect(await build(site.options).failure == nil)
    return site
  }

  private func cells(_ page: String) -> [[String]] {
    page.split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: #/<t[hd][^>]*>(.*?)<\/t[hd]>/#).map { cell in
        String(cell.1).replacing(#/<[^>]*>/#, with: "")
      }
    }
  }

  private func rows(under heading: String, of page: String) throws -> [[String]] {
    let part = try #require(page.split(separator: ">\(heading)</h").dropFirst().first)
    return cells(String(part[..<(part.firstRange(of: "</table>")?.upperBound ?? part.endIndex)]))
      .dropFirst().map { $0 }
  }

  @Test func countsWhoIsHonoured() async throws {
    let page = try await site().page("minh-bach/index.html")
    #expect(page.contains("tính từ dữ liệu trên trang này"))
    #expect(
      try rows(under: "Ai được khen", of: page) == [
        ["Người lao động trực tiếp", "2", "28,6%"], ["Cán bộ, viên chức", "1", "14,3%"],
        ["Lãnh đạo, quản lý", "1", "14,3%"], ["Hộ gia đình", "2", "28,6%"], ["Tập thể", "1", "14,3%"],
      ])
    #expect(page.contains("Cấp cơ sở (xã, huyện cũ, cơ quan, đơn vị): 3 lượt, 42,9%."))
    #expect(page.contains("1 lượt chưa rõ năm"))
  }

  @Test func followsThreeFiguresThroughTheYears() async throws {
    let page = try await site().page("minh-bach/index.html")
    #expect(
      try rows(under: "Số lượt khen theo năm", of: page) == [["2025", "3"], ["2024", "2"], ["2023", "1"]])
    #expect(
      try rows(under: "Tỷ lệ người lao động trực tiếp theo năm", of: page) == [
        ["2025", "0", "3", "0%"], ["2024", "1", "2", "50%"], ["2023", "1", "1", "100%"],
      ])
    #expect(
      try rows(under: "Tỷ lệ cấp cơ sở theo năm", of: page) == [
        ["2025", "1", "3", "33,3%"], ["2024", "0", "2", "0%"], ["2023", "1", "1", "100%"],
      ])
    #expect(
      try rows(under: "Ai được khen, theo năm", of: page).first?[2]
        == "Lãnh đạo, quản lý 1 (33,3%) · Hộ gia đình 1 (33,3%) · Tập thể 1 (33,3%) · Cấp cơ sở 1 (33,3%)")
    #expect(page.matches(of: #/<svg class="chart"/#).count == 3)
    #expect(page.contains("aria-label=\"Năm\u{A0}2023: 100%, năm\u{A0}2025: 33,3%\""))
  }

  @Test func drawsNothingOfTwoYears() async throws {
    let rows =
      "recipient,form,decision,decision_date\nlan,giay-khen,1/QĐ,2023-03-11\nmai,bang-khen,2/QĐ,2024-05-21\n"
    let page = try await site(["Content/awards/a.csv": .text(rows)]).page("minh-bach/index.html")
    #expect(!page.contains("<svg class=\"chart\""))
    #expect(try self.rows(under: "Số lượt khen theo năm", of: page) == [["2024", "1"], ["2023", "1"]])
  }

  @Test func measuresHowSoonOutOfHowMany() async throws {
    let site = try await site()
    let page = try site.page("minh-bach/index.html")
    #expect(
      try rows(under: "Sau bao lâu", of: page) == [
        // 10, 20 and 40 days; a deed of which only the month is known counts for nothing.
        ["Từ việc làm đến quyết định", "3 trên 7", "20", "10–40", "10–40"],
        // 1 and 10 days; the ceremony before its decision is a mistake.
        ["Từ quyết định đến lễ trao", "2 trên 7", "1", "1–10", "1–10"],
        ["Từ quyết định đến bài đầu tiên trên trang", "1 trên 7", "5", "5–5", "5–5"],
      ])
    let register = try site.page("khen-thuong/khoang/viec-lam-quyet-dinh/index.html")
    #expect(["Lê Lan", "Lê Sơn"].allSatisfy { register.contains($0) } && !register.contains("Lê Mai"))
  }

  @Test func dividesByFormCampaignAndUnit() async throws {
    let page = try await site().page("minh-bach/index.html")
    #expect(
      try rows(under: "Theo hình thức", of: page).map { $0.prefix(3) } == [
        ["Bằng khen", "4", "57,1%"], ["Giấy khen", "3", "42,9%"],
      ])
    #expect(
      try rows(under: "Theo phong trào", of: page).map { $0.prefix(3) } == [["Làm đường", "2", "28,6%"]])
    #expect(page.contains("Tính trên 2 trong 7 lượt khen."))
    #expect(
      try rows(under: "Theo đơn vị", of: page).map { $0.prefix(3) } == [
        ["Xã A", "3", "42,9%"], ["Xã B", "4", "57,1%"],
      ])
    #expect(page.contains("d=\"M0 0H42.9V14H0z\""))
  }

  @Test func everyFigureLeadsToAsManyRows() async throws {
    let site = try await site()
    let page = try site.page("minh-bach/index.html")
    let links = page.matches(of: #/<a href="\.\.\/(khen-thuong\/[^"]*)">([0-9]+)[^<]*<\/a>/#)
    #expect(links.count > 8)
    for link in links {
      let register = try site.page(link.1 + "index.html")
      let body = register.split(separator: "<tbody>").dropFirst().first ?? ""
      #expect(body.matches(of: #/<tr/#).count == Int(link.2), "\(link.1)")
    }
  }

  @Test func saysWhichPlacesHaveNothing() async throws {
    let page = try await site().page("minh-bach/index.html")
    #expect(
      page.contains(
        "Trong 4 xã, phường hiện nay: 2 nơi chưa có lượt khen, 3 nơi chưa có bài viết, 1 nơi chưa có cả hai.")
    )
    func names(_ heading: String) -> [String] {
      let part = page.split(separator: "<h3>\(heading)</h3>").dropFirst().first ?? ""
      return part[..<(part.firstRange(of: "</ul>")?.lowerBound ?? part.endIndex)]
        .matches(of: #/<a [^>]*>([^<]*)<\/a>/#).map { String($0.1) }
    }
    #expect(names("Chưa có lượt khen, chưa có bài viết").map { $0.suffix(1) } == ["C"])
    #expect(names("Có bài viết, chưa có lượt khen").map { $0.suffix(1) } == ["D"])
    #expect(names("Có lượt khen, chưa có bài viết").map { $0.suffix(1) } == ["A", "B"])
  }
}
