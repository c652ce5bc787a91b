import Building
import PressRoom
import SiteModel
import Testing

/// A bulletin that is not published: seen in previews, and nowhere else.
struct PressPreviewTests {
  private static let bulletin: SiteFile = """
    ---
    tieu-de: Thông cáo số bảy <em>
    sapo: Hai người được khen.
    phat-hanh: 2026-02-03T08:00
    khen-thuong: [12-qd-ubnd-2025]
    ghi-chu-cho-bien-tap-vien: [Liên hệ trước khi đến.]
    ban-goc: {tieu-de: Thông cáo số 12-TC, url: "https://guong.example/12.pdf"}
    ---

    Xã khen **hai người**, xem [[nha-sach-vuon-dep]].

    """

  private func files(
    drafts: Bool
  ) async throws -> (files: [(path: String, text: String)], skipped: Int) {
    let site = try SmallSite(.good(but: ["Content/press/2026-0007.md": Self.bulletin]))
    var options = site.options
    options.drafts = drafts
    let report = await build(options)
    #expect(report.diagnostics.filter { $0.severity == .error }.isEmpty)
    let files = try site.outputFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return (files, report.diagnostics.count { $0.code == "missing-tool" })
  }

  @Test func isInNoFileOfTheSite() async throws {
    for file in try await files(drafts: false).files {
      #expect(!file.path.contains("bao-chi"))
      #expect(!file.text.contains("Thông cáo số bảy"), "\(file.path)")
    }
  }

  /// The files of tools are there where the tools are.
  @Test func previewsHaveItInEveryFormat() async throws {
    let (files, skipped) = try await files(drafts: true)
    let press = files.filter { $0.path.hasPrefix("bao-chi/2026/") }
    let made = press.filter { $0.path.hasSuffix(".docx") || $0.path.hasSuffix(".pdf") }
    #expect(made.count + skipped == 2)
    let paths = Set(press.map(\.path)).subtracting(made.map(\.path))
    let kinds = PressFormat.all.map(\.kind) + [.manifest, .sums, .archive]
    let names = kinds.map { $0.name(after: "tcbc-2026-0007-v1") }
      .filter { !$0.hasSuffix(".docx") && !$0.hasSuffix(".pdf") }
    #expect(names.contains("claims.json") && names.contains("tcbc-2026-0007-v1.package.newsml.xml"))
    #expect(
      paths == Set((["index.html"] + names.map { "v1/" + $0 }).map { "bao-chi/2026/0007/" + $0 }))
    let text = try #require(press.first { $0.path.hasSuffix(".txt") }?.text)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Chỉ phát sau 08:00 ngày 3/2/2026 (GMT+7)")
    #expect(lines.last == "-HẾT-")
    #expect(lines.contains("BẢN NHÁP, CHƯA PHÁT HÀNH") && lines.contains("Thông cáo số bảy <em>"))
    #expect(lines.contains { $0.hasPrefix("Nguyễn Văn Mẫu, Nông dân | Giấy khen") })
    let page = try #require(press.first { $0.path.hasSuffix("0007/index.html") }?.text)
    #expect(page.contains("<h1>Thông cáo số bảy &lt;em&gt;</h1>") && page.contains("noindex"))
    #expect(page.contains("Bản gốc: <a href=\"https://guong.example/12.pdf\">Thông cáo số 12-TC</a>"))
    #expect(text.contains("Bản gốc: Thông cáo số 12-TC (https://guong.example/12.pdf)"))
    #expect(page.contains("chưa phát hành") && !page.contains("NewsArticle"))
    for file in files where !file.path.hasPrefix("bao-chi/") {
      #expect(!file.text.contains("Thông cáo số bảy"), "\(file.path)")
      if file.path == "sitemap.xml" { #expect(!file.text.contains("2026/0007")) }
    }
  }
}
