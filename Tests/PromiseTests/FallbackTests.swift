import Foundation
import Testing

/// "Where folders can't be exchanged, files are renamed one by one".
@Suite struct FallbackTests {
  @Test(arguments: UInt64(3000)..<3020)
  func renamingOneByOneGivesTheSameSite(seed: UInt64) async throws {
    let (old, new) = (randomSite(seed: seed), randomSite(seed: seed + 5000))
    let folder = try TemporaryFolder()
    try folder.lay(old.sources)
    let first = await folder.build {
      $0.take(old.contract); $0.write.mayExchange = false
    }
    try #require(first.failure == nil, "\(first.problems)")
    try folder.lay(new.sources)
    for mayExchange in [false, true] {
      let output = mayExchange ? "Clean" : "Output"
      let report = await folder.build(to: output) {
        $0.take(new.contract)
        $0.write.mayExchange = mayExchange
      }
      try #require(report.failure == nil, "\(report.problems)")
    }
    expectSame(try folder.tree(), try folder.tree("Clean"), "seed \(seed)")
    #expect(try folder.names() == ["Clean", "Output", "source"])
  }

  @Test func filesThatDoNotChangeAreNotTouched() async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<12))
    #expect(await folder.build { $0.write.mayExchange = false }.failure == nil)
    let before = try folder.tree()
    #expect(await folder.build { $0.write.mayExchange = false }.failure == nil)
    expectUntouched(try folder.tree(), since: before)
  }

  /// An old address may become a folder and back: `/a.b` and `/a.b/`.
  @Test func aFileMayBecomeAFolderAndAFolderAFile() async throws {
    let folder = try TemporaryFolder()
    for alias in ["/cu/a.b", "/cu/a.b/", "/cu/a.b"] {
      var sources = smallSite(stories: 0..<3)
      sources["Content/pages/gioi-thieu.md"] = Array(
        "---\ntitle: Giới thiệu\naliases: [\(alias)]\n---\n".utf8)
      try folder.lay(sources)
      let report = await folder.build { $0.write.mayExchange = false }
      try #require(report.failure == nil, "\(alias): \(report.problems)")
      #expect(await folder.build(to: "Clean").failure == nil)
      expectSame(try folder.tree(), try folder.tree("Clean"), "\(alias)")
    }
  }

  @Test(.enabled(if: OwnDisk.isPossible, "Only root can mount a file system."))
  func aMountPointIsBuiltInPlaceWithAWarning() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/Output", withIntermediateDirectories: true)
    let disk = try OwnDisk(on: folder.path + "/Output", kibibytes: 8192)
    defer { withExtendedLifetime(disk) {} }
    try folder.write("token", to: "Output/.well-known/x")
    try folder.write("half", to: "Output/.guongsang-new")
    try folder.lay(smallSite(stories: 0..<12))
    let first = await folder.build()
    try #require(first.failure == nil, "\(first.problems)")
    #expect(first.diagnostics.map(\.code) == ["cannot-exchange"])
    let before = try folder.tree()
    try folder.lay(smallSite(stories: 3..<12))
    #expect(await folder.build().failure == nil)
    let after = try folder.tree()
    #expect(after["guong-sang/bai-1/index.html"] == nil)
    #expect(after.text(".well-known/x") == "token")
    #expect(after[".guongsang-new"] == nil)
    expectUntouched(after, since: before)
    #expect(try folder.names() == ["Output", "source"])
  }

  private func expectUntouched(_ after: Tree, since before: Tree) {
    for (path, file) in after.files where path != ".guongsang-manifest" && file == before.files[path] {
      #expect(file.inode == before.files[path]?.inode, "\(path)")
      #expect(file.modified == before.files[path]?.modified, "\(path)")
    }
  }
}
