import Testing

@testable import VietnameseText

struct HostileTextTests {
  @Test func survivesRandomBytes() {
    var generator = SplitMix(state: 7)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      exercise(bytes)
      exercise(bytes.map { 0xA0 | ($0 & 0x5F) })
    }
  }

  @Test(arguments: [
    "a", "1", "\u{301}", "\u{301}\u{323}", "oà ", "V¨n", "GS.", "1.", "-", "  ", "é", "🎉", "ữ\u{302}",
  ])
  func takesLongTextInProportion(pattern: String) {
    exercise(Array(String(repeating: pattern, count: 60_000 / pattern.utf8.count).utf8))
  }

  private func exercise(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(folded(folded(text)) == folded(text))
    #expect(slug(text).utf8.count <= 80)
    _ = collationKey(text)
    _ = personSortKey(text)
    _ = toneNormalised(text)
    _ = ExactNumber.read(text)
    _ = PartialDate(text)
    _ = Instant(text, in: .vietnam)
    _ = legacyEncoding(of: bytes)
    _ = repairNFC(bytes)
    #expect((firstInvalidUTF8(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
