import Diagnostics
import Formats
import SiteModel
import Testing
import Theming

@testable import Building

struct ToolTests {
  @Test func aProgramGetsItsArgumentsAsTheyAreAndNothingOfOurEnvironment() async throws {
    let words = try await output(of: call("printf", ["%s|", "$HOME; `id`", "a b"])).get()
    #expect(String(decoding: words, as: UTF8.self) == "$HOME; `id`|a b|")
    let environment = String(decoding: try await output(of: call("env", [])).get(), as: UTF8.self)
    let names = environment.split(separator: "\n").map { $0.prefix { $0 != "=" } }.sorted()
    #expect(names == ["HOME", "LC_ALL", "PATH", "SOURCE_DATE_EPOCH", "TZ"])
    #expect(environment.contains("SOURCE_DATE_EPOCH=1779152400\n"))
  }

  @Test func whatAProgramReadsComesBack() async throws {
    var call = call("cat", [])
    call.input = Array(repeating: 7, count: 300_000)
    #expect(try await output(of: call).get() == call.input)
  }

  @Test func aProgramThatIsNotThereIsMissing() async throws {
    await #expect(throws: ToolProblem.missing(.pandoc)) {
      try await output(of: call("no-such-program-anywhere", [])).get()
    }
  }

  @Test func aProgramThatFailsSaysWhy() async throws {
    await #expect(throws: ToolProblem.failed(.pandoc, "the cause")) {
      try await output(of: call("sh", ["-c", "echo first >&2; echo the cause >&2; exit 3"])).get()
    }
  }

  /// More than a pipe holds, so that what is left finds nobody.
  @Test func aProgramThatReadsNothingOfItsInputIsAnErrorAndNotOurEnd() async throws {
    var call = call("sh", ["-c", "exec <&-; echo the cause >&2; exit 3"])
    call.input = Array(repeating: 7, count: 1_000_000)
    await #expect(throws: ToolProblem.self) { try await output(of: call).get() }
    var missing = self.call("no-such-program-anywhere", [])
    missing.input = call.input
    await #expect(throws: ToolProblem.missing(.pandoc)) { try await output(of: missing).get() }
  }

  @Test func aProgramThatDoesNotEndIsStopped() async throws {
    var call = call("sleep", ["600"])
    call.seconds = 1
    await #expect(throws: ToolProblem.failed(.pandoc, "stopped after 1 s")) {
      try await output(of: call).get()
    }
  }

  @Test(arguments: [(false, Severity.error), (true, .warning)])
  func missingToolsAreAnErrorUnlessTheyMayBeMissing(mayBeMissing: Bool, severity: Severity) async throws {
    let setting = ToolSetting(
      source: "/nowhere", theme: Theme(name: "plain"), workers: 2, skipsMissingTools: mayBeMissing)
    let made = try await make([.pdf(data: []), .pdf(data: [1])], setting)
    #expect(made.files == [nil, nil])
    #expect(made.diagnostics.map(\.severity) == [severity])
    #expect(made.diagnostics[0].message(in: .en).contains("'make tools'"))
  }

  @Test func onePartOfAnArchiveIsExchangedAndTheOthersStay() throws {
    let time = ZIPArchive.Time(year: 2026, month: 5, day: 19, hour: 8, minute: 0, second: 0)
    func archive(_ middle: String) -> [UInt8] {
      ZIPArchive(
        [("a.xml", "one"), ("docProps/core.xml", middle), ("z.xml", "three")].map {
          ZIPArchive.Entry(path: $0, bytes: Array($1.utf8))
        }, time: time
      ).bytes
    }
    let text = "a longer text than before"
    #expect(
      replacing("docProps/core.xml", by: Array(text.utf8), in: archive("two")) == archive(text))
    #expect(replacing("missing.xml", by: [], in: archive("two")) == nil)
  }

  @Test func whatIsNoArchiveIsRefused() {
    let time = ZIPArchive.Time(year: 2026, month: 5, day: 19, hour: 8, minute: 0, second: 0)
    let archive = ZIPArchive([ZIPArchive.Entry(path: "a", bytes: [1, 2, 3])], time: time).bytes
    for length in 0..<archive.count {
      #expect(replacing("a", by: [9], in: Array(archive[..<length])) == nil)
      #expect(replacing("a", by: [9], in: Array(archive[(length + 1)...])) == nil)
    }
  }

  private func call(_ program: String, _ arguments: [String]) -> ProgramCall {
    ProgramCall(
      tool: .pandoc, program: program, arguments: arguments, date: 1_779_152_400, folder: "/tmp", seconds: 60)
  }
}
