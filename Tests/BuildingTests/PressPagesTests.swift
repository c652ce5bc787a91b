import Building
import Foundation
import PressRoom
import Testing

/// The pages of the press room in each state of a bulletin.
struct PressPagesTests {
  private static let text = """
    ---
    tieu-de: Xã khen hai người dũng cảm <em>
    sapo: Hai nông dân cứu ba em nhỏ.
    phat-hanh: 2026-02-03T08:00
    khen-thuong: [12-qd-ubnd-2025]
    stories: [vuon-nha-ong-mau]
    ghi-chu-cho-bien-tap-vien: [Gọi trước khi đến.]
    ---

    Xã khen **hai người**, xem [vườn](/guong-sang/vuon-nha-ong-mau/) và [trang đã mất](/guong-sang/mat/).

    """

  private static let corrected = text.replacing("ba em nhỏ", with: "bốn em nhỏ").replacing(
    "khen-thuong: [",
    with: "dinh-chinh: [{ngay: 2026-02-04, da-viet: ba em nhỏ, viet-lai: bốn em nhỏ}]\nkhen-thuong: [")

  private static let settings = """
    title: Gương sáng xã Ví Dụ
    base_url: https://guongsang.example/
    issuer: Chủ tịch UBND xã Ví Dụ
    publisher: {name: UBND xã Ví Dụ}
    spokesperson: {office: Văn phòng xã, phone: 0238 111 222, email: bao@vidu.example}
    press: {label: Bản minh họa, about: Cơ quan của xã., key: RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3}

    """

  private static let folder = "bao-chi/2026/0007/"
  private static let words = ["dũng cảm", "em nhỏ", "hai người", "Gọi trước"]

  private let site: SmallSite

  init() throws {
    site = try SmallSite(
      .good(but: [
        "Content/site.yml": .text(Self.settings), "Content/press/2026-0007.md": .text(Self.text),
      ]))
  }

