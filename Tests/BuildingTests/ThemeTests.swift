import Building
import Foundation
import Testing

/// Themes that somebody makes beside the two of the program.
struct ThemeTests {
  @Test func aThemeMayHaveItsOwnFontPictureAndSecondStyleSheet() async throws {
    let site = try await built([
      "theme.yml": "extends: plain\n",
      "assets/style.css": """
      @import "css/them.css" screen;
      @font-face { font-family: Nhà; src: url(fonts/Phông%20nhà.woff2) format("woff2") }

      """,
      "assets/css/them.css": "body { background: url('../img/nen.png'), url(../icon.svg#a) }\n",
      "assets/fonts/Phông nhà.woff2": "f", "assets/img/nen.png": "p",
    ])
    let files = Dictionary(uniqueKeysWithValues: try site.outputFiles().map { ($0.path, $0.bytes) })
    let sheets = files.filter { $0.key.hasPrefix("assets/") && $0.key.hasSuffix(".css") }
    #expect(sheets.count == 2)
    for (path, bytes) in sheets {
      let folder = URL(filePath: "/" + path).deletingLastPathComponent()
      let text = String(decoding: bytes, as: UTF8.self)
      let addresses = text.matches(of: #/(?:url\(['"]?|@import ")([^'")#]+)/#).map { String($0.1) }
      #expect(addresses.count == 2)
      for address in addresses {
        let target = try #require(URL(string: address, relativeTo: folder)).path
        #expect(files[String(target.dropFirst())] != nil, "\(path): \(address)")
      }
    }
    let home = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    #expect(sheets.keys.contains { home.contains("href=\"./\($0)\"") || home.contains("href=\"\($0)\"") })
  }

  /// A theme of these files in a good site.
  private func built(_ files: [String: SiteFile]) async throws -> SmallSite {
    var changes: [String: SiteFile] = [:]
    for (path, file) in files { changes["Themes/nha/" + path] = file }
    let site = try SmallSite(.good(but: changes))
    var options = site.options
    options.theme = "nha"
    let report = await build(options)
    #expect(report.diagnostics.map { $0.message(in: .en) } == [])
    return site
  }
}
