import Building
import Diagnostics
import Foundation
import Reports
import Testing

/// `Content/data/da-xem.yml` in whole sites.
struct AcknowledgementTests {
  private let decisions = """
    number,date,issuer,about,recipients
    12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Khen thưởng đột xuất,3

    """

  private func site(_ entries: String, decisions: String? = nil, _ more: [String: SiteFile] = [:]) throws
    -> SmallSite
  {
    var files = more
    files["Content/data/decisions.csv"] = .text(decisions ?? self.decisions)
    files["Content/data/da-xem.yml"] = .text(entries)
    return try SmallSite(.good(but: files))
  }

  private func report(
    _ entries: String, decisions: String? = nil, _ more: [String: SiteFile] = [:], strict: Bool = false
  ) async throws -> BuildReport {
    let site = try site(entries, decisions: decisions, more)
    var options = site.options
    options.strict = strict
    let report = await build(options)
    return withExtendedLifetime(site) { report }
  }

  private let entry =
    "- {rule: decision-row-count, at: Content/data/decisions.csv, value: 12/QĐ-UBND, on: 2026-01-05, by: Văn phòng, note: một người ở nơi khác}\n"

  @Test func whatWasSeenIsNotToldAgainAndCounted() async throws {
    let without = try await report("[]\n")
    #expect(without.diagnostics.map(\.code) == ["decision-row-count"])
    let report = try await report(entry)
    #expect(report.diagnostics.isEmpty)
    #expect(report.accepted == 1)
  }

  @Test func itNeedNotBeMendedForStrictEither() async throws {
    #expect(try await report(entry, strict: true).failure == nil)
  }

  @Test func keysAndWordsAreVietnameseToo() async throws {
    let entry =
      "- {quy-tac: decision-row-count, tai: Content/data/decisions.csv, gia-tri: 12/QĐ-UBND, ngay: 05/01/2026, nguoi: Văn phòng, ghi-chu: đúng}\n"
    #expect(try await report(entry).diagnostics.isEmpty)
  }

  @Test func anEntryThatFitsNothingIsTold() async throws {
    let report = try await report(entry, decisions: decisions.replacing(",3\n", with: ",2\n"))
    #expect(report.diagnostics.map(\.code) == ["acknowledgement-unneeded"])
    #expect(report.failure == nil)
  }

  @Test func anErrorIsNotAcceptedByAnEntry() async throws {
    let entry = "- {rule: unknown-recipient, at: Content/stories/2026/bai-moi.md, value: khong-ai}\n"
    let story = BadSite.storyText("about: [khong-ai]\n")
    let report = try await report(entry, [BadSite.storyFile: .text(story)])
    #expect(report.failure == .content)
    #expect(report.diagnostics.contains { $0.code == "unknown-recipient" })
  }

  @Test func whatIsWrongInItIsSaidWithItsPlace() async throws {
    let entries = "- {rule: decision-row-count}\n- {at: a.csv, rules: x}\n- {rule: a, at: b, on: hôm qua}\n"
    let report = try await report(entries)
    let told = Set(report.diagnostics.map { problem in "\(problem.place?.line ?? 0) \(problem.code)" })
    let wanted: Set = ["1 missing-key", "2 missing-key", "2 unknown-key", "3 bad-date"]
    #expect(told.isSuperset(of: wanted), "\(told)")
  }

  @Test func itIsASourceAndGoesNowhere() async throws {
    let site = try site(entry)
    _ = await build(site.options)
    let words = Array("một người ở nơi khác".utf8)
    for file in try site.outputFiles() {
      #expect(file.bytes.firstRange(of: words) == nil, "\(file.path)")
    }
  }

  /// Behind an error the warning may be missing that the entry accepts.
  @Test func whileErrorsStandNoEntryIsCalledNeedless() async throws {
    let without = decisions.replacing(",3\n", with: ",2\n")
    let story = BadSite.storyText("about: [khong-ai]\n")
    let report = try await report(entry, decisions: without, [BadSite.storyFile: .text(story)])
    #expect(report.diagnostics.map(\.code) == ["unknown-recipient"])
  }

  @Test func anEntryForAnErrorIsRefusedInWords() async throws {
    let entry = "- {rule: unknown-recipient, at: Content/stories/2026/bai-moi.md, value: khong-ai}\n"
    let story = BadSite.storyText("about: [khong-ai]\n")
    let report = try await report(
      entry, decisions: decisions.replacing(",3\n", with: ",2\n"), [BadSite.storyFile: .text(story)])
    #expect(Set(report.diagnostics.map(\.code)) == ["unknown-recipient", "acknowledgement-refused"])
  }
}
