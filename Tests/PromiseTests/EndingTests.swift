import Foundation
import SeededRandom
import Testing

/// A command that is told to end takes along what it was about to make: the texts of bulletins that nobody may see yet, the
/// programs that it started, the half of a site.
@Suite struct EndingTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aCommandThatIsToldToEndLeavesNothingBehind(_ signal: Int32) throws {
    let desk = try PressDesk()
    let command = try desk.startPublishing()
    let workers = try desk.waitForTool()
    try #expect(desk.folder.names(in: "tmp").count == 1)
    command.send(signal)
    #expect(command.wait() == .signal(Int(signal)))
    try #expect(desk.folder.names(in: "tmp") == [])
    #expect(!desk.folder.holds("source/Content/press/.lock"))
    #expect(!desk.folder.holds("source/Content/press/ledger.jsonl"))
    for worker in workers { #expect(isGone(worker), "Process \(worker) goes on.") }
  }

  @Test func whatAKillLeftGoesWithTheNextCommand() throws {
    let desk = try PressDesk()
    let command = try desk.startPublishing()
    let workers = try desk.waitForTool()
    defer { for worker in workers { kill(worker, SIGKILL) } }
    command.kill()
    #expect(command.wait() == .signal(Int(SIGKILL)))
    try #expect(desk.folder.names(in: "tmp").count == 1)
    #expect(try desk.startListing().wait() == .exit(0))
    try #expect(desk.folder.names(in: "tmp") == [])
  }

  @Test func theFolderOfACommandThatIsStillAtWorkStays() throws {
    let desk = try PressDesk()
    let command = try desk.startPublishing()
    _ = try desk.waitForTool()
    #expect(try desk.startListing().wait() == .exit(0))
    try #expect(desk.folder.names(in: "tmp").count == 1)
    command.send(SIGTERM)
    #expect(command.wait() == .signal(Int(SIGTERM)))
    try #expect(desk.folder.names(in: "tmp") == [])
  }

  /// The temporary folder is everybody's: names that look like ours prove nothing.
  @Test func whatIsNotOursStays() throws {
    let desk = try PressDesk()
    let tmp = desk.folder.path + "/tmp"
    try desk.folder.write("riêng", to: "khac/thu.txt")
    symlink(desk.folder.path + "/khac", tmp + "/guongsang-work.aaaaaa")
    try desk.folder.write("riêng", to: "tmp/guongsang-work.bbbbbb")
    try desk.folder.write("riêng", to: "tmp/guongsang-work.cccccc/thu.txt")
    chmod(tmp + "/guongsang-work.cccccc", 0o755)
    try desk.folder.write("riêng", to: "tmp/guongsang-ban-nhap/thu.txt")
    chmod(tmp + "/guongsang-ban-nhap", 0o700)
    // One that is ours holds links to others, which go, and not what they lead to.
    try desk.folder.write("{}", to: "tmp/guongsang-work.dddddd/pdf/1.json")
    chmod(tmp + "/guongsang-work.dddddd", 0o700)
    symlink(desk.folder.path + "/khac", tmp + "/guongsang-work.dddddd/pdf/khac")
    #expect(try desk.startListing().wait() == .exit(0))
    try #expect(
      desk.folder.names(in: "tmp") == [
        "guongsang-ban-nhap", "guongsang-work.aaaaaa", "guongsang-work.bbbbbb", "guongsang-work.cccccc",
      ])
    #expect(desk.folder.holds("khac/thu.txt") && desk.folder.holds("tmp/guongsang-work.cccccc/thu.txt"))
  }

  @Test func aBuildThatIsToldToEndLeavesTheOldOrTheNewSiteAndNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.lay(smallSite(stories: 0..<240, edition: 1), in: "first")
    try folder.lay(smallSite(stories: 20..<260, edition: 2), in: "second")
    try #require(try folder.startBuild(of: "second").wait() == .exit(0))
    var new = ("second", try folder.tree())
    let start = ContinuousClock.now
    try #require(try folder.startBuild(of: "first").wait() == .exit(0))
    let duration = Int((ContinuousClock.now - start) / .microseconds(1))
    var old = ("first", try folder.tree())
    var random = SeededGenerator(seed: 13)
    var ends = 0
    for attempt in 0..<200 where ends < 40 {
      let signal = attempt % 2 == 0 ? SIGINT : SIGTERM
      let build = try folder.startBuild(of: new.0)
      usleep(UInt32(random.number(0...duration)))
      build.send(signal)
      let end = build.wait()
      // Before the handler is there the signal ends the program as any other.
      if end == .signal(Int(signal)) { ends += 1 } else { #expect(end == .exit(0)) }
      let left = try folder.tree()
      #expect(left == old.1 || left == new.1, "attempt \(attempt)")
      try #expect(folder.names() == ["Output", "first", "second"], "attempt \(attempt) left something")
      if left == new.1 { (old, new) = (new, old) }
    }
    #expect(ends == 40, "Too few builds were still running when they were told to end.")
  }

  /// A shell that starts a command in the background tells it to ignore Ctrl-C, and so does nohup.
  @Test func aSignalThatIsToBeIgnoredIsIgnored() throws {
    let desk = try PressDesk()
    signal(SIGHUP, SIG_IGN)
    defer { signal(SIGHUP, SIG_DFL) }
    let command = try desk.startPublishing()
    _ = try desk.waitForTool()
    command.send(SIGHUP)
    usleep(200_000)
    command.send(SIGTERM)
    #expect(command.wait() == .signal(Int(SIGTERM)))
  }
}

/// Whether a process has ended; one that nobody waits for any more counts as ended.
private func isGone(_ process: pid_t) -> Bool {
  for _ in 0..<100 {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    guard let state, state.split(separator: ")").last?.hasPrefix(" Z") == false else { return true }
    usleep(20_000)
  }
  return false
}

/// A site with a bulletin, and tools that never end.
private struct PressDesk {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var sources = smallSite(stories: 0..<3)
    sources["Content/press/2026-0001.md"] = Array(
      "---\ntitle: Một thông cáo\nsummary: Một câu.\nrelease: 2026-02-03T08:00\n---\n\nNội dung.\n".utf8)
    try folder.lay(sources)
    try folder.write("", to: "tmp/x")
    unlink(folder.path + "/tmp/x")
    // It says which processes it is: its own, and that of a child.
    let tool = """
      #!/bin/sh
      sleep 600 &
      echo $$ $! > \(folder.path)/started.new
      mv \(folder.path)/started.new \(folder.path)/started
      wait
      """
    try folder.write(tool, to: "tools/bin/python")
    chmod(folder.path + "/tools/bin/python", 0o755)
  }

  func startListing() throws -> Command {
    try Command(
      "list", "stories", "--source", folder.path + "/source", "--clock", "2026-02-01",
      environment: environment)
  }

  func startPublishing() throws -> Command {
    try Command(
      "press", "publish", "2026-0001", "--source", folder.path + "/source", "--clock", "2026-02-01",
      "--quiet",
      "--skip-missing-tools", environment: environment)
  }

  private var environment: [String: String] {
    ["TMPDIR": folder.path + "/tmp", "GUONGSANG_TOOLS": folder.path + "/tools"]
  }

  /// The processes of the tool, once it runs.
  func waitForTool() throws -> [pid_t] {
    for _ in 0..<1000 where !folder.holds("started") { usleep(10_000) }
    let words = String(decoding: try folder.read("started"), as: UTF8.self)
    return words.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
  }
}
