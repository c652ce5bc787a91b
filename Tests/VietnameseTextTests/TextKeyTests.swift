import Testing

@testable import VietnameseText

struct TextKeyTests {
  @Test func textsOfTheSameBytesAreOneKey() {
    let text = "Bằng khen của Chủ tịch UBND tỉnh"
    #expect(TextKey(text) == TextKey(String(Array(text))))
    #expect(Set([TextKey("Hòa"), TextKey("Hoà"), TextKey("Hòa"), TextKey("")]).count == 3)
  }

  @Test func makesAValueOnceForEachText() {
    var kept = KeptByText<Int>()
    var made = 0
    for text in ["a", "b", "a", "a"] {
      _ = kept(text) { _ in
        made += 1
        return made
      }
    }
    #expect(made == 2)
    #expect(kept("b") == 2)
    #expect(kept("c") == nil)
  }

  @Test(arguments: [
    ("chủ tịch ubnd tỉnh", "ubnd", true), ("ubnd", "ubnd", true), ("ubn", "ubnd", false), ("", "", true),
    ("ub ubnd", "ubnd", true), ("bằng khen", "ăng", false),
  ])
  func findsPartsOfATextByTheirBytes(text: String, part: String, isThere: Bool) {
    #expect(holds(text, part) == isThere)
  }

  @Test(arguments: [
    ("Nguyễn Văn Ơn, xã 1", true), ("", true), ("a\u{A0}b", false), ("a\nb", false), ("ho\u{300}a", false),
    ("a – b", false), ("Москва", false),
  ])
  func knowsTextsWhoseScalarsAreTheirCharacters(text: String, isPlain: Bool) {
    #expect(text.utf8.withContiguousStorageIfAvailable(isPlainLatin) == isPlain)
  }

  @Test(
    arguments: [
      ("Bác sĩ chuyên khoa I Nguyễn Văn An", "Bác sĩ chuyên khoa I", "Nguyễn Văn An", nil),
      ("Ông BS.Nguyễn An", "Ông BS.", "Nguyễn An", nil), ("Nguyễn  Văn\u{A0}An", nil, "Nguyễn Văn An", nil),
      ("GS.TS Trần Ý – Giám đốc", "GS.TS", "Trần Ý", "Giám đốc"), ("Anh Đức", nil, "Anh Đức", nil),
      ("Bà Vi Thị Ơn (Bản Na)", "Bà", "Vi Thị Ơn", "Bản Na"),
    ] as [(String, String?, String, String?)])
  func dividesANameAsItIsWritten(text: String, honorific: String?, name: String, post: String?) {
    let written = WrittenName(text)
    #expect(written.honorific == honorific)
    #expect(written.name == name)
    #expect(written.post == post)
  }
}
