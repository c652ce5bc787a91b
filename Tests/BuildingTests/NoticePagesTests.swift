import Building
import Foundation
import Testing

/// Notices as pages of the whole site: who is proposed stands on one page, for as long as it is open.
struct NoticePagesTests {
  private static let notice: SiteFile = """
    ---
    title: Lấy ý kiến về danh hiệu
    opens: 2026-05-25
    closes: 2026-06-30T17:00
    form: huan-chuong-lao-dong
    class: ba
    aliases: [/cu/lay-y-kien/]
    nominees:
      - {name: Phạm Thị Lạ, role: nữ hộ sinh, unit: xa-vi-du, organisation: Trạm xá Bãi, deed: giữ trạm 20 năm}
      - {name: Đội đò Đông, kind: tap-the}
    opinions_to: {office: Văn phòng xã, address: Thôn Trung, phone: 0238 111 222, email: thu@vidu.example}
    ---

    Theo tờ trình của xã, nơi có [[xa-vi-du]].

    """

  private static let files: [String: SiteFile] = .good(but: [
    "Content/data/holidays.csv": "date,name\n2026-01-01,Tết\n",
    "Content/notices/danh-hieu.md": notice,
    "Content/stories/2026/bai-moi.md": .text(
      BadSite.storyText("", body: "Xem [[danh-hieu|thông báo]] và [[danh-hieu]].\n")),
  ])

  /// The files of the site at an instant, by their paths.
  private func built(
    _ theme: String, at clock: String, _ changes: [String: SiteFile] = [:]
  ) async throws -> [String: String] {
    let site = try SmallSite(Self.files.merging(changes) { $1 })
    var options = site.options
    options.theme = theme
    options.clock = clock
    let report = await build(options)
    try #require(report.failure == nil, "\(report.diagnostics.map { $0.message(in: .en) })")
    let files = try site.outputFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return Dictionary(uniqueKeysWithValues: files)
  }

  private static let page = "lay-y-kien/danh-hieu/index.html"
  private static let names = ["Phạm Thị Lạ", "pham thi la", "pham-thi-la", "Đội đò Đông", "doi-do-dong"]

  @Test(arguments: ["plain", "sen"]) func aNameStandsOnItsPageOnlyAndOnlyWhileItIsOpen(theme: String)
    async throws
  {
    for clock in ["2026-06-01", "2026-06-30T16:59:59", "2026-06-30T17:00", "2027-06-01"] {
      let files = try await built(theme, at: clock)
      let named = files.filter { path, text in Self.names.contains { text.contains($0) || path.contains($0) }
      }
      #expect(named.keys.sorted() == (clock < "2026-06-30T17" ? [Self.page] : []), "at \(clock)")
      #expect(files["sitemap.xml"]?.contains("/lay-y-kien/danh-hieu/") == true)
      for path in files.keys where ["xml", "json", "csv"].contains(path.split(separator: ".").last) {
        #expect(path == "sitemap.xml" || files[path]?.contains("danh-hieu") == false, "\(path)")
      }
    }
  }

  @Test(arguments: ["plain", "sen"]) func aNomineeIsNoWinner(theme: String) async throws {
    let files = try await built(theme, at: "2026-06-01")
    let page = try #require(files[Self.page])
    let main = try #require(page.split(separator: "<main").last?.split(separator: "</main>").first)
    #expect(!main.contains("glyph") && !main.contains("awarded") && !main.contains("gold"))
    let lines = main.split(separator: "\n").filter { $0.hasPrefix("<li>") }
    #expect(
      lines.count == 2 && lines.allSatisfy { $0.contains("được đề nghị tặng Huân chương Lao động hạng Ba") })
    // First until when, then where to write, then who.
    let order = ["17:00\u{A0}ngày\u{A0}30/6/2026", "mailto:thu@vidu.example", "Phạm Thị Lạ"]
    let places = try order.map { try #require(main.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(main.contains("href=\"tel:0238111222\"") && main.contains("/don-vi/xa-vi-du/\">xã Ví Dụ</a>"))
    // Counted nowhere: the register still has its two rows.
    #expect(files["khen-thuong/index.html"]?.contains("2 lượt khen") == true)
  }

