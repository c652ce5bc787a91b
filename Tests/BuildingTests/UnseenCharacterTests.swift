import Building
import Diagnostics
import Testing

struct UnseenCharacterTests {
  @Test func whatTurnsATextReachesNoReader() async throws {
    let bad = try #require(BadSite.all.first { $0.name == "texts-that-turn" })
    let site = try SmallSite(bad.files)
    #expect(await build(site.options).failure == nil)
    for (path, bytes) in try site.outputFiles() {
      #expect(bytes.withUnsafeBufferPointer { withoutTurningCharacters($0)?.taken } == nil, "\(path)")
    }
  }
}
