import Diagnostics
import Foundation
import PressRoom
import Reports
import SiteModel
import Testing

@testable import Building

/// What is released is stored, never changes by itself, and can be corrected, held and killed in the open.
struct PressLedgerTests {
  private static let text = """
    ---
    tieu-de: Xã khen hai người dũng cảm
    sapo: Hai nông dân cứu ba em nhỏ.
    phat-hanh: 2026-02-03T08:00
    khen-thuong: [12-qd-ubnd-2025]
    ---

    Xã khen **hai người**, trong đó có [[nguyen-van-mau]].

    """

  private static let corrected = text.replacing("ba em nhỏ", with: "bốn em nhỏ").replacing(
    "khen-thuong: [",
    with: "dinh-chinh: [{ngay: 2026-02-04, da-viet: ba em nhỏ, viet-lai: bốn em nhỏ}]\nkhen-thuong: [")

  private let site: SmallSite

  init() throws {
    site = try SmallSite(.good(but: ["Content/press/2026-0007.md": .text(Self.text)]))
  }

  private func release(_ action: PressAction, at clock: String) async -> PressReport {
    var options = site.options
    options.clock = clock
    return await Building.release(action, PressOptions(options, ids: ["2026-0007"]))
  }

  private func errors(of report: BuildReport) -> [String] {
    report.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  /// The paths of the press room and all bytes of the site, at an instant.
  private func built(at clock: String) async throws -> (paths: [String], text: String, errors: [String]) {
    var options = site.options
    options.clock = clock
    let report = await build(options)
    let files = try site.outputFiles()
    return (
      files.map(\.path).filter { $0.hasPrefix("bao-chi/2026/0007/v") },
      files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"), errors(of: report)
    )
  }

  @Test func isInNoFileBeforeItsInstantAndStoredForEverAfter() async throws {
    let report = await release(.publish, at: "2026-02-01")
    #expect(errors(of: report.build) == [])
    #expect(report.released.map(\.version) == [1])
    let before = try await built(at: "2026-02-03T07:59:59")
    #expect(before.errors == [] && before.paths.isEmpty && !before.text.contains("dũng cảm"))
    let after = try await built(at: "2026-02-03T08:00")
    #expect(after.errors == [])
    #expect(
      Set(after.paths).isSuperset(
        of: ["SHA256SUMS", "manifest.json", "tcbc-2026-0007-v1.txt", "tcbc-2026-0007-v1.zip"].map {
          "bao-chi/2026/0007/v1/\($0)"
        }))
  }

