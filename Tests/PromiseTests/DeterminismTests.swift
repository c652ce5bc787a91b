import Building
import Foundation
import Testing
import VietnameseText

/// "Same sources + same clock = same bytes, whatever the folder, the number of cores, or what was built before".
@Suite struct DeterminismTests {
  @Test(arguments: UInt64(2000)..<2010)
  func theNumberOfWorkersChangesNothing(seed: UInt64) async throws {
    let site = randomSite(seed: seed)
    let one = try await built(site, jobs: 1)
    expectSame(one, try await built(site, jobs: 2), "seed \(seed)")
    expectSame(one, try await built(site, jobs: 7), "seed \(seed)")
  }

  @Test(arguments: UInt64(2100)..<2110)
  func theFolderOfTheSourcesChangesNothing(seed: UInt64) async throws {
    let site = randomSite(seed: seed)
    let there = try await built(site, source: "a/much longer/way to/the sources")
    expectSame(try await built(site), there, "seed \(seed)")
  }

  @Test(arguments: UInt64(2200)..<2230)
  func aBuildOverAnotherSiteIsLikeOneIntoNothing(seed: UInt64) async throws {
    let (old, new) = (randomSite(seed: seed), randomSite(seed: seed + 5000))
    let folder = try TemporaryFolder()
    _ = try await built(old, in: folder)
    expectSame(try await built(new, in: folder), try await built(new), "seed \(seed)")
  }

  @Test(arguments: UInt64(2300)..<2330)
  func filesThatDoNotChangeAreNotTouched(seed: UInt64) async throws {
    let site = randomSite(seed: seed, isTame: true)
    let folder = try TemporaryFolder()
    let before = try await built(site, in: folder)
    let again = try await built(site, in: folder)
    for (path, file) in again.files where path != ".guongsang-manifest" {
      #expect(file.inode == before.files[path]?.inode && file.modified == before.files[path]?.modified)
    }
    // One more story changes some pages and leaves the others.
    var more = site.sources
    more["Content/stories/2026/bai-moi.md"] = Array("---\ntitle: Bài mới\ndate: 2025-01-01\n---\nMới.\n".utf8)
    try folder.lay(more)
    let report = await folder.build { $0.take(site.contract) }
    try #require(report.failure == nil, "\(report.problems)")
    let after = try folder.tree()
    #expect(after["guong-sang/bai-moi/index.html"] != nil)
    for (path, file) in after.files where path != ".guongsang-manifest" && file == before.files[path] {
      #expect(file.inode == before.files[path]?.inode && file.modified == before.files[path]?.modified)
    }
  }

  @Test(arguments: UInt64(2400)..<2480)
  func nothingChangesBeforeTheNextChange(seed: UInt64) async throws {
    let site = randomSite(seed: seed)
    let folder = try TemporaryFolder()
    try folder.lay(site.sources)
    let now = await folder.build { $0.take(site.contract) }
    try #require(now.failure == nil, "\(now.problems)")
    let last = try now.nextChange.map { next in
      let instant = try #require(Instant(next, in: .vietnam))
      return Instant(secondsSince1970: instant.secondsSince1970 - 1).rfc3339(in: .vietnam)
    }
    let later = await folder.build(to: "Later") {
      $0.take(site.contract)
      $0.clock = last ?? "2199-01-01"
    }
    try #require(later.failure == nil, "\(later.problems)")
    expectSame(
      try folder.tree(), try folder.tree("Later"),
      "seed \(seed), from \(site.contract.clock.iso) to \(last ?? "the end of time")")
  }

  private func built(
    _ site: RandomSite, jobs: Int = 2, source: String = "source", in place: TemporaryFolder? = nil
  ) async throws -> Tree {
    let folder = try place ?? TemporaryFolder()
    try folder.lay(site.sources, in: source)
    let report = await folder.build(source, jobs: jobs) { $0.take(site.contract) }
    try #require(report.failure == nil, "\(report.problems)")
    return try folder.tree()
  }
}
