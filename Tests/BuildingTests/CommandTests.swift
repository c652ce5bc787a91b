import Foundation
import Testing

/// The command itself: exit status, streams, languages, the report for programs.
struct CommandTests {
  private let clock = ["--clock", "2026-06-01"]

  private func run(_ name: String, on site: SmallSite, _ more: [String] = []) throws -> Command {
    try Command([name, "--source", site.root, "--output", site.output] + clock + more)
  }

  // MARK: Exit status

  @Test func aGoodBuildExitsWithZeroAndKeepsStdoutForData() throws {
    let site = try SmallSite(goodSite)
    let command = try run("build", on: site)
    #expect(command.status == 0, "\(command.messages)")
    #expect(command.output.isEmpty)
    #expect(command.messages.hasPrefix("New: "))
  }

  @Test func faultsInTheContentExitWithOneInTheWordsOfTheGoldenFile() throws {
    let bad = try #require(BadSite.all.first { $0.name == "about-unknown-id" })
    let site = try SmallSite(bad.files)
    for (language, closing) in [
      ("vi", "1 lỗi, 0 cảnh báo. Chưa ghi gì; trang cũ giữ nguyên.\n"),
      ("en", "1 error, 0 warnings. Nothing was written; the old site stands.\n"),
    ] {
      let command = try run("build", on: site, ["--lang", language])
      let golden = Golden.folder.appending(path: "about-unknown-id.\(language).txt")
      let said = try String(contentsOf: golden, encoding: .utf8).replacing("exit 1\n", with: "")
      #expect(command.status == 1)
      #expect(command.messages == said + closing)
    }
  }

  @Test(arguments: [
    ["build", "--sauce", "."], ["build", "--jobs", "many"], ["build", "--jobs", "0"], ["list", "story"],
    ["render"], ["publish"], ["build", "--lang", "fr"],
  ])
  func wrongUsageExitsWithTwoAndSaysSoOnStderr(_ arguments: [String]) throws {
    let command = try Command(arguments)
    #expect(command.status == 2)
    #expect(command.output.isEmpty)
    #expect(command.messages.hasPrefix("Error: "))
  }

  @Test func aMissingConfigurationExitsWithTwo() throws {
    let command = try run("build", on: try SmallSite([:]))
    #expect(command.status == 2)
    #expect(command.messages.contains("[no-content]"))
  }