  @Test func withoutADateItBearsTheDayOfItsFirstRelease() async throws {
    func undated(_ text: String) -> SiteFile {
      .text(text.replacing("phat-hanh: 2026-02-03T08:00", with: "dia-danh: Ví Dụ"))
    }
    let line = "Ví Dụ, ngày 05 tháng 02 năm 2026"
    try site.put(undated(Self.text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-05T09:00").build) == [])
    #expect(try await built(at: "2026-02-06").text.contains(line))
    let corrected = Self.corrected.replacing("2026-02-04", with: "2026-02-07")
    try site.put(undated(corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-08").build) == [])
    let after = try await built(at: "2026-02-09")
    #expect(after.errors == [] && after.text.contains(line) && !after.text.contains("ngày 08 tháng 02"))
  }

  @Test func aTextThatChangesWithoutACorrectionStopsTheBuild() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(
      .text(Self.text.replacing("ba em nhỏ", with: "bốn em nhỏ")), at: "Content/press/2026-0007.md")
    #expect(try await built(at: "2026-03-01").errors == ["silent-change"])
    #expect(errors(of: await release(.publish, at: "2026-03-01").build) == ["correct-instead"])
    #expect(errors(of: await release(.correct, at: "2026-03-01").build) == ["nothing-corrected"])
  }

  @Test func dataThatChangeWithoutACorrectionStopTheBuild() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let rows = try #require(goodSite["Content/awards/2025.csv"]?.text)
    let changed = rows.replacing(
      "Trần Thị Thử,Giấy khen của Chủ tịch UBND cấp xã", with: "Trần Thị Thử,Thư khen")
    try #require(changed != rows)
    try site.put(.text(changed), at: "Content/awards/2025.csv")
    #expect(try await built(at: "2026-03-01").errors.contains("silent-change"))
  }

  /// Released files name addresses of the site; one word for all of them.
  @Test(arguments: [
    ("base_url: https://guongsang.example/", []),
    ("base_url: https://noikhac.example/", ["released-elsewhere"]),
    ("base_url: https://guongsang.example/\npaths: {press: thong-cao}", ["released-elsewhere"]),
    ("base_url: https://guongsang.example/\npaths: {stories: tin}", ["released-elsewhere"]),
    ("base_url: https://guongsang.example/\npaths: {units: xa}", []),
  ])
  func aMoveOfTheSiteIsToldOnce(address: String, codes: [String]) async throws {
    let text = Self.text.replacing("sapo:", with: "bai-viet: [cu]\nsapo:")
    try site.put(.text(Self.story("Tít")), at: "Content/stories/2026/cu.md")
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    let settings = try #require(goodSite["Content/site.yml"]?.text)
    let moved = settings.replacing("base_url: https://guongsang.example/", with: address)
    try site.put(.text(moved), at: "Content/site.yml")
    var options = site.options
    options.clock = "2026-03-01"
    let told = await check(options).diagnostics
    #expect(told.map(\.code).filter { $0 == "released-elsewhere" } == codes)
    #expect(told.filter { $0.severity == .error }.isEmpty)
    options.baseURL = "https://thu.example/"
    #expect(await check(options).diagnostics.filter { $0.code == "released-elsewhere" }.isEmpty)
  }

  /// The text cites a story in its head and in its words; readers of the old address come to the new.
  @Test(arguments: [
    ("aliases: [/guong-sang/cu/]", []),
    ("aliases: [/cu/]", ["silent-change"]),
    ("tags: [Vườn]", ["silent-change"]),
  ])
  func aStoryThatItCitesMayBeRenamed(head: String, errors: [String]) async throws {
    let text = Self.text.replacing("sapo:", with: "bai-viet: [cu]\nsapo:") + "\nXem [[cu|bài]].\n"
    try site.put(.text(Self.story("Tít")), at: "Content/stories/2026/cu.md")
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(self.errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try site.put(.absent, at: "Content/stories/2026/cu.md")
    try site.put(.text(Self.story("Tít", head)), at: "Content/stories/2026/moi.md")
    let renamed = text.replacing("[cu", with: "[moi")
    try site.put(.text(renamed), at: "Content/press/2026-0007.md")
    #expect(try await built(at: "2026-03-01").errors == errors)
    let again = self.errors(of: await release(.publish, at: "2026-03-01").build)
    #expect(again == [errors.isEmpty ? "already-released" : "correct-instead"])
  }

  /// Words that only look like the old name, and another story in its place, are changes like any.
  @Test(arguments: [("Chuyện cu kể.", "Chuyện moi kể."), ("bai-viet: [cu]", "bai-viet: [khac]")])
  func aRenamingHidesNoOtherChange(was: String, now: String) async throws {
    let text = Self.text.replacing("sapo:", with: "bai-viet: [cu]\nsapo:") + "\nChuyện cu kể.\n"
    for name in ["cu", "khac"] {
      try site.put(.text(Self.story("Tít \(name)")), at: "Content/stories/2026/\(name).md")
    }
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try site.put(.absent, at: "Content/stories/2026/cu.md")
    try site.put(
      .text(Self.story("Tít", "aliases: [/guong-sang/cu/]")), at: "Content/stories/2026/moi.md")
    let changed = text.replacing(was, with: now).replacing("[cu]", with: "[moi]")
    try #require(changed != text)
    try site.put(.text(changed), at: "Content/press/2026-0007.md")
    #expect(try await built(at: "2026-03-01").errors == ["silent-change"])
  }

  /// Unless the bulletin itself says it, in the place of words of its own.
  @Test(arguments: [("[[cu|bài ấy]]", []), ("[[cu]]", ["silent-change"])])
  func theTitleOfAStoryThatItCitesMayBePutRight(reference: String, errors: [String]) async throws {
    let text = Self.text.replacing("sapo:", with: "bai-viet: [cu]\nsapo:") + "\nXem \(reference).\n"
    try site.put(.text(Self.story("Vuờn đẹp")), at: "Content/stories/2026/cu.md")
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(self.errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try site.put(.text(Self.story("Vườn đẹp")), at: "Content/stories/2026/cu.md")
    #expect(try await built(at: "2026-03-01").errors == errors)
  }

  private static func story(_ title: String, _ head: String = "tags: [Vườn]") -> String {
    "---\ntitle: \(title)\ndate: 2026-01-05\n\(head)\n---\n\nChữ.\n"
  }

  @Test func figuresThatComeLaterChangeNothingThatWasReleased() async throws {
    let text = Self.text + "\n::: ket-qua indicator=thu-nhap\n:::\n"
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    _ = await release(.publish, at: "2026-02-01")
    let rows = try #require(goodSite["Content/data/indicators.csv"]?.text)
    let header = rows.split(separator: "\n")[0]
    let later =
      "\(header),as_of\nthu-nhap,Thu nhập bình quân,2025,61.5,triệu đồng,\nthu-nhap,Thu nhập bình quân,2026,70,triệu đồng,2026-02-20\n"
    try site.put(.text(later), at: "Content/data/indicators.csv")
    #expect(try await built(at: "2026-03-01").errors == [])
    let earlier = later.replacing("2026-02-20", with: "2026-01-20")
    try site.put(.text(earlier), at: "Content/data/indicators.csv")
    #expect(try await built(at: "2026-03-01").errors == ["silent-change"])
  }

  @Test func aCorrectionIsAVersionMoreAndTheFirstStays() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let first = try String(
      contentsOfFile: site.root + "/Content/press/published/2026-0007/v1/tcbc-2026-0007-v1.txt",
      encoding: .utf8)
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    let report = await release(.correct, at: "2026-02-04T09:00")
    #expect(errors(of: report.build) == [] && report.released.map(\.version) == [2])
    let site = try await built(at: "2026-03-01")
    #expect(site.errors == [] && site.text.contains(first))
    let changes = try String(
      contentsOfFile: self.site.root + "/Content/press/published/2026-0007/v2/changes.json", encoding: .utf8)
    let found = changes.split(separator: "\n").filter { $0.contains("added") || $0.contains("removed") }
      .map { $0.drop { $0 == " " || $0 == "{" } }
    #expect(
      found == [
        "\"removed\": \"Hai nông dân cứu ba em nhỏ.\"", "\"added\": \"Hai nông dân cứu bốn em nhỏ.\"",
      ])
    #expect(site.text.contains("ĐÍNH CHÍNH (bản 2): đã viết “ba em nhỏ”, viết lại “bốn em nhỏ”"))
  }

  // Before its instant

  /// Nobody has seen the first text, so nobody need hear that it was another.
  @Test func aTextThatNobodyHasSeenGivesWayWithoutAWord() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-02").build) == ["not-seen-yet"])
    let changed = Self.text.replacing("ba em nhỏ", with: "bốn em nhỏ")
    try site.put(.text(changed), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-02").build) == [])
    let after = try await built(at: "2026-03-01")
    #expect(after.errors == [] && after.text.contains("bốn em nhỏ"))
    #expect(after.paths.allSatisfy { $0.contains("/v2/") } && !after.text.contains("ba em nhỏ"))
    #expect(!after.text.contains("ĐÍNH CHÍNH (") && !after.text.contains("/dc-1"))
    #expect(!after.text.contains("irel:previousVersion") && !after.text.contains("\"previous\""))
  }

  @Test(arguments: [PressAction.hold, .kill])
  func ofWhatNobodyHasSeenNobodyHears(_ action: PressAction) async throws {
    _ = await release(.publish, at: "2026-02-01")
    #expect(errors(of: await release(action, at: "2026-02-02").build) == [])
    for clock in ["2026-02-02T12:00", "2026-02-03T08:00", "2026-03-01"] {
      let built = try await built(at: clock)
      #expect(built.errors == [] && built.paths.isEmpty && !built.text.contains("2026-0007"))
      #expect(!built.text.contains("next_release"))
    }
    guard action == .hold else { return }
    #expect(errors(of: await release(.publish, at: "2026-02-05").build) == [])
    let again = try await built(at: "2026-02-06")
    #expect(again.paths.allSatisfy { $0.contains("/v3/") } && !again.text.contains("TẠM DỪNG: đề nghị"))
  }

  @Test(arguments: [
    ("ba em bé", "bốn em nhỏ", ["correction-not-found"]), ("ba em nhỏ", "bốn em nhỏ", []),
    ("ba em nhỏ", "năm em nhỏ", ["correction-not-made"]), ("hai người", "ba người", ["correction-not-made"]),
    ("ba em nhỏ", "ba em nhỏ", ["correction-not-made"]),
    ("hai người", "Nguyễn Văn Mẫu", ["correction-not-made"]),
    ("ba em nhỏ", "(bỏ câu này)", []),
  ])
  func aCorrectionQuotesWhatWasAndIsMade(was: String, now: String, codes: [String]) async throws {
    _ = await release(.publish, at: "2026-02-01")
    let text = Self.corrected.replacing(
      "da-viet: ba em nhỏ, viet-lai: bốn em nhỏ", with: "da-viet: \(was), viet-lai: \(now)")
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-04T09:00").build) == codes)
  }

  @Test func earlierCorrectionsStayWhateverTheirOrder() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-04T09:00").build) == [])
    let second = "{ngay: 2026-02-05, da-viet: Hai nông dân, viet-lai: Ba nông dân}"
    let text = Self.corrected.replacing("sapo: Hai", with: "sapo: Ba")
    let forged = text.replacing("viet-lai: bốn em nhỏ}", with: "viet-lai: năm em nhỏ}, \(second)")
    try site.put(.text(forged), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-05T09:00").build) == ["correction-lost"])
    let newestFirst = text.replacing("dinh-chinh: [{", with: "dinh-chinh: [\(second), {")
    try site.put(.text(newestFirst), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-05T09:00").build) == [])
  }

  @Test(arguments: ["2026-02-02", "2026-02-05"]) func aCorrectionIsOfADayWhenItCouldBe(_ day: String)
    async throws
  {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(
      .text(Self.corrected.replacing("ngay: 2026-02-04", with: "ngay: \(day)")),
      at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-04T09:00").build) == ["correction-date"])
  }

  @Test func aQuotationMayHaveTheMarksOfAKeyboard() async throws {
    try site.put(
      .text(Self.text.replacing("ba em nhỏ", with: "“ba em nhỏ”")), at: "Content/press/2026-0007.md")
    _ = await release(.publish, at: "2026-02-01")
    let corrected = Self.corrected.replacing("da-viet: ba em nhỏ", with: "da-viet: '\"ba em nhỏ\"'")
    try site.put(.text(corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-04T09:00").build) == [])
  }

  /// What nobody was told of is not put right in public.
  @Test func aFirstVersionPutsNothingRight() async throws {
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == ["never-released"])
    try site.put(.text(Self.text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == ["not-seen-yet"])
  }

  /// Of a correction it still tells, but it is not announced twice.
  @Test func aReleaseAfterAHoldIsNoCorrection() async throws {
    func text(_ version: Int) throws -> String {
      let name = "v\(version)/tcbc-2026-0007-v\(version).txt"
      return try String(
        contentsOfFile: site.root + "/Content/press/published/2026-0007/" + name, encoding: .utf8)
    }
    _ = await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    _ = await release(.correct, at: "2026-02-04T09:00")
    _ = await release(.hold, at: "2026-02-05")
    #expect(errors(of: await release(.publish, at: "2026-02-06").build) == [])
    #expect(try text(2).hasPrefix("ĐÍNH CHÍNH (bản 2)") && text(4).hasPrefix("Chỉ phát sau"))
    #expect(try text(4).contains("Đã viết: “ba em nhỏ”. Viết lại: “bốn em nhỏ” (ngày 4/2/2026)."))
    #expect(try await built(at: "2026-02-07").errors == [])
    let atom = try String(contentsOfFile: site.output + "/bao-chi/atom.xml", encoding: .utf8)
    #expect(atom.contains("Xã khen") && !atom.contains("[Đính chính]"))
  }

  @Test(arguments: [PressAction.publish, .kill]) func aBulletinNamedTwiceIsReleasedOnce(
    _ action: PressAction
  ) async throws {
    if action == .kill { _ = await release(.publish, at: "2026-02-01") }
    var options = site.options
    (options.clock, options.skipMissingTools) = ("2026-02-04", true)
    let report = await Building.release(action, PressOptions(options, ids: ["2026-0007", "2026-0007"]))
    #expect(errors(of: report.build) == [] && report.released.count == 1)
    #expect(try await built(at: "2026-02-05").errors == [])
  }

  @Test func whatWasChangedSinceIsNotSigned() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let sums = site.root + "/Content/press/published/2026-0007/v1/SHA256SUMS"
    try Data("0  tcbc-2026-0007-v1.txt\n".utf8).write(to: URL(fileURLWithPath: sums))
    let report = await sign(PressOptions(site.options, ids: ["2026-0007"]), key: "/nowhere")
    #expect(errors(of: report.build) == ["changed-press-file"] && report.released.isEmpty)
  }

  private static let photo =
    "cac-anh: [{tep: a.jpg, mo-ta-anh: Bến, chu-thich: Bến đò, nguoi-chup: Lê A, ban-quyen: Xã}]\nkhen-thuong: ["

  private static func picture() throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: tests.appending(path: "press/site/Content/press/le-trao.jpg")))
  }

  /// Another picture under the old name is another photo: no silent change, not even after a hold.
  @Test func aPhotoIsNotReplacedInSilence() async throws {
    let source = "Content/press/2026-0007.md"
    try site.put(.text(Self.text.replacing("khen-thuong: [", with: Self.photo)), at: source)
    let picture = try Self.picture()
    try site.put(.bytes(picture), at: "Content/press/a.jpg")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try site.put(.bytes(picture + [0]), at: "Content/press/a.jpg")
    #expect(try await built(at: "2026-02-02").errors.contains("silent-change"))
    #expect(errors(of: await release(.publish, at: "2026-02-02").build) == [])
    #expect(try await built(at: "2026-02-04").errors == [])
    #expect(errors(of: await release(.hold, at: "2026-02-05").build) == [])
    try site.put(.bytes(picture + [1]), at: "Content/press/a.jpg")
    #expect(errors(of: await release(.publish, at: "2026-02-06").build) == ["nothing-corrected"])
  }

  @Test func aPictureOfTheTextIsDeclared() async throws {
    try site.put(.bytes(Self.picture()), at: "Content/press/a.jpg")
    let shown = Self.text + "\n![Bến](a.jpg \"Bến đò. Ảnh: Lê A\")\n"
    try site.put(.text(shown), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == ["press-photo-incomplete"])
  }

  @Test func aPictureIsWhatItsNameSays() async throws {
    try site.put(.bytes(Self.picture()), at: "Content/press/a.png")
    let text = Self.text.replacing("khen-thuong: [", with: Self.photo.replacing("a.jpg", with: "a.png"))
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == ["picture-ending"])
  }

  /// A slip of the pen in its file is no reason to kill a bulletin.
  @Test func aSourceThatCannotBeReadIsNotMissing() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(
      .text(Self.text.replacing("tieu-de: ", with: "tieu-de: \"")), at: "Content/press/2026-0007.md")
    let errors = try await built(at: "2026-02-04").errors
    #expect(!errors.isEmpty && !errors.contains("bulletin-source-missing"))
  }

