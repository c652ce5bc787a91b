import Foundation
import Testing

/// What is asked before a bulletin is held or killed.
struct PressStoppingTests {
  private let site: SmallSite
  private var place: [String] {
    ["--source", site.root, "--clock", "2026-02-05", "--skip-missing-tools", "--lang", "vi"]
  }

  init() throws {
    site = try SmallSite(
      .good(but: [
        "Content/press/2026-0007.md":
          "---\ntitle: Xã khen hai người\nsummary: Hai.\nrelease: 2026-02-03T08:00\n---\n\nBa.\n"
      ]))
    let published = try Command(["press", "publish", "2026-0007"] + place)
    try #require(published.status == 0, "\(published.messages)")
  }

  private var ledger: String {
    get throws { try String(contentsOfFile: site.root + "/Content/press/ledger.jsonl", encoding: .utf8) }
  }

  /// Runs at a terminal where somebody types.
  private func typing(_ typed: String, _ arguments: [String]) throws -> Command {
    let script = "exec script -qec \"$*\" /dev/null"
    return try Command(arguments + place, prefix: ["sh", "-c", script, "sh"], input: typed + "\n")
  }

  @Test(arguments: ["hold", "kill"])
  func withoutATerminalNothingIsDone(action: String) throws {
    let before = try ledger
    let command = try Command(
      ["press", action, "2026-0007", "--reason", "sai-sot"] + place, input: "2026-0007\n")
    #expect(command.status == 2)
    #expect(command.messages.contains("thêm --yes"))
    #expect(try ledger == before)
  }

  @Test(arguments: ["hold", "kill"])
  func whoeverSaysYesIsNotAsked(action: String) throws {
    let command = try Command(["press", action, "2026-0007", "--reason", "sai-sot", "--yes"] + place)
    #expect(command.status == 0, "\(command.messages)")
    #expect(try ledger.split(separator: "\n").count == 2)
  }

  @Test func whatWillGoIsShownAndTheNumberTyped() throws {
    let command = try typing("2026-0007", ["press", "kill", "2026-0007", "--reason", "sai-sot"])
    #expect(command.output.contains("2026-0007, bản 1: Xã khen hai người"))
    #expect(command.output.contains("tệp đã phát hành sẽ bị xóa"))
    #expect(command.status == 0, "\(command.output)")
    #expect(try ledger.split(separator: "\n").count == 2)
  }

  @Test(arguments: ["2026-0006", "", "có", "y"])
  func anotherNumberDoesNothing(typed: String) throws {
    let before = try ledger
    let command = try typing(typed, ["press", "kill", "2026-0007", "--reason", "sai-sot"])
    #expect(command.status == 2)
    #expect(command.output.contains("chưa làm gì"))
    #expect(try ledger == before)
  }

  @Test func aNumberThatWasNeverReleasedIsSaidBeforeAnythingIsAsked() throws {
    let command = try typing("2026-0099", ["press", "kill", "2026-0099", "--reason", "sai-sot"])
    #expect(command.status == 1)
    #expect(!command.output.contains("Gõ số"))
  }
}