  @Test func anOutputOfOthersExitsWithThree() throws {
    let command = try run("build", on: try SmallSite(.good(but: ["Output/thu.txt": "Của người khác.\n"])))
    #expect(command.status == 3)
    #expect(command.messages.contains("[foreign-output]"))
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["list", "-h"]])
  func helpGoesToStdoutAndExitsWithZero(_ arguments: [String]) throws {
    let command = try Command(arguments)
    #expect(command.status == 0)
    #expect(command.output.contains("USAGE: guongsang"))
    #expect(command.messages.isEmpty)
  }

  @Test func theProgramSaysWhatItWasBuiltFrom() throws {
    let command = try Command(["--version"])
    #expect(command.status == 0)
    let form = #/guongsang \d+\.\d+\.\d+ \((?:commit [0-9a-f]{12}\+?|build [0-9a-f]{12}|unknown build)\)\n/#
    #expect(command.output.wholeMatch(of: form) != nil, "\(command.output)")
  }

  @Test func spellingsOfHugoWork() throws {
    let site = try SmallSite(goodSite)
    let other = site.root + "/Trang"
    let command = try Command(
      ["build", "--source", site.root, "-d", other, "--baseURL", "https://example.com/xa/", "-D", "-F", "-E"]
        + clock)
    #expect(command.status == 0, "\(command.messages)")
    let home = try String(contentsOfFile: other + "/index.html", encoding: .utf8)
    #expect(home.contains("<link rel=\"canonical\" href=\"https://example.com/xa/\">"))
  }

  @Test func messagesFollowTheLocaleUnlessALanguageIsAskedFor() throws {
    let arguments = ["build", "--source", "/khong-co"]
    #expect(try Command(arguments, locale: "vi_VN.UTF-8").messages.hasPrefix("lỗi: "))
    #expect(try Command(arguments, locale: "fr_FR.UTF-8").messages.hasPrefix("error: "))
    #expect(try Command(arguments + ["--lang", "en"], locale: "vi_VN").messages.hasPrefix("error: "))
  }

  /// Beside what is wrong in a list stand birth days, and messages are sent on.
  @Test func rowsOfAwardListsAreNotPrinted() throws {
    let list =
      "Họ và tên,Ngày sinh,Hình thức khen thưởng,Số quyết định,Ngày quyết định,Đơn vị\nHồ Thị Mới,14/02/1975,Giấy khen của Chủ tịch UBND cấp xã,30/QĐ-UBND,31/02/2026,xã Ví Dụ\n"
    let command = try run("check", on: try SmallSite(.good(but: ["Content/awards/a.csv": .text(list)])))
    #expect(command.messages.contains("'31/02/2026' is not a date"))
    #expect(!command.messages.contains("1975"))
    let story = try SmallSite(
      .good(but: [BadSite.storyFile: .text(BadSite.storyText("about: [khong-ai]\n"))]))
    #expect(try run("check", on: story).messages.contains("| about: [khong-ai]"))
  }

  @Test func quietSaysOnlyErrors() throws {
    let site = try SmallSite(.good(but: ["Content/ghi-chu.txt": "Nhớ gọi xã.\n"]))
    #expect(try run("build", on: site, ["--quiet"]).messages.isEmpty)
    #expect(try run("build", on: site).messages.contains("[unexpected-file]"))
  }

  // MARK: The disk

  /// A limit on the size of files stands for a full disk: writing stops in the middle of the site.
  @Test func aDiskThatTakesNoMoreLeavesTheOldSiteAndExitsWithThree() throws {
    let site = try SmallSite(goodSite)
    #expect(try run("build", on: site).status == 0)
    let before = try site.outputFiles().map { "\($0.path) \($0.bytes.hashValue)" }
    try site.put(
      .text(BadSite.storyText("", body: String(repeating: "Một dòng. ", count: 2000))), at: BadSite.storyFile)
    let limits = ["sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"]
    let command = try Command(
      ["build", "--source", site.root, "--output", site.output] + clock, prefix: limits)
    #expect(command.status == 3)
    #expect(command.messages.contains("[cannot-write]"))
    #expect(try site.outputFiles().map { "\($0.path) \($0.bytes.hashValue)" } == before)
    #expect(!FileManager.default.fileExists(atPath: site.root + "/.Output.next"))
  }

  @Test(.enabled(if: geteuid() != 0, "Nothing is read-only for root."))
  func aReadOnlyFolderExitsWithThree() throws {
    let site = try SmallSite(goodSite)
    chmod(site.root, 0o555)
    let command = try run("build", on: site)
    #expect(command.status == 3)
    #expect(command.messages.contains("[cannot-write]"))
  }

  // MARK: Standard output

  @Test(arguments: [
    ["list", "stories"], ["list", "stories", "--as", "json"], ["resolve"], ["press", "list"],
    ["check", "--format", "json"],
  ])
  func aFullDiskUnderStandardOutputIsAnErrorOfTheWorld(_ arguments: [String]) throws {
    let site = try SmallSite(goodSite)
    for stream in [">/dev/full", ">&-"] {
      let shell = ["sh", "-c", "exec \"$@\" \(stream)", "sh"]
      let command = try Command(arguments + ["--source", site.root] + clock, prefix: shell)
      #expect(command.status == 3)
      #expect(command.messages.hasPrefix("error: cannot write 'stdout': "))
    }
  }

  @Test(arguments: [["render"], ["sheet"]])
  func soItIsForSingleFiles(_ arguments: [String]) throws {
    let site = try SmallSite(goodSite)
    let file =
      site.root + (arguments == ["sheet"] ? "/Content/data/units.csv" : "/Content/pages/gioi-thieu.md")
    let command = try Command(arguments + [file], prefix: ["sh", "-c", "exec \"$@\" >/dev/full", "sh"])
    #expect(command.status == 3)
    #expect(command.messages.contains("[cannot-write]"))
  }

  /// As other programs: whoever reads the first lines only has not been wronged.
  @Test func aReaderThatLeavesEndsTheCommandQuietly() throws {
    let site = try SmallSite(goodSite)
    let shell = ["sh", "-c", "(\"$@\"; echo $? >&2) | true", "sh"]
    let command = try Command(["list", "stories", "--source", site.root] + clock, prefix: shell)
    #expect(["0\n", "141\n"].contains(command.messages))
  }

  @Test func namesOfFilesSteerNoTerminal() throws {
    let name = "Content/awards/a\u{1B}[31m\u{9B}2J\n\u{202E}b.csv"
    let rows = """
      Họ và tên,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,Đơn vị
      Vi Văn Đôi,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,xã Ví Dụ

      """
    let site = try SmallSite(.good(but: [name: .text(rows), name + ".txt": "Nhớ gọi xã.\n"]))
    for arguments in [["list", "awards"], ["list", "awards", "--as", "json"], ["resolve"], ["check"]] {
      let command = try Command(arguments + ["--source", site.root] + clock)
      for scalar in (command.output + command.messages).unicodeScalars {
        #expect((scalar.value >= 0x20 || "\r\n".unicodeScalars.contains(scalar)) && scalar.value != 0x9B)
        #expect(scalar.value != 0x202E)
      }
      #expect(
        (command.output + command.messages).contains("u{1b}[31m") || command.output.contains("\\u001B[31m"))
    }
    let check = try Command(["check", "--source", site.root] + clock)
    #expect(
      check.messages.hasPrefix("Content/awards/a\\u{1b}[31m\\u{9b}2J\\u{a}\\u{202e}b.csv.txt: warning: "))
  }

  // MARK: What the machine allows

  @Test(arguments: ["ulimit -v 400000", "ulimit -d 400000", "ulimit -n 20"])
  func tooLittleIsSaidBeforeAnythingBegins(_ limit: String) throws {
    let site = try SmallSite(goodSite)
    let shell = ["sh", "-c", "\(limit); exec \"$@\"", "sh"]
    for (language, word) in [("en", "error: "), ("vi", "lỗi: ")] {
      let command = try Command(["build", "--source", site.root, "--lang", language] + clock, prefix: shell)
      #expect(command.status == 3)
      #expect(
        command.messages.hasPrefix(word)
          && command.messages.contains("'ulimit -\(limit.split(separator: "-")[1].prefix(1))'"))
      #expect(!FileManager.default.fileExists(atPath: site.output))
    }
  }

  /// Only root may become somebody else, and no limit on threads holds for root.
  @Test(.enabled(if: geteuid() == 0, "Only root can become a user whose limit is reached."))
  func withoutThreadsItSaysSoInsteadOfWaiting() throws {
    // A user of this test alone.
    let shell = ["setpriv", "--reuid=64999", "--clear-groups", "prlimit", "--nproc=2", "--"]
    let command = try Command(["build", "--source", "/khong-co"], prefix: shell)
    // The user may not be able to read the program where it was built.
    #expect([3, 126].contains(command.status))
    if command.status == 3 { #expect(command.messages.contains("'ulimit -u'")) }
  }

  @Test(arguments: ["ulimit -v 600000", "ulimit -n 64", "ulimit -Sn 20", "ulimit -s 256"])
  func littleIsEnough(_ limit: String) throws {
    let site = try SmallSite(goodSite)
    let shell = ["sh", "-c", "\(limit); exec \"$@\"", "sh"]
    let command = try Command(
      ["build", "--source", site.root, "--output", site.output] + clock, prefix: shell)
    #expect(command.status == 0, "\(command.messages)")
  }

  // MARK: The report for programs

  @Test func theReportForProgramsHasTheKeysOfTheContract() throws {
    let bad = try #require(BadSite.all.first { $0.name == "about-unknown-id" })
    let command = try run("build", on: try SmallSite(bad.files), ["--format", "json", "--lang", "en"])
    #expect(command.status == 1)
    #expect(command.messages.isEmpty)
    let report = try object(command.output)
    #expect(Set(report.keys) == ["diagnostics", "summary"])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let only = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    // Neither sheet nor cell: a text has none.
    #expect(
      Set(only.keys) == ["severity", "code", "message", "file", "line", "column", "suggestions"])
    #expect(only["severity"] as? String == "error")
    #expect(only["code"] as? String == "unknown-recipient")
    #expect(only["message"] as? String == "no recipient with the id 'nguyen-van-mao'")
    #expect(only["file"] as? String == "Content/stories/2026/bai-moi.md")
    #expect(only["line"] as? Int == 4)
    #expect(only["column"] as? Int == 9)
    #expect(only["suggestions"] as? [String] == ["nguyen-van-mau"])
  }

  @Test func theReportForProgramsLeavesOutPlacesThatAreNotThere() throws {
    let command = try run("build", on: try SmallSite([:]), ["--format", "json"])
    #expect(command.status == 2)
    let diagnostics = try #require(try object(command.output)["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { Set($0.keys) } == [["severity", "code", "message", "suggestions"]])
  }

  @Test func theSummaryCountsPagesByKindAndNamesWhatAppearsAndDisappears() throws {
    let site = try SmallSite(goodSite)
    var summary = try self.summary(try run("build", on: site, ["--format", "json"]))
    for key in [
      "pages", "written", "unchanged", "removed", "appears", "disappears", "changed", "seconds", "accepted",
    ] {
      #expect(summary[key] != nil, "\(key)")
    }
    let pages = try #require(summary["pages"] as? [String: Int])
    #expect(pages["story"] == 1)
    #expect(pages["decision"] == 1)
    #expect(summary["written"] as? Int == pages.values.reduce(0, +))
    let stages = try #require(summary["seconds"] as? [String: Double])
    #expect(Set(stages.keys) == ["read", "link", "select", "plan", "make"])

    try FileManager.default.removeItem(atPath: site.root + "/Content/pages/gioi-thieu.md")
    try site.put(.text(BadSite.storyText("")), at: BadSite.storyFile)
    summary = try self.summary(try run("build", on: site, ["--format", "json"]))
    #expect(summary["appears"] as? [String] == ["guong-sang/bai-moi/index.html"])
    #expect(summary["disappears"] as? [String] == ["gioi-thieu/index.html"])
    #expect(summary["removed"] as? Int == 1)
    // What a text is linked from changes with it; the page that did not is not among them.
    let changed = try #require(summary["changed"] as? [String])
    #expect(!changed.contains("guong-sang/bai-moi/index.html"))

    try site.put(.text(BadSite.storyText("", body: "Một bài đã sửa.\n")), at: BadSite.storyFile)
    let against = try self.summary(
      try run("check", on: site, ["--against", site.output, "--format", "json"]))
    summary = try self.summary(try run("build", on: site, ["--format", "json"]))
    #expect((summary["changed"] as? [String])?.contains("guong-sang/bai-moi/index.html") == true)
    #expect(against["changed"] as? [String] == summary["changed"] as? [String])
  }

  @Test func aBuildOfTheSameSourcesWritesNothing() throws {
    let site = try SmallSite(goodSite)
    _ = try run("build", on: site)
    let summary = try self.summary(try run("build", on: site, ["--format", "json"]))
    #expect(summary["written"] as? Int == 0)
    #expect(summary["removed"] as? Int == 0)
    #expect(summary["appears"] as? [String] == [])
  }

  @Test func checkWritesNothingAndSaysWhatABuildWouldChange() throws {
    let site = try SmallSite(goodSite)
    let command = try run("check", on: site, ["--against", site.output, "--format", "json"])
    #expect(command.status == 0)
    let appears = try #require(try summary(command)["appears"] as? [String])
    #expect(appears.contains("guong-sang/vuon-nha-ong-mau/index.html"))
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  private func summary(_ command: Command) throws -> [String: Any] {
    try #require(try object(command.output)["summary"] as? [String: Any], "\(command.messages)")
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
