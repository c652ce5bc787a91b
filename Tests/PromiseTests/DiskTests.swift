import Foundation
import Testing

/// When the disk refuses, the old site stands as it was.
@Suite struct DiskTests {
  @Test(.enabled(if: OwnDisk.isPossible, "Only root can mount a file system."))
  func aFullDiskLeavesTheOldSiteAndNoRemains() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/disk", withIntermediateDirectories: true)
    let disk = try OwnDisk(on: folder.path + "/disk", kibibytes: 800)
    defer { withExtendedLifetime(disk) {} }
    try folder.lay(smallSite(stories: 0..<5))
    let small = await folder.build(to: "disk/Output")
    try #require(small.failure == nil, "\(small.problems)")
    let before = try folder.tree("disk/Output")
    try folder.lay(smallSite(stories: 0..<400, edition: 2))
    let report = await folder.build(to: "disk/Output")
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["cannot-write"])
    expectSame(try folder.tree("disk/Output"), before)
    #expect(try folder.names(in: "disk") == ["Output"])
    try folder.lay(smallSite(stories: 0..<6))
    #expect(await folder.build(to: "disk/Output").failure == nil)
  }

  @Test(.enabled(if: OwnDisk.isPossible, "Only root can mount a file system."))
  func aDiskThatMayNotBeWrittenKeepsItsSite() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/disk", withIntermediateDirectories: true)
    let disk = try OwnDisk(on: folder.path + "/disk", kibibytes: 8192)
    try folder.lay(smallSite(stories: 0..<5))
    #expect(await folder.build(to: "disk/Output").failure == nil)
    let before = try folder.tree("disk/Output")
    try disk.forbidWriting()
    try folder.lay(smallSite(stories: 0..<9))
    let report = await folder.build(to: "disk/Output")
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["cannot-write"])
    expectSame(try folder.tree("disk/Output"), before)
  }

  @Test(.enabled(if: geteuid() != 0, "Root may write everywhere."))
  func aParentFolderThatMayNotBeWrittenKeepsItsSite() async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<5))
    #expect(await folder.build(to: "www/Output").failure == nil)
    let before = try folder.tree("www")
    chmod(folder.path + "/www", 0o555)
    try folder.lay(smallSite(stories: 0..<9))
    let report = await folder.build(to: "www/Output")
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["cannot-write"])
    expectSame(try folder.tree("www"), before)
  }

  @Test func anOutputThatIsAFileIsAnError() async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<3))
    try folder.write("x", to: "Output")
    let report = await folder.build()
    #expect(report.failure == .world)
    #expect(try folder.read("Output") == Array("x".utf8))
  }
}
