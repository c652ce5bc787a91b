import Building
import Diagnostics
import Foundation
import Reports
import Testing

/// What a program may mend without asking.
struct FixTests {
  private static let choice =
    "---\ntitle: Bài\ndate: 2026-01-01\nfield: giao-ducc\n---\nLời.\n"

  /// Of every site with faults: the old word stands where a fix says, and with the new one the fault is gone.
  @Test func everyFixOfEveryFaultMendsIt() async throws {
    var mended = try await mendedCodes(
      in: SmallSite(.good(but: ["Content/stories/2026/a.md": .text(Self.choice)])), "choice"
    ) { _ in }
    for bad in BadSite.all where try isAnsweredWithAWord(bad) {
      mended.formUnion(try await mendedCodes(in: SmallSite(bad.files), bad.name, bad.change))
    }
    #expect(mended.isSuperset(of: ["bad-choice", "block-unknown", "unknown-key", "unmarked-name"]))
  }

  /// Whether the words for it, of which every one is kept, ask if something else was meant.
  private func isAnsweredWithAWord(_ bad: BadSite) throws -> Bool {
    try String(contentsOf: Golden.folder.appending(path: "\(bad.name).en.txt"), encoding: .utf8)
      .contains("did you mean")
  }

  private func mendedCodes(
    in site: SmallSite, _ name: String, _ change: (inout BuildOptions) -> Void
  ) async throws -> Set<String> {
    var options = site.options
    change(&options)
    let found = await check(options).diagnostics
    let fixes = found.flatMap(\.fixes)
    guard !fixes.isEmpty else { return [] }
    // From the end of each line, so that what is mended moves nothing that is to be mended.
    for fix in fixes.sorted(by: { $1.place < $0.place }) { try apply(fix, in: site.root) }
    let left = await check(options).diagnostics
    let codes = Set(found.filter { !$0.fixes.isEmpty }.map(\.code))
    for code in codes {
      let unmended = found.count { $0.code == code && $0.fixes.isEmpty }
      let rest = left.count { $0.code == code }
      #expect(rest <= unmended, "\(name) \(code)")
    }
    let isAllMended = left.allSatisfy(\.fixes.isEmpty)
    #expect(isAllMended, "\(name)")
    return codes
  }

  private func apply(_ fix: Fix, in root: String) throws {
    let path = root + "/" + fix.place.file
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let line = try #require(fix.place.line) - 1
    var scalars = Array(lines[line].unicodeScalars)
    let start = try #require(fix.place.column) - 1
    let range = start..<start + fix.place.length
    let old = String(String.UnicodeScalarView(scalars[range]))
    #expect(old == fix.old)
    scalars.replaceSubrange(range, with: Array(fix.new.unicodeScalars))
    lines[line] = String(String.UnicodeScalarView(scalars))
    try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
  }
}
