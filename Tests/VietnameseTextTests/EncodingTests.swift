import Testing

@testable import VietnameseText

struct EncodingTests {
  static let tcvn3 = ["NguyÔn V¨n An", "Thi ®ua yªu n­íc", "§ång chÝ Lª ThÞ HiÒn", "V¨n"]
  static let vni = [
    "Nguyeãn Vaên An", "Thi ñua yeâu nöôùc", "Ñöùc Thoï, Hoà Thò Höông vaø Leâ Vaên Haø", "Vaên",
  ]

  @Test(arguments: tcvn3.map { ($0, LegacyEncoding.tcvn3) } + vni.map { ($0, LegacyEncoding.vni) })
  func recognisesOldFontsRawAndMisread(text: String, encoding: LegacyEncoding) {
    #expect(legacyEncoding(of: Array(text.utf8))?.encoding == encoding)
    let raw = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(legacyEncoding(of: raw)?.encoding == encoding)
  }

  @Test(arguments: [
    "", "Plain text", "a · b – « c » ¨", "Nguyễn Văn An toà nhà, hoá học, thuỷ sản, quý, khoẻ, hoãn",
    "Đồng chí Lê Thị Hiền – Bí thư", "toà án",
    "Le président a été reçu à la mairie; naïf, laïc, haï, Noël, Caïn, Moïse, où, Raphaël, Saône, théâtre, côté",
    "Über größere Männer, schöne Mädchen, Köln, »Ära«, für, hören, höhö",
    "10 µm, 25°C, Word®, ©An, «An», m², 1ª, l·l",
    "Microsoft® Windows™ – Intel® và “Đảng”", "Hà Nội", "Thaï", "niño, mañana, São Paulo, Ærøskøbing",
    "iPhone É", "hoà",
    "Cứu Oanh, Oánh, Hoàng, toát, Loát, hoãn, choá, Toàn, loã, xoã, khoá",
  ])
  func leavesGoodTextAlone(text: String) {
    #expect(legacyEncoding(of: Array(text.utf8)) == nil)
  }

  @Test func tellsOtherSingleByteTextAndWhere() {
    let bytes = Array("Le caf".utf8) + [0xE9, 0x20, 0x61]
    #expect(legacyEncoding(of: bytes) == LegacyText(encoding: .singleByte, offset: 6))
  }

  @Test func recognisesUTF16WithAndWithoutMark() {
    let units = Array("Họ và tên;Số quyết định\n".utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(utf16Encoding(of: little) == .utf16LittleEndian)
    #expect(utf16Encoding(of: big) == .utf16BigEndian)
    #expect(utf16Encoding(of: [0xFF, 0xFE]) == .utf16LittleEndian)
    #expect(utf16Encoding(of: [0xFE, 0xFF, 0]) == .utf16BigEndian)
    #expect(utf16Encoding(of: Array("Họ và tên".utf8)) == nil)
  }

  @Test(arguments: [
    ("Vie\u{302}\u{323}t Nam", "Việt Nam", 1), ("ho\u{61}\u{300}\n\u{41}\u{30A}  x", "hoà\nÅ  x", 2),
    ("\u{2000}", "\u{2002}", 1),
    ("\u{212B}", "Å", 1),
  ])
  func repairsDecomposedWordsAndCountsThem(text: String, expected: String, changed: Int) throws {
    let repaired = try #require(repairNFC(Array(text.utf8)))
    #expect(repaired.bytes.elementsEqual(expected.utf8))
    #expect(repaired.changed == changed)
  }

  @Test(arguments: ["", "abc", "Nguyễn Văn An – “Đảng” 20 ₫ → ■ 🎉", "ວຽງຈັນ", "日本", "e\u{5B0}"])
  func changesNothingInComposedText(text: String) {
    #expect(repairNFC(Array(text.utf8)) == nil)
  }

  @Test func leavesWhatIsNotUTF8Alone() {
    #expect(repairNFC([0xCC, 0xCC, 0x81, 0xFF]) == nil)
  }

  @Test func isCertainOnlyOfRangesThatFoundationLeavesUnchanged() {
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "e"
      guard Array(text.utf8).withUnsafeBufferPointer(isCertainlyNFC) else { continue }
      if !canonicallyComposed(text).utf8.elementsEqual(text.utf8) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x80], 1), ([0xC3], 0), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xE1, 0xBB], 1), ([0xE1, 0xBB, 0x87, 0xF0, 0x9F, 0x8E], 3),
      ([0xFF], 0),
    ] as [([UInt8], Int)])
  func findsTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int) {
    #expect(firstInvalidUTF8(in: bytes) == offset)
  }

  @Test func whatTurnsTheDirectionIsNotPlain() {
    let text = String(repeating: "Người tốt, việc tốt – “ở Nghệ An”… ", count: 4)
    #expect(isPlainVietnamese(Array(text.utf8)))
    for turning in [
      "\u{1}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}",
      "\u{2066}", "\u{2069}", "\u{61C}",
    ] {
      #expect(!isPlainVietnamese(Array((text + turning + text).utf8)))
      // At the end, and in a text too short to be looked at in pieces.
      #expect(!isPlainVietnamese(Array((text + turning).utf8)))
      #expect(!isPlainVietnamese(Array(("ạạạ" + turning).utf8)))
    }
  }

  @Test func countsScalars() {
    #expect(scalarCount(of: "Việt 🎉".utf8) == 6)
  }
}
