import Foundation
import Testing

/// "Output is owned: a build deletes exactly what it wrote before and no longer writes".
@Suite struct OutputFolderTests {
  @Test func theManifestListsEveryFileOfTheBuild() async throws {
    let folder = try await builtFolder(0..<12)
    let tree = try folder.tree()
    let manifest = try #require(tree.text(".guongsang-manifest"))
    let listed = manifest.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    #expect(listed == tree.files.keys.filter { $0 != ".guongsang-manifest" }.sorted())
  }

  @Test(arguments: [true, false])
  func onlyFilesThatABuildWroteAreDeleted(mayExchange: Bool) async throws {
    let folder = try await builtFolder(0..<12)
    try folder.write("của quản trị viên", to: "Output/guong-sang/bai-1/ghi-chu.txt")
    try folder.write("token", to: "Output/.well-known/x")
    try folder.lay(smallSite(stories: 6..<9))
    #expect(await folder.build { $0.write.mayExchange = mayExchange }.failure == nil)
    let after = try folder.tree()
    #expect(after.text("guong-sang/bai-1/ghi-chu.txt") == "của quản trị viên")
    #expect(after.text(".well-known/x") == "token")
    #expect(after["guong-sang/bai-1/index.html"] == nil)
    #expect(!folder.holds("Output/guong-sang/bai-2"))
    let clean = try await builtFolder(6..<9).tree()
    #expect(
      Set(after.files.keys) == Set(clean.files.keys).union(["guong-sang/bai-1/ghi-chu.txt", ".well-known/x"]))
  }

  @Test(arguments: [true, false])
  func filesOfOthersKeepTheirModeAndLinksStayLinks(mayExchange: Bool) async throws {
    let folder = try await builtFolder(0..<3)
    try folder.write("#!/bin/sh", to: "Output/.script")
    chmod(folder.path + "/Output/.script", 0o750)
    symlink("guong-sang", folder.path + "/Output/.link")
    try folder.lay(smallSite(stories: 0..<4))
    #expect(await folder.build { $0.write.mayExchange = mayExchange }.failure == nil)
    var found = stat()
    try #require(lstat(folder.path + "/Output/.script", &found) == 0)
    #expect(found.st_mode & 0o777 == 0o750)
    try #require(lstat(folder.path + "/Output/.link", &found) == 0)
    #expect(found.st_mode & S_IFMT == S_IFLNK)
  }

  @Test(arguments: [
    "guong-sang/bai-1/index.html", "guong-sang/bai-1", "guong-sang/bai-1/index.html/ghi-chu.txt",
  ])
  func aPageThatWantsThePlaceOfAForeignFileIsAnError(foreign: String) async throws {
    let folder = try await builtFolder(5..<8)
    try folder.write("không phải của guongsang", to: "Output/" + foreign)
    let before = try folder.tree()
    try folder.lay(smallSite(stories: 0..<8))
    let report = await folder.build()
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["output-holds-path"])
    #expect(report.diagnostics.first?.place?.file == "Content/stories/2026/bai-1.md")
    expectSame(try folder.tree(), before)
    #expect(try folder.names() == ["Output", "source"])
  }

  @Test func aFolderOfOthersIsRefused() async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<3))
    try folder.write("luận văn", to: "Output/luan-van.txt")
    let report = await folder.build()
    #expect(report.failure == .world)
    #expect(report.diagnostics.map(\.code) == ["foreign-output"])
    #expect(Set(try folder.tree().files.keys) == ["luan-van.txt"])
    #expect(try folder.names() == ["Output", "source"])
  }

  @Test(arguments: [[], [".gitkeep"], [".htaccess", ".well-known/a/b"]])
  func anEmptyFolderAndOneWithDotFilesMayBeTaken(files: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<3))
    try FileManager.default.createDirectory(
      atPath: folder.path + "/Output", withIntermediateDirectories: true)
    for file in files { try folder.write("x", to: "Output/" + file) }
    #expect(await folder.build().failure == nil)
    let tree = try folder.tree()
    #expect(tree["index.html"] != nil)
    for file in files { #expect(tree[file] != nil) }
  }

  @Test func aManifestThatNamesFilesElsewhereDeletesNothingThere() async throws {
    let folder = try await builtFolder(0..<3)
    try folder.write("quan trọng", to: "quan-trong.txt")
    let manifest = String(decoding: try folder.read("Output/.guongsang-manifest"), as: UTF8.self)
    try folder.write(
      manifest + "page\t../quan-trong.txt\npage\t\(folder.path)/quan-trong.txt\n",
      to: "Output/.guongsang-manifest")
    for mayExchange in [false, true] {
      #expect(await folder.build { $0.write.mayExchange = mayExchange }.failure == nil)
      #expect(folder.holds("quan-trong.txt"))
    }
  }

  @Test(arguments: ["source/Content", "source/Content/ra", "source/Themes/ra", "source"])
  func theOutputMayNotLieAmongTheSourcesNorHoldThem(output: String) async throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<3))
    let before = try folder.tree("")
    let report = await folder.build(to: output)
    #expect(report.failure == .configuration)
    #expect(report.diagnostics.map(\.code) == ["output-within-content"])
    expectSame(try folder.tree(""), before)
  }

  @Test func aLinkToAFolderStaysALinkAndItsFolderIsBuilt() async throws {
    let folder = try await builtFolder(0..<3)
    #expect(rename(folder.path + "/Output", folder.path + "/www") == 0)
    symlink("www", folder.path + "/Output")
    try folder.lay(smallSite(stories: 0..<5))
    #expect(await folder.build().failure == nil)
    #expect(folder.holds("www/guong-sang/bai-4/index.html"))
    #expect(try folder.names() == ["Output", "source", "www"])
  }

  private func builtFolder(_ stories: Range<Int>) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: stories))
    let report = await folder.build()
    try #require(report.failure == nil, "\(report.problems)")
    return folder
  }
}
