import Building
import Diagnostics
import Foundation
import Testing

/// What a build said is remembered outside of the site.
struct StateTests {
  private let odd: SiteFile = "Nhớ gọi xã.\n"

  private func files(below folder: String) -> [String] {
    FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.sorted() ?? []
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func whatTheLastBuildSaidIsNotNew() async throws {
    let site = try SmallSite(.good(but: ["Content/mot.txt": odd]))
    var options = site.options
    options.state = .site(site.root + "/nho/day")
    #expect(await check(options).told == nil)
    let first = await build(options)
    #expect(first.told == nil && first.newDiagnostics.count == 1)
    try site.put(odd, at: "Content/hai.txt")
    let second = await check(options)
    #expect(second.newDiagnostics.map(\.place?.file) == ["Content/hai.txt"])
    #expect(second.knownDiagnostics.map(\.place?.file) == ["Content/mot.txt"])
    // A check remembers nothing.
    #expect(await check(options).newDiagnostics.count == 1)
    _ = await build(options)
    #expect(await check(options).newDiagnostics.isEmpty)
  }

  @Test func aBuildThatFailsRemembersTooWhatItSaid() async throws {
    let site = try SmallSite(.good(but: [BadSite.storyFile: .text(BadSite.storyText("about: [khong-ai]\n"))]))
    var options = site.options
    options.state = .site(site.root + "/nho")
    #expect(await build(options).failure == .content)
    #expect(await check(options).newDiagnostics.isEmpty)
  }

  @Test func theFolderIsForItsOwnerAlone() async throws {
    let site = try SmallSite(goodSite)
    var options = site.options
    options.state = .home(site.root + "/nho/guongsang")
    _ = await build(options)
    let names = files(below: site.root + "/nho/guongsang")
    #expect(names.count == 2)
    #expect(names[0].wholeMatch(of: #/guongsang\.example-[0-9a-f]{8}/#) != nil, "\(names)")
    #expect(names[1] == names[0] + "/messages")
    #expect(try mode(of: "\(site.root)/nho/guongsang/\(names[0])") == 0o700)
    #expect(try mode(of: "\(site.root)/nho/guongsang/\(names[1])") == 0o600)
    #expect(!files(below: site.output).contains { $0.hasSuffix("messages") })
  }

  @Test func aFolderThatIsThereKeepsItsMode() async throws {
    let site = try SmallSite(goodSite)
    var options = site.options
    try FileManager.default.createDirectory(
      atPath: site.root + "/co-san", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750]
    )
    options.state = .site(site.root + "/co-san")
    _ = await build(options)
    #expect(try mode(of: site.root + "/co-san") == 0o750)
  }

  @Test(arguments: ["Output", "Output/nho", "Content/nho", "Themes"])
  func whatIsPublishedOrReadIsNoPlaceForIt(folder: String) async throws {
    let site = try SmallSite(goodSite)
    var options = site.options
    options.state = .site("\(site.root)/\(folder)")
    for report in [await build(options), await check(options)] {
      #expect(report.failure == .configuration)
      #expect(report.diagnostics.map(\.code) == ["state-in-site"])
    }
    #expect(files(below: site.output).isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "Nothing is read-only for root."))
  func whereNothingCanBeRememberedTheSiteIsBuiltAllTheSame() async throws {
    let site = try SmallSite(goodSite)
    var options = site.options
    options.state = .site("/proc/khong-duoc")
    let report = await build(options)
    #expect(report.failure == nil)
    #expect(report.diagnostics.map(\.code) == ["state-not-kept"])
  }

  @Test func aDamagedFileIsNoReasonToFail() async throws {
    let site = try SmallSite(goodSite)
    try site.put("xin chào\n", at: "nho/messages")
    var options = site.options
    options.state = .site(site.root + "/nho")
    #expect(await build(options).failure == nil)
    #expect(await check(options).told != nil)
  }

  // MARK: The command

  private func checkCommand(_ site: SmallSite, environment: [String: String], _ more: [String] = []) throws
    -> Command
  {
    try Command(
      ["check", "--source", site.root, "--output", site.output, "--clock", "2026-06-01", "--lang", "vi"]
        + more,
      environment: environment)
  }

  private func buildCommand(_ site: SmallSite, environment: [String: String]) throws -> Command {
    try Command(
      ["build", "--source", site.root, "--output", site.output, "--clock", "2026-06-01"],
      environment: environment)
  }

  @Test(arguments: [["XDG_STATE_HOME": "x"], ["HOME": "h"], ["STATE_DIRECTORY": "s:t", "HOME": "h"]])
  func newMessagesComeFirstAndAloneWhereThatIsAskedFor(names: [String: String]) throws {
    let site = try SmallSite(.good(but: ["Content/mot.txt": odd]))
    let environment = names.mapValues { "\(site.root)/\($0)" }
    #expect(try buildCommand(site, environment: environment).status == 0)
    try site.put(odd, at: "Content/a-moi.txt")
    try site.put(odd, at: "Content/z-moi.txt")
    let all = try checkCommand(site, environment: environment).messages
    let (new, known) = (all.firstRange(of: "z-moi.txt"), all.firstRange(of: "mot.txt"))
    #expect(try #require(new).lowerBound < #require(known).lowerBound)
    #expect(all.contains("\nLần trước đã báo:\n"))
    #expect(all.contains("Cần xem: 2 cảnh báo mới, 1 cảnh báo từ lần trước."))
    let alone = try checkCommand(site, environment: environment, ["--new"]).messages
    #expect(alone.contains("a-moi.txt") && !alone.contains("mot.txt"))
  }

  @Test func withoutAHomeNothingIsRemembered() throws {
    let site = try SmallSite(.good(but: ["Content/mot.txt": odd]))
    #expect(try buildCommand(site, environment: [:]).status == 0)
    let said = try checkCommand(site, environment: [:]).messages
    #expect(said.contains("Cần xem: 1 cảnh báo.") && !said.contains("Lần trước"))
  }
}
