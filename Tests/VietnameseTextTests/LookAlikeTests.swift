import Testing

@testable import VietnameseText

/// Letters that only look like Vietnamese ones.
struct LookAlikeTests {
  private func repaired(_ text: String) -> RepairedLetters? {
    Array(text.utf8).withUnsafeBufferPointer(withoutLookAlikes)
  }

  @Test(arguments: [
    ("Ðặng Văn Ðúng", "Đặng Văn Đúng", 2), ("Ɖặng Văn Ɖúng", "Đặng Văn Đúng", 2),
    ("ðặng, (ɖúng)", "đặng, (đúng)", 2),
    ("12/QÐ-UBND của HÐND, LÐTBXH", "12/QĐ-UBND của HĐND, LĐTBXH", 3), ("VŨ ÐỨC ÐAM", "VŨ ĐỨC ĐAM", 2),
    ("Trần Vǎn Nǎm, VǍN", "Trần Văn Năm, VĂN", 3),
    // Cyrillic а, о, Н and Greek Ν among Latin letters; е with a Latin mark behind it.
    ("Nguyễn Vаn Hоa, Нoàng Νam", "Nguyễn Van Hoa, Hoàng Nam", 4), ("hiе\u{301}u", "hiéu", 1),
    ("Ｎｇｕｙễn Ｖăn", "Nguyễn Văn", 2),
  ])
  func putsVietnameseLettersInTheirPlace(text: String, expected: String, words: Int) throws {
    let found = try #require(repaired(text))
    #expect(String(decoding: found.bytes, as: UTF8.self) == expected)
    #expect(found.words == words)
    #expect(repaired(expected) == nil)
  }

  @Test(arguments: [
    "", "Đặng Văn Đúng, năm 2026?", "Sigurðsson, Guðrún, SIGURÐUR", "Анна Иванова", "Αθήνα", "hǎo, Lǐ Xiǎo",
    "5 µm, πr², Δt",
    "Łódź, Čapek, São Paulo", "日本 ２０２６", "e\u{301}",
  ])
  func leavesOtherLanguagesAlone(text: String) {
    #expect(repaired(text) == nil)
  }

  @Test func saysWhichLetterWasTakenForWhich() throws {
    #expect(try #require(repaired("Ông Ðặng")).first.name == "Ð (U+00D0) → Đ")
  }

  @Test func foldsStrokesOfOtherAlphabetsToo() {
    #expect(folded("Ɖúng Ðúng Đúng đúng") == "dung dung dung dung")
  }

  /// Letters that take the place of an apostrophe divide words as it does.
  @Test(arguments: ["K'Pă", "K’Pă", "K‘Pă", "K`Pă", "K´Pă", "K′Pă", "KʼPă", "KʻPă", "KʹPă"])
  func apostrophesAreOne(name: String) {
    #expect(spellingKey(name) == spellingKey("K'Pă"))
    #expect(folded(name) == "k pa")
  }
}
