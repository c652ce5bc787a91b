import Testing
import VietnameseText

struct UnseenCharactersTests {
  /// The text, what is left of it, and what is told.
  private static let unseen: [(String, String, String)] = [
    ("a\u{1}b", "ab", "U+0001 ×1 at 1"),
    ("a\u{0}\u{7F}b\u{7F}", "ab", "U+0000 ×1 at 1, U+007F ×2 at 2"),
    ("đ\u{9B}31m", "đ31m", "U+009B ×1 at 2"),
    (
      noncharacters, "",
      "U+FFFE ×1 at 0, U+FDD0 ×1 at 3, U+1FFFF ×1 at 6, U+10FFFE ×1 at 10"
    ),
    ("a\u{61C}\u{200E}\u{200F}b", "ab", "U+061C ×1 at 1, U+200E ×1 at 3, U+200F ×1 at 6"),
    ("a\u{202E}b\u{2069}", "ab", "U+202E ×1 at 1, U+2069 ×1 at 5"),
    // Words do not run together where a line or page ended.
    ("một\u{B}hai\u{C}ba\u{85}bốn", "một hai ba bốn", "U+000B ×1 at 5, U+000C ×1 at 9, U+0085 ×1 at 12"),
    // What nobody sees parts no marks from their letter.
    (
      "a" + marks(29) + "\u{1}" + marks(2) + "b", "a" + marks(30) + "b",
      "U+0001 ×1 at 59, U+0301 ×1 at 62"
    ),
  ]

  @Test(arguments: unseen)
  func whatNobodySeesIsLeftOutAndTold(text: String, seen: String, told: String) {
    let found = seenText(text)
    #expect(found?.text.unicodeScalars.elementsEqual(seen.unicodeScalars) == true)
    let names = found?.leftOut.map { "\($0.name) ×\($0.count) at \($0.offset)" } ?? []
    #expect(names.joined(separator: ", ") == told)
  }

  private static let lawful: [String] = [
    "", "Người tốt\tviệc tốt\r\n", "Ngu\u{31B}o\u{31B}\u{300}i to\u{302}\u{301}t", "日本語 ไทย नमस्ते עברית",
    "👩\u{200D}👩\u{200D}👧 🇻🇳 ❤\u{FE0F}", "\u{AD}\u{200B}\u{200C}\u{2028}\u{2060}\u{FEFF}\u{FFFD}",
    "\u{E000}\u{FFFB}ﷺ\u{1FFFD}", "a" + marks(30) + "b" + marks(30),
  ]

  @Test(arguments: lawful)
  func whatIsLawfulStays(text: String) {
    #expect(seenText(text) == nil)
  }

  @Test func aLetterKeepsThirtyMarksHoweverManyFollow() {
    let found = seenText("a" + marks(100_000) + " b" + marks(40))
    #expect(found?.text.unicodeScalars.count == 1 + 30 + 2 + 30)
    #expect(found?.leftOut.map(\.count) == [99_970 + 10])
  }

  @Test func everyCharacterOfEveryPlaneIsJudgedAlikeByBytesAndByNumber() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let kind = unseenKind(of: scalar) else { continue }
      for text in ["a\(scalar)b", "\(scalar)", "\(scalar) b"] {
        #expect(seenText(text)?.leftOut.map(\.kind) == [kind])
      }
    }
    let others = (UInt32(0x20)...0x3FFF).compactMap(Unicode.Scalar.init).filter { unseenKind(of: $0) == nil }
    #expect(others.allSatisfy { seenText("a\($0)b") == nil })
  }
}

private func marks(_ count: Int) -> String { String(repeating: "\u{301}", count: count) }

/// By their numbers, since Swift has no literal of them.
private let noncharacters = String(
  String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF, 0x10FFFE].compactMap(Unicode.Scalar.init)))
