import Foundation
import Publishing
import SiteModel
import Testing
import WorkbookSamples

@testable import Building

/// The search of all that is about to be published. It knows nothing of sources, so a name from anywhere stops the build.
struct HiddenNameOutputTests {
  private func site(_ files: [String: SiteFile] = [:], consent: String = "rut") throws -> SmallSite {
    let people = goodSite["Content/data/recipients.csv"]?.text ?? ""
    let table =
      people.replacing("role_class\n", with: "role_class,consent\n")
      + "rut,ca-nhan,Hồ Thị Rút,xa-vi-du,,,,\(consent)\n"
    return try SmallSite(
      .good(but: ["Content/data/recipients.csv": .text(table)].merging(files) { $1 }))
  }

  /// Strings of a theme are no source of content.
  private let theme: [String: SiteFile] = [
    "Themes/own/theme.yml": "extends: plain\n", "Themes/own/strings.vi.yml": "skip: Tới Hồ Thị Rút\n",
  ]

  @Test(arguments: [true, false]) func aNameThatNoSourceHasStopsTheBuild(writes: Bool) async throws {
    let site = try site(theme)
    let before = await build(site.options)
    #expect(before.failure == nil)
    var options = site.options
    options.theme = "own"
    let report = writes ? await build(options) : await check(options)
    #expect(report.failure == .content)
    #expect(report.diagnostics.contains { $0.code == "named-in-output" && $0.facts[0] == "Hồ Thị Rút" })
    #expect(
      !(try site.outputFiles()).contains { String(decoding: $0.bytes, as: UTF8.self).contains("Hồ Thị Rút") })
    #expect(!FileManager.default.fileExists(atPath: site.root + "/.Output.next"))
  }

  @Test func aVisibleNameMayComeFromAnywhere() async throws {
    let site = try site(theme, consent: "")
    var options = site.options
    options.theme = "own"
    let report = await build(options)
    #expect(report.failure == nil)
    #expect(report.write.search == nil)
  }

  private func lock() async throws -> OutputLock {
    let site = try site()
    var run = BuildRun(site.options)
    let (read, selection) = try #require(try await run.readSite())
    return try #require(read.outputLock(selection))
  }

  private static let text = Array("a,Hồ Thị Rút\n".utf8)

  @Test func filesAreSearchedInWhateverTheyArePacked() async throws {
    let lock = try await lock()
    func problems(_ bytes: [UInt8], _ path: String) -> [String] {
      lock.search(bytes, of: OutputFile(path: path, kind: .page, origin: "a.md", content: .made { _ in }))
        .problems
        .map { "\($0.code) \($0.facts)" }
    }
    func archive(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
      var archive = SampleArchive()
      archive.entries.append(.init("other.txt", "x"))
      archive.entries.append(.init(name, bytes))
      return archive.bytes
    }
    let expected = ["a.csv", "a", "a.zip", "a.docx", "b.zip", "ho-thi-rut/index.html"].map {
      "named-in-output [\"Hồ Thị Rút\", \"/\($0)\"]"
    }
    #expect(problems(Self.text, "a.csv") == [expected[0]])
    #expect(problems(Self.text, "a") == [expected[1]])
    #expect(problems(archive("a.txt", Self.text), "a.zip") == [expected[2]])
    #expect(
      problems(archive("word/document.xml", Array("<w:t>Hồ Thị</w:t> <w:t>Rút</w:t>".utf8)), "a.docx") == [
        expected[3]
      ])
    #expect(problems(archive("a.zip", archive("ho-thi-rut.txt", [])), "b.zip") == [expected[4]])
    #expect(problems([], "ho-thi-rut/index.html") == [expected[5]])
    #expect(problems(Array("Hồ Thị Rứt, Hồ Thị".utf8), "a.html").isEmpty)
    #expect(problems(archive("a.txt", Array("Hồ Thị".utf8)), "a.zip").isEmpty)
  }

  @Test func whatCannotBeSearchedIsCounted() async throws {
    let lock = try await lock()
    func isOpaque(_ bytes: [UInt8], _ path: String) -> Bool {
      lock.search(bytes, of: OutputFile(path: path, kind: .page, origin: "a.md", content: .made { _ in }))
        .isOpaque
    }
    #expect(isOpaque([], "a.pdf"))
    #expect(isOpaque([], "a.jpg"))
    #expect(isOpaque(Self.text, "broken.zip"))
    #expect(!isOpaque(Self.text, "a.csv"))
    let site = try site()
    let report = await build(site.options)
    let search = try #require(report.write.search)
    #expect(search.names == 1)
    #expect(search.files == report.write.written + report.write.unchanged)
  }
}