  @Test func listsAndTheHomePageOfSenLeadToItWithoutNames() async throws {
    var files = try await built("sen", at: "2026-06-01")
    for path in ["index.html", "lay-y-kien/index.html"] {
      #expect(files[path]?.contains("lay-y-kien/danh-hieu/\">Lấy ý kiến về danh hiệu</a>") == true, "\(path)")
      #expect(files[path]?.contains("Đang lấy ý kiến đến") == true, "\(path)")
    }
    files = try await built("sen", at: "2026-07-01")
    #expect(files["index.html"]?.contains("lay-y-kien/danh-hieu") == false)
    #expect(files["index.html"]?.contains("lay-y-kien/\">Lấy ý kiến</a>") == true)
    #expect(files["lay-y-kien/index.html"]?.contains("Hiện không có đề nghị nào") == true)
    #expect(files[Self.page]?.contains("không còn nêu ở đây") == true)
    #expect(files[Self.page]?.contains("mailto:") == false)
  }

  @Test func beforeTheOpeningNothingTellsOfIt() async throws {
    let story = ["Content/stories/2026/bai-moi.md": SiteFile.absent]
    let files = try await built("sen", at: "2026-05-24T23:59:59", story)
    #expect(files.allSatisfy { !$0.key.hasPrefix("lay-y-kien") && !$0.key.hasPrefix("cu/") })
    #expect(files.allSatisfy { !$0.value.contains("lay-y-kien") && !$0.value.contains("Lấy ý kiến") })
  }

  @Test func textsReferToItAndOldAddressesLeadToIt() async throws {
    let files = try await built("plain", at: "2026-06-01")
    let story = try #require(files["guong-sang/bai-moi/index.html"])
    #expect(story.contains("lay-y-kien/danh-hieu/\">thông báo</a>"))
    #expect(story.contains("lay-y-kien/danh-hieu/\">Lấy ý kiến về danh hiệu</a>"))
    #expect(files["cu/lay-y-kien/index.html"]?.contains("lay-y-kien/danh-hieu/") == true)
  }

  @Test func aWithdrawnNoticeLeavesATombstone() async throws {
    let text = try #require(Self.notice.text)
    let withdrawn = text.replacing("aliases: [/cu/lay-y-kien/]", with: "withdrawn: {date: 2026-05-28}")
    let changes: [String: SiteFile] = [
      "Content/notices/danh-hieu.md": .text(withdrawn), "Content/stories/2026/bai-moi.md": .absent,
    ]
    let files = try await built("sen", at: "2026-06-01", changes)
    #expect(files[Self.page]?.contains("đã được gỡ bỏ") == true)
    #expect(files["lay-y-kien/index.html"] == nil)
    #expect(
      files.values.allSatisfy { !$0.contains("Phạm Thị Lạ") && !$0.contains("Lấy ý kiến về danh hiệu") })
  }

  @Test func theScheduleNamesBothEndsInTheLanguageOfTheReader() throws {
    let site = try SmallSite(Self.files)
    for (language, closes) in [("vi", "hết thời gian lấy ý kiến"), ("en", "closes for comment")] {
      let command = try Command(
        ["list", "schedule", "--source", site.root, "--clock", "2026-05-01", "--lang", language])
      let rows = command.output.split(whereSeparator: \.isNewline).filter { $0.contains(",danh-hieu,") }
      #expect(
        rows.map { String($0.prefix(33)) } == [
          "2026-05-25T00:00:00+07:00,appears", "2026-06-30T17:00:00+07:00,closes,",
        ])
      #expect(rows.last?.hasSuffix(",notice,\(closes)") == true)
    }
  }
}
