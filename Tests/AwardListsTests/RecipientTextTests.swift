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
