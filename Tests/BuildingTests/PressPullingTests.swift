import Foundation
import PressRoom
import Testing

@testable import Building

/// What agencies pull of a whole site, and how they check it.
struct PressPullingTests {
  private static let text: SiteFile = """
    ---
    tieu-de: Xã khen hai người dũng cảm
    sapo: Hai nông dân cứu ba em nhỏ.
    phat-hanh: 2026-02-03T08:00
    khen-thuong: [12-qd-ubnd-2025]
    ---

    Xã khen **hai người**.

    """

  private let site: SmallSite
  private var version: String { site.root + "/Content/press/published/2026-0007/v1" }

  init() async throws {
    site = try SmallSite(.good(but: ["Content/press/2026-0007.md": Self.text]))
    await release(.publish, at: "2026-02-01")
  }

  private func release(_ action: PressAction, at clock: String) async {
    var options = site.options
    options.clock = clock
    options.skipMissingTools = true
    let report = await Building.release(action, PressOptions(options, ids: ["2026-0007"]))
    #expect(report.build.failure == nil)
  }

  private func built(at clock: String, jobs: Int = 2) async throws -> [String: String] {
    var options = site.options
    options.clock = clock
    options.jobs = jobs
    #expect(await build(options).failure == nil)
    return Dictionary(
      uniqueKeysWithValues: try site.outputFiles().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private func problems(_ path: String) -> [String] { verifyVersion(path, key: nil).diagnostics.map(\.code) }

  @Test func listsChangeAtTheInstantsThatTheScheduleHas() async throws {
    #expect(try await built(at: "2026-02-03T07:59:59")["bao-chi/atom.xml"] == nil)
    let first = try await built(at: "2026-02-03T08:00")
    #expect(first["bao-chi/atom.xml"]?.contains("dũng cảm") == true && first["sitemap-news.xml"] != nil)
    #expect(first["robots.txt"]?.contains("sitemap-news.xml") == true)
    let later = try await built(at: "2026-02-05T08:00")
    #expect(later["sitemap-news.xml"] == nil && later["robots.txt"]?.contains("sitemap-news.xml") == false)
    var options = site.options
    options.clock = "2026-02-01"
    let (schedule, _) = await list(.schedule, options, language: .en)
    let changes = schedule?.rows.filter { $0[5] == "bulletin" }.map { "\($0[0]) \($0[1])" }
    #expect(changes == ["2026-02-03T08:00:00+07:00 appears", "2026-02-05T08:00:00+07:00 ages"])
  }

  @Test func theNumberOfWorkersChangesNoByte() async throws {
    #expect(try await built(at: "2026-02-03T09:00", jobs: 1) == built(at: "2026-02-03T09:00", jobs: 4))
  }

  @Test(arguments: [PressAction.hold, .kill]) func noFileHasAWordOfWhatWasTakenBack(_ action: PressAction)
    async throws
  {
    await release(action, at: "2026-03-09")
    for (path, text) in try await built(at: "2026-03-10") {
      #expect(!text.contains("dũng cảm"), "\(path)")
    }
  }

  @Test func aVersionIsWholeAsFolderAndAsArchive() throws {
    let folder = verifyVersion(version, key: nil)
    #expect(folder.diagnostics.isEmpty && folder.failure == nil)
    #expect(folder.manifest?.version == 1 && !folder.hasSignature)
    #expect(problems(version + "/tcbc-2026-0007-v1.zip") == [])
  }

  @Test func aVersionThatIsNotWholeIsToldFromAWholeOne() throws {
    let text = version + "/tcbc-2026-0007-v1.txt"
    try Data("khác".utf8).write(to: URL(filePath: text))
    #expect(problems(version) == ["released-file-changed", "wrong-sums"])
    try FileManager.default.removeItem(atPath: text)
    #expect(problems(version) == ["released-file-missing", "wrong-sums"])
    try Data().write(to: URL(filePath: version + "/them.txt"))
    #expect(problems(version).contains("released-file-extra"))
    try FileManager.default.createSymbolicLink(atPath: text, withDestinationPath: "/etc/passwd")
    #expect(problems(version).contains("released-file-changed"))
    try FileManager.default.removeItem(atPath: version + "/manifest.json")
    #expect(problems(version) == ["not-a-version"])
  }

  @Test func theArchiveBesideTheFilesHasTheSameFiles() throws {
    let archive = version + "/tcbc-2026-0007-v1.zip"
    try FileManager.default.moveItem(atPath: archive, toPath: version + "/tcbc-2026-0008-v1.zip")
    #expect(problems(version) == ["released-file-extra"])
    try FileManager.default.removeItem(atPath: version + "/tcbc-2026-0008-v1.zip")
    #expect(problems(version) == [])
    try Data("khác".utf8).write(to: URL(filePath: archive))
    #expect(problems(version) == ["released-file-changed"])
  }

  @Test func aDamagedArchiveIsNoVersion() throws {
    let archive = version + "/tcbc-2026-0007-v1.zip"
    var bytes = try Data(contentsOf: URL(filePath: archive))
    bytes[200] ^= 0xFF
    try bytes.write(to: URL(filePath: archive))
    #expect(problems(archive) == ["not-a-version"])
    #expect(verifyVersion(version + "/khong-co.zip", key: nil).failure == .world)
    let unsigned = verifyVersion(version, key: "RWQ")
    #expect(unsigned.diagnostics.map(\.code) == ["released-file-changed", "no-signature"])
    #expect(unsigned.failure == .content)
  }
}
