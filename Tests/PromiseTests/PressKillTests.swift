import Foundation
import SeededRandom
import Testing

/// A command of the press room that is killed leaves a bulletin released whole or not at all.
@Suite struct PressKillTests {
  private static let bulletin = """
    ---
    title: Một thông cáo
    summary: Một câu.
    release: 2026-02-03T08:00
    ---

    Nội dung.

    """

  @Test func afterAKillAtAnyMomentABulletinIsReleasedWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    var sources = smallSite(stories: 0..<20, edition: 1)
    sources["Content/press/2026-0001.md"] = Array(Self.bulletin.utf8)
    try folder.lay(sources, in: "whole")
    let start = ContinuousClock.now
    try #require(try folder.press("publish", "whole").wait() == .exit(0))
    let span = (ContinuousClock.now - start).components
    let duration = Int(span.seconds) * 1_000_000 + Int(span.attoseconds / 1_000_000_000_000)
    let whole = try folder.names(in: "whole/Content/press/published/2026-0001/v1")
    var random = SeededGenerator(seed: 11)
    var kills = 0
    for attempt in 0..<400 where kills < 40 {
      try folder.lay(sources, in: "source")
      let run = try folder.press("publish", "source")
      usleep(UInt32(random.number(0...(duration / 2))))
      run.kill()
      if run.wait() == .signal(Int(SIGKILL)) { kills += 1 }
      let isReleased = folder.holds("source/Content/press/ledger.jsonl")
      if isReleased {
        try #expect(
          folder.names(in: "source/Content/press/published/2026-0001/v1") == whole, "attempt \(attempt)")
      }
      // Whatever was left, the site can be built, and the bulletin released.
      try #expect(folder.startBuild(of: "source").wait() == .exit(0), "attempt \(attempt)")
      #expect(folder.holds("Output/bao-chi/2026/0001/v1") == isReleased, "attempt \(attempt)")
      if !isReleased {
        try #expect(folder.press("publish", "source").wait() == .exit(0), "attempt \(attempt)")
        try #expect(
          folder.read("source/Content/press/ledger.jsonl") == folder.read("whole/Content/press/ledger.jsonl"))
      }
    }
    #expect(kills == 40, "Too few commands were still running when they were to be killed.")
  }

  /// A notice that was stored and has no line is never passed over: it may be the line that was lost.
  @Test func afterAKillOfAHoldTheTextIsPublicOrTheCommandAskedFor() throws {
    let folder = try TemporaryFolder()
    var sources = smallSite(stories: 0..<20, edition: 1)
    sources["Content/press/2026-0001.md"] = Array(Self.bulletin.utf8)
    try folder.lay(sources, in: "source")
    try #require(try folder.press("publish", "source").wait() == .exit(0))
    let released = try folder.read("source/Content/press/ledger.jsonl")
    var random = SeededGenerator(seed: 12)
    var duration = 0
    for attempt in 0..<20 {
      let start = ContinuousClock.now
      let run = try folder.press("hold", "source", reason: "sai-sot")
      if attempt > 0 { usleep(UInt32(random.number(0...duration))) } else { _ = run.wait() }
      if attempt > 0 {
        run.kill()
        _ = run.wait()
      } else {
        let span = (ContinuousClock.now - start).components
        duration = Int(span.seconds) * 1_000_000 + Int(span.attoseconds / 1_000_000_000_000)
      }
      let isHeld = try folder.read("source/Content/press/ledger.jsonl") != released
      let isStored = folder.holds("source/Content/press/published/2026-0001/v2")
      try #expect(
        folder.startBuild(of: "source").wait() == .exit(isHeld || !isStored ? 0 : 1), "attempt \(attempt)")
      if !isHeld {
        try #expect(
          folder.press("hold", "source", reason: "sai-sot").wait() == .exit(0), "attempt \(attempt)")
        try #expect(folder.startBuild(of: "source").wait() == .exit(0), "attempt \(attempt)")
      }
      try folder.lay(sources, in: "source")
      try #require(try folder.press("publish", "source").wait() == .exit(0))
      try #expect(folder.read("source/Content/press/ledger.jsonl") == released)
    }
  }

  @Test func twoReleasesAtOnceAddALineEach() throws {
    let folder = try TemporaryFolder()
    var sources = smallSite(stories: 0..<20, edition: 1)
    for number in 1...6 { sources["Content/press/2026-000\(number).md"] = Array(Self.bulletin.utf8) }
    try folder.lay(sources)
    let runs = try (1...6).map { try folder.press("publish", "source", "2026-000\($0)") }
    for run in runs { #expect(run.wait() == .exit(0)) }
    let ledger = String(decoding: try folder.read("source/Content/press/ledger.jsonl"), as: UTF8.self)
    #expect(ledger.split(separator: "\n").count == 6)
    #expect(try folder.startBuild(of: "source").wait() == .exit(0))
  }
}

extension TemporaryFolder {
  fileprivate func press(
    _ action: String, _ source: String, _ id: String = "2026-0001", reason: String? = nil
  ) throws -> Command {
    try Command(
      ["press", action, id, "--source", "\(path)/\(source)", "--clock", "2026-02-01", "--quiet"]
        + (reason.map { ["--reason", $0, "--yes"] } ?? []) + ["--skip-missing-tools"])
  }
}
