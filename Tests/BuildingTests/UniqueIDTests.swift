import Building
import Foundation
import Testing

/// No two elements of a page share an id, whatever an author calls the sections of a text.
struct UniqueIDTests {
  @Test(arguments: ["plain", "sen"])
  func headingsCalledLikePartsOfTheFrameKeepTheirIdsApart(theme: String) async throws {
    let names = try framesIDs()
    #expect(names.count > 10)
    let site = try SmallSite(.good(but: texts(names)))
    var options = site.options
    options.theme = theme
    let report = await build(options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    var headings = 0
    for file in try site.outputFiles() where file.path.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let ids = page.matches(of: #/<[^>]* id="([^"]*)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(file.path): \(ids)")
      for link in page.matches(of: #/href="#([^"]+)"/#) {
        #expect(ids.contains(String(link.1)), "\(file.path): #\(link.1)")
      }
      headings += page.matches(of: #/<h[1-6] id="tai-ve"/#).count
    }
    // What a heading is called stays its address.
    #expect(headings == 5)
  }

  /// All ids of the templates, without what values give them.
  private func framesIDs() throws -> [String] {
    let folder = repository.appending(path: "Themes")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let ids = try files.filter { $0.hasSuffix(".mustache") }.flatMap { file in
      try repositoryText("Themes/" + file).matches(of: #/ id="([^"{]+)"/#).map { String($0.1) }
    }
    return Set(ids).sorted()
  }

  private func texts(_ names: [String]) -> [String: SiteFile] {
    let plain = names.map { $0.replacing("khung_", with: "") }
    let headings = (names + plain + ["Mục lục", "Chú thích 1", "Trở lại 1", "main", "Tải về"])
      .map { "## \($0.replacing("_", with: " "))\n\nChữ.[^1]\n\n" }.joined()
    let body = headings + "[^1]: Ghi.\n"
    func text(_ head: String) -> SiteFile { .text("---\ntitle: Tít\n\(head)---\n\n\(body)") }
    return [
      "Content/stories/2026/moi.md": text("date: 2026-02-01\n"), "Content/pages/moi.md": text(""),
      "Content/documents/moi.md": text(""), "Content/campaigns/moi/index.md": text(""),
      "Content/campaigns/moi/reviews/so-ket.md": text(""),
      "Content/campaigns/moi/results.csv":
        "indicator,name,period,value,measure,target\nkm,Đường đã làm,2025,30,km,40\n",
    ]
  }
}
