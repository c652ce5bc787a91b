import Diagnostics
import Testing

@testable import AwardLists

/// Words that withdraw somebody, where no remark belongs.
struct RefusalTests {
  private func codes(_ drawn: String) -> [String] { lists(drawn).diagnostics.map(\.code) }

  private func list(_ row: String) -> String {
    "STT | Họ và tên | Chức vụ | Thành tích\n1 | Vi Văn An | Trưởng bản | Cứu người\n\(row)"
  }

  @Test(arguments: [
    "2 | Lò Thị Bình (rút) | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình, không đủ điều kiện | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình (chưa đủ ĐK) | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình | Giáo viên | Không đủ điều kiện; xét lại sau",
    "2 | Lò Thị Bình – xin rút | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình [đã rút] | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình | Giáo viên | Hiến đất (không đủ điều kiện)",
    "2 | Lò Thị Bình | Giáo viên | Rút", "2 | Lò Thị Bình | RÚT | Hiến đất",
    "2 | Lò Thị Bình (bỏ) | Giáo viên | Hiến đất",
    "2 | LÒ THỊ BÌNH (ĐANG XEM XÉT KỶ LUẬT) | Giáo viên | Hiến đất",
    "2 | Lo Thi Binh (rut khoi danh sach) | Giao vien | Hien dat",
    "2 | Lò Thị Bình (thôi) | Giáo viên | Hiến đất", "2 | Lò Thị Bình (trả hồ sơ) | Giáo viên | Hiến đất",
    "2 | Lò Thị Bình (thiếu hồ sơ) | Giáo viên | Hiến đất", "2 | Lò Thị Bình *rút* | Giáo viên | Hiến đất",
    "2 | ~~Lò Thị Bình~~ | Giáo viên | Hiến đất", "2 | Lò Thị Bình rút | Giáo viên | Hiến đất",
  ])
  func aWithdrawalStopsWhereverItStands(row: String) {
    #expect(codes(list(row)) == ["award-row-refused"])
  }

  @Test(arguments: [
    "2 | Lò Thị Bình (truy tặng) | Giáo viên | Hiến đất", "2 | Lò Thị Bỏ | Giáo viên | Hiến đất (500 m2)",
    "2 | Lò Thị Bình – Bí thư | Giáo viên | Thu hồi tài sản bị cướp",
    "2 | Lò Văn Loại | Thợ xây | Rút dây điện cứu người", "2 | Lò Văn Rút | Thợ xây | Thi chạy nước rút",
    "2 | Lò Thị Bình * | Giáo viên | Hiến đất", "2 | Lò Văn Thôi | Thợ xây | Đưa nôi",
    "2 | Lò Thị Bình | Giáo viên | Dạy trẻ (rút ngắn thời gian)",
    "2 | Lò Thị Bình | Giáo viên | Cứu hai em bị đuối nước - bỏ qua nguy hiểm",
    "2 | Lò Thị Bình | Giáo viên | Loại bỏ 3 tấn rác",
    "2 | Lò Thị Bình | Giáo viên | Xin rút khỏi danh sách hộ nghèo",
    "2 | Lò Thị Bình | Giáo viên | Không bị kỷ luật (5 năm liền)",
  ])
  func lawfulCellsPass(row: String) {
    #expect(codes(list(row)) == [])
  }

  @Test(arguments: [
    "II | KHÔNG ĐỦ ĐIỀU KIỆN", "B. Cá nhân không đạt", "II | CÁ NHÂN XIN RÚT",
    "III | Danh sách chưa đủ tiêu chuẩn khen thưởng",
  ])
  func aGroupOfThoseWhoWereNotCommendedStops(heading: String) {
    #expect(codes(list("\(heading)\n1 | Lò Thị Bình | Giáo viên | Hiến đất")).contains("award-group-refused"))
  }

