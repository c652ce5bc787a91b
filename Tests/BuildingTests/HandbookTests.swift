import Building
import Diagnostics
import Foundation
import Testing
import WorkbookSamples

/// What the editor's handbook promises: its examples make a site, and its table has every message.
struct HandbookTests {
  /// Its bulletin is released in a step of its own, so it waits.
  @Test func itsExamplesMakeASiteWithoutAnyProblem() async throws {
    let found = try await problems(in: Handbook().examples)
    #expect(found.map(\.code) == ["release-overdue"])
    let problems = found.filter { $0.code != "release-overdue" }.map {
      "\($0.place?.description ?? ""): \($0.message(in: .vi))"
    }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test func itsFaultyListsHaveTheMessagesThatItShows() async throws {
    let handbook = try Handbook()
    #expect(handbook.trials.count > 2)
    let printer = DiagnosticPrinter(language: .vi) { _, _ in nil }
    for trial in handbook.trials {
      var files = handbook.examples
      files["Content/awards/danh-sach.xlsx"] = .bytes(workbook(trial.sheet))
      let messages = try await problems(in: files).filter { $0.code != "release-overdue" }
        .map { printer.text(of: $0) }
      #expect(messages.joined() == trial.messages)
    }
  }

  @Test func itsBulletinCanBeReleased() async throws {
    let site = try site(of: Handbook().examples)
    defer { withExtendedLifetime(site) {} }
    let report = await release(.publish, PressOptions(options(of: site), ids: ["2026-0001"]))
    #expect(report.build.diagnostics.filter { $0.severity == .error }.map { $0.message(in: .vi) } == [])
    #expect(report.released.map(\.id.text) == ["2026-0001"])
  }

  private func problems(in examples: [String: SiteFile]) async throws -> [Diagnostic] {
    let site = try site(of: examples)
    defer { withExtendedLifetime(site) {} }
    return await check(options(of: site)).diagnostics
  }

  private func options(of site: SmallSite) -> BuildOptions {
    var options = site.options
    options.theme = "plain"
    options.clock = "2026-12-01"
    return options
  }

  /// The examples with the pictures that they speak of.
  private func site(of examples: [String: SiteFile]) throws -> SmallSite {
    var files = examples
    #expect(files.count > 15)
    files["Content/data/catalogue.yml"] = .text(try repositoryText("Content/data/catalogue.yml"))
    for picture in [
      "ben-do-thon-bai/ben-do", "phao-cuu-sinh/treo-phao", "phao-cuu-sinh/bo-bac", "phao-cuu-sinh/bo-nam",
    ] {
      files["Content/stories/2026/\(picture).jpg"] = .bytes(SmallPicture.png)
    }
    files["Content/documents/quy-che-khen-thuong/quy-che.pdf"] = .text("%PDF-1.4\n")
    return try SmallSite(files)
  }

  @Test func itsTableHasEveryMessageThatAnEditorCanMeet() throws {
    let explained = Set(try Handbook().explainedCodes)
    // Notes that stand under another message.
    let notes: Set = [
      "also-wanted-here", "appears-at", "holds-from", "stops-from", "revoked-here", "decision-elsewhere",
      "first-here", "nearest-row", "conflict-ends",
      "released-here", "stock-phrase", "without-deed", "without-figure",
      "without-date", "without-place",
      "yaml-stopped-here",
    ]
    let forThemes = try codes { $0 == "Rules+Themes.swift" }
    let missing = try codes { _ in true }.subtracting(notes).subtracting(forThemes).subtracting(explained)
    #expect(missing.sorted() == [])
  }

  @Test func itExplainsNoMessageThatDoesNotExist() throws {
    let unknown = Set(try Handbook().explainedCodes).subtracting(try codes { _ in true })
    #expect(unknown.sorted() == [])
  }

  /// The codes of the rules in the files of `Sources/Diagnostics` that are wanted.
  private func codes(in isWanted: (String) -> Bool) throws -> Set<String> {
    let folder = repository.appending(path: "Sources/Diagnostics").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let sources = try names.filter { $0.hasPrefix("Rules+") && isWanted($0) }
      .map { try repositoryText("Sources/Diagnostics/" + $0) }
    return Set(sources.flatMap { $0.matches(of: #/Rule\(\s*"([a-z0-9-]+)"/#).map { String($0.1) } })
  }
}

/// A workbook with one sheet, as a table of the handbook draws it.
private func workbook(_ sheet: [[String]]) -> [UInt8] { SampleWorkbook(sheet, name: "Danh sách").bytes }

/// The parts of `README.vi.md` that can be tried.
private struct Handbook {
  private struct Block {
    let language: String
    var text = ""
  }

  /// Files of a site: each example whose introduction ends with its path, and a story for each piece of a story.
  private(set) var examples: [String: SiteFile] = [:]
  /// Sheets with faults, and what is printed about them.
  private(set) var trials: [(sheet: [[String]], messages: String)] = []
  /// The last sheet that is no file of the site.
  private var faulty: [[String]] = []
  /// The codes in square brackets of the last section.
  let explainedCodes: [String]

  init() throws {
    let text = try repositoryText("README.vi.md")
    let table = text[(text.firstRange(of: "\n## 14. ")?.lowerBound ?? text.endIndex)...]
    explainedCodes = table.matches(of: #/\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/#).map { String($0.1) }
    var introduction = ""
    var open: Block?
    var sheet: [[String]]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if open == nil, line.hasPrefix("|   | A |") {
        sheet = []
      } else if let rows = sheet, line.hasPrefix("|") {
        if !line.hasPrefix("|-") { sheet = rows + [cells(line)] }
      } else if let rows = sheet {
        add(rows, after: introduction)
        sheet = nil
      } else if line.hasPrefix("```") {
        if let block = open { add(block, after: introduction) }
        open = open == nil ? Block(language: String(line.dropFirst(3))) : nil
      } else if open != nil {
        open?.text += line + "\n"
      } else if !line.isEmpty {
        introduction = line
      }
    }
  }

  /// The cells of a row, without the number before them.
  private func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2).dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private mutating func add(_ sheet: [[String]], after introduction: String) {
    if let path = path(in: introduction) {
      examples[path] = .bytes(workbook(sheet))
    } else {
      faulty = sheet
    }
  }

  /// The path with which the introduction of an example ends.
  private func path(in introduction: String) -> String? {
    (introduction.firstMatch(of: #/`(Content/[^`]+)`:$/#)?.1).map(String.init)
  }

  private mutating func add(_ block: Block, after introduction: String) {
    if let path = path(in: introduction) {
      examples[path] = .text(block.text)
      return
    }
    if block.language == "text", !faulty.isEmpty {
      trials.append((faulty, block.text))
      faulty = []
    }
    guard ["yaml", "markdown"].contains(block.language) else { return }
    let isHead = block.language == "yaml"
    let number = examples.count
    let head = "tieu-de: Đoạn \(number)\nngay: 2026-03-01\n" + (isHead ? block.text : "")
    let body = isHead ? "Chữ.\n" : block.text
    examples["Content/stories/2026/doan-\(number).md"] = .text("---\n\(head)---\n\n\(body)")
  }
}
