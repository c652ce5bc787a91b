import Testing

@testable import VietnameseText

/// What counts as a name of somebody who may not be named.
@Suite struct NameSearchTests {
  private func isFound(_ name: String, in text: String) -> Bool { !NameSearch([name]).hits(in: text).isEmpty }

  @Test(arguments: [
    "Lê Văn An", "LÊ VĂN AN", "lê văn an", "Le Van An", "ông Lê Văn An, xã A", "Lê Văn An và Trần Thị Bình",
    "Hộ ông Lê Văn An",
    "le-van-an-cuu-nguoi", "/guong/le-van-an/", "le_van_an.jpg", "levan le.van.an@thu.example",
    "Le\u{302} Va\u{306}n An", "L&ecirc; V&#259;n&nbsp;An", "L&#xEA; V&#x103;n An", "L%C3%AA%20V%C4%83n%20An",
    "L\\u00ea V\\u0103n An", "Lê V\u{AD}ăn An", "Lê\u{200B} Văn An", "L\u{200D}ê Văn A\u{FEFF}n", "Ｌê Ｖăn Ａｎ",
    "Lê Văn Аn",
    "Lê\nVăn An", "<b>Lê</b> Văn <i>A</i>n", "L<b>ê</b> Văn An", "<li>Lê Văn</li>\n<li>An</li>",
    "<td>Lê</td><td>Văn An</td>",
    "<img alt=\"Lê Văn An\" src=\"a.jpg\">", "<a title='Lê Văn An'>x</a>",
    "Lê <a href=\"x?y=1\" title=\"khác\">Văn</a> An",
    "Lê Vǎn An", "Le\u{302} Va\u{30C}n An", "Lê V\u{E0100}ăn An", "Lê\u{3164}Văn An", "L\u{180B}ê Văn An",
    "Lê Văn An¹", "Lê Văn An1", "Lê Văn12 An",
    "Lê Văn<sup class=\"note\"><a href=\"#n12\">12</a></sup> An", "Lê¹ Văn An", "Lê Văn &lt;An&gt;",
    "Lê <Văn An>", "Ⓛê Văn An", "Ⅼê Văn An",
    "<w:t>Lê V</w:t></w:r><w:proofErr w:type=\"x\"/><w:r><w:t>ăn An</w:t>", "Lê V<w:softHyphen/>ăn An",
    "<si><r><t>Lê V</t></r><r><rPr><b/></rPr><t>ăn An</t></r></si>",
    "L<text:span text:style-name=\"T1\">ê</text:span> Văn An", "L%25C3%25AA%2520V%25C4%2583n An",
    "Lê Văn An<b", "Lê Văn An<b ", "Lê <!-- x --> Văn An", "x < Lê Văn An > y",
    "Lê Văn <b\nclass=\"x\">An</b>",
    "{\"ten\":\"Lê Văn An\"}", "x,\"Lê Văn An\",y", "Lê Văn,An", "Lê-Văn-An", "<Lê Văn An>", "Lê <br> Văn An",
  ])
  func whatReadersRecogniseIsFound(text: String) {
    #expect(isFound("Lê Văn An", in: text))
  }

  @Test(arguments: [
    "Lê Văn Anh", "Lê Văn Ân", "Lê Vân An", "Lễ Văn An", "xLê Văn An", "Lê Văn", "Văn An", "Lê Văn Bình An",
    "Lê Văn. An ninh",
    "anh Lê, Văn An", "le-van-anh", "le-van", "Lê Văn 1 An", "", "<p>Lê Văn</p><w:p>Anh", "a1le2van3an4",
    "le-van1an",
  ])
  func otherNamesAreNot(text: String) {
    #expect(!isFound("Lê Văn An", in: text))
  }

  @Test(arguments: [
    ("Phạm Văn Hoà", "Phạm Văn Hòa", true), ("Phạm Văn Hòa", "Phạm Văn Hoa", false),
    ("Phạm Văn Hòa", "Phạm Văn Hóa", false),
    ("Bùi Sỹ Cường", "Bùi Sĩ Cường", true), ("Bùi Sỹ Cường", "bui-si-cuong", true),
    ("Lê Thị Thúy", "Lê Thị Thuý", true),
    ("Đỗ Đình Đức", "Ðỗ Ðình Ðức", true), ("Đỗ Đình Đức", "do-dinh-duc", true),
    ("Đỗ Đình Đức", "Dỗ Đình Đức", false),
    ("Hồ Đăng Kỳ", "Hồ Đằng Kỳ", false), ("Vi Thanh Hoa", "Vi Thanh Hòa", false),
    ("Vi Thanh Hoa", "Vi Thanh Hoa", true),
    ("Nguyen Van Kin", "Nguyễn Văn Kín", true), ("Le Van An", "Lê Văn An", true),
    ("Lô Mú Kìa", "Lô Mu Kìa", false),
    ("Peter Weiß", "Peter Weiß", true), ("Peter Weiß", "Peter Weiss", true),
    ("José Muñoz", "Jos\\u00e9 Mu\\u00f1oz", true),
    ("José Muñoz", "jose-munoz", true), ("Lê Văn An", "Ba×Lê Văn An", true), ("Lê An", "Lê \u{34F} An", true),
    ("Lê Đa An", "Lê ɖa An", true), ("H'Hen Niê", "H\u{2BC}Hen Niê", true),
    ("H\u{2BC}Hen Niê", "H’Hen Niê", true),
    ("Đỗ Kín", "Đỗ Kı\u{301}n", true), ("Đỗ Kín", "Đỗ Ki\u{341}n", true), ("Đỗ Kín", "Ɖỗ Kín", true),
    ("Đỗ Kín", "Đỗ \u{212A}ín", true), ("Lê Vǎn Kín", "Lê Văn Kín", true), ("Y Bia", "y bia", true),
    ("Y Biă", "Y Bia", true), ("Hoàng Quý Đôn", "Hoàng Quí Đôn", true),
  ])
  func marksTellNamesApart(name: String, text: String, isFound: Bool) {
    #expect(self.isFound(name, in: text) == isFound)
  }

  @Test func aHitTellsWhereItStandsAndWhetherItHasMarks() {
    let search = NameSearch(["Trần Bé", "Lê Văn An"])
    let text = "Ông Lê Văn An, tran-be."
    let found = search.hits(in: text).map { hit in
      "\(hit.name) \(String(decoding: Array(text.utf8)[hit.range], as: UTF8.self)) \(hit.isMarked)"
    }
    #expect(found == ["1 Lê Văn An true", "0 tran-be false"])
  }

  @Test func aWordAloneIsNotSearchedFor() {
    let search = NameSearch(["Mai", "", "Lê Lan"])
    #expect(search.tooShort == [0, 1])
    #expect(search.hits(in: "Mai sau").isEmpty)
  }

  @Test(arguments: [
    "<", "<a", "<a href=\"", "&", "&#", "&#x110000;", "%", "%E1", "%E1%BB", "\\", "\\u12", "\u{301}",
    "a\u{301}\u{302}", "&;",
  ])
  func textThatIsCutOffIsReadToItsEnd(text: String) {
    #expect(NameSearch(["Lê An"]).hits(in: text + " Lê An").count <= 1)
    #expect(NameSearch(["Lê An"]).hits(in: "Lê An " + text).count == 1)
  }
}
