import Diagnostics
import Testing

/// What is taken out of texts because it turns what is read.
struct UnseenCharacterTests {
  @Test(arguments: [
    ("Người giữ \u{202E}òđ", "Người giữ òđ", 1, 15, "U+202E"),
    ("\u{2066}Văn\u{2069}", "Văn", 2, 0, "U+2066"), ("a\u{61C}\u{200E}\u{200F}b", "ab", 3, 1, "U+061C"),
  ])
  func whatTurnsATextIsTakenOutAndCounted(
    text: String, straight: String, count: Int, first: Int, name: String
  ) throws {
    let found = try #require(withoutTurningCharacters(text))
    #expect(found.text == straight)
    #expect(found.taken.count == count)
    #expect(found.taken.first == first)
    #expect(found.taken.name == name)
  }

  @Test(arguments: [
    "", "Nghệ An – “Đảng”… ‘a’", "a\u{200D}b\u{200C}\u{200B}c\u{AD}", "ض ؀ ⁝ \u{2060}", "\u{2029}",
  ])
  func otherTextStaysAsItIs(text: String) {
    #expect(withoutTurningCharacters(text) == nil)
  }

  @Test func aTextCutOffInACharacterIsNoReasonToReadOn() {
    for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xD8], [0x61, 0xE2, 0x81]] {
      #expect(bytes.withUnsafeBufferPointer { withoutTurningCharacters($0)?.bytes } == nil)
    }
  }
}
