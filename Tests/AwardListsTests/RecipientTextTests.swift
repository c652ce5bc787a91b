import AwardLists
import Testing

/// Who a cell names, divided into what stands before the name, the name, and the post behind it.
struct RecipientTextTests {
  @Test(
    arguments: [
      ("Ông Nguyễn Văn An", "Ông", "Nguyễn Văn An", nil),
      ("Thượng tá Nguyễn Văn An – Trưởng Công an xã", "Thượng tá", "Nguyễn Văn An", "Trưởng Công an xã"),
      ("BSCKII Trần Thị Bình, Phó Giám đốc", "BSCKII", "Trần Thị Bình", "Phó Giám đốc"),
      ("GS.TS. Lê Văn Cường (Hiệu trưởng)", "GS.TS.", "Lê Văn Cường", "Hiệu trưởng"),
      (
        "Đồng chí Vi Văn Dũng - Bí thư Đảng ủy, Chủ tịch HĐND xã", "Đồng chí", "Vi Văn Dũng",
        "Bí thư Đảng ủy, Chủ tịch HĐND xã"
      ),
      ("Nguyễn Thị Anh", nil, "Nguyễn Thị Anh", nil),
      ("Trương Thị Phòng", nil, "Trương Thị Phòng", nil),
    ] as [(String, String?, String, String?)])
  func dividesPeople(_ text: String, _ honorific: String?, _ name: String, _ role: String?) {
    let recipient = RecipientText(text, kind: nil)
    #expect(recipient.kind == .person)
    #expect(recipient.honorific == honorific)
    #expect(recipient.name == name)
    #expect(recipient.role == role)
  }

  @Test(arguments: [
    ("Khoa Sơ sinh, Bệnh viện Sản Nhi Nghệ An", RecipientWords.collective),
    ("Tập thể lãnh đạo, công chức Phòng Nội vụ", .collective), ("Trường THPT Kỳ Sơn", .collective),
    ("Nhân dân và cán bộ xã Nghi Phong", .collective), ("Tổ 3, Đội Cảnh sát", .collective),
    ("Tổng công ty Hợp tác kinh tế - Quân khu 4", .collective), ("Hộ ông Vi Văn An", .household),
    ("Gia đình bà Lê Thị Hoa", .household), ("Xã Mường Xén", .place), ("Bản Hòa Sơn", .place),
    ("UỶ BAN NHÂN DÂN XÃ TÀ CẠ", .collective),
  ])
  func leavesOthersWhole(_ text: String, _ kind: RecipientWords) {
    let recipient = RecipientText(text, kind: nil)
    #expect(recipient.kind == kind)
    #expect(recipient.name == text)
    #expect(recipient.honorific == nil && recipient.role == nil)
  }

  @Test(arguments: [
    "Nguyễn Văn Nhã (truy tặng)", "Nguyễn Văn Nhã - truy tặng", "Nguyễn Văn Nhã (Truy tặng)",
  ])
  func understandsPosthumousAwards(_ text: String) {
    let recipient = RecipientText(text, kind: nil)
    #expect(recipient.isPosthumous)
    #expect(recipient.name == "Nguyễn Văn Nhã")
  }

  @Test(
    arguments: [
      ("Nguyễn Văn An (sinh năm 1980)", "Nguyễn Văn An", nil),
      ("Nguyễn Văn An, sinh ngày 02/03/1980", "Nguyễn Văn An", nil),
      ("Nguyễn Văn An (1980)", "Nguyễn Văn An", nil), ("Nguyễn Văn An 02/03/1980", "Nguyễn Văn An", nil),
      ("Lê Văn Cường - SĐT 0912.345.678", "Lê Văn Cường", nil),
      ("Lê Văn Cường – ĐT: 0912 345 678 – Giáo viên", "Lê Văn Cường", "Giáo viên"),
      ("Hồ Văn Bảo, SN 1990, CCCD 040090001234", "Hồ Văn Bảo", nil),
      ("Vi Thị Hoa (sinh năm 1980, Trưởng bản)", "Vi Thị Hoa", "Trưởng bản"),
      ("Vi Thị Hoa, trú tại bản Hòa Sơn", "Vi Thị Hoa", nil),
      ("Vi Thị Hoa, dân tộc Thái", "Vi Thị Hoa", nil), ("Vi Thị Hoa, hoa@example.com", "Vi Thị Hoa", nil),
      ("Nguyễn Văn Sinh 1980", "Nguyễn Văn Sinh", nil),
    ] as [(String, String, String?)])
  func cutsPrivateDataOffAName(_ text: String, _ name: String, _ role: String?) {
    let recipient = RecipientText(text, kind: nil)
    #expect(recipient.hadPrivateData)
    #expect(recipient.kind == .person)
    #expect(recipient.name == name)
    #expect(recipient.role == role)
  }

