import Foundation
import Testing

/// A map helps as long as it is short and every place on it is there.
@Suite struct ArchitectureTests {
  private let lines: [Substring]

  init() throws {
    let text = try String(contentsOf: repository.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func itIsShort() {
    #expect(lines.count <= 151)
    #expect(lines.filter { $0.count > 110 } == [])
  }

  @Test func everyFileAndFolderItNamesIsThere() throws {
    let paths = try projectPaths()
    let named = lines.joined(separator: "\n").matches(of: #/`([A-Za-z…+.<>/]+)`/#).map { String($0.1) }
      .filter { ($0.hasSuffix(".swift") || $0.contains("/")) && !$0.contains(#/[…<]|^\//#) }
    #expect(named.count > 30)
    for name in named {
      let wanted = "/" + (name.hasSuffix("/") ? String(name.dropLast()) : name)
      #expect(paths.contains { $0.hasSuffix(wanted) }, "ARCHITECTURE.md names \(name), which is not there.")
    }
  }

  @Test func everyTargetIsOnTheMap() throws {
    let sources = try FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: "Sources").path)
    for target in sources {
      #expect(lines.contains { $0.hasPrefix("|") && $0.contains("`\(target)`") }, "\(target)")
    }
  }

  /// Files and folders of the project, from its root: `/Sources/Building/Build.swift`.
  private func projectPaths() throws -> [String] {
    try ["/Package.swift"]
      + ["Sources", "Tests", "Themes", "Content"].flatMap { folder in
        ["/" + folder]
          + (try FileManager.default.subpathsOfDirectory(atPath: repository.appending(path: folder).path))
          .map { "/\(folder)/\($0)" }
      }
  }
}
