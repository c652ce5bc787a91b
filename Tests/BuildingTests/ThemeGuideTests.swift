import Building
import Foundation
import Testing

/// What THEMES.md promises: its files are a theme, and its site looks as it says.
struct ThemeGuideTests {
  @Test func itsFilesMakeAThemeWithoutAnyProblem() async throws {
    let files = try files(of: repositoryText("THEMES.md"))
    #expect(files.count == 8, "\(files.keys.sorted())")
    let site = try SmallSite(.good(but: files))
    var options = site.options
    options.theme = "xa"
    let checked = await check(options)
    #expect(checked.diagnostics.map { $0.message(in: .en) } == [])
    let report = await build(options)
    #expect(report.failure == nil)

    let output = Dictionary(uniqueKeysWithValues: try site.outputFiles().map { ($0.path, $0.bytes) })
    let page = String(decoding: try #require(output["gioi-thieu/index.html"]), as: UTF8.self)
    #expect(page.contains("<p class=\"slogan\">UBND xã Ví Dụ nhớ ơn từng việc tốt.</p>"))
    #expect(page.contains("aria-label=\"Các mục\""))
    let sheet = try #require(page.firstMatch(of: #/href="\.\./(assets/xa-[0-9a-f]{10}\.css)"/#)?.1)
    let css = String(decoding: try #require(output[String(sheet)]), as: UTF8.self)
    let loaded = css.matches(of: #/url\("?([^")]+)"?\)/#).map { "assets/" + $0.1 }
    #expect(loaded.count == 2 && loaded.allSatisfy { output[$0] != nil }, "\(loaded)")
    let icon = try #require(page.firstMatch(of: #/rel="icon"[^>]*href="\.\./([^"]+)"/#)?.1)
    #expect(loaded.contains(String(icon)))
    #expect(String(decoding: try #require(output[String(icon)]), as: UTF8.self).contains("#0a6b4b"))
  }

  @Test func itsListCanBePrinted() throws {
    let guide = try repositoryText("THEMES.md")
    let site = try SmallSite(.good(but: files(of: guide)))
    let lists = guide.split(separator: "\n").filter { $0.hasPrefix("guongsang list templates") }
    #expect(lists.count == 2)
    for line in lists {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let command = try Command(words + ["--source", site.root])
      #expect(command.status == 0 && command.output.contains("slogan"), "\(command.messages)")
    }
  }

  /// The code blocks whose introduction ends with a path, and the files that its commands copy.
  private func files(of guide: String) throws -> [String: SiteFile] {
    var files: [String: SiteFile] = [:]
    var path: String?
    var block: String?
    for line in guide.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let text = block, let path { files[path] = .text(text) }
        if block != nil { path = nil }
        block = block == nil ? "" : nil
      } else if let text = block {
        block = text + line + "\n"
        if line.hasPrefix("cp "), let copy = line.split(separator: " ").last {
          files[String(copy)] = .bytes([0x77, 0x4F, 0x46, 0x32])
        }
      } else if !line.isEmpty {
        path = (line.firstMatch(of: #/`(Themes/[^`]+)`:$/#)?.1).map(String.init)
      }
    }
    return files
  }
}