  /// What was added is not paired with a line that is as it was.
  @Test(arguments: [
    ("sapo: ", "dia-danh: Ví Dụ\nsapo: ", "+ “dia-danh: Ví Dụ”"),
    ("khen-thuong: [12-qd-ubnd-2025]\n", "", "- “khen-thuong: [12-qd-ubnd-2025]”"),
    ("ba em nhỏ", "bốn em nhỏ", "ba em nhỏ.” → “"),
  ])
  func aSilentChangeIsToldAsItIs(_ was: String, _ now: String, _ told: String) async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.text.replacing(was, with: now)), at: "Content/press/2026-0007.md")
    var options = site.options
    options.clock = "2026-02-04"
    let messages = await build(options).diagnostics.filter { $0.code == "silent-change" }.map {
      $0.message(in: .vi)
    }
    #expect(messages.count == 1 && messages[0].contains(told), "\(messages)")
  }

  /// Files that a stopped kill left behind are reported, and the same command takes them away.
  @Test func aKillThatWasStoppedIsFinished() async throws {
    let folder = site.root + "/Content/press/published/2026-0007"
    let kept = site.root + "/kept"
    _ = await release(.publish, at: "2026-02-01")
    try FileManager.default.copyItem(atPath: folder, toPath: kept)
    #expect(errors(of: await release(.kill, at: "2026-02-05").build) == [])
    for name in ["v1", "v1.json"] {
      try FileManager.default.copyItem(atPath: "\(kept)/\(name)", toPath: "\(folder)/\(name)")
    }
    #expect(Set(try await built(at: "2026-02-06").errors) == ["killed-press-file"])
    #expect(errors(of: await release(.kill, at: "2026-02-06").build) == ["already-killed"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["v2", "v2.json"])
    #expect(try await built(at: "2026-02-06").errors == [])
  }

  @Test func noTitleOfAnOriginalNamesThem() async throws {
    let line = "ban-goc: {tieu-de: Quyết định khen Nguyễn Văn Mẫu, url: \"https://guong.example/1.pdf\"}"
    let text = Self.text.replacing("khen-thuong: [12-qd-ubnd-2025]", with: line).replacing(
      ", trong đó có [[nguyen-van-mau]]", with: "")
    try site.put(.text(text), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try withdraw()
    #expect(try await built(at: "2026-02-11").errors.contains("named-in-release"))
  }

  /// A hold is no way round saying what was wrong.
  @Test func aTextThatChangedDuringAHoldSaysSo() async throws {
    _ = await release(.publish, at: "2026-02-01")
    _ = await release(.hold, at: "2026-02-05")
    try site.put(
      .text(Self.text.replacing("ba em nhỏ", with: "bốn em nhỏ")), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-06").build) == ["nothing-corrected"])
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-06").build) == [])
  }

  @Test func aNoticeWhoseLetterheadCannotBePrintedSaysWhere() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let settings = try String(contentsOfFile: site.root + "/Content/site.yml", encoding: .utf8)
    try site.put(
      .text(settings.replacing("{name: UBND xã Ví Dụ", with: "{superior: Huyện 漢, name: UBND xã Ví Dụ")),
      at: "Content/site.yml")
    let report = await release(.kill, at: "2026-02-05")
    #expect(errors(of: report.build) == ["unprintable-letter"])
    #expect(report.build.diagnostics.first?.place?.file == "Content/site.yml")
  }

  @Test func aYearThatIsNotItsNumbersIsAsked() async throws {
    try site.put(
      .text(Self.text.replacing("2026-02-03T08", with: "2006-02-03T08")), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-05").build) == ["bulletin-year"])
  }

  @Test func aNoticeHasTheLetterheadAndContactOfItsBulletin() async throws {
    let head = "the-thuc: nha-nuoc\ndau-moi-bao-chi: {co-quan: Phòng Báo chí}\nkhen-thuong: ["
    try site.put(
      .text(Self.text.replacing("khen-thuong: [", with: head)), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    #expect(errors(of: await release(.hold, at: "2026-02-05").build) == [])
    let stored = site.root + "/Content/press/published/2026-0007/"
    let number = try #require(
      try String(contentsOfFile: stored + "v1/tcbc-2026-0007-v1.txt", encoding: .utf8)
        .split(separator: "\n").first { $0.hasPrefix("Số: ") })
    let notice = try String(contentsOfFile: stored + "v2/tcbc-2026-0007-v2.html", encoding: .utf8)
    #expect(notice.contains(number) && notice.contains("Phòng Báo chí") && notice.contains("Độc lập"))
  }

  @Test func aHeldBulletinHasOnlyANoticeUntilItIsReleasedAgain() async throws {
    _ = await release(.publish, at: "2026-02-01")
    #expect(errors(of: await release(.hold, at: "2026-02-05").build) == [])
    let held = try await built(at: "2026-02-06")
    #expect(held.errors == [] && !held.text.contains("dũng cảm") && held.text.contains("TẠM DỪNG: đề nghị"))
    let standIns = held.paths.filter {
      $0.contains("/v1/") && !$0.hasSuffix(".docx") && !$0.hasSuffix(".pdf")
    }
    let wholeTexts = PressFormat.all.map(\.kind).filter { $0.extent != .part }.map(\.ending)
    #expect(
      Set(standIns)
        == Set(
          wholeTexts.filter { $0 != ".docx" && $0 != ".pdf" }
            .map { "bao-chi/2026/0007/v1/tcbc-2026-0007-v1\($0)" }))
    #expect(errors(of: await release(.hold, at: "2026-02-07").build) == ["already-held"])
    #expect(errors(of: await release(.publish, at: "2026-02-07").build) == [])
    let again = try await built(at: "2026-02-08")
    #expect(again.errors == [] && again.paths.contains("bao-chi/2026/0007/v3/tcbc-2026-0007-v3.txt"))
    #expect(again.text.contains("dũng cảm"))
  }

  @Test func aKilledBulletinLeavesNoWordAndNoFile() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    _ = await release(.correct, at: "2026-02-04")
    #expect(errors(of: await release(.kill, at: "2026-02-05").build) == [])
    let stored = try FileManager.default.contentsOfDirectory(
      atPath: site.root + "/Content/press/published/2026-0007")
    #expect(stored.sorted() == ["v3", "v3.json"])
    let site = try await built(at: "2026-02-06")
    #expect(site.errors == [] && site.paths.allSatisfy { $0.contains("/v3/") })
    for word in ["dũng cảm", "em nhỏ", "tcbc-2026-0007-v1"] { #expect(!site.text.contains(word)) }
    for action in [PressAction.publish, .correct, .hold, .kill] {
      #expect(errors(of: await release(action, at: "2026-02-07").build) == ["already-killed"])
    }
  }

  @Test func aKillOvertakesACorrectionThatWaits() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let later = Self.corrected.replacing("2026-02-03T08:00", with: "2026-02-20T08:00")
    try site.put(.text(later), at: "Content/press/2026-0007.md")
    #expect(errors(of: await release(.correct, at: "2026-02-04").build) == [])
    #expect(errors(of: await release(.kill, at: "2026-02-05").build) == [])
    for clock in ["2026-02-06", "2026-02-21"] {
      let site = try await built(at: clock)
      #expect(site.errors == [] && !site.text.contains("em nhỏ") && site.text.contains("THU HỒI: đề nghị"))
      // The correction that waited never comes, and nobody waits for it.
      #expect(!site.text.contains("[Đính chính]") && !site.text.contains("\"next_release\": \""))
      #expect(!site.text.contains("bao-chi/2026/0007/v2"))
    }
  }

  @Test func theNameOfABulletinStaysWhereverTheSiteMoves() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let settings = try #require(goodSite["Content/site.yml"]?.text)
    try site.put(
      .text(settings.replacing("https://guongsang.example/", with: "https://moi.example/")),
      at: "Content/site.yml")
    _ = await release(.kill, at: "2026-02-05")
    let site = try await built(at: "2026-02-06")
    #expect(site.text.contains("tag:guongsang.example,2026:tcbc/2026-0007"))
    #expect(!site.text.contains("tag:moi.example"))
  }

  @Test func aStoredFileThatWasTouchedStopsTheBuild() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let folder = "Content/press/published/2026-0007/v1/"
    try site.put("khác", at: folder + "tcbc-2026-0007-v1.txt")
    #expect(try await built(at: "2026-03-01").errors == ["changed-press-file"])
    try FileManager.default.removeItem(atPath: site.root + "/" + folder + "tcbc-2026-0007-v1.txt")
    #expect(try await built(at: "2026-03-01").errors == ["missing-press-file"])
    try site.put("{}", at: "Content/press/published/2026-0007/v1.json")
    #expect(try await built(at: "2026-03-01").errors.contains("bad-press-record"))
  }

  @Test func aPipeAtThePlaceOfAStoredFileIsNotWaitedFor() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let file = site.root + "/Content/press/published/2026-0007/v1/manifest.json"
    try FileManager.default.removeItem(atPath: file)
    #expect(mkfifo(file, 0o600) == 0)
    #expect(try await built(at: "2026-03-01").errors == ["missing-press-file"])
  }

  @Test(arguments: ["../2026-0007.md", "/etc/passwd", "manifest.json\\u0000", "\\u001b[2J"])
  func aPathThatIsNoneOfAVersionStopsTheBuild(_ path: String) async throws {
    _ = await release(.publish, at: "2026-02-01")
    let ledger = "Content/press/ledger.jsonl"
    let lines = try String(contentsOfFile: site.root + "/" + ledger, encoding: .utf8)
    try site.put(.text(lines.replacing("\"manifest.json\"", with: "\"\(path)\"")), at: ledger)
    #expect(try await built(at: "2026-03-01").errors == ["bad-ledger-line"])
  }

  @Test(arguments: [("khong-co.jpg", "missing-picture"), ("../../../etc/hostname", "file-outside-content")])
  func aPhotoThatCannotBeReleasedIsToldWhereItIsNamed(_ file: String, _ code: String) async throws {
    try site.put(
      .text(
        Self.text.replacing(
          "khen-thuong:",
          with: "photos: [{file: \(file), alt: Lễ, caption: Lễ, credit: A, rights: Tự do}]\nkhen-thuong:")),
      at: "Content/press/2026-0007.md")
    let report = await release(.publish, at: "2026-02-01").build
    #expect(errors(of: report) == [code] && report.diagnostics.first?.place?.line == 5)
  }

  @Test func aFileThatNoLineHasIsInNoOutput() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try site.put("bí mật", at: "Content/press/published/2026-0007/v1/them.txt")
    let site = try await built(at: "2026-03-01")
    #expect(site.errors == [] && !site.text.contains("bí mật"))
  }

  @Test(arguments: ["{}", "{\"id\":\"2026-0007\"", "không phải JSON"])
  func aLineOfTheLedgerThatCannotBeReadStopsTheBuild(_ line: String) async throws {
    _ = await release(.publish, at: "2026-02-01")
    let path = site.root + "/Content/press/ledger.jsonl"
    let ledger = try String(contentsOfFile: path, encoding: .utf8)
    try site.put(.text(ledger + line + "\n"), at: "Content/press/ledger.jsonl")
    #expect(try await built(at: "2026-03-01").errors == ["bad-ledger-line"])
    try site.put(.text(ledger + ledger), at: "Content/press/ledger.jsonl")
    #expect(try await built(at: "2026-03-01").errors == ["ledger-order"])
  }

  @Test func aLedgerThatLostLinesStopsTheBuildAndEveryRelease() async throws {
    _ = await release(.publish, at: "2026-02-01")
    let ledger = "Content/press/ledger.jsonl"
    let first = try String(contentsOfFile: site.root + "/" + ledger, encoding: .utf8)
    _ = await release(.hold, at: "2026-02-05")
    try site.put(.text(first), at: ledger)
    #expect(try await built(at: "2026-02-06").errors == ["ledger-lost-lines"])
    try site.put("", at: ledger)
    let lost = ["ledger-lost-lines", "ledger-lost-lines"]
    #expect(try await built(at: "2026-02-06").errors == lost)
    #expect(errors(of: await release(.publish, at: "2026-02-06").build) == lost)
  }

  @Test func nothingIsStoredThroughALinkToAnotherBulletin() async throws {
    let published = site.root + "/Content/press/published"
    try FileManager.default.createDirectory(
      atPath: published + "/2026-0001", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: published + "/2026-0007", withDestinationPath: "2026-0001")
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == ["cannot-write"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: published + "/2026-0001").isEmpty)
  }

  private func withdraw() throws {
    let rows = try #require(goodSite["Content/data/recipients.csv"]?.text)
    let changed = rows.replacing("role_class\n", with: "role_class,consent,consent_date\n").replacing(
      "nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep",
      with: "nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep,rut,2026-02-10")
    try site.put(.text(changed), at: "Content/data/recipients.csv")
  }

  @Test func somebodyWhoWithdrawsTheirConsentStopsTheBuild() async throws {
    _ = await release(.publish, at: "2026-02-01")
    try withdraw()
    #expect(try await built(at: "2026-02-09").errors == [])
    #expect(try await built(at: "2026-02-11").errors.contains("silent-change"))
  }

  /// In plain words that nothing joins to the data, and in a version that was corrected since.
  @Test func noVersionNamesSomebodyWhoWithdrewTheirConsent() async throws {
    let named = Self.text.replacing("hai người**", with: "ông Nguyễn Văn Mẫu**").replacing(
      ", trong đó có [[nguyen-van-mau]]", with: "")
    let source = "Content/press/2026-0007.md"
    try site.put(.text(named.replacing("khen-thuong: [12-qd-ubnd-2025]\n", with: "")), at: source)
    #expect(errors(of: await release(.publish, at: "2026-02-01").build) == [])
    try withdraw()
    #expect(try await built(at: "2026-02-09").errors == [])
    #expect(try await built(at: "2026-02-11").errors == ["named-in-release"])
    try site.put(
      .text(
        Self.corrected.replacing("khen-thuong: [12-qd-ubnd-2025]\n", with: "").replacing(
          ", trong đó có [[nguyen-van-mau]]", with: "")), at: source)
    #expect(errors(of: await release(.correct, at: "2026-02-12").build) == [])
    #expect(try await built(at: "2026-02-13").errors == ["named-in-release"])
    #expect(errors(of: await release(.kill, at: "2026-02-13").build) == [])
    let killed = try await built(at: "2026-02-14")
    #expect(killed.errors == [] && !killed.text.contains("Nguyễn Văn Mẫu"))
  }

  @Test func twoMachinesMakeTheSameVersion() async throws {
    let other = try SmallSite(.good(but: ["Content/press/2026-0007.md": .text(Self.text)]))
    for root in [site, other] {
      var options = root.options
      options.clock = "2026-02-01"
      options.jobs = root === site ? 1 : 2
      options.skipMissingTools = true
      let report = await Building.release(.publish, PressOptions(options, ids: ["2026-0007"]))
      try #require(report.released.count == 1)
    }
    for path in try FileManager.default.subpathsOfDirectory(atPath: site.root + "/Content/press") {
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(site.root)/Content/press/\(path)", andPath: "\(other.root)/Content/press/\(path)"),
        "\(path)")
    }
  }
}
