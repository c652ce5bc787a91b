import Building
import Diagnostics
import Foundation
import Reports
import Testing

/// What the command says of sites with faults, word for word.
struct BadInputTests {
  @Test(arguments: BadSite.all) func saysWhatIsWrongInBothLanguages(_ bad: BadSite) async throws {
    let site = try SmallSite(bad.files)
    let before = try site.outputFiles().map(\.path)
    var options = site.options
    bad.change(&options)
    let report = bad.command == .build ? await build(options) : await check(options)
    for language in MessageLanguage.allCases {
      try Golden.expect(text(of: report, in: language, site), named: "\(bad.name).\(language).txt")
    }
    // With any error nothing is written, and nothing is taken away.
    if report.failure != nil || bad.command == .check {
      #expect(try site.outputFiles().map(\.path) == before)
    }
  }

  /// A case that was renamed or removed must not leave a file behind that nothing compares any more.
  @Test func everyGoldenFileBelongsToACase() throws {
    let expected = BadSite.all.flatMap { bad in MessageLanguage.allCases.map { "\(bad.name).\($0).txt" } }
    let found = Set(try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path))
    #expect(found.symmetricDifference(expected) == [])
  }

  private func text(of report: BuildReport, in language: MessageLanguage, _ site: SmallSite) -> String {
    let root = site.root
    let printer = DiagnosticPrinter(language: language) { file, line in
      let lines = readLines(of: root + "/" + file) ?? []
      return lines.indices.contains(line - 1) ? lines[line - 1] : nil
    }
    let text = report.diagnostics.grouped().map { printer.text(of: $0) }.joined()
    return text.replacing(root, with: "<site>") + "exit \(report.failure?.rawValue ?? 0)\n"
  }
}
