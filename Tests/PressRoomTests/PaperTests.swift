import SiteModel
import Testing

@testable import PressRoom

struct PaperTests {
  @Test func theLetterheadIsThatOfThePartyOrOfTheState() {
    var edition = PressEdition.sample
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

  @Test func aCorrectionStandsInABoxBeforeEverythingElse() {
    #expect(PressSheet(.sample).correction == [])
    #expect(
      PressSheet(.correctedSample).correction == [
        "ĐÍNH CHÍNH (bản 2): đã viết “20.891 căn”, viết lại “20.802 căn”",
        "Đã viết: “20.891 căn”. Viết lại: “20.802 căn” (20/5/2026).",
      ])
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
    #expect(headings(PressSheet(bulletin).tail) == ["Đầu mối báo chí"])
    #expect(
      headings(PressSheet(.sample).tail)
        == ["Ghi chú cho biên tập viên", "Ảnh kèm theo", "Về cơ quan phát hành", "Đầu mối báo chí"])
  }

  private func headings(_ blocks: [PressBlock]) -> [String] {
    blocks.compactMap { if case .heading(_, let words) = $0 { words.plainText } else { nil } }
  }

  @Test(
    arguments: [
      (header: ["Kỳ", "Kết quả"], row: ["2025", "20.802"], shares: [36, 64]),
      (
        header: ["Người", "Thành tích"], row: ["Nguyễn Văn A", String(repeating: "cứu người ", count: 40)],
        shares: [15, 85]
      ),
      (header: ["Một"], row: [""], shares: [100]), (header: [], row: [], shares: []),
    ])
  func columnsAreAsWideAsTheirTextAsks(header: [String], row: [String], shares: [Int]) {
    let table = PressTable(header: header.map { [.text($0)] }, rows: [row.map { [.text($0)] }])
    #expect(table.columnShares == shares)
  }
}
