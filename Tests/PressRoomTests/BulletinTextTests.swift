import Bulletins
import Diagnostics
import Formats
import Markdown
@testable import Records
@testable import SiteModel
import Testing
import VietnameseText

@testable import PressRoom

/// A bulletin's Markdown as blocks, which every format gets.
struct BulletinTextTests {
  private func blocks(_ markdown: String) -> [PressBlock] {
    let body = document(from: MarkdownSource(bytes: Array(markdown.utf8), file: "a.md")).document
    let settings = SiteSettings(title: "Gương", baseURL: "https://guong.example/x/")
    let site = Site(SiteRecords(settings: settings))
    return BulletinText(body: body, site: site).blocks
  }

  @Test func hasHeadingsParagraphsListsAndQuotations() {
    #expect(
      blocks("## Một\n\nHai *ba*  \n**bốn**\n\n3. năm\n4. sáu\n\n> bảy\n\n- tám\n\n  chín\n\n---") == [
        .heading(2, [.text("Một")]),
        .paragraph([
          .text("Hai "), .emphasis([.text("ba")]), .lineBreak, .strong([.text("bốn")]),
        ]), .list(first: 3, [[.paragraph([.text("năm")])], [.paragraph([.text("sáu")])]]),
        .quote([.paragraph([.text("bảy")])]),
        .list(first: nil, [[.paragraph([.text("tám")]), .paragraph([.text("chín")])]]), .rule,
      ])
  }

  @Test func linksLeaveTheSiteWhole() {
    #expect(
      blocks("[a](/guong/a/) <https://b.example> [c](c.pdf)") == [
        .paragraph([
          .link("https://guong.example/x/guong/a/", [.text("a")]), .text(" "),
          .link("https://b.example", [.text("https://b.example")]), .text(" "), .text("c"),
        ])
      ])
  }

  @Test func tablesKeepTheirCellsAndFootnotesTheirNumbers() {
    #expect(
      blocks("| a | b |\n|---|---|\n| *c* | d |\n\nChữ[^x].\n\n[^x]: Chú thích.") == [
        .table(
          PressTable(
            header: [[.text("a")], [.text("b")]], rows: [[[.emphasis([.text("c")])], [.text("d")]]])),
        .paragraph([.text("Chữ"), .note(1), .text(".")]),
        .notes([[.paragraph([.text("Chú thích.")])]]),
      ])
  }

  @Test func tablesKeepHowTheirColumnsAreAligned() {
    let blocks = blocks("| a | b | c |\n|---|---:|:-:|\n| 1 | 2 | 3 |")
    guard case .table(let table)? = blocks.first else { return #expect(Bool(false)) }
    #expect(table.alignments == [.start, .end, .center])
    var html: [UInt8] = []
    html.appendHTML(PressHTML(tablesScroll: false) { _, _, _ in .void("img") }.nodes(blocks))
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.contains("<th scope=\"col\" class=\"num\">b</th>"))
    #expect(text.contains("<td>1</td><td class=\"num\">2</td><td class=\"center\">3</td>"))
  }

  /// What was released before alignments were kept has none.
  @Test func tablesWithoutAlignmentsAreRead() throws {
    let json = #"{"header": [[{"text": {"_0": "a"}}]], "rows": []}"#
    let table = try JSONCoding.value(PressTable.self, from: json.utf8)
    #expect(table == PressTable(header: [[.text("a")]], rows: []))
    #expect(!String(decoding: try JSONCoding.bytes(of: table), as: UTF8.self).contains("alignments"))
  }

  @Test func theTitleOfABoxStandsOut() {
    #expect(
      blocks("::: hop title=\"Về số liệu\"\nMột.\n:::") == [
        .paragraph([.strong([.text("Về số liệu")])]), .paragraph([.text("Một.")]),
      ])
  }

  @Test func picturesKeepTheirCaption() {
    #expect(
      blocks("![Cảnh](a.jpg \"Lễ trao. Ảnh: Lê A\")") == [
        .picture(0, alt: "Cảnh", caption: [.text("Lễ trao. "), .text("Ảnh: Lê A")])
      ])
  }

  @Test(arguments: [
    ("2026-05-19T08:00", "Chỉ phát sau 08:00 ngày 19/5/2026 (GMT+7)", "Nghệ An, ngày 19 tháng 5 năm 2026"),
    ("2026-05-18T23:30Z", "Chỉ phát sau 06:30 ngày 19/5/2026 (GMT+7)", "Nghệ An, ngày 19 tháng 5 năm 2026"),
    ("2026-02-03", "Phát hành ngay", "Nghệ An, ngày 03 tháng 02 năm 2026"),
  ])
  func saysWhenItMayBeUsedInTheSitesTime(_ written: String, _ line: String, _ dateline: String) throws {
    let bulletin = "---\ntitle: Một\nsummary: Hai.\nrelease: \(written)\n---\nBa.\n"
    let context = ReadingContext(settings: SiteSettings(title: "Gương", baseURL: "https://guong.example/"))
    let read = Bulletin.read(Array(bulletin.utf8), file: "Content/press/2026-0001.md", in: context)
    let release = try #require(read.value?.publication.date)
    #expect(VietnamesePressRelease.line(release, in: .vietnam) == line)
    #expect(VietnamesePressRelease.dateline("Nghệ An", release.day) == dateline)
  }

  @Test(arguments: [
    ("2026-0007", true), ("2026-7", false), ("26-0007", false), ("2026-0000", false), ("tin-1", false),
  ])
  func knowsNumbersOfBulletins(_ text: String, _ isOne: Bool) {
    #expect((BulletinID(text) != nil) == isOne)
    if isOne { #expect(BulletinID(text)?.text == text) }
  }
}
