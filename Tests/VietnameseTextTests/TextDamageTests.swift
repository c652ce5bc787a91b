import Testing

@testable import VietnameseText

/// Words whose letters were damaged before they came here.
struct TextDamageTests {
  private func damages(_ text: String) -> [TextDamage] {
    Array(text.utf8).withUnsafeBufferPointer { VietnameseText.damages(in: $0).words }
  }

  @Test(arguments: [
    ("Nguyá»…n VÄƒn Máº\u{AD}u", TextDamage.Kind.misread, "Nguyễn Văn Mậu"),
    ("Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam", .misread, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    // U+0090 and U+0081 are gone by then: of the first only Đ ends so, the second may be several letters.
    ("Ä\u{1EB7}ng HÃ¹ng", .misread, "Đặng Hùng"), ("Há»\u{20}HoÃ ng VÄƒn", .misread, "H… HoÃ ng Văn"),
    ("NguyÔn V¨n MÉu", .oldFont(.tcvn3), "Nguyễn Văn Mẫu"),
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", .oldFont(.tcvn3), "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("TrÇn ThÞ Thñy", .oldFont(.tcvn3), "Trần Thị Thủy"), ("Vò §øc ý", .oldFont(.tcvn3), "Vũ Đức ý"),
    ("Nguyeãn Vaên Maãu", .oldFont(.vni), "Nguyễn Văn Mẫu"),
    ("Traàn Thò Thöû", .oldFont(.vni), "Trần Thị Thử"),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", .oldFont(.vni), "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("NGUYEÃN VAÊN AN", .oldFont(.vni), "NGUYỄN VĂN AN"),
    ("Nguyễn Vaên Hòa", .oldFont(.vni), "Nguyễn Văn Hòa"),
  ])
  func offersTheNameThatWasMeant(name: String, kind: TextDamage.Kind, meant: String) throws {
    let found = try #require(damage(ofName: name))
    #expect(found.kind == kind)
    #expect(found.meant == meant)
    #expect(found.written == name)
  }

  @Test(arguments: ["Lê Th? Th?", "Tr\u{FFFD}n Văn Chép", "Nguyễn Văn A?"])
  func lettersOfANameMayBeLost(name: String) throws {
    #expect(try #require(damage(ofName: name)).kind == .lost)
  }

  @Test(arguments: [
    "Nguyễn Văn Mẫu", "Hoà, Thuý, Khoẻ, Quý, Loan, Oánh", "TẠ QUANG BÃ", "Y Ê Ban", "Aê Thu, Niê Aê",
    "H’Hen Niê", "Rơ Châm Jú",
    "Chamaléa Thị Huệ", "François Noël", "Seán Ó Briain", "Jürgen Müller", "João Conceição", "Ñuñez Peña",
    "Bjørn Ærø",
    "Đỗ «Má»", "Bà\u{A0}Rịa",
    "Công ty Intel®", "Đội 10°, tổ 2m²", "Лев Толстой", "金", "Trường THPT Anh Sơn 1", "BÃ’",
  ])
  func lawfulNamesPass(name: String) {
    #expect(damage(ofName: name) == nil)
    #expect(damages(name) == [])
  }

  @Test func countsTheDamagedWordsOfAText() {
    let text =
      "Ông Nguyễn Văn Mẫu, xã Ví Dụ.\nTrần Vaên Thöû, thoân Baõi; Cá»©u ngÆ°á»\u{9D}i; b\u{FFFD} em, Tr\u{FFFD}n."
    #expect(damages(text).map(\.kind) == [.oldFont(.vni), .misread, .lost])
    #expect(damages(text).map(\.words) == [4, 2, 2])
    #expect(damages(text).map(\.written) == ["Vaên", "Cá»©u", "b\u{FFFD}"])
    #expect(damages(text).map(\.meant) == ["Văn", "Cứu", nil])
    #expect(String(decoding: Array(text.utf8)[damages(text)[0].offset...].prefix(5), as: UTF8.self) == "Vaên")
  }

  /// One word may be of another language, a question may lack a blank, and addresses have question marks.
  @Test(arguments: [
    "Gì?Ai?Sao?Không phải.", "https://vidu.example/tim?tu=an&b?c=d và /a?b", "Ai? Làm gì? Ở đâu?",
    "Một chữ Vaên trong bài",
    "q?a", "«khá», “tốt”…", "Is it?no",
  ])
  func lawfulTextsPass(text: String) {
    #expect(damages(text) == [])
  }

  @Test(arguments: [("b?n nh?c l?i", 3), ("Gi?y khen c?a ch? tịch", 2)])
  func questionMarksWithinWordsAreLostLetters(text: String, words: Int) {
    #expect(damages(text).map(\.kind) == [.lost])
    #expect(damages(text).map(\.words) == [words])
  }

  /// Bullets as Word writes them for fonts that pages do not have.
  @Test func lettersOfSymbolFontsAreTold() {
    #expect(damages("\u{F0B7} Một\n\u{F0A7}Hai").map(\.kind) == [.symbol])
    #expect(damages("\u{F0B7} Một\n\u{F0A7}Hai").map(\.words) == [2])
    #expect(damages("• Một, ■ hai, ✓ ba") == [])
    #expect(damage(ofName: "\u{F0B7} Nguyễn Văn An")?.kind == .lost)
  }

  @Test func aTextIsMisreadAsAWholeWhenManyWordsAre() {
    func isWorthless(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBufferPointer { VietnameseText.damages(in: $0).whole } != nil
    }
    #expect(isWorthless("Ä\u{90}Ãªm 12/2, Ã´ng Máº\u{AD}u chÃ¨o ra giá»¯a sÃ´ng."))
    #expect(!isWorthless("Đêm ấy ông Mẫu chèo ra giữa sông; máy hỏng hiện chữ «giá»¯a»."))
    #expect(!isWorthless("Đêm ấy ông Mẫu chèo ra giữa sông."))
  }

  /// The quick look may be wrong in one direction only.
  @Test func theQuickLookMissesNothing() {
    let damaged = [
      "Máº\u{AD}u", "VÄƒn", "Ã´ng", "â€œ", "Æ°", "Å©", "V¨n", "NguyÔn", "HiÒn", "®ång", "Vaên", "Thöû", "Toâ",
      "b?n",
      "\u{FFFD}", "Ð", "ǎ", "а", "Ｎ",
    ]
    for word in damaged {
      for text in [word, "a" + word, "Nguyễn " + word, word + " ạ"] {
        #expect(Array(text.utf8).withUnsafeBufferPointer(mayHaveDoubtfulLetters), "\(text)")
      }
    }
    for text in ["", "a", "Nguyễn Văn Mẫu", "hoà, quý, khoẻ – “Đảng” 20 ₫", "TP. Hồ Chí Minh; xã Ví Dụ!"] {
      #expect(!Array(text.utf8).withUnsafeBufferPointer(mayHaveDoubtfulLetters), "\(text)")
    }
  }
}
