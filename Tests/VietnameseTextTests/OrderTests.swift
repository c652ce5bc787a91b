import Testing

@testable import VietnameseText

struct OrderTests {
  @Test(arguments: [
    [
      "An", "ang", "anh", "Ăn", "Ân", "Ấn", "Bách", "Bang", "Bàng", "Bảng", "Bãng", "Báng", "Bạng", "Bắc",
      "Bằng", "Dao",
      "Dũng", "Đào", "Đức",
    ],
    ["Ba An", "Bà An", "Bá An", "Ba Anh", "Bà Anh"],
    ["xóm 2", "Xóm 2", "xóm 02b", "xóm 10", "xóm 100"],
    ["Hòa An", "Hoà Bình", "Hòa Sơn", "Hoà Vang"],
    ["e", "f", "g", "i", "j", "k", "v", "w", "x", "y", "z"],
    ["", "1", "2", "10", "99999999999999999999", "100000000000000000000", "a", "ວ"],
    ["Thi đua - Khen", "Thi đua, khen thưởng", "Thi đua Khen thưởng A"],
  ])
  func ordersHeadingsAsDictionariesDo(expected: [String]) {
    #expect(expected.reversed().sorted { collationKey($0) < collationKey($1) } == expected)
  }

  @Test(arguments: [
    [
      "Kha Văn Bún", "La Văn Cầu", "Lô Văn Chung", "Lưu Xuân Dũng", "Vi Văn Duy", "Vi Hải Đường",
      "Mạc Văn Hằng",
    ],
    ["Nguyễn An", "Trần An", "Nguyễn Án", "Nguyễn Ánh"],
    ["Lê Thị Hoà", "Nguyễn Thị Hòa", "Trần Thị Hoà"],
    ["Bà Lê Thị Bình", "Ông Nguyễn Văn Bình – Bí thư Chi bộ", "GS.TS Trần Bình"],
    ["An", "Lê An", "Lê Văn An"],
  ])
  func ordersPeopleByGivenNameThenFamilyName(expected: [String]) {
    #expect(expected.reversed().sorted { personSortKey($0) < personSortKey($1) } == expected)
  }

  @Test func neverTiesDifferentTexts() {
    let texts = ["Hoà", "Hòa", "hòa", "Hòa ", "Hòa.", "ñ", "n", "æ", "ae", "x 01", "x 1"]
    #expect(Set(texts.map(collationKey)).count == texts.count)
    #expect(collationKey("ho\u{61}\u{300}") == collationKey("hoà"))
  }

  @Test(arguments: [
    ("GS.TS Nguyễn Văn An – Giám đốc", "Nguyễn Văn An"),
    ("Đồng chí Trung tá Lê Hà, Trưởng Công an xã", "Lê Hà"),
    ("BS.Nguyễn Văn A", "Nguyễn Văn A"), ("PGS.TS. Trần B (truy tặng)", "Trần B"),
    ("Ông Ích Khiêm", "Ích Khiêm"),
    ("Anh Đức", "Anh Đức"), ("Thượng toạ Thích Minh", "Thích Minh"), ("Ông", "Ông"), ("", ""), ("Bà", "Bà"),
    ("Y Khăm Ta Niê", "Y Khăm Ta Niê"), ("Lê-Anh Tú", "Lê-Anh Tú"), ("BSCKII Võ C", "Võ C"),
    ("TS. Vũ D", "Vũ D"),
    ("Thiếu úy Đỗ E", "Đỗ E"), ("J.R.R. Tolkien", "J.R.R. Tolkien"), ("NSƯT. TS.BS Mai F", "Mai F"),
    ("...", "..."),
  ])
  func stripsTitlesAndOffices(name: String, expected: String) {
    #expect(withoutHonorifics(name) == expected)
  }
}
