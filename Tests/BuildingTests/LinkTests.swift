import Building
import Diagnostics
import Foundation
import Testing

/// Links that stay where they may: what is refused stands in the golden files.
struct LinkTests {
  @Test func aThemeMayHaveLinksWithinItself() async throws {
    let site = try SmallSite(
      .good(but: [
        "Themes/rieng/theme.yml": "extends: plain\n",
        "Themes/rieng/assets/goc.css": "body { margin: 0 }\n",
        "Themes/rieng/assets/style.css": .link("Themes/rieng/assets/goc.css"),
        "Themes/rieng/chung/a.txt": "a\n", "Themes/rieng/assets/chung": .link("Themes/rieng/chung"),
        "Themes/rieng/chu.yml": "{}\n", "Themes/rieng/strings.vi.yml": .link("Themes/rieng/chu.yml"),
      ]))
    var options = site.options
    options.theme = "rieng"
    let report = await build(options)
    #expect(report.diagnostics.map(\.code) == [])
    let assets = try site.outputFiles().map(\.path).filter { $0.hasPrefix("assets/") }
    #expect(assets.contains { $0.hasPrefix("assets/chung/a") })
    #expect(try site.outputFiles().contains { $0.bytes == Array("body { margin: 0 }\n".utf8) })
  }

  @Test func theFolderOfThemesAndThoseInItMayBeLinks() async throws {
    let site = try SmallSite(goodSite, ownThemes: true)
    let disk = FileManager.default
    try disk.moveItem(atPath: site.root + "/Themes", toPath: site.root + "/giao-dien")
    try disk.moveItem(atPath: site.root + "/giao-dien/plain", toPath: site.root + "/mot-giao-dien")
    try site.put(.link("giao-dien"), at: "Themes")
    try site.put(.link("mot-giao-dien"), at: "giao-dien/plain")
    let report = await build(site.options)
    #expect(report.diagnostics.map(\.code) == [])
    #expect(report.failure == nil)
  }

  /// Pictures that several texts share, behind links to a folder that is read nowhere else, and to one that is.
  @Test func textsMayShareAFolderOfPicturesThroughLinks() async throws {
    let text = { (name: String) in
      SiteFile.text(
        "---\ntitle: Bài \(name)\ndate: 2026-02-01\n---\n\n![Vườn](anh/a.png \"Vườn. Ảnh: Lê Ảnh\")\n")
    }
    let site = try SmallSite(
      .good(but: [
        "Content/.anh/a.png": .bytes(SmallPicture.png), "Content/anh-chung/a.png": .bytes(SmallPicture.png),
        "Content/stories/2026/mot/index.md": text("một"), "Content/stories/2026/hai/index.md": text("hai"),
        "Content/stories/2026/ba/index.md": text("ba"),
        "Content/stories/2026/mot/anh": .link("Content/.anh"),
        "Content/stories/2026/hai/anh": .link("Content/.anh"),
        "Content/stories/2026/ba/anh": .link("Content/anh-chung"),
      ]))
    let report = await build(site.options)
    #expect(report.diagnostics.map { "\($0.code) \($0.place?.description ?? "")" } == [])
    let paths = try site.outputFiles().map(\.path)
    #expect(paths.contains("guong-sang/mot/index.html") && paths.contains("guong-sang/ba/index.html"))
  }

  @Test func aFolderThatIsLinkedTwiceIsReadOnce() async throws {
    let list = "Content/awards/cu/2024.csv"
    let rows = """
      Họ và tên,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,Đơn vị
      Vi Văn Đôi,Giấy khen của Chủ tịch UBND cấp xã,13/QĐ-UBND,21/11/2025,Chủ tịch UBND xã Ví Dụ,xã Ví Dụ

      """
    let once = try SmallSite(.good(but: [list: .text(rows)]))
    let twice = try SmallSite(
      .good(but: [
        "Content/.kho/2024.csv": .text(rows), "Content/awards/cu": .link("Content/.kho"),
        "Content/awards/moi": .link("Content/.kho"),
      ]))
    let reports = [await build(once.options), await build(twice.options)]
    #expect(reports.map(\.failure) == [nil, nil])
    #expect(reports.map { $0.diagnostics.map(\.code) } == [[], ["folder-read-once"]])
    let files = try [once.outputFiles(), twice.outputFiles()]
    #expect(files[0].map(\.path) == files[1].map(\.path))
    #expect(files[0].map(\.bytes) == files[1].map(\.bytes))
  }
}
