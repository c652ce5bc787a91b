import Formats
import Foundation
import SiteModel
import Testing

@testable import PressRoom

/// A strict Content-Security-Policy lets the style of print pages through by its hash, so the handbook's samples for administrators
/// have the hash of every style that a print page has.
struct PrintStyleTests {
  private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// Sources of a policy: `'sha256-…'` of the text between the tags (CSP 3, §6.7.2.3).
  private func hashes(of pages: [String]) -> Set<String> {
    Set(
      pages.flatMap { $0.matches(of: #/<style>([\s\S]*?)<\/style>/#) }.map {
        "'sha256-\(Data(sha256(String($0.1)).bytes).base64EncodedString())'"
      })
  }

  private func samples() throws -> [Substring] {
    let handbook = try String(contentsOf: Self.repository.appending(path: "README.vi.md"), encoding: .utf8)
    return handbook.matches(of: #/```(?:nginx|apache)\n([\s\S]*?)\n```/#).map(\.output.1)
  }

  @Test func allPrintPagesHaveOneStyle() throws {
    let pages = try PressState.allCases.map { try #require($0.file(.html)).text }
    #expect(hashes(of: pages) == hashes(of: ["<style>\(printStyle)</style>"]))
    for page in pages {
      #expect(page.ranges(of: "<style").count == 1)
      #expect(!page.contains(" style="), "No hash lets a style at an element through.")
    }
  }

  @Test func theHandbookHasTheHashOfEveryStyle() throws {
    let folder = Self.repository.appending(path: "Content/press/published")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let stored = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "html" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(stored.count > 5)
    let hashes = hashes(of: stored + ["<style>\(printStyle)</style>"])
    let samples = try samples()
    #expect(samples.count == 4, "nginx and Apache, each for a domain and for a folder of another's")
    for hash in hashes {
      #expect(samples.allSatisfy { $0.contains(hash) }, "\(hash) in the samples of README.vi.md §13")
    }
  }
}
