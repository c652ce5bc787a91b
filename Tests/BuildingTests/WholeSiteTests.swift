import Building
import Foundation
import Publishing
import Testing

/// Whole builds of the good site.
struct WholeSiteTests {
  @Test func writesEveryKindOfPageAtThePathOfTheContract() async throws {
    let site = try SmallSite(goodSite)
    let report = await build(site.options)
    #expect(report.diagnostics.isEmpty)
    let paths = try site.outputFiles().map(\.path).filter { !$0.hasPrefix("assets/") }
    #expect(paths == expectedPaths)
  }

  @Test func namesTheFilesOfTheThemeAfterTheirContent() async throws {
    let site = try SmallSite(goodSite)
    _ = await build(site.options)
    let assets = try site.outputFiles().map(\.path).filter { $0.hasPrefix("assets/") }
    #expect(!assets.isEmpty)
    for asset in assets { #expect(asset.contains(#/-[0-9a-f]{10}\./#), "\(asset)") }
  }

  @Test func leavesOutTheSectionsThatTheSiteDoesNotWant() async throws {
    let settings =
      "title: Gương sáng\nbase_url: https://guongsang.example/\ntheme: plain\nsections: [stories, tags]\n"
    let story = "---\ntitle: Bài mới\ndate: 2026-02-01\ntags: [Vườn mẫu]\n---\n\nChữ.\n"
    let site = try SmallSite([
      "Content/site.yml": .text(settings), BadSite.storyFile: .text(story),
      "Content/data/units.csv": "id,type,name\nxa-vi-du,xa,Ví Dụ\n",
    ])
    let report = await build(site.options)
    #expect(report.diagnostics.isEmpty)
    let folders = Set(
      try site.outputFiles().compactMap { $0.path.split(separator: "/").first.map(String.init) })
    #expect(folders.isSuperset(of: ["guong-sang", "chu-de", "index.html", "404.html"]))
    #expect(folders.isDisjoint(with: ["don-vi", "phong-trao", "khen-thuong", "du-lieu", "cach-lam-hay"]))
  }

  /// Each section alone, and all but one: what is not there is named without a link.
  @Test func noLinkLeadsIntoASectionThatIsLeftOut() async throws {
    let all = Section.allCases.filter { $0 != .search }
    let choices = all.map { [$0] } + all.map { left in all.filter { $0 != left } }
    let site = try SmallSite(goodSite)
    for sections in choices {
      let names = sections.map(\.rawValue).joined(separator: ", ")
      let settings =
        "title: Gương sáng\nbase_url: https://guongsang.example/\ntheme: sen\nsections: [\(names)]\n"
      try site.put(.text(settings), at: "Content/site.yml")
      let dead = await check(site.options).diagnostics.filter { $0.code == "broken-page-link" }
      #expect(dead.map { $0.message(in: .en) } == [], "\(names)")
    }
  }

  @Test func putsSectionsWhereTheSiteWantsThem() async throws {
    let settings = """
      title: Gương sáng
      base_url: https://guongsang.example/
      theme: plain
      paths: {stories: tin/bai}

      """
    let site = try SmallSite(.good(but: ["Content/site.yml": .text(settings)]))
    #expect(await build(site.options).failure == nil)
    let paths = Set(try site.outputFiles().map(\.path))
    #expect(paths.contains("tin/bai/vuon-nha-ong-mau/index.html"))
    #expect(paths.contains("tin/bai/vuon-nha-ong-mau/vuon.png"))
    #expect(!paths.contains { $0.hasPrefix("guong-sang/") })
  }

  @Test func rebasesTheLinksOfAuthorsSoThatTheFolderWorksAnywhere() async throws {
    let site = try SmallSite(goodSite)
    _ = await build(site.options)
    let page = try site.page("guong-sang/vuon-nha-ong-mau/index.html")
    #expect(page.contains("<a href=\"../../phong-trao/nha-sach-vuon-dep/\">phong trào của xã</a>"))
    #expect(page.contains("<a href=\"../../guong/nguyen-van-mau/\">Mẫu</a>"))
  }

  @Test(arguments: ["plain", "sen"]) func showsPlacesThatNoTableHasAsTheyAreWritten(theme: String)
    async throws
  {
    let list = """
      Họ và tên,Hình thức khen thưởng,Số quyết định,Đơn vị,Cơ quan
      Vi Thị Hai,giay-khen-cap-xa,15/QĐ-UBND,,"Trường Mới <1>, xã Mẫu Cũ"
      Vi Thị Ba,giay-khen-cap-xa,15/QĐ-UBND,Đội Tám,

      """
    let site = try SmallSite(.good(but: ["Content/awards/2026.csv": .text(list)]))
    var options = site.options
    options.theme = theme
    #expect(await build(options).failure == nil)
    let page = try site.page("khen-thuong/quyet-dinh/15-qd-ubnd/index.html")
    #expect(page.contains("Trường Mới &lt;1&gt;, xã Mẫu Cũ"))
    #expect(page.contains("nay là") && page.contains("Đội Tám"))
  }

  @Test func redirectsOldPaths() async throws {
    let site = try SmallSite(goodSite)
    _ = await build(site.options)
    let page = try site.page("tin-cu/vuon-ong-mau/index.html")
    #expect(page.contains("../../guong-sang/vuon-nha-ong-mau/"))
    #expect(page.contains("noindex"))
  }

  @Test func givesTheSameBytesInAnyFolderWithAnyNumberOfWorkers() async throws {
    let first = try SmallSite(goodSite)
    let second = try SmallSite(goodSite)
    var options = first.options
    options.jobs = 1
    options.write.workers = 1
    _ = await build(options)
    options = second.options
    options.jobs = 8
    options.write.workers = 8
    _ = await build(options)
    let (a, b) = (try first.outputFiles(), try second.outputFiles())
    #expect(a.map(\.path) == b.map(\.path))
    for (a, b) in zip(a, b) { #expect(a.bytes == b.bytes, "\(a.path)") }
  }

  @Test func aBuildThatFindsTheOutputLockedGivesUpWithThree() async throws {
    let site = try SmallSite(goodSite)
    let path = site.root + "/.Output.lock"
    let descriptor = open(path, O_RDWR | O_CREAT, 0o644)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let report = await build(site.options)
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["output-locked"])
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  @Test func carriesTheFilesOfOthersAcross() async throws {
    let site = try SmallSite(
      .good(but: ["Output/.htaccess": "Deny from none\n", "Output/.well-known/security.txt": "Contact: xã\n"])
    )
    for _ in 1...2 {
      #expect(await build(site.options).failure == nil)
      #expect(try site.page(".htaccess") == "Deny from none\n")
      #expect(try site.page(".well-known/security.txt") == "Contact: xã\n")
    }
  }

  @Test func aSiteWithoutAnyStoryYetIsSound() async throws {
    let site = try SmallSite([
      "Content/site.yml": .text("title: Trang mới\nbase_url: https://guongsang.example/\ntheme: plain\n"),
      "Content/pages/gioi-thieu.md": .text("---\ntitle: Giới thiệu\n---\n\nChữ.\n"),
      "Content/data/units.csv": "id,type,name\nxa-vi-du,xa,Ví Dụ\n",
    ])
    let report = await check(site.options)
    #expect(report.diagnostics.map(\.code) == [])
    #expect(report.failure == nil)
  }

  @Test func saysWhereToReportAWeakness() async throws {
    let page = "---\ntitle: Giới thiệu\n---\n\n## Báo sai sót\n\nGọi cho xã.\n"
    let site = try SmallSite(.good(but: ["Content/pages/gioi-thieu.md": .text(page)]))
    _ = await build(site.options)
    let expected = """
      Contact: https://guongsang.example/gioi-thieu/#bao-sai-sot
      Expires: 2027-01-01T00:00:00+07:00
      Preferred-Languages: vi, en
      Canonical: https://guongsang.example/.well-known/security.txt

      """
    #expect(try site.page(".well-known/security.txt") == expected)
  }
}

extension SmallSite {
  /// The text of a file of the output.
  func page(_ path: String) throws -> String {
    try String(contentsOfFile: output + "/" + path, encoding: .utf8)
  }
}

/// The contract's paths for the good site, without the files of the theme.
private let expectedPaths = [
  ".guongsang-manifest",
  "404.html",
  "atom.xml",
  "cach-lam-hay/index.html",
  "chu-de/index.html",
  "chu-de/vuon-mau/index.html",
  "chuong-trinh/index.html",
  "chuong-trinh/nghi-quyet-mau/index.html",
  "don-vi/index.html",
  "don-vi/xa-vi-du/atom.xml",
  "don-vi/xa-vi-du/feed.json",
  "don-vi/xa-vi-du/index.html",
  "don-vi/xa-vi-du/rss.xml",
  "du-lieu/awards.csv",
  "du-lieu/awards.json",
  "du-lieu/campaigns.csv",
  "du-lieu/campaigns.json",
  "du-lieu/csv-metadata.json",
  "du-lieu/dcat.jsonld",
  "du-lieu/decisions.csv",
  "du-lieu/decisions.json",
  "du-lieu/forms.csv",
  "du-lieu/forms.json",
  "du-lieu/index.html",
  "du-lieu/organisations.csv",
  "du-lieu/organisations.json",
  "du-lieu/programmes.csv",
  "du-lieu/programmes.json",
  "du-lieu/recipients.csv",
  "du-lieu/recipients.json",
  "du-lieu/results.csv",
  "du-lieu/results.json",
  "du-lieu/units.csv",
  "du-lieu/units.json",
  "feed.json",
  "gioi-thieu/index.html",
  "guong-sang/atom.xml",
  "guong-sang/feed.json",
  "guong-sang/index.html",
  "guong-sang/rss.xml",
  "guong-sang/vuon-nha-ong-mau/index.html",
  "guong-sang/vuon-nha-ong-mau/vuon.png",
  "guong/index.html",
  "guong/nguyen-van-mau/index.html",
  "guong/tran-thi-thu/index.html",
  "index.html",
  "khen-thuong/cap-co-so/index.html",
  "khen-thuong/cap/cap-xa/index.html",
  "khen-thuong/don-vi/xa-vi-du/index.html",
  "khen-thuong/hinh-thuc/giay-khen-cap-xa/index.html",
  "khen-thuong/index.html",
  "khen-thuong/khoang/quyet-dinh-bai-viet/index.html",
  "khen-thuong/nam/2025/cap-co-so/index.html",
  "khen-thuong/nam/2025/index.html",
  "khen-thuong/nam/2025/nhom/lao-dong-truc-tiep/index.html",
  "khen-thuong/nhom/lao-dong-truc-tiep/index.html",
  "khen-thuong/phong-trao/nha-sach-vuon-dep/index.html",
  "khen-thuong/quyet-dinh/12-qd-ubnd-2025/index.html",
  "khen-thuong/quyet-dinh/index.html",
  "khen-thuong/tham-quyen/index.html",
  "minh-bach/index.html",
  "phong-trao/index.html",
  "phong-trao/nha-sach-vuon-dep/atom.xml",
  "phong-trao/nha-sach-vuon-dep/feed.json",
  "phong-trao/nha-sach-vuon-dep/index.html",
  "phong-trao/nha-sach-vuon-dep/rss.xml",
  "phong-trao/nha-sach-vuon-dep/so-ket-2025/index.html",
  "robots.txt",
  "rss.xml",
  "sitemap.xml",
  "tin-cu/vuon-ong-mau/index.html",
  "to-chuc/index.html",
  "to-chuc/tram-y-te-vi-du/index.html",
  "to-chuc/ubnd-xa-vi-du/index.html",
  "van-ban/index.html",
  "van-ban/quy-che-khen-thuong/index.html",
]