  private func release(
    _ action: PressAction, _ ids: [String] = ["2026-0007"], at clock: String
  ) async throws {
    var options = site.options
    options.clock = clock
    options.skipMissingTools = true
    let report = await Building.release(action, PressOptions(options, ids: ids))
    try #require(
      report.released.count == ids.count, "\(report.build.diagnostics.map { $0.message(in: .en) })")
  }

  /// The files of the site at an instant, by their paths.
  private func built(
    _ theme: String = "sen", at clock: String = "2026-06-01", drafts: Bool = false
  ) async throws -> [String: String] {
    var options = site.options
    (options.theme, options.clock, options.drafts) = (theme, clock, drafts)
    let report = await build(options)
    try #require(report.failure == nil, "\(report.diagnostics.map { $0.message(in: .en) })")
    let files = try site.outputFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return Dictionary(uniqueKeysWithValues: files)
  }

  private func page(_ path: String, in files: [String: String]) throws -> String {
    try #require(files[path + "index.html"], "There is no /\(path).")
  }

  @Test(arguments: ["plain", "sen"]) func beforeItsInstantOnlyTheInstantIsTold(theme: String) async throws {
    try await release(.publish, at: "2026-02-01")
    let files = try await built(theme, at: "2026-02-03T07:59:59")
    for (path, text) in files {
      let tells = (Self.words + ["2026-0007", "2026/0007"]).contains {
        text.contains($0) || path.contains($0)
      }
      #expect(!tells, "\(path)")
    }
    let index = try page("bao-chi/", in: files)
    #expect(index.contains("Thông cáo tiếp theo") && index.contains("08:00\u{A0}ngày\u{A0}3/2/2026"))
    #expect(index.contains("Chưa có thông cáo nào"))
  }

  @Test(arguments: ["plain", "sen"]) func aReleasedBulletinHasItsPageListsAndPlaceInTheNavigation(
    theme: String
  ) async throws {
    try await release(.publish, at: "2026-02-01")
    let files = try await built(theme)
    let page = try page(Self.folder, in: files)
    #expect(page.contains("<h1>Xã khen hai người dũng cảm &lt;em&gt;</h1>"))
    for words in [
      "Chỉ phát sau 08:00", "Hai nông dân cứu ba em nhỏ.", "<strong>hai người</strong>", "Nguyễn Văn Mẫu</a>",
      "12/QĐ-UBND", "-HẾT-", "Gọi trước khi đến.", "Cơ quan của xã.", "tel:0238111222",
      "Nguồn: UBND xã Ví Dụ", "Bản minh họa", "tag:guongsang.example,2026:tcbc/2026-0007",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("noindex") && !page.contains("banner correction"))
    for path in ["bao-chi/", "bao-chi/2026/"] {
      #expect(try self.page(path, in: files).contains("\(Self.folder)\">Xã khen"), "\(path)")
    }
    #expect(files["index.html"]?.contains("bao-chi/\">Báo chí</a>") == true)
    #expect(files["sitemap.xml"]?.contains("/\(Self.folder)</loc>") == true)
  }

  @Test func addressesOfTheSiteLeadWhereItLiesAndNowhereWhenThePageIsGone() async throws {
    try await release(.publish, at: "2026-02-01")
    let page = try page(Self.folder, in: await built())
    #expect(page.contains("href=\"../../../guong-sang/vuon-nha-ong-mau/\">vườn</a>"))
    #expect(page.contains("trang đã mất") && !page.contains("guong-sang/mat"))
    #expect(page.contains("href=\"../../../guong/nguyen-van-mau/\""))
  }

  @Test func everyFileOfTheVersionIsThereToTakeWithSizeAndHash() async throws {
    try await release(.publish, at: "2026-02-01")
    let files = try await built()
    let page = try page(Self.folder, in: files)
    let stored = files.keys.filter { $0.hasPrefix(Self.folder + "v1/") }
    #expect(stored.count > 3)
    for path in stored { #expect(page.contains("href=\"../../../\(path)\""), "\(path)") }
    let hashes = page.matches(of: #/<code>[0-9a-f]{64}</code>/#).count
    #expect(hashes == stored.count)
  }

  @Test func theArticleHasTheNameThatAllFormatsHave() async throws {
    try await release(.publish, at: "2026-02-01")
    let page = try page(Self.folder, in: await built())
    #expect(page.contains("\"identifier\":\"tag:guongsang.example,2026:tcbc/2026-0007\""))
    #expect(page.contains("\"@type\":\"NewsArticle\""))
  }

  @Test func thePrintPageTellsSearchEnginesTheSameAsThePage() async throws {
    try await release(.publish, at: "2026-02-01")
    let files = try await built()
    let script = #/<script type="application\/ld\+json">(.*?)<\/script>/#
    let print = try #require(files[Self.folder + "v1/tcbc-2026-0007-v1.html"])
    let told = try [page(Self.folder, in: files), print].map { $0.firstMatch(of: script)?.output.1 }
    #expect(told[0] != nil && told[0] == told[1])
    #expect(told[0]?.contains("\"award\":[\"") == true)
  }

  private static let hasPhotoTools: Bool = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return ["exiftool", "vipsthumbnail"].allSatisfy { tool in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
    }
  }()

  /// The third photo stands in the text, which counts from 0.
  @Test(
    .enabled(if: hasPhotoTools, "released.py looks at photos with the tools that `make press` installs."),
    arguments: ["plain", "sen"])
  func photosAreShownWithTheirWordsAndSize(theme: String) async throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let photo = try Data(contentsOf: folder.appending(path: "press/site/Content/press/le-trao.jpg"))
    let words = "alt: Mô tả, caption: Lễ trao, credit: Lê A, rights: Dùng tự do"
    let text = Self.text.replacing(
      "stories:", with: "photos: [{file: a.jpg, \(words)}, {file: b.jpg, \(words)}]\nstories:")
    try site.put(
      .text(text + "\n![Trong bài](b.jpg \"Người dân. Ảnh: Bùi B\")\n"), at: "Content/press/2026-0007.md")
    for name in ["a", "b"] { try site.put(.bytes([UInt8](photo)), at: "Content/press/\(name).jpg") }
    try await release(.publish, at: "2026-02-01")
    let page = try page(Self.folder, in: await built(theme))
    func image(_ number: Int, _ alt: String) -> String {
      "<img src=\"../../../\(Self.folder)v1/photos/0\(number)-web.jpg\" alt=\"\(alt)\" width=\"240\" height=\"160\" loading=\"lazy\">"
    }
    #expect(page.contains(image(1, "Mô tả")) && page.contains(image(2, "Mô tả")))
    let inText = "<figure>\(image(3, "Trong bài"))<figcaption>Người dân. Ảnh: Bùi B</figcaption></figure>"
    #expect(page.contains(inText))
    if theme == "sen" { #expect(page.contains("\"@type\":\"ImageObject\"")) }
    for words in [
      "Ảnh 1: Lễ trao", "Ảnh: Lê A", "Quyền sử dụng: Dùng tự do", "Ảnh 3: Người dân",
      "og:image\" content=\"https://guongsang.example/\(Self.folder)v1/photos/01-web.jpg\"",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    // In the list of all files, and beside the photo.
    for name in ["Ảnh\u{A0}2, bản gốc (JPEG)</a>", "Ảnh\u{A0}2, cho web</a>"] {
      #expect(page.split(separator: name).count == 3, "\(name)")
    }
    try await release(.hold, at: "2026-03-01")
    for (path, text) in try await built(theme) where path.hasSuffix("/index.html") || path.hasSuffix(".xml") {
      #expect(!text.contains("-web.jpg"), "\(path)")
    }
  }

  @Test(arguments: ["plain", "sen"]) func anEarlierVersionHasAllItsFiles(theme: String) async throws {
    try await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    try await release(.correct, at: "2026-02-04T10:00")
    let files = try await built(theme)
    let page = try page(Self.folder, in: files)
    #expect(page.contains("Các tệp khác của bản 1") && !page.contains("Các tệp khác của bản 2"))
    let stored = files.keys.filter { $0.hasPrefix(Self.folder + "v1/") }
    #expect(stored.count > 3)
    for path in stored { #expect(page.contains("href=\"../../../\(path)\""), "\(path)") }
  }

  @Test(arguments: ["plain", "sen"]) func everyPageNamesTheFeedsOfThePressRoom(theme: String) async throws {
    try await release(.publish, at: "2026-01-20")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    try await release(.correct, at: "2026-03-04T10:00")
    let files = try await built(theme)
    let pages = ["", "2026/", "2026/0007/", "dinh-chinh/", "tu-lieu/", "kiem-tra/", "luu-tru/"]
    for path in pages {
      let page = try page("bao-chi/" + path, in: files)
      let root = String(repeating: "../", count: path.split(separator: "/").count + 1)
      for (type, name) in [("atom+xml", "atom.xml"), ("rss+xml", "rss.xml"), ("feed+json", "feed.json")] {
        let link =
          "<link rel=\"alternate\" type=\"application/\(type)\" title=\"Báo chí\" href=\"\(root)bao-chi/\(name)\">"
        #expect(page.contains(link), "/bao-chi/\(path): \(name)")
      }
      let own = page.contains("href=\"\(root)bao-chi/dinh-chinh/atom.xml\">\n<link")
      #expect(own == (path == "dinh-chinh/"), "/bao-chi/\(path)")
    }
  }

  @Test(arguments: ["plain", "sen"]) func theNewestOnThePageIsTheOneThatProgramsAreGiven(theme: String)
    async throws
  {
    let later = Self.text.replacing("Xã khen hai người", with: "Xã khen ba người").replacing(
      "02-03T", with: "02-05T")
    try site.put(.text(later), at: "Content/press/2026-0008.md")
    try await release(.publish, ["2026-0007", "2026-0008"], at: "2026-02-01")
    try await release(.hold, ["2026-0008"], at: "2026-02-10")
    let files = try await built(theme)
    #expect(files["bao-chi/moi-nhat/latest.json"]?.contains("\"number\": \"2026-0007\"") == true)
    let index = try page("bao-chi/", in: files)
    let newest = try #require(index.firstMatch(of: #/<section class="newest">(?s:.*?)<\/section>/#)?.output)
    #expect(newest.contains("Xã khen hai người"))
    #expect(index.contains("ngày\u{A0}3/2/2026") && !index.contains("03/02/2026"))
  }

  @Test(arguments: ["plain", "sen"]) func monthsOfTheArchiveHaveAPageAndBearNoNumberOfTheirFile(theme: String)
    async throws
  {
    try await release(.publish, at: "2026-02-01")
    #expect(try await built(theme)["bao-chi/luu-tru/index.html"] == nil)
    try await release(.hold, at: "2026-03-01")
    try await release(.publish, at: "2026-04-02")
    let files = try await built(theme)
    let archives = files.keys.filter { $0.hasPrefix("bao-chi/luu-tru/") && $0.hasSuffix(".xml") }.sorted()
    #expect(archives == ["2026-02-3.xml", "2026-03-2.xml"].map { "bao-chi/luu-tru/" + $0 })
    for (path, root) in [("bao-chi/", "../"), ("bao-chi/luu-tru/", "../../")] {
      let page = try page(path, in: files)
      for (archive, month) in zip(archives, ["Tháng\u{A0}2/2026", "Tháng\u{A0}3/2026"]) {
        let end = "href=\"\(root)\(archive)\""
        #expect(page.contains(end) && page.contains(">\(month)</a>"), "/\(path): \(archive)")
      }
      #expect(!page.contains("/2026 ("))
    }
    #expect(try page("bao-chi/", in: files).contains("href=\"../bao-chi/luu-tru/\""))
  }

  @Test(arguments: ["plain", "sen"]) func aCorrectionSaysWhatWasWrongAndKeepsTheEarlierVersion(
    theme: String
  ) async throws {
    try await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    try await release(.correct, at: "2026-02-04T10:00")
    let files = try await built(theme)
    let page = try page(Self.folder, in: files)
    #expect(page.contains("Đã viết: “ba em nhỏ”. Viết lại: “bốn em nhỏ”"))
    #expect(page.contains("10:00\u{A0}ngày\u{A0}4/2/2026"))
    #expect(page.contains("<del>Hai nông dân cứu ba em nhỏ.</del>"))
    #expect(page.contains("<ins>Hai nông dân cứu bốn em nhỏ.</ins>"))
    #expect(page.contains("Đã thay thế") && page.contains("\(Self.folder)v1/tcbc-2026-0007-v1.html"))
    #expect(try self.page("bao-chi/", in: files).contains("Đã đính chính (bản 2)"))
    let corrections = try self.page("bao-chi/dinh-chinh/", in: files)
    #expect(corrections.contains("Viết lại: “bốn em nhỏ”") && corrections.contains(Self.folder))
  }

  @Test(arguments: ["plain", "sen"]) func ofAHeldOrKilledBulletinNoWordIsLeft(theme: String) async throws {
    try await release(.publish, at: "2026-02-01")
    for (action, words, at) in [
      (PressAction.hold, "Tạm dừng phát hành", "2026-03-01"), (.kill, "Thu hồi", "2026-04-01"),
    ] {
      try await release(action, at: at)
      let files = try await built(theme)
      for (path, text) in files {
        #expect(!Self.words.contains { text.contains($0) }, "\(path) after \(action)")
      }
      let page = try page(Self.folder, in: files)
      #expect(page.contains(words) && page.contains("noindex") && page.contains("có sai sót"))
      #expect(page.contains("0238 111 222") && !page.contains("Nguyễn Văn Mẫu"))
      #expect(!page.contains("NewsArticle"))
      #expect(files["sitemap.xml"]?.contains(Self.folder) == false)
      #expect(try self.page("bao-chi/", in: files).contains("Thông cáo báo chí\u{A0}2026-0007"))
      #expect(try self.page("bao-chi/dinh-chinh/", in: files).contains("lý do: có sai sót"))
    }
  }

  @Test func aBulletinThatIsReleasedAgainKeepsItsHoldInTheList() async throws {
    try await release(.publish, at: "2026-02-01")
    try await release(.hold, at: "2026-03-01")
    try await release(.publish, at: "2026-03-02")
    let files = try await built()
    #expect(try page(Self.folder, in: files).contains("dũng cảm"))
    let corrections = try page("bao-chi/dinh-chinh/", in: files)
    let order = ["Phát hành lại", "Tạm dừng"].compactMap { corrections.range(of: $0)?.lowerBound }
    #expect(order.count == 2)
  }

  @Test func anOldCorrectionIsShownAndNotAnnouncedAgain() async throws {
    try await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    try await release(.correct, at: "2026-02-04")
    try await release(.hold, at: "2026-03-01")
    try await release(.publish, at: "2026-03-02")
    let files = try await built()
    let page = try page(Self.folder, in: files)
    #expect(page.contains("“ba em nhỏ”") && page.contains("<h2>Đính chính</h2>"))
    #expect(try !self.page("bao-chi/", in: files).contains("Đã đính chính"))
  }

  /// Whoever follows by machine learns of it too.
  @Test func whatWasPutRightDuringAHoldIsToldAtTheRelease() async throws {
    try await release(.publish, at: "2026-02-01")
    try await release(.hold, at: "2026-03-01")
    let corrected = Self.corrected.replacing("2026-02-04", with: "2026-03-02")
    try site.put(.text(corrected), at: "Content/press/2026-0007.md")
    try await release(.publish, at: "2026-03-02")
    let files = try await built()
    let log = try #require(files["bao-chi/dinh-chinh/index.json"])
    #expect(log.contains("\"kind\": \"release\"") && log.contains("\"was\": \"ba em nhỏ\""))
    for feed in ["bao-chi/rss.xml", "bao-chi/dinh-chinh/atom.xml"] {
      #expect(files[feed]?.contains("có thể sử dụng. Đã viết: “ba em nhỏ”") == true, "\(feed)")
    }
    #expect(files["bao-chi/atom.xml"]?.contains("[Đính chính] Xã khen") == true)
  }

  @Test func aPreviewLeadsFromThePageInForceToTheDraft() async throws {
    try await release(.publish, at: "2026-02-01")
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    let files = try await built(drafts: true)
    let page = try page(Self.folder, in: files)
    #expect(page.contains("ba em nhỏ") && !page.contains("bốn em nhỏ"))
    #expect(page.contains("\(Self.folder)v2/tcbc-2026-0007-v2.html"))
  }

  @Test func aPreviewOfWhatGivesWayUnseenHasTheNumberOfItsRelease() async throws {
    try await release(.publish, at: "2026-02-01")
    try site.put(
      .text(Self.text.replacing("ba em nhỏ", with: "năm em nhỏ")), at: "Content/press/2026-0007.md")
    let files = try await built(at: "2026-02-02", drafts: true)
    #expect(files["\(Self.folder)v2/tcbc-2026-0007-v2.txt"]?.contains("năm em nhỏ") == true)
    #expect(!files.contains { $0.value.contains("ba em nhỏ") || $0.key.contains("0007-v1") })
    try await release(.publish, at: "2026-02-02")
    #expect(try await built()["\(Self.folder)v2/tcbc-2026-0007-v2.txt"]?.contains("năm em nhỏ") == true)
  }

  @Test func aPreviewShowsWhatWouldFollowAHold() async throws {
    try await release(.publish, at: "2026-02-01")
    try await release(.hold, at: "2026-03-01")
    let held = try await built(drafts: true)
    #expect(!held.contains { $0.key.contains("0007-v3") || $0.value.contains("dũng cảm") })
    try site.put(.text(Self.corrected), at: "Content/press/2026-0007.md")
    let files = try await built(drafts: true)
    #expect(files["\(Self.folder)v3/tcbc-2026-0007-v3.txt"]?.contains("bốn em nhỏ") == true)
    let page = try page(Self.folder, in: files)
    #expect(!page.contains("dũng cảm") && page.contains("\(Self.folder)v3/tcbc-2026-0007-v3.html"))
    #expect(try !self.page(Self.folder, in: await built()).contains("v3"))
  }

  @Test func whatIsAskedForAndNotThereIsToldByItsReason() async throws {
    func codes(_ version: Int? = nil, of id: String = "2026-0007") async -> [String] {
      let options = PressOptions(site.options, ids: [id])
      let text = await pressText(options, version: version).1.diagnostics
      let difference = await pressDifference(options).1.diagnostics
      return [text, difference].map { $0.filter { $0.severity == .error }.map(\.code).joined(separator: ",") }
    }
    #expect(await codes(of: "2026-0008") == ["unknown-bulletin", "unknown-bulletin"])
    #expect(await codes() == ["", "no-stored-text"])
    #expect(await codes(1) == ["unknown-version", "no-stored-text"])
    try await release(.publish, at: "2026-02-01")
    #expect(await codes(1) == ["", ""])
    try await release(.kill, at: "2026-03-01")
    #expect(await codes(1) == ["no-stored-text", "no-stored-text"])
    #expect(await codes() == ["already-killed", "no-stored-text"])
    #expect(await codes(2) == ["", "no-stored-text"])
    try FileManager.default.removeItem(atPath: site.root + "/Content/press/2026-0007.md")
    #expect(await codes() == ["already-killed", "no-stored-text"])
  }

  @Test(arguments: ["plain", "sen"]) func theKitHasFiguresThatAreNeverAlone(theme: String) async throws {
    try await release(.publish, at: "2026-02-01")
    let kit = try page("bao-chi/tu-lieu/", in: await built(theme))
    #expect(kit.contains("Cơ quan của xã.") && kit.contains("Nhà sạch, vườn đẹp"))
    #expect(kit.contains(">120\u{A0}hộ</td>") && kit.contains("du-lieu/results.csv"))
    #expect(!kit.contains("Hộ đạt ở thôn Đông"))
  }

  @Test(arguments: ["plain", "sen"]) func theKitHasTheLogoWithTheWordsOfItsUse(theme: String) async throws {
    try await release(.publish, at: "2026-02-01")
    let files = try await built(theme)
    let kit = try page("bao-chi/tu-lieu/", in: files)
    let link = try #require(
      kit.firstMatch(of: #/href="\.\.\/\.\.\/([^"]+\.svg)" type="image\/svg\+xml" download/#))
    #expect(files[String(link.output.1)]?.hasPrefix("<svg") == true)
    #expect(kit.contains("Không dùng làm con dấu"))
  }

  @Test(arguments: ["plain", "sen"]) func itTellsHowToCheckAFileAndThatThisIsNoLegalSignature(theme: String)
    async throws
  {
    try await release(.publish, at: "2026-02-01")
    let page = try page("bao-chi/kiem-tra/", in: await built(theme))
    for words in ["sha256sum -c SHA256SUMS", "Get-FileHash", "minisign -Vm SHA256SUMS -P RWQf6", "chữ ký số"]
    {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func aKeyThatIsNoneIsAnError() async throws {
    try site.put(
      .text(Self.settings.replacing("RWQf6LRC", with: "khong")), at: "Content/site.yml")
    let report = await check(site.options)
    #expect(report.diagnostics.map(\.code).contains("bad-press-key"))
  }
}
