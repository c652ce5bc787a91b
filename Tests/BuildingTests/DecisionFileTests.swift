import Building
import Foundation
import Testing

/// The original of a decision stands beside its page.
struct DecisionFileTests {
  private func site(
    _ theme: String = "plain", file: String = "/quyet-dinh/12.pdf", state: String = ""
  ) throws -> SmallSite {
    var settings = "title: Gương sáng\nbase_url: https://guongsang.example/\n"
    settings += "issuer: Chủ tịch UBND xã Ví Dụ\ntheme: \(theme)\n"
    return try SmallSite(
      .good(but: [
        "Content/site.yml": .text(settings),
        "Content/data/decisions.csv": .text(
          "number,date,issuer,file,state\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,\(file),\(state)\n"),
        "Content/quyet-dinh/12.pdf": .text("%PDF-1.4\n" + String(repeating: "a", count: 1_200)),
      ]))
  }

  @Test(arguments: ["plain", "sen"]) func withItsTypeAndSize(_ theme: String) async throws {
    let site = try site(theme)
    let report = await build(site.options)
    #expect(report.diagnostics.isEmpty)
    let page = try site.page("khen-thuong/quyet-dinh/12-qd-ubnd-2025/index.html")
    #expect(page.contains("quyet-dinh/12-qd-ubnd-2025/12.pdf\">Tải về (PDF, 2\u{A0}KB)</a>"))
    let paths = try site.outputFiles().map(\.path)
    #expect(paths.contains("khen-thuong/quyet-dinh/12-qd-ubnd-2025/12.pdf"))
  }

  @Test func mayLieBesideTheTable() async throws {
    let site = try site(file: "../quyet-dinh/12.pdf")
    #expect(await build(site.options).diagnostics.isEmpty)
  }

  @Test func isNotShownOfARevokedDecision() async throws {
    let site = try site(state: "revoked")
    #expect(await build(site.options).failure == nil)
    #expect(!(try site.outputFiles().map(\.path)).contains { $0.hasSuffix("12.pdf") })
  }
}