  @Test(arguments: [
    "Nguyễn Văn Sinh, Trưởng thôn", "Trường THCS 19/5", "Chi hội Cựu chiến binh 1975", "Bệnh viện 115",
    "Khoa Sơ sinh, Bệnh viện Sản Nhi", "Ban Dân tộc, Hội đồng nhân dân tỉnh", "Tổ dân phố 12",
  ])
  func leavesNamesWithoutPrivateDataAlone(_ text: String) {
    #expect(!RecipientText(text, kind: nil).hadPrivateData)
  }

  @Test(
    arguments: [
      ("Giáo viên, sinh năm 1977, ĐT: 0987654321", "Giáo viên"),
      ("Nông dân, trú tại bản Hòa Sơn", "Nông dân"), ("Y tá (CCCD: 040090001234)", "Y tá"),
      ("Cứu cháu Lô Văn B, sinh năm 2015, bị đuối nước", "Cứu cháu Lô Văn B, bị đuối nước"),
      ("Liên hệ: an@example.com", "Liên hệ:"), ("sinh năm 1980", ""),
    ])
  func cutsPrivateDataOutOfOtherCells(_ text: String, _ rest: String) {
    #expect(withoutPrivateData(text, isName: false) == rest)
  }

  @Test(arguments: [
    "Thành tích trong công tác tuyển sinh năm 2026", "Giải Ba học sinh giỏi 2025, học sinh năm 2025",
    "Ủng hộ 500000000 đồng", "Phó Giám đốc Sở Dân tộc và Tôn giáo", "Nhiệm kỳ 2021-2026",
    "Cứu 2 người trong lũ ngày 02/10/2022", "Chăm sóc trẻ sơ sinh 2025",
  ])
  func leavesWorkAndPostsAlone(_ text: String) {
    #expect(withoutPrivateData(text, isName: false) == nil)
  }

  @Test func writesShoutedNamesAsPeopleDo() {
    #expect(RecipientText("NGUYỄN THỊ ÁNH", kind: nil).name == "Nguyễn Thị Ánh")
    #expect(RecipientText("Y KHĂM TA NIÊ", kind: .person).name == "Y Khăm Ta Niê")
    #expect(RecipientText("TRƯỜNG THPT KỲ SƠN", kind: nil).name == "TRƯỜNG THPT KỲ SƠN")
  }

  @Test func takesThePostFromTheNextLineWhereTheHeaderSaysSo() {
    let both = RecipientText("Đinh Văn Hòa\nChủ tịch Công đoàn", kind: nil, hasPostBelow: true)
    #expect(both.name == "Đinh Văn Hòa" && both.role == "Chủ tịch Công đoàn")
    #expect(RecipientText("Đinh Văn\nHòa", kind: nil).name == "Đinh Văn Hòa")
  }

  @Test func takesWhatTheListSaysBeforeWhatWordsSay() {
    #expect(RecipientText("Ban Mai", kind: .person).name == "Ban Mai")
    #expect(RecipientText("Anh Sơn, Đô Lương", kind: .collective).name == "Anh Sơn, Đô Lương")
  }

  @Test(
    arguments: [
      ("Huân chương Lao động hạng Nhì", "Huân chương Lao động", "Nhì", false),
      ("Huân chương Lao động (hạng Ba)", "Huân chương Lao động", "Ba", false),
      ("Truy tặng Huân chương Dũng cảm", "Huân chương Dũng cảm", nil, true),
      ("Huân chương Độc lập hạng III (truy tặng)", "Huân chương Độc lập", "III", true),
      ("Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh", nil, false),
    ] as [(String, String, String?, Bool)])
  func dividesForms(_ text: String, _ form: String, _ awardClass: String?, _ isPosthumous: Bool) {
    let found = FormText(text)
    #expect(found.form == form)
    #expect(found.awardClass == awardClass)
    #expect(found.isPosthumous == isPosthumous)
  }
}