  @Test(arguments: [
    "II | CÁ NHÂN", "I | Hộ tự nguyện rút khỏi hộ nghèo", "I | HỘ THOÁT NGHÈO XIN RÚT KHỎI HỘ NGHÈO",
    "IV | Phong trào loại bỏ rác thải nhựa", "II | TẬP THỂ ĐẠT CHUẨN",
    "III. Cá nhân có thành tích thu hồi tài sản",
    "III | Cá nhân không bị kỷ luật 10 năm",
  ])
  func groupsOfThoseWhoWereCommendedPass(heading: String) {
    #expect(
      !codes(list("\(heading)\n1 | Lò Thị Bình | Giáo viên | Hiến đất")).contains("award-group-refused"))
  }

  @Test func titlesAndFootnotesAreRead() {
    #expect(
      lists("DANH SÁCH CÁ NHÂN KHÔNG ĐỦ ĐIỀU KIỆN\n\(list(""))").diagnostics.map(\.code) == [
        "award-group-refused"
      ])
    let footnote = lists(list("\n| Nghệ An, ngày 5 tháng 3 năm 2026\n| Ghi chú: ông Vi Văn An đã rút"))
    #expect(footnote.diagnostics.map(\.code) == ["award-group-refused"])
    #expect(footnote.diagnostics.first?.place?.cell == "B5")
    #expect(lists("DANH SÁCH CÁ NHÂN ĐỦ ĐIỀU KIỆN\n\(list(""))").diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Rút", true), ("xin rút", true), ("Bỏ", true), ("Loại A", false), ("Bộ", false),
    ("Rút kinh nghiệm", false),
  ])
  func columnsOfUnknownNamesAreReadForIt(text: String, isRefusal: Bool) {
    let sheet = lists("STT | Họ và tên | Rà soát\n1 | Vi Văn An | \(text)")
    #expect(sheet.diagnostics.map(\.code) == (isRefusal ? ["award-row-refused"] : []))
  }
}

/// Headings that are numbered like rows.
struct NumberedHeadingTests {
  @Test func numbersOfTwoPartsTellHeadingsFromRows() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ | Thành tích
      1 | Lao động, sản xuất
      1.1 | Vi Văn An | Nông dân | Trồng rừng
      1.2. | Lò Thị Bình | Nông dân | Nuôi ong
      2 | Trường Mầm non Tà Cạ || Dạy tốt
      2.1 | Vi Thị Ba | Giáo viên | Dạy tốt
      """)
    #expect(sheet.dump.map { $0.split(separator: " ")[0] } == ["3", "4", "5", "6"])
    #expect(sheet.leftOutDump == ["1 header", "2 heading"])
    #expect(sheet.diagnostics.map(\.code) == ["award-row-as-heading"])
  }

  @Test(arguments: [
    "Lĩnh vực giáo dục", "Các doanh nghiệp", "Ngành Y tế", "Đợt 1 năm 2026", "Cụm thi đua số 1",
  ])
  func namesOfGroupsAreNobody(name: String) {
    let sheet = lists(
      "STT | Họ và tên | Chức vụ | Thành tích\n1 | \(name)\n2 | Vi Văn An | Trưởng bản | Cứu người")
    #expect(sheet.dump.map { $0.split(separator: " ")[0] } == ["3"])
    #expect(sheet.diagnostics.map(\.code) == ["award-row-as-heading"])
  }

  @Test func aGroupWithADeedIsCommended() {
    let sheet = lists(
      "STT | Họ và tên | Chức vụ | Thành tích\n1 | Cụm thi đua số 1 || Dẫn đầu\n2 | Lĩnh Văn Ngành | Trưởng bản"
    )
    #expect(sheet.lists[0].rows.count == 2)
    #expect(lists("STT | Tên tập thể\n1 | Cụm thi đua số 1\n2 | Khối các sở").lists[0].rows.count == 2)
    #expect(sheet.diagnostics.isEmpty)
  }
}
