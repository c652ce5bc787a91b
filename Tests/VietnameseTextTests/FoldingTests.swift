import Testing

@testable import VietnameseText

struct FoldingTests {
  @Test(arguments: [
    ("Đường dây 500 kV", "duong day 500 kv"), ("  Thi đua - Khen thưởng ", "thi dua khen thuong"),
    ("Thi đua, khen thưởng", "thi dua khen thuong"), ("NGUYỄN THỊ THUỶ", "nguyen thi thuy"),
    ("“Ngày chủ nhật xanh”", "ngay chu nhat xanh"), ("3233/QĐ-UBND", "3233 qd ubnd"),
    ("Mường Xén\u{A0}\u{A0}2", "muong xen 2"), ("ho\u{300}a", "hoa"), ("a\u{200B}b", "ab"),
    ("12 m²", "12 m2"),
    ("Müller & Françoise, Straße", "muller francoise strasse"), ("Œuvre", "oeuvre"),
    ("ວຽງຈັນ Москва", "ວຽງຈັນ москва"),
    ("", ""), (" – ", ""), ("Ðô Lương", "do luong"), ("Ǝ Ș", "ǝ s"),
  ])
  func foldsToLowerCaseWithoutMarks(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  /// A letter of another script sends the whole text the long way.
  @Test func foldsPlainTextsAsThoseWithForeignLetters() {
    let texts = (0x20..<0x2500).compactMap { Unicode.Scalar($0) }.map { "a\(Character($0))b" }
    #expect(texts.filter { folded($0 + " ж") != folded($0) + " ж" } == [])
    #expect(texts.filter { slug($0 + " ж") != slug($0) } == [])
  }

  @Test func foldsEveryVietnameseLetterToASCII() {
    let letters = (LatinLetters.vowels + LatinLetters.upperVowels).joined() + "đĐ".unicodeScalars
    for letter in letters {
      let result = folded(String(letter))
      #expect(result.utf8.count == 1 && result.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(letter)")
    }
  }

  @Test(arguments: [
    ("Đường dây 500 kV", 80, "duong-day-500-kv"),
    ("Người tốt, việc tốt: năm 2025!", 80, "nguoi-tot-viec-tot-nam-2025"),
    ("một hai ba", 7, "mot-hai"), ("một hai ba", 8, "mot-hai"), ("một hai ba", 6, "mot"),
    ("nghiêng", 4, "nghi"),
    ("ວຽງຈັນ", 80, ""), ("a ວຽ b", 80, "a-b"), ("", 80, ""), ("x y", 0, "x"),
  ])
  func cutsSlugsBetweenWords(text: String, limit: Int, expected: String) {
    #expect(slug(text, limit: limit) == expected)
  }

  @Test(arguments: [
    ("hoà", "hòa"), ("thuỷ", "thủy"), ("THUỶ HOÀ", "THỦY HÒA"), ("hòan", "hoàn"), ("hoàn", "hoàn"),
    ("Hùynh", "Huỳnh"),
    ("quý", "quý"), ("qúy", "quý"), ("quí", "quí"), ("khoẻ", "khỏe"), ("hoài", "hoài"), ("khuỷu", "khuỷu"),
    ("của", "của"), ("Huế", "Huế"), ("già", "già"), ("Hoà-bình", "Hòa-bình"), ("ho\u{61}\u{300}", "hòa"),
    ("Thái Hoà, 2025", "Thái Hòa, 2025"), ("tuý", "túy"), ("xoáy", "xoáy"), ("", ""),
  ])
  func movesToneMarksToOnePlace(text: String, expected: String) {
    #expect(toneNormalised(text) == expected)
  }
}
