import Diagnostics
import Formats
import Foundation
import PressRoom
import Testing

@testable import Building

/// The ledger, what is stored and what sources say are held against each other, so that no one of them is lost or edited in silence.
struct LedgerHoldingTests {
  private static let text = """
    ---
    tieu-de: Xã khen hai người dũng cảm
    sapo: Hai nông dân cứu ba em nhỏ.
    phat-hanh: 2026-02-03T08:00
    khen-thuong: [12-qd-ubnd-2025]
    ---

    Xã khen **hai người**, trong đó có [[nguyen-van-mau]].

    Sáng hôm ấy nước sông lên nhanh, hai người chèo thuyền ra giữa dòng.

    """

  private static let corrected = text.replacing("ba em nhỏ", with: "bốn em nhỏ").replacing(
    "khen-thuong: [",
    with: "dinh-chinh: [{ngay: 2026-02-04, da-viet: ba em nhỏ, viet-lai: bốn em nhỏ}]\nkhen-thuong: [")

  private static let (ledger, source) = ("Content/press/ledger.jsonl", "Content/press/2026-0007.md")
  private static let published = "Content/press/published/2026-0007"

  private let site: SmallSite

  init() async throws {
    site = try SmallSite(.good(but: [Self.source: .text(Self.text)]))
    #expect(await release(.publish, at: "2026-02-01") == [])
  }

