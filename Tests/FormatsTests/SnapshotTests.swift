import Foundation
import Testing

struct SnapshotTests {
  /// A test that was renamed or removed must not leave a file behind that nothing compares any more.
  @Test func everyRecordedFileBelongsToATest() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/site")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".xml") || $0.hasSuffix(".json")
    }
    #expect(
      names.sorted() == [
        "atom.xml", "bao-chi/luu-tru/2026-05.xml", "feed.json", "rss.xml", "sitemap-1.xml", "sitemap-2.xml",
        "sitemap-news.xml", "sitemap.xml",
      ])
  }
}
