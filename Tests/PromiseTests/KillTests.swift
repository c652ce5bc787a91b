import SeededRandom
import Foundation
import Testing

/// "Any crash or kill leaves the previous site whole".
@Suite struct KillTests {
  @Test func afterAKillAtAnyMomentTheOldOrTheNewSiteIsThereWhole() throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<240, edition: 1), in: "first")
    try folder.lay(smallSite(stories: 20..<260, edition: 2), in: "second")
    try folder.write("Deny from all\n", to: "Output/.htaccess")
    try folder.write("token", to: "Output/.well-known/x")
    _ = try fullBuild(of: "second", in: folder)
    var new = ("second", try folder.tree())
    var duration = try fullBuild(of: "first", in: folder)
    var old = ("first", try folder.tree())
    try #require(old.1 != new.1 && old.1[".well-known/x"] != nil)
    var random = SeededGenerator(seed: 7)
    var kills = 0
    for attempt in 0..<1000 where kills < 200 {
      let build = try folder.startBuild(of: new.0)
      // Every other one waits until the new site is being laid down, so that half of the kills hit the writing.
      let isWriting = attempt % 2 == 0
      if isWriting { waitForWriting(in: folder, atMost: duration) }
      usleep(UInt32(random.number(0...(isWriting ? duration / 2 : duration))))
      build.kill()
      if build.wait() == .signal(Int(SIGKILL)) { kills += 1 }
      let left = try folder.tree()
      #expect(
        left == old.1 || left == new.1,
        "attempt \(attempt): \(left.differences(from: old.1))\n\(left.differences(from: new.1))")
      duration = try fullBuild(of: new.0, in: folder)
      expectSame(try folder.tree(), new.1, "the build after attempt \(attempt)")
      try #expect(folder.names() == ["Output", "first", "second"], "attempt \(attempt) left something")
      (old, new) = (new, old)
    }
    #expect(kills == 200, "Too few builds were still running when they were to be killed.")
  }

  /// On a mount point files are renamed one by one, so a kill may leave a mixture; the next build makes it whole.
  @Test(.enabled(if: OwnDisk.isPossible, "Only root can mount a file system."))
  func whereFoldersCannotBeExchangedTheNextBuildMakesTheSiteWhole() throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<60, edition: 1), in: "first")
    try folder.lay(smallSite(stories: 20..<80, edition: 2), in: "second")
    try folder.write("x", to: "Output/x")
    let disk = try OwnDisk(on: folder.path + "/Output", kibibytes: 16_384)
    defer { withExtendedLifetime(disk) {} }
    try folder.write("token", to: "Output/.well-known/x")
    var random = SeededGenerator(seed: 8)
    _ = try fullBuild(of: "second", in: folder)
    var new = ("second", try folder.tree())
    var duration = try fullBuild(of: "first", in: folder)
    var old = ("first", try folder.tree())
    for attempt in 0..<60 {
      let build = try folder.startBuild(of: new.0)
      waitForWriting(in: folder, atMost: duration)
      usleep(UInt32(random.number(0...duration)))
      build.kill()
      _ = build.wait()
      for (path, file) in try folder.tree().files
      where ![".guongsang-manifest", ".guongsang-new"].contains(path) {
        #expect(file == old.1.files[path] || file == new.1.files[path], "attempt \(attempt): \(path)")
      }
      duration = try fullBuild(of: new.0, in: folder)
      expectSame(try folder.tree(), new.1, "the build after attempt \(attempt)")
      try #expect(folder.names() == ["Output", "first", "second"], "attempt \(attempt) left something")
      (old, new) = (new, old)
    }
  }

  /// How long the build took, in microseconds: kills are spread over that time.
  private func fullBuild(of source: String, in folder: TemporaryFolder) throws -> Int {
    let start = ContinuousClock.now
    try #require(try folder.startBuild(of: source).wait() == .exit(0))
    let span = (ContinuousClock.now - start).components
    return Int(span.seconds) * 1_000_000 + Int(span.attoseconds / 1_000_000_000_000)
  }

  private func waitForWriting(in folder: TemporaryFolder, atMost microseconds: Int) {
    for _ in 0..<(microseconds / 100) where !folder.holds(".Output.next") { usleep(100) }
  }
}

@Suite struct LockTests {
  @Test(arguments: 0..<5)
  func twoBuildsAtOnceBothEndWellAndOneOfTheirSitesStandsWhole(_: Int) throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<40, edition: 1), in: "first")
    try folder.lay(smallSite(stories: 10..<50, edition: 2), in: "second")
    let sites = try ["first", "second"].map { source in
      try #require(try folder.startBuild(of: source).wait() == .exit(0))
      return try folder.tree()
    }
    let builds = try ["first", "second", "first"].map { try folder.startBuild(of: $0) }
    for build in builds { #expect(build.wait() == .exit(0)) }
    #expect(sites.contains(try folder.tree()))
    #expect(try folder.names() == ["Output", "first", "second"])
  }

  @Test func aBuildThatDoesNotGetTheLockSaysSoAndChangesNothing() async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<3))
    #expect(await folder.build().failure == nil)
    let before = try folder.tree()
    let lock = open(folder.path + "/.Output.lock", O_RDWR | O_CREAT, 0o644)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try folder.lay(smallSite(stories: 0..<5))
    let report = await folder.build { $0.write.patience = 0 }
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code).contains("output-locked"))
    expectSame(try folder.tree(), before)
  }
}
