import Building
import Diagnostics
import Testing
import VietnameseText

struct UnseenCharacterTests {
  @Test func whatTurnsATextReachesNoReader() async throws {
    let bad = try #require(BadSite.all.first { $0.name == "texts-that-turn" })
    let site = try SmallSite(bad.files)
    #expect(await build(site.options).failure == nil)
    for (path, bytes) in try site.outputFiles() {
      guard String(validating: bytes, as: UTF8.self) != nil else { continue }
      #expect(bytes.withUnsafeBufferPointer { seenText($0)?.leftOut } == nil, "\(path)")
    }
  }
}
