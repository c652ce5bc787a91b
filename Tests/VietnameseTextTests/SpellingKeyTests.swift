import Testing

@testable import VietnameseText

struct SpellingKeyTests {
  @Test(arguments: [
    ("Phạm Văn Hoá", "PHẠM VĂN HÓA"), ("Nguyễn Thị Thuỷ", "Nguyễn Thị Thủy"),
    ("Bùi Sỹ Cường", "Bùi Sĩ Cường"),
    ("kỹ sư", "kĩ sư"), ("Lý Thường Kiệt", "Lí Thường Kiệt"), ("Mỹ Lý", "Mĩ Lí"), ("Phan Quý", "Phan Quí"),
    ("Uỷ ban", "Ủy ban"), ("ho\u{300}a", "hòa"), ("Lê\u{A0} Lan", "Lê Lan"),
    ("xã Tà Cạ - Kỳ Sơn", "xã Tà Cạ, Kì Sơn"),
    ("a\u{200B}b", "ab"),
  ])
  func twoCorrectSpellingsAreOne(a: String, b: String) {
    #expect(spellingKey(a) == spellingKey(b))
  }

  @Test(arguments: [
    ("Hoa", "Hòa"), ("Nậm Cắn", "Nậm Càn"), ("Bảo", "Bắc"), ("Thúy", "Thúi"), ("Tay", "Tai"),
    ("Thủy", "Thủi"),
    ("Đan", "Dan"), ("Tịnh", "Tinh"),
  ])
  func twoNamesStayTwo(a: String, b: String) {
    #expect(spellingKey(a) != spellingKey(b))
  }

  @Test(arguments: [
    ("  Xã  TÀ CẠ, ", "xã tà cạ"), ("12 m²", "12 m2"), ("Москва", "москва"), ("", ""), ("Ý Yên", "ý yên"),
  ])
  func keepsMarksAndDropsTheRest(text: String, key: String) {
    #expect(spellingKey(text) == key)
  }
}
