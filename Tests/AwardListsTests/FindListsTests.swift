import Diagnostics
import Sheets
import Testing

@testable import AwardLists

/// Lists as offices keep them: what is read of them, and what is left out.
struct FindListsTests {
  @Test func readsAListBelowItsTitlesWithGroupsTotalsAndSignatures() {
    let sheet = lists(
      """
      ỦY BAN NHÂN DÂN TỈNH NGHỆ AN ||| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      (Kèm theo Quyết định số 4321/QĐ-UBND ngày 15/10/2026 của Chủ tịch UBND tỉnh Nghệ An)
      STT | Họ và tên | Chức vụ | Đơn vị | Ngày sinh | Thành tích
      1 | 2 | 3 | 4 | 5 | 6
      I | TẬP THỂ (2)
      1 | Phòng Nội vụ ||| | Dẫn đầu khối
      2 | Trường THPT Kỳ Sơn
      II. Cá nhân
      1 | Ông Vi Văn An | Trưởng bản | Xã Tà Cạ | 1/1/1980 | Cứu người
      2 | Bà Lò Thị Bình || Xã Tà Cạ | 2/2/1981 | Cứu người
      Tổng cộng: 2 tập thể, 2 cá nhân
      #N/A | #N/A

      Nghệ An, ngày 15 tháng 10 năm 2026
      | NGƯỜI LẬP BIỂU ||| CHỦ TỊCH
      | Nguyễn Văn Ký ||| Trần Văn Duyệt
      """)
    let title = "[form=DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH]"
    let decision =
      "[decision=4321/QĐ-UBND] [decision_date=2026-10-15] \(title) [issuer=Chủ tịch UBND tỉnh Nghệ An]"
    #expect(
      sheet.dump == [
        "8 name=Phòng Nội vụ deed=Dẫn đầu khối \(decision) [kind=tap-the]",
        "9 name=Trường THPT Kỳ Sơn \(decision) [kind=tap-the]",
        "11 name=Ông Vi Văn An role=Trưởng bản unit=Xã Tà Cạ deed=Cứu người \(decision) [kind=ca-nhan]",
        "12 name=Bà Lò Thị Bình unit=Xã Tà Cạ deed=Cứu người \(decision) [kind=ca-nhan]",
      ])
    #expect(
      sheet.leftOutDump == [
        "1 title", "3 title", "4 title", "5 header", "6 column-numbers", "7 heading", "10 heading",
        "13 total",
        "14 empty", "16 signature", "17 signature", "18 signature",
      ])
    #expect(sheet.diagnostics.isEmpty)
    #expect(sheet.lists[0].columns.first { $0.header == "Ngày sinh" }?.use == .personal)
  }

  @Test func readsHeadersOfTwoRows() {
    let merged = lists(
      """
      STT | Thông tin || Quyết định || Năm sinh
       | Họ và tên | Chức vụ | Số | Ngày | Nam | Nữ
      1 | Vi Văn An | Trưởng bản | 12/QĐ-UBND | 1/2/2026 | 1980
      """, merged: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"])
    let spread = lists(
      """
      STT | Thông tin || Quyết định || Năm sinh |
       | Họ và tên | Chức vụ | Số | Ngày | Nam | Nữ
      1 | Vi Văn An | Trưởng bản | 12/QĐ-UBND | 1/2/2026 | 1980
      """)
    for sheet in [merged, spread] {
      #expect(
        sheet.dump == ["3 name=Vi Văn An role=Trưởng bản decision=12/QĐ-UBND decision_date=1/2/2026"])
      #expect(
        sheet.lists[0].columns.filter { $0.use == .personal }.map(\.header) == [
          "Năm sinh Nam", "Năm sinh Nữ",
        ])
    }
  }

  @Test func readsHeadersWhoseUpperRowAloneWouldDo() {
    let sheet = lists(
      """
      STT | Họ và tên | Số quyết định || Thành tích |
       | | Số quyết định | Ngày quyết định | Thành tích
      1 | Vi Văn An | 12/QĐ-UBND | 1/2/2026 | Cứu người
      """, merged: ["A1:A2", "B1:B2", "C1:D1"])
    #expect(
      sheet.dump == ["3 name=Vi Văn An decision=12/QĐ-UBND decision_date=1/2/2026 deed=Cứu người"])
  }

  @Test(arguments: ["BỘ TRƯỞNG", "THỦ TƯỚNG", "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"])
  func leavesOutWhoSigns(_ signer: String) {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
       | | \(signer)
       | | Trần Văn Duyệt
      """)
    #expect(sheet.leftOutDump == ["1 header", "3 signature", "4 signature"])
    #expect(sheet.diagnostics.isEmpty)
  }

  @Test func fillsCellsMergedOverSeveralRows() {
    let sheet = lists(
      """
      STT | Họ và tên | Đơn vị
      1 | Vi Văn An | Xã Tà Cạ
      2 | Lò Thị Bình
      3 | Lê Văn Cường | Xã Mỹ Lý
      """, merged: ["C2:C3"])
    #expect(sheet.dump.map { $0.split(separator: "unit=").last } == ["Xã Tà Cạ", "Xã Tà Cạ", "Xã Mỹ Lý"])
  }

  @Test func readsSeveralListsOfOneSheet() {
    let sheet = lists(
      """
      (Kèm theo Quyết định số 7/QĐ-UBND ngày 03 tháng 02 năm 2026 của UBND xã)
      A. TẬP THỂ
      STT | Tên tập thể | Thành tích
      1 | Chi hội nông dân xóm 3 | Làm đường
      B. CÁ NHÂN
      STT | Họ và tên | Chức vụ | Thành tích
      1 | Vi Văn An | Hội viên | Hiến đất
      """)
    #expect(
      sheet.dump == [
        "4 name=Chi hội nông dân xóm 3 deed=Làm đường [decision=7/QĐ-UBND] [decision_date=2026-02-03] [issuer=UBND xã]"
          + " [kind=tap-the]",
        "7 name=Vi Văn An role=Hội viên deed=Hiến đất [decision=7/QĐ-UBND] [decision_date=2026-02-03] [issuer=UBND xã]"
          + " [kind=ca-nhan]",
      ])
  }

  @Test func leavesOutHeadersPrintedAnewOnEachPage() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
      STT | Họ và tên | Chức vụ
      2 | Lò Thị Bình | Y tá
      """)
    #expect(sheet.dump == ["2 name=Vi Văn An role=Trưởng bản", "4 name=Lò Thị Bình role=Y tá"])
  }

  @Test func takesFormsAndPlacesFromHeadingsAndStartsNumbersAnew() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ
      I | Bằng khen của Chủ tịch UBND tỉnh
      1 | Sở Y tế
       | Khối bệnh viện
      1 | Vi Văn An | Bác sĩ
      II | Giấy khen
      1 | Lò Thị Bình | Y tá
      """)
    #expect(
      sheet.dump == [
        "3 name=Sở Y tế [form=Bằng khen của Chủ tịch UBND tỉnh]",
        "5 name=Vi Văn An role=Bác sĩ [form=Bằng khen của Chủ tịch UBND tỉnh] [organisation=Khối bệnh viện]",
        "7 name=Lò Thị Bình role=Y tá [form=Giấy khen]",
      ])
  }

  @Test func saysWhichRowsItDoesNotUnderstand() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
       | Lò Thị Bình |
      """)
    #expect(sheet.diagnostics.map(\.code) == ["award-row-unclear"])
    #expect(sheet.diagnostics.first?.place?.cell == "B3")
    #expect(sheet.leftOutDump == ["1 header", "3 unclear"])
  }

  @Test(arguments: ["Tổng công ty Sông Lam", "Công an xã Tà Cạ", "Cộng đồng bản Mường Lống"])
  func doesNotTakeANameForATotal(_ name: String) {
    #expect(lists("Họ và tên | Chức vụ\n\(name) | Tập thể").dump == ["2 name=\(name) role=Tập thể"])
  }

  @Test func refusesListsOfProposals() {
    let list = """
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
      """
    #expect(lists(list).diagnostics.map(\.code) == ["award-list-of-proposals"])
    #expect(lists("Kèm theo Quyết định số 5/QĐ-UBND\n" + list).diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      (
        "Kèm theo Quyết định số 4321/QĐ-UBND ngày 15/10/2026 của Chủ tịch UBND tỉnh Nghệ An", "4321/QĐ-UBND",
        "2026-10-15", "Chủ tịch UBND tỉnh Nghệ An"
      ),
      (
        "(Ban hành kèm theo Quyết định số: 12/QĐ-SYT ngày 05 tháng 7 năm 2026 của Giám đốc Sở Y tế)",
        "12/QĐ-SYT", "2026-07-05", "Giám đốc Sở Y tế"
      ),
      (
        "Kèm theo QĐ số 8/QĐ-UBND ngày     tháng 7 năm 2026 của UBND xã về việc khen thưởng", "8/QĐ-UBND",
        "2026-07", "UBND xã"
      ),
      ("Quyết định số 614/QĐ-CTN, ngày 27/6/2024", "614/QĐ-CTN", "2024-06-27", nil),
    ] as [(String, String, String, String?)])
  func readsDecisionsFromTitles(_ text: String, _ number: String, _ date: String, _ issuer: String?) throws {
    let found = try #require(DecisionReference(title: text, startingWithin: text.count))
    #expect(found.number == number)
    #expect(found.date?.iso == date)
    #expect(found.issuer == issuer)
  }

  @Test func readsADecisionThatGoesOnInTheNextLine() {
    let sheet = lists(
      """
      (Kèm theo Quyết định số 4321/QĐ-UBND
      ngày 15/10/2026 của Chủ tịch UBND tỉnh Nghệ An)
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
      """)
    #expect(sheet.lists[0].rows[0].given["issuer"]?.text == "Chủ tịch UBND tỉnh Nghệ An")
    #expect(sheet.lists[0].rows[0].given["decision_date"]?.text == "2026-10-15")
    #expect(sheet.lists[0].rows[0].given["decision"]?.place.cell == "A1")
  }

  @Test func doesNotTakeATableOfCodesForAList() {
    #expect(lists("STT | Mã | Tên\n1 | bk | Bằng khen").lists.isEmpty)
    #expect(lists("Mẫu số 5\n\nGhi chú: chưa có").lists.isEmpty)
  }

  @Test func takesADocumentThatAsksForADecisionAsAProposal() {
    let titles = [
      "Kèm theo Tờ trình số 56/TTr-UBND ngày 1/10/2026", "DANH SÁCH TRÌNH HỘI ĐỒNG XÉT TẶNG BẰNG KHEN",
      "DỰ THẢO\nQuyết định số 5/QĐ-UBND",
      "DANH SÁCH ĐỀ NGHỊ\nCăn cứ Quyết định số 5/QĐ-UBND ban hành quy chế",
    ]
    for title in titles {
      let sheet = lists(title + "\nSTT | Họ và tên | Chức vụ\n1 | Vi Văn An | Trưởng bản")
      #expect(sheet.diagnostics.map(\.code) == ["award-list-of-proposals"], "\(title)")
    }
    let blank = lists(
      "Kèm theo Quyết định số      /QĐ-UBND ngày    tháng 10 năm 2026\nSTT | Họ và tên\n1 | Vi Văn An")
    #expect(blank.diagnostics.map(\.code) == ["decision-number-blank"])
    let decided = lists(
      "Kèm theo Quyết định số 56 /QĐ-UBND ngày 1/10/2026\nSTT | Họ và tên\n1 | Vi Văn An")
    #expect(decided.diagnostics.isEmpty)
    #expect(decided.dump == ["3 name=Vi Văn An [decision=56/QĐ-UBND] [decision_date=2026-10-01]"])
  }

  @Test func takesRowsBelowAHeadingOfProposalsAsProposals() {
    let sheet = lists(
      """
      Kèm theo Quyết định số 5/QĐ-UBND
      STT | Họ và tên | Chức vụ
      I | Giấy khen
      1 | Vi Văn An | Trưởng bản
      II | Đề nghị tặng Bằng khen của UBND tỉnh
      1 | Lò Thị Bình | Y tá
      """)
    #expect(sheet.diagnostics.map(\.code) == ["award-list-of-proposals"])
    #expect(sheet.diagnostics.first?.place?.cell == "B5")
  }

  @Test func doesNotGiveProposalsTheDecisionOfTheListAbove() {
    let sheet = lists(
      """
      Kèm theo Quyết định số 5/QĐ-UBND
      STT | Họ và tên | Chức vụ
      1 | Vi Văn An | Trưởng bản
      DANH SÁCH ĐỀ NGHỊ CẤP TRÊN KHEN
      STT | Họ và tên | Thành tích
      1 | Lò Thị Bình | Cứu người
      """)
    #expect(sheet.diagnostics.map(\.code).contains("award-list-of-proposals"))
  }

  @Test func asksWhetherARowWithARefusalBesideItWasCommended() {
    let sheet = lists(
      """
      STT | Họ và tên | Kết quả
      1 | Vi Văn An | Đồng ý
      2 | Lò Thị Bình | Không đồng ý
      """)
    #expect(sheet.diagnostics.map(\.code) == ["award-row-refused"])
    #expect(sheet.diagnostics.first?.place?.cell == "C3")
  }

  /// What offices write beside a row that was commended all the same, and beside one that was not.
  @Test(arguments: [
    ("Rút", true), ("rút", true), ("Xin rút", true), ("Rút, chưa đủ điều kiện", true),
    ("Có đơn xin rút ngày 5/3", true),
    ("Bỏ", true), ("Loại", true), ("Đang xem xét kỷ luật", true), ("đang xem xét kỉ luật", true),
    ("XIN RÚT", true),
    ("Hồ sơ chưa đủ điều kiện", true), ("xin rut", true), ("dang xem xet ky luat", true),
    ("Gạch tên theo CV 12", true),
    ("Trùng tên; rút khỏi danh sách", true), ("Bị khởi tố", true), ("Gia đình không đồng ý công khai", true),
    ("Không duyệt", true), ("Từ chối nhận khen", true), ("Xóa tên", true), ("Gạch khỏi danh sách", true),
    ("Đơn vị rút", true),
    ("Đã có đơn rút", true), ("Để lại đợt sau", true), ("Không thuộc đối tượng", true),
    ("Đang chờ kỷ luật", true),
    ("Có đơn khiếu nại", true), ("Trùng STT 3", true), ("Đề nghị rút tên", true), ("Không", false),
    ("Không được thưởng tiền", false), ("Chưa được trao", false), ("Đề nghị trao tại lễ 20/11", false),
    ("Không khen kèm tiền thưởng", false), ("Không đủ số tài khoản", false),
    ("Không được công khai số tài khoản", false),
    ("Không đồng ý nêu ảnh", false), ("Có công thu hồi tài sản bị cướp", false),
    ("Hỗ trợ thu hồi đất", false),
    ("Tố giác đối tượng bị khởi tố", false), ("Chưa bị xử lý kỷ luật", false),
    ("Thay ông Lê Văn Bốn xin rút", false),
    ("Khen đột xuất (không xét theo tỷ lệ)", false),
    ("Đã kiểm tra, không bị xử lý kỷ luật, đề nghị khen", false),
    ("Rút kinh nghiệm năm trước", false), ("Không bị kỷ luật", false), ("Chưa bị kỷ luật lần nào", false),
    ("Không dự lễ trao", false), ("Xin rút khỏi hộ nghèo", false), ("Loại A", false),
    ("Bố của Vi Văn B", false), ("Bộ Y tế", false),
    ("Nhận thay", false),
    ("Loại giỏi", false), ("Bò giống", false), ("Rút gọn thủ tục", false), ("Lễ ngày 5/3", false),
  ])
  func understandsRemarks(remark: String, isRefusal: Bool) {
    let sheet = lists("STT | Họ và tên | Ghi chú\n1 | Vi Văn An | \(remark)\n2 | Lò Thị Bình |")
    #expect(sheet.diagnostics.map(\.code) == [isRefusal ? "award-row-refused" : "remarks-not-shown"])
    #expect(sheet.diagnostics.first?.place?.cell == "C2")
  }

  @Test func tellsRemarksOnceForTheWholeList() {
    let rows = (2...9).map {
      "\($0) | Vi Văn An | \($0 < 5 ? "300.000" : "Đợt \($0), sinh ngày 1/2/198\($0)")"
    }
    let sheet = lists("STT | Họ và tên | Ghi chú\n1 | Vi Văn An | Truy tặng\n\(rows.joined(separator: "\n"))")
    #expect(sheet.diagnostics.map(\.code) == ["remarks-not-shown"])
    let facts = sheet.diagnostics[0].facts
    #expect(facts.prefix(2) == ["Ghi chú", "8"])
    #expect(facts[2].hasPrefix("C3 '300.000' (× 3), C6 'Đợt 5") && !facts[2].contains("198"))
    #expect(lists("STT | Họ và tên | Ghi chú\n1 | Vi Văn An | Truy tặng").diagnostics.isEmpty)
  }

  @Test(arguments: [
    "Ngành Y tế", "Giáo dục và Đào tạo", "Công Thương", "Các doanh nghiệp", "Nông dân sản xuất giỏi",
    "Về thành tích cứu người", "* Xã Anh Sơn", "NGÀNH Y TẾ",
  ])
  func takesNoTextWithoutANumberForARecipientAboveTheFirstRowEither(heading: String) {
    for group in ["", "I | CÁ NHÂN\n"] {
      let sheet = lists(
        "STT | Họ và tên | Đơn vị\n\(group)| \(heading)\n1 | Vi Văn An | Xã Tà Cạ\n2 | Lò Thị Bình | Xã Tà Cạ"
      )
      #expect(
        sheet.dump.map { $0.contains("name=Vi Văn An") || $0.contains("name=Lò Thị Bình") } == [true, true])
    }
  }

  @Test(arguments: ["-", "1a", "A1", "BS", "a"])
  func tellsANameBehindAnotherSignThanANumber(sign: String) {
    let sheet = lists(
      "STT | Họ và tên | Đơn vị\nI | Trạm Y tế xã Ví Dụ\n\(sign) | Lê Văn Trung\n1 | Hoàng Thị Lan\n\(sign) | Vi Văn Ba | Xã A"
    )
    #expect(sheet.dump.map { String($0.prefix(2)) } == ["4 ", "5 "])
    #expect(sheet.diagnostics.map(\.code) == ["award-row-unclear"] && sheet.diagnostics[0].place?.row == 3)
  }

  @Test(arguments: [
    "(Sửa đổi, bổ sung Danh sách kèm theo Quyết định số 10/QĐ-UBND ngày 01/02/2026)",
    "Danh sách này thay thế danh sách kèm theo Quyết định số 10/QĐ-UBND", "Căn cứ Quyết định số 10/QĐ-UBND",
  ])
  func aDecisionThatAnotherChangesIsNotThatOfTheList(line: String) {
    let sheet = lists(
      "\(line)\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2026)\nSTT | Họ và tên\n1 | Vi Văn An")
    #expect(sheet.dump == ["4 name=Vi Văn An [decision=12/QĐ-UBND] [decision_date=2026-03-05]"])
  }

  @Test func keepsNamesAloneWhereNoRowHasANumber() {
    let sheet = lists("STT | Họ và tên | Đơn vị\n| Vi Văn An\n| Lò Thị Bình | Xã Tà Cạ\n| Lê Văn Cường")
    #expect(sheet.dump.count == 3 && sheet.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("(Kèm theo Quyết định số 2811/QĐ-UBND ngày 1/2/2026 và Quyết định số 2812/QĐ-UBND ngày 2/2/2026)", 2),
    ("(Kèm theo Quyết định số 2811/QĐ-UBND, 2812/QĐ-UBND ngày 1/2/2026 của Chủ tịch UBND tỉnh)", 2),
    ("Kèm theo các Quyết định số 2811, 2812, 2813/QĐ-UBND ngày 1/2/2026", 2),
    ("Quyết định số 2811/QĐ-UBND;2812/QĐ-UBND", 2), ("Quyết định số 2811 và 2812/QĐ-UBND", 2),
    (
      "(Kèm theo Quyết định số 2811/QĐ-UBND ngày 1/2/2026 và |\n| Quyết định số 2812/QĐ-UBND ngày 2/2/2026)",
      2
    ),
    ("Kèm theo các Quyết định số 2811 đến 2814/QĐ-UBND ngày 1/2/2026", 2),
    ("Quyết định số 2811-2812/QĐ-UBND", 2),
    ("Quyết định số 2811 và số 2812/QĐ-UBND", 2),
    ("Quyết định số 2811/QĐ-UBND về việc khen thưởng sơ kết 5 năm triển khai Quyết định số 1719/QĐ-TTg", 1),
    ("Quyết định số 2811/QĐ-UBND ngày 1/2/2026 khen thưởng phong trào theo Quyết định số 1719/QĐ-TTg", 1),
    ("Quyết định số 2811/QĐ-UBND; thay thế Danh sách kèm theo Quyết định số 2700/QĐ-UBND", 1),
    ("Quyết định số 2811/QĐ-UBND thực hiện Đề án được phê duyệt tại Quyết định số 1373/QĐ-TTg", 1),
    ("Quyết định số 2811/QĐ-UBND ngày 1/2/2026; số 02811/QĐ-UBND", 1),
    ("(Kèm theo Quyết định số 2811/QĐ-UBND ngày 15/10/2026 của Chủ tịch UBND tỉnh)", 1),
    ("Quyết định số 2811/QĐ-UBND (Quyết định 2811/QĐ-UBND)", 1),
    ("Quyết định số 2811/QĐ-UBND ngày 1/2/2026 sửa đổi Quyết định số 2700/QĐ-UBND", 1),
    ("Quyết định số 2811/QĐ-UBND thay thế Quyết định số 2700/QĐ-UBND", 1),
    ("Quyết định số 2811/QĐ-UBND ngày 15 tháng 10 năm 2026, Tờ trình số 5/TTr-SNV", 1),
  ])
  func asksWhichOfSeveralDecisionsOfATitleIsMeant(title: String, count: Int) {
    let sheet = lists("\(title)\nSTT | Họ và tên\n1 | Vi Văn An")
    #expect(sheet.diagnostics.map(\.code) == (count > 1 ? ["several-decisions"] : []))
    let own = lists("\(title)\nSTT | Họ và tên | Số quyết định\n1 | Vi Văn An | 2811/QĐ-UBND")
    #expect(own.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("2811/QĐ-UBND; 2812/QĐ-UBND", ["2811/QĐ-UBND", "2812/QĐ-UBND"]),
    ("2811, 2812/QĐ-UBND", ["2811/QĐ-UBND", "2812/QĐ-UBND"]),
    ("2811/QĐ-UBND ngày 1/2/2026 và 2812/QĐ-UBND ngày 3/2/2026", ["2811/QĐ-UBND", "2812/QĐ-UBND"]),
    ("2811/QĐ-UBND\n2812/QĐ-CTN", ["2811/QĐ-UBND", "2812/QĐ-CTN"]), ("2811/QĐ-UBND", ["2811/QĐ-UBND"]),
    ("12/QĐ-UBND (thay QĐ 10/QĐ-UBND)", ["12/QĐ-UBND"]), ("12/QĐ-UBND (theo 10/QĐ-UBND)", ["12/QĐ-UBND"]),
    ("2811/QĐ-UBND ngày 1/2/2026", ["2811/QĐ-UBND"]), ("12 /QĐ-UBND", ["12/QĐ-UBND"]),
    ("Số 12/QĐ-UBND, 12/QD-UBND", ["12/QĐ-UBND"]),
  ])
  func findsTheNumbersOfDecisions(text: String, numbers: [String]) {
    #expect(DecisionReference.numbers(in: text) == numbers)
  }

  private static let counted = """
    STT | Họ và tên
    I | TẬP THỂ
    1 | Trường THPT Kỳ Sơn
    2 | Trạm Y tế xã Tà Cạ
    |PART
    II | CÁ NHÂN
    1 | Vi Văn An
    2 | Lò Thị Bình
    3 | Lê Văn Cường
    |TOTAL
    """

  @Test(arguments: [
    ("Tổng cộng: 5", true), ("Tổng cộng: 02 tập thể, 03 cá nhân", true), ("Tổng số: 5 người, tập thể", true),
    ("Cộng: 3", true), ("Cộng 3 cá nhân", true), ("Tổng cộng: 5 tập thể, cá nhân", true), ("Tổng cộng", true),
    ("Danh sách này có 05 (năm) tập thể, cá nhân./.", true), ("Tổng cộng: 6.000.000 đồng", true),
    ("Tổng cộng: 6.000.000", true), ("Tổng cộng: 02 (hai) tập thể, 03 (ba) cá nhân", true),
    ("Tổng số tập thể: 02; cá nhân: 03", true), ("Tổng số: 05. Trong đó: tập thể 02, cá nhân 03", true),
    ("Tổng cộng: 02 tập thể, 03 người", true), ("Tổng cộng: 02 đơn vị, 03 cá nhân", true),
    ("Tổng cộng: 02 TT, 03 CN", true),
    ("Tổng cộng: 03 cá nhân (02 nữ)", true), ("Danh sách này có 05 người, trong đó có 02 nữ", true),
    ("Tổng cộng: 03 cá nhân năm 2026", true), ("Tổng cộng: 05 đồng chí", true),
    ("Cộng: 05 trường hợp (02 tập thể, 03 cá nhân)", true),
    ("Cộng: 05 trường hợp (01 tập thể, 03 cá nhân)", false),
    ("Cộng: 06 trường hợp (02 tập thể, 03 cá nhân)", false),
    ("Tổng cộng: 02 tập thể", true), ("Tổng cộng: 05", true),
    ("Tổng cộng: 05 (Quyết định số 12/QĐ-UBND ngày 05/3/2026)", true),
    ("Tổng cộng: 01 Giấy khen, 02 Lao động tiên tiến", true),
    ("Cộng: 03 Giấy khen kèm tiền thưởng 300.000đ/người", true), ("Tổng cộng: 07 đồng chí", false),
    ("Tổng số: 06. Trong đó: tập thể 02, cá nhân 04", false),
    ("Tổng cộng: 02 (hai) tập thể, 04 (bốn) cá nhân", false),
    ("Tổng số tập thể: 03; cá nhân: 02", false), ("Tổng cộng: 02 tập thể, 05 người", false),
    ("Danh sách có 2 trang", true),
    ("Ấn định danh sách có 5 trường hợp", true),
    ("Tổng cộng: 6", false), ("Tổng cộng: 05 tập thể, 58 cá nhân", false),
    ("Tổng cộng: 3 tập thể, 2 cá nhân", false),
    ("Cộng 4 cá nhân", false), ("Danh sách này có 60 người", false),
  ])
  func comparesTotalsWithWhatWasRead(total: String, isRight: Bool) {
    let sheet = lists(
      Self.counted.replacing("|TOTAL", with: "| \(total)").replacing("|PART", with: "Cộng: 2 tập thể |"))
    let problems = OpenTotal.wrong(sheet.openTotals, among: sheet.lists).map(\.error)
    #expect(problems.map(\.code) == (isRight ? [] : ["total-differs"]))
    #expect(problems.allSatisfy { $0.place?.cell == "B10" && $0.facts == [total, "5", "3–9"] })
  }

  @Test(arguments: [(6, true), (7, false)])
  func aTotalMayBeThatOfAllListsOfASheet(total: Int, isRight: Bool) {
    let first = Self.counted.replacing("|PART", with: "|").replacing("|TOTAL", with: "|")
    let sheet = lists("\(first)\nSTT | Tên tập thể | Đơn vị\n1 | Đội cứu hộ | Xã A\nTổng cộng: \(total)")
    #expect(sheet.lists.count == 2 && sheet.openTotals.count == 1)
    #expect(OpenTotal.wrong(sheet.openTotals, among: sheet.lists).isEmpty == isRight)
  }

  /// A list of which cells are drawn in another way, hidden rows and columns included.
  private func drawn(
    _ change: (inout Sheet) -> Void, mapping: ListMapping? = nil
  ) -> AwardSheet {
    let texts = [
      ["STT", "Họ và tên", "Đơn vị", "Mức thưởng"], ["1", "Vi Văn An", "Xã A", "500"],
      ["2", "Lò Thị Bình", "Xã B", "500"],
    ]
    var sheet = Sheet(
      name: "DS",
      rows: texts.enumerated().map { number, texts in
        Row(
          number: UInt32(number + 1), line: 0,
          cells: texts.enumerated().map { Cell(text: $1, row: UInt32(number + 1), index: UInt16($0)) })
      })
    change(&sheet)
    return awardLists(in: sheet, file: "a.xlsx", names: sampleNames, mapping: mapping)
  }

  private func mark(_ sheet: inout Sheet, _ row: Int, _ column: Int, _ marks: CellMarks) {
    var cells = sheet.rows[row].cells
    cells[column].marks = marks
    sheet.rows[row] = Row(number: sheet.rows[row].number, line: 0, cells: cells)
  }

  @Test func asksWhetherAStruckRowIsMeant() {
    for (column, codes) in [(1, ["award-row-struck"]), (2, ["award-row-struck"]), (3, []), (0, [])] {
      let sheet = drawn { mark(&$0, 2, column, .struck) }
      #expect(sheet.diagnostics.map(\.code) == codes)
      #expect(sheet.diagnostics.allSatisfy { $0.place?.row == 3 && $0.severity == .error })
    }
    #expect(drawn { mark(&$0, 0, 1, .struck) }.diagnostics.isEmpty)
  }

  @Test func tellsCellsWhoseTextNobodySees() {
    let sheet = drawn {
      mark(&$0, 1, 1, .unseen)
      mark(&$0, 2, 1, .unseen)
    }
    #expect(sheet.diagnostics.map(\.code) == ["award-cells-unseen"])
    #expect(sheet.diagnostics[0].facts == ["2", "B2, B3"])
  }

  @Test func asksWhatBecomesOfHiddenRows() {
    let hide = { (sheet: inout Sheet) in sheet.hiddenRows = [3] }
    #expect(drawn(hide).diagnostics.map { "\($0.code) \($0.severity)" } == ["award-rows-hidden error"])
    var mapping = ListMapping(place: Place("a.xlsx.yml"))
    mapping.hiddenRows = .read
    #expect(
      drawn(hide, mapping: mapping).dump.count == 2 && drawn(hide, mapping: mapping).diagnostics.isEmpty)
    mapping.hiddenRows = .leftOut
    let left = drawn(hide, mapping: mapping)
    #expect(left.dump.count == 1 && left.diagnostics.isEmpty && left.leftOutDump.contains("3 hidden"))
  }

  @Test func tellsColumnsThatAreHiddenAndRead() {
    #expect(drawn { $0.hiddenColumns = [2...3] }.diagnostics.map(\.code) == ["award-column-hidden"])
    #expect(drawn { $0.hiddenColumns = [3...9] }.diagnostics.isEmpty)
  }

  @Test func takesAnOfficeAloneAsTheHeadingOfItsPeople() {
    let sheet = lists(
      """
      DANH SÁCH CÁ NHÂN
      STT | Họ và tên | Chức vụ
      I | Sở Y tế
      1 | Bệnh viện Sản Nhi
      1 | Vi Văn An | Bác sĩ
      2 | Bệnh viện Đa khoa
      1 | Lò Thị Bình | Y tá
      """)
    #expect(
      sheet.dump == [
        "5 name=Vi Văn An role=Bác sĩ [kind=ca-nhan] [organisation=Bệnh viện Sản Nhi]",
        "7 name=Lò Thị Bình role=Y tá [kind=ca-nhan] [organisation=Bệnh viện Đa khoa]",
      ])
    #expect(sheet.diagnostics.isEmpty)
  }

  @Test func saysWhichOfficeItTookForAHeadingWhereTheListDoesNotTell() {
    let heading = lists("STT | Họ và tên | Chức vụ\n1 | Sở Y tế\n1 | Vi Văn An | Bác sĩ")
    #expect(heading.dump == ["3 name=Vi Văn An role=Bác sĩ [organisation=Sở Y tế]"])
    #expect(heading.diagnostics.map(\.code) == ["award-row-as-heading"])
    let collectives = lists(
      "STT | Họ và tên | Chức vụ\n1 | Sở Y tế\n2 | Sở Nội vụ\n1 | Vi Văn An | Bác sĩ")
    #expect(collectives.dump.count == 3)
  }

  @Test func joinsANameOverTwoColumns() {
    let merged = lists(
      "STT | Họ và tên || Chức vụ\n1 | Nguyễn Văn | An | Y tá", merged: ["B1:C1"])
    #expect(merged.dump == ["2 name=Nguyễn Văn An role=Y tá"])
  }

  @Test func reportsTextsInAColumnWithoutAHeader() {
    let sheet = lists("STT | Họ và tên || Chức vụ\n1 | Nguyễn Văn | An | Y tá")
    #expect(sheet.diagnostics.map(\.code) == ["column-without-header"])
    #expect(sheet.diagnostics.first?.place?.cell == "C2")
  }

  @Test func takesTheHeightOfAHeaderFromItsMergedCells() {
    let sheet = lists(
      """
      STT | Họ và tên | Năm sinh || Chức vụ
      || Nam | Nữ
      1 | Vi Văn An | 1980 || Y tá
      """, merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
    #expect(sheet.dump == ["3 name=Vi Văn An role=Y tá"])
    #expect(sheet.leftOutDump == ["1 header", "2 header"])
    #expect(sheet.lists[0].columns.filter(\.use.isPersonal).count == 2)
  }

  @Test func reportsARowThatWasAddedBelowTheSignature() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ | Đơn vị
      1 | Vi Văn An | Trưởng bản | Xã Tà Cạ
      ||| CHỦ TỊCH
      ||| Trần Văn Duyệt
       | Lò Thị Bình | Y tá | Xã Tà Cạ
      """)
    #expect(sheet.leftOutDump == ["1 header", "3 signature", "4 signature", "5 unclear"])
    #expect(sheet.diagnostics.map(\.code) == ["award-row-unclear"])
  }

  @Test func takesNoHeadingFromAPrivateColumn() {
    let sheet = lists(
      """
      STT | Họ và tên | Chức vụ | Ngày sinh
       |  |  | Xã Tà Cạ
      1 | Vi Văn An | Trưởng bản | Xã Tà Cạ
      """)
    #expect(sheet.dump == ["3 name=Vi Văn An role=Trưởng bản"])
    #expect(sheet.diagnostics.allSatisfy { !$0.facts.contains("Xã Tà Cạ") })
  }

  @Test func readsNoPrivateColumnThatAMappingNames() {
    var mapping = ListMapping(place: Place("a.xlsx.yml", line: 1))
    mapping.columns = [.init(written: "Ngày sinh", place: Place("a.xlsx.yml"), key: "deed")]
    let sheet = lists(
      "Họ và tên | Ngày sinh | Chức vụ\nVi Văn An | 1/1/1980 | Y tá", mapping: mapping)
    #expect(sheet.dump == ["2 name=Vi Văn An role=Y tá"])
    #expect(sheet.diagnostics.map(\.code) == ["mapping-private-column"])
  }

  @Test func doesNotReadSoldiersForAForm() {
    let sheet = lists(
      "DANH SÁCH CHIẾN SĨ TIÊN TIẾN\nSTT | Họ và tên | Chức vụ\nB | HẠ SĨ QUAN, CHIẾN SĨ\n1 | Vi Văn An | Y tá"
    )
    #expect(sheet.dump == ["4 name=Vi Văn An role=Y tá [form=DANH SÁCH CHIẾN SĨ TIÊN TIẾN]"])
  }

  @Test(
    arguments: [
      ("12/QĐ-UBND ngày 1/2/2026", "12/QĐ-UBND", "2026-02-01"),
      ("12/QĐ-UBND, ngày 01/02/2026", "12/QĐ-UBND", "2026-02-01"),
      ("Số 15/QĐ-UBND (03/3/2026)", "15/QĐ-UBND", "2026-03-03"),
      ("QĐ số 20/QĐ-UBND ngày 4 tháng 5 năm 2026", "20/QĐ-UBND", "2026-05-04"),
      ("12/QĐ-UBND\n1/2/2026", "12/QĐ-UBND", "2026-02-01"),
    ])
  func dividesADecisionAndItsDate(_ text: String, _ number: String, _ date: String) {
    let found = DecisionReference(cell: text)
    #expect(found?.number == number)
    #expect(found?.date?.iso == date)
  }

  @Test(arguments: ["12/QĐ-UBND", "Nghị định số 98/2023/NĐ-CP", "Tờ trình số 5/TTr-UBND", "1/2/2026"])
  func findsNoDecisionTogetherWithADate(_ text: String) {
    #expect(DecisionReference(cell: text) == nil)
  }

  @Test func followsAMapping() {
    var mapping = ListMapping(place: Place("a.xlsx.yml", line: 1))
    mapping.header = 2...2
    mapping.rows = 3...3
    mapping.columns = [
      .init(written: "B", place: Place("a.xlsx.yml"), key: "name"),
      .init(written: "Việc", place: Place("a.xlsx.yml"), key: "deed"),
      .init(written: "Chức vụ", place: Place("a.xlsx.yml"), key: nil),
    ]
    mapping.constants = ["form": GivenValue("giay-khen-cap-xa", at: Place("a.xlsx.yml"), wins: true)]
    let sheet = lists(
      """
      Bảng của xã
      # | Ai | Việc | Chức vụ
      1 | Vi Văn An | Hiến đất | Trưởng bản
      2 | Lò Thị Bình | Hiến đất | Y tá
      """, mapping: mapping)
    #expect(sheet.dump == ["3 name=Vi Văn An deed=Hiến đất [form=giay-khen-cap-xa]"])
    #expect(sheet.leftOutDump == ["1 title", "2 header", "4 outside"])
  }
}
