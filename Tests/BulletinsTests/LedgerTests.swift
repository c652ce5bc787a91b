import Bulletins
import Diagnostics
import Testing
import VietnameseText

/// What the lines of the ledger and the records beside it make together.
struct LedgerTests {
  private func line(
    _ version: Int, _ status: LedgerEntry.Status = .usable, released: Int64, stored: Int64? = nil
  ) throws -> LedgerEntry {
    let id = try #require(BulletinID("2026-0007"))
    return LedgerEntry(
      id: id, version: version, status: status, released: Instant(secondsSince1970: released),
      stored: Instant(secondsSince1970: stored ?? released), reason: status == .usable ? nil : .mistake,
      record: "digest", files: [], place: Place("ledger.jsonl", line: version))
  }

  private func codes(_ entries: [LedgerEntry]) -> [String] {
    Ledger(entries, records: [], brokenRecords: Set(entries.map(\.recordFile)), signatures: [])
      .histories().diagnostics.map(\.code)
  }

  @Test func linesInTheirOrderHaveNoProblem() throws {
    #expect(codes([try line(1, released: 10), try line(2, .held, released: 20)]) == [])
    // A version that waits for its instant may be overtaken by another text.
    #expect(codes([try line(1, released: 100, stored: 10), try line(2, released: 50, stored: 20)]) == [])
  }

  @Test func versionsHaveNoGapsAndTimesNeverGoBack() throws {
    #expect(codes([try line(2, released: 10)]) == ["ledger-order"])
    #expect(codes([try line(1, .held, released: 10)]) == ["ledger-order"])
    #expect(codes([try line(1, released: 20), try line(2, released: 10)]) == ["ledger-order"])
    #expect(
      codes([try line(1, released: 10), try line(2, .killed, released: 20), try line(3, released: 30)])
        == ["ledger-order"])
  }

  @Test func aRecordThatIsNotThereIsToldOnce() throws {
    let entry = try line(1, released: 10)
    let (histories, problems) = Ledger([entry], records: [], brokenRecords: [], signatures: []).histories()
    #expect(histories.isEmpty && problems.map(\.code) == ["missing-press-file"])
    #expect(problems.first?.place == entry.place)
  }

  @Test func ofAKilledBulletinOnlyTheNoticeIsAskedFor() throws {
    let entries = [try line(1, released: 10), try line(2, .killed, released: 20)]
    let (_, problems) = Ledger(entries, records: [], brokenRecords: [], signatures: []).histories()
    #expect(problems.map(\.place?.line) == [2])
  }

  @Test(arguments: [
    ("Content/press/published/2026-0007/v2/photos/01-web.jpg", 2),
    ("Content/press/published/2026-0007/v2.json", 2),
    ("Content/press/published/2026-0007/v2/SHA256SUMS", 2),
    ("Content/press/published/2026-0007/v02.json", nil),
    ("Content/press/published/2026-0007/v0.json", nil), ("Content/press/published/2026-7/v1.json", nil),
    ("Content/press/published/2026-0007/.v2.json.next", nil), ("Content/press/ledger.jsonl", nil),
  ])
  func theVersionOfAFileIsReadFromItsPath(_ path: String, version: Int?) {
    #expect(PressAddresses.version(of: path)?.version == version)
  }

  @Test func whatBelongsToAVersionIsFoundByItsAddresses() throws {
    let entry = try line(2, released: 10)
    #expect(entry.id.sourceFile == "Content/press/2026-0007.md")
    #expect(entry.recordFile == "Content/press/published/2026-0007/v2.json")
    #expect(entry.signatureFile == "Content/press/published/2026-0007/v2/SHA256SUMS.minisig")
    #expect(entry.id.nextStorage(ofVersion: 2) == "Content/press/published/2026-0007/.v2.next")
    #expect(entry.id.nextRecordFile(ofVersion: 2) == "Content/press/published/2026-0007/.v2.json.next")
    #expect(PressAddresses.nextLedger == "Content/press/.ledger.jsonl.next")
    #expect(PressAddresses.version(of: entry.recordFile)?.id == entry.id)
  }
}
