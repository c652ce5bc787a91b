import Bulletins
import Foundation
import SiteModel
import Testing
import VietnameseText

@testable import PressRoom
@testable import Records

struct PaperTests {
  @Test func theLetterheadIsThatOfThePartyOrOfTheState() {
    var edition = Imprint.sample
    let party = Letterhead(edition, dateline: "Ví Dụ, ngày 19 tháng 5 năm 2026")
    #expect(party.state == ["ĐẢNG CỘNG SẢN VIỆT NAM"])
    #expect(party.superior == "ĐẢNG ỦY XÃ VÍ DỤ")
    edition.letterhead = .state
    #expect(
      Letterhead(edition, dateline: nil).state
        == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"])
  }

  /// PDF/UA-1 refuses a heading of level 4 below one of level 2.
  @Test func headingsGoDownOneLevelAtATime() {
    var bulletin = PressBulletin.sample
    bulletin.blocks = [1, 4, 6, 2, 3, 5].map { .heading($0, [.text("Mục")]) }
    bulletin.awards = []
    let levels = PressSheet(bulletin).text.map { block in
      if case .heading(let level, _) = block { level } else { 0 }
    }
    #expect(levels == [2, 3, 4, 2, 3, 4])
  }

  @Test func headingsThatHeadNothingAreNone() {
    var bulletin = PressBulletin.sample
    bulletin.awards = []
    bulletin.blocks = [
      .heading(2, [.text(" ")]), .quote([.heading(3, [.text("Lời kể")]), .paragraph([.text("Thì cứu.")])]),
    ]
    #expect(
      PressSheet(bulletin).text == [
        .quote([.paragraph([.strong([.text("Lời kể")])]), .paragraph([.text("Thì cứu.")])])
      ])
  }

  @Test func aCorrectionIsSaidOnceInABoxBeforeEverythingElse() throws {
    #expect(PressSheet(.sample).correction == [])
    let line = "ĐÍNH CHÍNH (bản 2): đã viết “20.891 căn”, viết lại “20.802 căn”"
    #expect(PressSheet(.correctedSample).correction == [line])
    #expect(PressBulletin.correctedSample.editorsNotes.count { $0.contains("20.891") } == 1)
    let page = try #require(PressSampleFile(.html, .correctedSample)).text
    let box = try #require(page.range(of: "<p class=\"first\">\(line)"))
    let label = try #require(page.range(of: "<p class=\"label\">Bản minh họa"))
    #expect(box.lowerBound < label.lowerBound)
  }

  @Test func aSecondCorrectionStandsAboveTheFirst() throws {
    var bulletin = PressBulletin.correctedSample
    bulletin.edition.version = 3
    bulletin.corrections.append(PressCorrection(date: "21/5/2026", was: "Ba em", now: "Bốn em"))
    let lines = [
      "ĐÍNH CHÍNH (bản 3): đã viết “Ba em”, viết lại “Bốn em”",
      "Đã viết: “20.891 căn”. Viết lại: “20.802 căn” (20/5/2026).",
    ]
    #expect(PressSheet(bulletin).correction == lines)
    let text = bulletin.plainText
    #expect(text.hasPrefix(lines[0] + "\n"))
    #expect(text.contains("\n" + lines[1] + "\n") && !text.contains("Đã viết: “Ba em”"))
  }

  @Test func aDraftSaysSoFirst() {
    var bulletin = PressBulletin.sample
    bulletin.isDraft = true
    #expect(
      PressSheet(bulletin).labels
        == ["BẢN NHÁP, CHƯA PHÁT HÀNH", "Bản minh họa, không phải văn bản đã phát hành"])
  }

  @Test func aNoticeHasOneSentenceAndWhomToAsk() {
    let sheet = PressSheet(.sample(.kill))
    #expect(sheet.title == "THU HỒI: thông cáo báo chí 2026-0007")
    #expect(
      sheet.text == [
        .paragraph([
          .text(
            "THU HỒI: đề nghị không sử dụng thông cáo báo chí 2026-0007, thu hồi lúc 08:00 ngày 20/5/2026 (có sai sót)."
          )
        ])
      ])
    #expect(sheet.release == nil)
  }

  @Test func whatHasNothingToSayHasNoHeading() {
    var bulletin = PressBulletin.sample
    (bulletin.notes, bulletin.photos, bulletin.edition.about) = ([], [], nil)
    #expect(headings(PressSheet(bulletin).tail) == ["Đầu mối báo chí", "Ghi nguồn"])
  }

  /// The anatomy of a bulletin, in every format that people read.
  @Test func whatComesAfterTheTextHasOneOrder() throws {
    #expect(
      headings(PressSheet(.sample).tail)
        == [
          "Ghi chú cho biên tập viên", "Về cơ quan phát hành", "Đầu mối báo chí", "Ảnh kèm theo", "Ghi nguồn",
        ])
    let parts = [
      "Ghi chú cho biên tập viên", "Đề nghị liên hệ", "Về cơ quan phát hành", "Cơ quan tham mưu",
      "Đầu mối báo chí",
      "bao-chi@guong.example", "Ảnh kèm theo", "Ảnh 1: Lễ trao giấy khen. Ảnh: Lê A", "Ghi nguồn",
      "Nguồn: Ban Xây dựng Đảng xã Ví Dụ",
      "Bản hiện hành: ", "https://guong.example/bao-chi/2026/0007/", "Bản 1, phát hành 08:00 ngày 19/5/2026.",
    ]
    let page = try #require(PressSampleFile(.html, .sample)).text
    let texts = [
      "html": String(page[try #require(page.range(of: PressWords.end)).upperBound...]),
      "txt": PressBulletin.sample.plainText,
      "pdf": try data(of: PressFormat.pdf), "docx": try data(of: PressFormat.word),
    ]
    for (format, text) in texts {
      var rest = text[...]
      for part in parts {
        let found = try #require(rest.range(of: part), "\(part) in the \(format) after what stands before it")
        rest = rest[found.upperBound...]
      }
    }
  }

  private func data(of format: PressFormat) throws -> String {
    switch format.bulletin(.sample) {
    case .tool(.pdf(let data)): String(decoding: data, as: UTF8.self)
    case .tool(.docx(let html, _, let author, _)):
      author == "Ban Xây dựng Đảng xã Ví Dụ" ? String(decoding: html, as: UTF8.self) : ""
    case .tool, .bytes: ""
    }
  }

  @Test func aDraftClaimsNoRelease() {
    var bulletin = PressBulletin.sample
    bulletin.isDraft = true
    #expect(!bulletin.plainText.contains("phát hành 08:00"))
    #expect(PressBulletin.correctedSample.plainText.contains("\nBản 2, phát hành 08:00 ngày 20/5/2026.\n"))
  }

  @Test func theContactIsALineEach() {
    #expect(
      PressBulletin.sample.plainText.contains(
        "\nĐầu mối báo chí\n\nBan Xây dựng Đảng xã Ví Dụ\nbao-chi@guong.example\n\n"))
  }

  @Test func theLetterheadDoesNotRepeatTheBodyAbove() {
    var edition = Imprint.sample
    (edition.publisher, edition.superior) = (
      "Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ An"
    )
    let head = Letterhead(edition, dateline: nil)
    #expect(head.superior == "TỈNH ỦY NGHỆ AN")
    #expect(head.publisher == "BAN TUYÊN GIÁO VÀ DÂN VẬN")
    #expect(head.publisherLines == ["BAN TUYÊN GIÁO VÀ DÂN VẬN"])
    var bulletin = PressBulletin.sample
    bulletin.edition = edition
    let page = PressSampleFile(.html, bulletin)?.text ?? ""
    #expect(page.contains("<strong>BAN TUYÊN GIÁO VÀ DÂN VẬN</strong>"))
    #expect(page.contains("Nguồn: Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An"))
    edition.superior = "Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An"
    #expect(Letterhead(edition, dateline: nil).publisher == "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY NGHỆ AN")
    edition.superior = "ủy Nghệ An"
    edition.publisher = "Tỉnhủy Nghệ An"
    #expect(Letterhead(edition, dateline: nil).publisher == "TỈNHỦY NGHỆ AN")
  }

  /// Decree 30/2020/NĐ-CP, annex I, and Hướng dẫn 36-HD/VPTW: a zero before numbers below ten, which ids keep four digits of.
  @Test(arguments: [
    (PressLetterhead.party, "2026-0007", "Số 07-TC/BTG"), (.state, "2026-0007", "Số: 07/TC-BTG"),
    (.party, "2026-0012", "Số 12-TC/BTG"), (.state, "2026-0123", "Số: 123/TC-BTG"),
  ])
  func numbersBelowTenHaveAZero(_ letterhead: PressLetterhead, id: String, number: String) throws {
    var settings = SiteSettings(title: "Gương sáng", baseURL: "https://guong.example/")
    (settings.press.letterhead, settings.press.symbol) = (letterhead, "BTG")
    let instant = Instant(secondsSince1970: 0)
    let occasion = PressOccasion(version: 1, released: instant, first: instant)
    let edition = Imprint(try #require(BulletinID(id)), occasion, settings: settings)
    #expect(edition.number == number)
    #expect(edition.id.text == id)
  }

  /// The state's name stands in one line (Decree 30/2020/NĐ-CP), in the PDF and in Word.
  @Test func theNameOfTheStateFitsItsColumn() {
    let room = Letterhead.textWidths(.state).right
    #expect(TypeFace.bold.width(of: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 12) < room - 3)
    #expect(Letterhead.widths(.state).reduce(0, +) == Letterhead.pageWidth)
    #expect(Letterhead.widths(.party).reduce(0, +) == Letterhead.pageWidth)
  }

  @Test(arguments: [
    ("Sở Văn hóa, Thể thao và Du lịch", ["SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"]),
    ("Ủy ban nhân dân tỉnh Nghệ An", ["ỦY BAN NHÂN DÂN", "TỈNH NGHỆ AN"]),
    ("Sở Nông nghiệp và Môi trường", ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]),
    ("Sở Nội vụ", ["SỞ NỘI VỤ"]),
    ("Hội Liên hiệp Phụ nữ Việt Nam tỉnh Nghệ An", ["HỘI LIÊN HIỆP PHỤ NỮ", "VIỆT NAM TỈNH NGHỆ AN"]),
    // Two lines would break a term.
    ("Liên hiệp các Hội Khoa học và Kỹ thuật", ["LIÊN HIỆP CÁC", "HỘI KHOA HỌC", "VÀ KỸ THUẬT"]),
    ("Một", ["MỘT"]), ("", [""]),
  ])
  func namesBreakBetweenTerms(name: String, lines: [String]) {
    let room = Letterhead.textWidths(.state).left
    #expect(balancedLines(name, face: .bold, size: 13, width: room) == lines)
  }

  /// Decree 30/2020/NĐ-CP: a third to a half of the line.
  @Test func theRuleOfAStateBodyIsAPartOfItsLine() {
    var edition = Imprint.sample
    (edition.letterhead, edition.publisher) = (.state, "Sở Văn hóa, Thể thao và Du lịch")
    let head = Letterhead(edition, dateline: nil)
    let line = TypeFace.bold.width(of: "THỂ THAO VÀ DU LỊCH", size: 13)
    #expect((line / 3...line / 2).contains(head.ruleWidth))
  }

  private func headings(_ blocks: [PressBlock]) -> [String] {
    blocks.compactMap { if case .heading(_, let words) = $0 { words.plainText } else { nil } }
  }
}
