import Testing

@testable import Diagnostics

/// Which near misses are certain.
struct FixTests {
  private func fix(
    _ spelling: Spelling, _ old: String, _ new: String..., length: Int? = nil
  ) -> String? {
    let place = Place("a.md", line: 2, column: 3, length: length ?? old.unicodeScalars.count)
    let rule = Rule("code", spelling: spelling, en: "", vi: "")
    return Diagnostic(rule, old, at: place, suggestions: new).fixes.first?.new
  }

  @Test(arguments: [
    ("sumary", "summary"), ("tilte", "title"), ("Title", "title"), ("khoas", "khoa"),
    ("nhân-vat", "nhan-vat"),
  ])
  func aSlipInAWordOfTheProgramIsMended(old: String, new: String) {
    #expect(fix(.ofVocabulary, old, new) == new)
  }

  @Test func whatMayBeAnotherIsLeft() {
    // Two people, two periods, two short words, two choices, more than a slip.
    #expect(fix(.ofRecords, "nguyen-thi-ha", "nguyen-thi-hoa") == nil)
    #expect(fix(.ofVocabulary, "hang-1", "hang-2") == nil)
    #expect(fix(.ofVocabulary, "anh", "ảnh") == nil)
    #expect(fix(.ofVocabulary, "titel", "title", "titre") == nil)
    #expect(fix(.ofVocabulary, "nhanvat", "nhat-vat") == nil)
    // The place has more in it than the word.
    #expect(fix(.ofVocabulary, "sumary", "summary", length: 8) == nil)
  }

  @Test func aNameWithoutMarksGetsThem() {
    #expect(fix(.withoutMarks, "Xa Nam Can", "xã Nậm Cắn") == "xã Nậm Cắn")
  }
}
