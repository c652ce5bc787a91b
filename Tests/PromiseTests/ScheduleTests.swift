import Building
import Foundation
import Reports
import Testing
import VietnameseText

/// "It builds at the right hour without anybody there": what the schedule says, and nothing else, happens, and what `check` did
/// not tell of stops no build.
@Suite struct ScheduleTests {
  /// `make long` walks more sites; `WALKED_FROM` begins at another, to try again what it found.
  static let seeds: Range<UInt64> = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["WALKED_FROM"].flatMap(UInt64.init) ?? 7000
    return first..<first + (environment["WALKED_SITES"].flatMap(UInt64.init) ?? 24)
  }()

  @Test(arguments: seeds)
  func theSiteChangesAtEachInstantOfTheScheduleAndAtNoOther(seed: UInt64) async throws {
    var walk = try await Walk(randomSite(seed: seed, pace: .restless), "seed \(seed)")
    for instant in walk.instants { try await walk.pass(instant) }
    try await walk.expectNoChange(before: Instant(secondsSince1970: 7_000_000_000))
  }
}

/// A site that is built again and again while time goes on.
private struct Walk {
  /// Those of the schedule, each once.
  let instants: [Instant]
  /// The rows of the schedule, by their instants.
  private let rows: [Instant: [[String]]]
  private let site: RandomSite
  private let name: String
  private let folder: TemporaryFolder
  /// What was said at the beginning: code and place.
  private let told: Set<String>
  /// What stands in the output; `nil` while a fault that was told keeps the site from being built.
  private var tree: Tree?

  init(_ site: RandomSite, _ name: String) async throws {
    (self.site, self.name) = (site, name)
    folder = try TemporaryFolder()
    try folder.lay(site.sources)
    let report = await folder.build { $0.take(site.contract) }
    try #require(report.failure == nil, "\(name): \(report.problems)")
    told = Set(report.faults)
    tree = try folder.tree()
    var options = BuildOptions(source: folder.path + "/source", output: folder.path + "/Output", jobs: 2)
    options.take(site.contract)
    let (schedule, _) = await list(.schedule, options, language: .en)
    let written = schedule?.rows ?? []
    rows = Dictionary(grouping: written) { Instant($0[0], in: .vietnam) ?? Instant(secondsSince1970: 0) }
    instants = rows.keys.sorted()
    #expect(report.nextChange == written.first?[0], "\(name)")
  }

  mutating func pass(_ instant: Instant) async throws {
    try await expectNoChange(before: instant)
    let after = try await built(at: instant)
    if let before = tree, let after {
      #expect(
        !after.differences(from: before).isEmpty,
        "\(name): nothing changes at \(rows[instant] ?? [])")
    }
    tree = after
  }

  func expectNoChange(before instant: Instant) async throws {
    guard let tree else { return }
    let last = Instant(secondsSince1970: instant.secondsSince1970 - 1)
    guard let now = try await built(at: last) else { return }
    expectSame(tree, now, "\(name): changes before \(instant.rfc3339(in: .vietnam)) without a row")
  }

  private func built(at instant: Instant) async throws -> Tree? {
    let report = await folder.build {
      $0.take(site.contract)
      $0.clock = instant.rfc3339(in: .vietnam)
    }
    let untold = report.faults.filter { !told.contains($0) }
    #expect(untold.isEmpty, "\(name): not told before \(instant.rfc3339(in: .vietnam))")
    #expect(report.failure == nil || !site.isOrderly, "\(name): \(report.problems)")
    return report.failure == nil ? try folder.tree() : nil
  }
}

extension BuildReport {
  /// What stops a build, and what an ending did: code and place.
  fileprivate var faults: [String] {
    diagnostics.filter { Self.codes.contains($0.code) || $0.severity == .error }
      .map { "\($0.code) \($0.place.map(\.description) ?? "")" }
  }

  private static let codes: Set = [
    "hidden-reference", "ended-reference", "ended-block", "ended-link", "figure-ahead", "broken-link",
    "broken-anchor",
    "named-after-withdrawal", "missing-picture", "missing-attachment", "path-taken", "silent-change",
    "named-in-release",
  ]
}
