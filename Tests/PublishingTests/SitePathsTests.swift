import Bulletins
import Publishing
import Testing

struct SitePathsTests {
  private var paths: SitePaths {
    var sections = SectionPaths()
    sections[.stories] = "bai-viet"
    return SitePaths(sections, baseURL: "https://guong.example/trang/")
  }

  @Test func pagesStandInTheFoldersOfTheirSections() {
    #expect(paths.story("bai-moi") == "bai-viet/bai-moi/")
    #expect(paths.decision("12-qd-ubnd") == "khen-thuong/quyet-dinh/12-qd-ubnd/")
    #expect(paths.review("so-ket", ofCampaign: "nong-thon-moi") == "phong-trao/nong-thon-moi/so-ket/")
    #expect(paths.page("gioi-thieu") == "gioi-thieu/")
    #expect(paths.absolute(paths.folder(.press)) == "https://guong.example/trang/bao-chi/")
  }

  @Test func versionsOfABulletinStandBelowItsPage() throws {
    let id = try #require(BulletinID("2026-0007"))
    #expect(paths.page(id) == "bao-chi/2026/0007/")
    #expect(paths.folder(ofVersion: 2, of: id) == "bao-chi/2026/0007/v2/")
  }

  @Test func theFirstPageOfAListIsItsFolder() {
    #expect(SitePaths.page(1, of: "guong-sang/") == "guong-sang/")
    #expect(SitePaths.page(2, of: "guong-sang/") == "guong-sang/trang/2/")
  }

  @Test(arguments: [("", "./"), ("a/", "../"), ("a/b/", "../../"), ("404.html", "./")])
  func thereIsAWayFromEachPageToTheRoot(path: String, root: String) {
    #expect(SitePaths.root(from: path) == root)
  }
}