  private func release(_ action: PressAction, at clock: String, _ id: String = "2026-0007") async -> [String]
  {
    var options = site.options
    options.clock = clock
    let report = await Building.release(action, PressOptions(options, ids: [id])).build
    return report.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private func problems(at clock: String = "2026-03-01", _ severity: Severity = .error) async -> [Diagnostic]
  {
    var options = site.options
    options.clock = clock
    return await build(options).diagnostics.filter { $0.severity == severity }
  }

  private func errors(at clock: String = "2026-03-01") async -> [String] {
    await problems(at: clock).map(\.code)
  }

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: site.root + "/" + path, encoding: .utf8)
  }

  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: site.root + "/" + path)
  }

  private func changeLedger(_ old: String, _ new: String) throws {
    let lines = try read(Self.ledger)
    try #require(lines.contains(old))
    try site.put(.text(lines.replacing(old, with: new)), at: Self.ledger)
  }

  /// Changes a stored file and its hash and size in the ledger, as clumsy hands would.
  private func forge(_ name: String, _ change: (String) -> String) throws {
    let path = "\(Self.published)/\(name)"
    let (old, new) = (try read(path), change(try read(path)))
    try #require(old != new)
    try site.put(.text(new), at: path)
    let (was, now) = (Array(old.utf8), Array(new.utf8))
    try changeLedger(sha256(was).hex, sha256(now).hex)
    if !name.hasSuffix(".json") || name.contains("/") {
      try changeLedger(
        "\"bytes\":\(was.count),\"path\":\"\(name.dropFirst(3))\"",
        "\"bytes\":\(now.count),\"path\":\"\(name.dropFirst(3))\"")
    }
  }

  // Fields that no hash covers

  @Test(arguments: [
    ("\"released\":\"2026-02-03T08:00:00+07:00\"", "\"released\":\"2026-02-02T08:00:00+07:00\"", "released"),
    ("\"released\":\"2026-02-03T08:00:00+07:00\"", "\"released\":\"2027-02-03T08:00:00+07:00\"", "released"),
    ("\"stored\":\"2026-02-01T00:00:00+07:00\"", "\"stored\":\"2026-02-05T00:00:00+07:00\"", "stored"),
    (
      "\"type\":\"text/html; charset=utf-8\"", "\"type\":\"text/plain\"",
      "files: tcbc-2026-0007-v1.html: type"
    ),
    ("\"type\":\"application/zip\"", "\"type\":\"text/html\"", "files: tcbc-2026-0007-v1.zip: type"),
  ])
  func aFieldOfALineThatWasEditedStopsTheBuild(_ old: String, _ new: String, _ field: String) async throws {
    #expect(await errors() == [])
    try changeLedger(old, new)
    let found = await problems()
    #expect(found.first?.code == "ledger-mismatch" && found.first?.facts.first == field, "\(found)")
    #expect(found.first?.place?.description == "Content/press/ledger.jsonl:1")
  }

  @Test func aNoticesInstantAndReasonAreHeldToo() async throws {
    #expect(await release(.hold, at: "2026-02-05") == [])
    let whole = try read(Self.ledger)
    for (old, new, codes) in [
      ("\"reason\":\"sai-sot\"", "\"reason\":\"rut-dong-y\"", ["ledger-mismatch"]),
      (
        "\"stored\":\"2026-02-05T00:00:00+07:00\"", "\"stored\":\"2026-02-04T00:00:00+07:00\"",
        ["ledger-mismatch"]
      ),
      ("2026-02-05T00:00:00+07:00", "2026-02-06T00:00:00+07:00", ["ledger-mismatch"]),
      ("2026-02-05T00:00:00+07:00", "2026-01-05T00:00:00+07:00", ["ledger-order"]),
    ] {
      try changeLedger(old, new)
      #expect(await errors() == codes, "\(new)")
      try site.put(.text(whole), at: Self.ledger)
    }
    #expect(await errors() == [])
  }

  /// The files of earlier versions are gone then, and nothing but the notice tells of them.
  @Test func ofAKilledBulletinTheFirstInstantIsHeldToo() async throws {
    #expect(await release(.kill, at: "2026-02-05") == [])
    #expect(await errors() == [])
    try changeLedger(
      "\"released\":\"2026-02-03T08:00:00+07:00\"", "\"released\":\"2026-02-02T08:00:00+07:00\"")
    #expect(await errors() == ["ledger-mismatch"])
  }

  @Test(arguments: ["{\"note\":\"x\",", "{\"Status\":\"usable\","])
  func aKeyThatNoLineHasStopsTheBuild(_ start: String) async throws {
    let line = try read(Self.ledger)
    try site.put(.text(start + line.dropFirst()), at: Self.ledger)
    #expect(await errors() == ["bad-ledger-line"])
    try site.put(.text(line.replacing("{\"bytes\"", with: "{\"note\":1,\"bytes\"")), at: Self.ledger)
    #expect(await errors() == ["bad-ledger-line"])
  }

  @Test func theListOfFilesIsThatOfTheManifest() async throws {
    let whole = try read(Self.ledger)
    let entries = try #require(whole.firstMatch(of: #/\{"bytes":\d+,"path":"tcbc-2026-0007-v1.txt"[^}]*\},/#))
    try site.put(.text(whole.replacing(String(entries.0), with: "")), at: Self.ledger)
    #expect(
      await problems().contains { $0.code == "ledger-mismatch" && $0.facts[2] == "tcbc-2026-0007-v1.txt" })
    let extra = Array("<b>thêm</b>".utf8)
    try site.put(.bytes(extra), at: "\(Self.published)/v1/them.html")
    let line =
      "{\"bytes\":\(extra.count),\"path\":\"them.html\",\"sha256\":\"\(sha256(extra).hex)\",\"type\":\"text/html\"},"
    try site.put(.text(whole.replacing(entries.0, with: line + entries.0)), at: Self.ledger)
    #expect(await problems().contains { $0.code == "ledger-mismatch" && $0.facts[1] == "them.html" })
  }

  // What is stored, edited with its hash in the ledger

  @Test func aFileThatWasEditedWithItsHashStopsTheBuild() async throws {
    try forge("v1/tcbc-2026-0007-v1.txt") { $0.replacing("ba em", with: "tám em") }
    let codes = await errors()
    #expect(codes.contains("ledger-mismatch") && codes.contains("archive-mismatch"))
    // And one more, and one more.
    try forge("v1/SHA256SUMS") { sums in
      let text = (try? read("\(Self.published)/v1/tcbc-2026-0007-v1.txt")) ?? ""
      return sums.replacing(
        #/[0-9a-f]{64}  tcbc-2026-0007-v1.txt/#, with: "\(sha256(text).hex)  tcbc-2026-0007-v1.txt")
    }
    #expect(await errors().contains("ledger-mismatch"))
  }

  @Test(arguments: [
    ("ba em nhỏ", "tám em nhỏ"), ("Nguyễn Văn Mẫu", "Nguyễn Văn Mạo"), ("Giấy khen", "Huân chương"),
    ("Sáng hôm ấy nước sông lên nhanh", "Sáng hôm ấy nước sông xuống nhanh"),
    (
      "{\"paragraph\":{\"_0\":[{\"text\":{\"_0\":\"Sáng hôm ấy nước sông lên nhanh, hai người chèo thuyền ra giữa dòng.\"}}]}}",
      ""
    ),
  ])
  func aRecordThatWasEditedWithItsHashStopsTheBuild(_ old: String, _ new: String) async throws {
    try forge("v1.json") { record in
      // What was released to the letter stays, so that nothing else tells.
      let value = record.range(of: "\"value\":[")?.lowerBound ?? record.endIndex
      let text = String(record[..<value])
      return (new.isEmpty ? text.replacing("," + old, with: "") : text.replacing(old, with: new))
        + String(record[value...])
    }
    #expect(await errors() == ["record-mismatch"], "\(old)")
  }

  @Test func aRecordsValueIsTheOneThatWasReleased() async throws {
    try forge("v1.json") { $0.replacing("text\\tXã khen", with: "text\\tTỉnh khen") }
    #expect(await errors().contains("ledger-mismatch"))
  }

  @Test func anArchiveThatWasReplacedWithItsHashStopsTheBuild() async throws {
    let zip = "\(Self.published)/v1/tcbc-2026-0007-v1.zip"
    let was = [UInt8](try Data(contentsOf: URL(filePath: site.root + "/" + zip)))
    var now = was
    // The first bytes of its first file.
    now[60] ^= 1
    try site.put(.bytes(now), at: zip)
    try changeLedger(sha256(was).hex, sha256(now).hex)
    #expect(await errors() == ["archive-mismatch"])
  }

  // Lines that were lost

  @Test func aHoldWhoseLineIsLostStopsTheBuildAndEveryRelease() async throws {
    let before = try read(Self.ledger)
    #expect(await release(.hold, at: "2026-02-05") == [])
    #expect(await errors() == [])
    try site.put(.text(before), at: Self.ledger)
    let found = await problems()
    #expect(found.map(\.code) == ["ledger-lost-lines"])
    #expect(found.first?.message(in: .en).contains("else the text comes back") == true)
    for action in [PressAction.hold, .publish, .correct, .kill] {
      #expect(await release(action, at: "2026-02-06") == ["ledger-lost-lines"])
    }
    // Its record alone is enough, and so are its files alone.
    try remove("\(Self.published)/v2.json")
    #expect(await problems().first?.message(in: .en).contains("else the text comes back") == true)
    try remove("\(Self.published)/v2")
    #expect(await errors() == [])
  }

  @Test func aReleaseWhoseLineIsLostStopsTheBuild() async throws {
    let line = try read(Self.ledger)
    try remove(Self.ledger)
    #expect(await errors() == ["ledger-lost-lines"])
    #expect(await release(.publish, at: "2026-02-06") == ["ledger-lost-lines"])
    try site.put(.text(line), at: Self.ledger)
    #expect(await errors() == [])
  }

  @Test func aVersionThatIsOlderThanTheNewestLineIsNeverWhatACommandLeft() async throws {
    try site.put(.text(Self.corrected), at: Self.source)
    #expect(await release(.correct, at: "2026-02-04T09:00") == [])
    let lines = try read(Self.ledger).split(separator: "\n")
    try site.put(.text(lines[1] + "\n"), at: Self.ledger)
    let codes = await errors()
    #expect(codes.contains("ledger-order") && codes.contains("ledger-lost-lines"))
  }

  // What a command that was stopped leaves

  /// As after a kill right before the line was written.
  private func interrupt(_ action: PressAction, at clock: String) async throws {
    let before = try? read(Self.ledger)
    #expect(await release(action, at: clock) == [])
    try site.put(.text(try read(Self.ledger)), at: "Content/press/.ledger.jsonl.next")
    if let before { try site.put(.text(before), at: Self.ledger) } else { try remove(Self.ledger) }
  }

  @Test func aCorrectionThatWasStoppedIsNoFaultAndIsMadeGood() async throws {
    try site.put(.text(Self.corrected), at: Self.source)
    try await interrupt(.correct, at: "2026-02-04T09:00")
    // The text says what was not released yet, as before the command.
    #expect(await errors() == ["silent-change"])
    #expect(await problems(.warning).contains { $0.code == "stray-press-file" })
    #expect(await release(.correct, at: "2026-02-04T10:00") == [])
    #expect(await errors() == [])
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: site.root + "/Content/press").contains(
        ".ledger.jsonl.next"))
  }

  @Test func whatACommandLeftGoesWithTheNextRelease() async throws {
    try site.put(.text(Self.corrected), at: Self.source)
    try await interrupt(.correct, at: "2026-02-04T09:00")
    try site.put(
      .text(Self.text.replacing("2026-02-03T08:00", with: "2026-02-05")), at: "Content/press/2026-0008.md")
    #expect(await release(.publish, at: "2026-02-05T09:00", "2026-0008") == [])
    try site.put(.text(Self.text), at: Self.source)
    #expect(await errors() == [])
    #expect(!FileManager.default.fileExists(atPath: site.root + "/\(Self.published)/v2.json"))
  }

  @Test(arguments: [PressAction.hold, .kill]) func aNoticeThatWasStoppedIsAskedFor(_ action: PressAction)
    async throws
  {
    let first = try read("\(Self.published)/v1.json")
    try await interrupt(action, at: "2026-02-05")
    if action == .kill {
      // The old version goes only after the line.
      try remove(Self.published)
      try remove(Self.ledger)
      try site.put(.text(Self.text), at: Self.source)
      #expect(await release(.publish, at: "2026-02-01") == [])
      let line = try read(Self.ledger)
      #expect(await release(.kill, at: "2026-02-05") == [])
      let (next, notice) = (try read(Self.ledger), "\(Self.published)/v2")
      let kept = site.root + "/\(notice)"
      try FileManager.default.moveItem(atPath: kept, toPath: site.root + "/kept")
      let record = try read("\(notice).json")
      try remove(Self.ledger)
      try remove(Self.published)
      #expect(await release(.publish, at: "2026-02-01") == [])
      #expect(try read(Self.ledger) == line && read("\(Self.published)/v1.json") == first)
      try FileManager.default.moveItem(atPath: site.root + "/kept", toPath: kept)
      try site.put(.text(record), at: "\(notice).json")
      try site.put(.text(next), at: "Content/press/.ledger.jsonl.next")
    }
    #expect(await errors() == ["notice-interrupted"])
    #expect(await problems().first?.message(in: .en).contains("press \(action) 2026-0007") == true)
    #expect(await release(action, at: "2026-02-06") == [])
    #expect(await errors() == [])
  }

  // A press room that is gone

  @Test func aPressRoomThatVanishedIsNoticedWhereASourceWasPutRight() async throws {
    try site.put(.text(Self.corrected), at: Self.source)
    #expect(await release(.correct, at: "2026-02-04T09:00") == [])
    try remove("Content/press/published")
    try remove(Self.ledger)
    let found = await problems()
    #expect(found.map(\.code) == ["release-vanished"] && found.first?.place?.file == Self.source)
    try site.put(.text(Self.text), at: "Content/press/2026-0008.md")
    #expect(await release(.publish, at: "2026-03-01", "2026-0008") == ["release-vanished"])
  }

  @Test func anEmptiedLedgerIsNoticed() async throws {
    try remove("Content/press/published")
    for nothing in ["", "\n\n"] {
      try site.put(.text(nothing), at: Self.ledger)
      #expect(await errors() == ["release-vanished"])
    }
  }

  /// A text that nobody released yet looks the same, so it is a warning, and only once its time has come.
  @Test func aTextWhoseTimeHasComeIsAskedFor() async throws {
    try remove("Content/press/published")
    try remove(Self.ledger)
    #expect(await errors() == [])
    #expect(await problems(.warning).map(\.code).contains("release-overdue"))
    #expect(await problems(at: "2026-02-03T07:59", .warning).map(\.code).contains("release-overdue") == false)
    try site.put(.text(Self.text.replacing("khen-thuong", with: "nhap: true\nkhen-thuong")), at: Self.source)
    #expect(await problems(.warning).map(\.code).contains("release-overdue") == false)
  }

  // What is lawful

  @Test func aWholeLifeIsHeldTogetherAtEveryStep() async throws {
    #expect(await errors() == [])
    try site.put(.text(Self.corrected), at: Self.source)
    #expect(await release(.correct, at: "2026-02-04T09:00") == [])
    #expect(await errors() == [])
    #expect(await release(.hold, at: "2026-02-05") == [])
    #expect(await errors() == [])
    #expect(await release(.publish, at: "2026-02-06") == [])
    #expect(await errors() == [])
    #expect(await release(.kill, at: "2026-02-07") == [])
    #expect(await errors() == [])
  }
}
