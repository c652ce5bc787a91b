import Building
import Testing
import WorkbookSamples

/// Whom a name means where another person, a unit, a school or a word of the language looks the same, and where it stands.
struct NamesLikeOthersTests {
  private static let story = "Content/stories/2026/a.md"

  /// A good site with somebody who withdrew.
  private func expect(
    _ expected: [String], of name: String, _ text: String, _ files: [String: SiteFile] = [:],
    _ place: SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await problems(name, text, files)
    #expect(found == expected, sourceLocation: place)
  }

  private func problems(_ name: String, _ text: String, _ files: [String: SiteFile]) async throws -> [String]
  {
    let people = goodSite["Content/data/recipients.csv"]?.text ?? ""
    let table =
      people.replacing("role_class\n", with: "role_class,consent\n")
      + "an,ca-nhan,\(name),xa-vi-du,,,,rut\n"
    let body: SiteFile = .text("---\ntitle: Bài\ndate: 2026-01-02\n---\n\n\(text)\n")
    let site = try SmallSite(
      .good(but: ["Content/data/recipients.csv": .text(table), Self.story: body].merging(files) { $1 }))
    let report = await build(site.options)
    return report.diagnostics.filter { $0.severity == .error }
      .map { "\($0.place.map(\.description) ?? "") \($0.code)" }
  }

  // MARK: A longer name

  private static let longer: [String: SiteFile] = [
    "Content/awards/2026.csv": """
    Họ và tên,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer
    Nguyễn Thị Thu Hà,xã Ví Dụ,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ

    """
  ]

  @Test func theLongerNameOfSomebodyVisibleIsNotTheHiddenOne() async throws {
    try await expect([], of: "Nguyễn Thị Thu", "Bà Nguyễn Thị Thu Hà kể.", Self.longer)
    try await expect([], of: "Thị Thu", "Chị Nguyễn Thị Thu Hà.", Self.longer)
  }

  @Test func besideItTheHiddenOneIsFound() async throws {
    try await expect(
      ["\(Self.story):6:28 named-after-withdrawal"], of: "Nguyễn Thị Thu",
      "Bà Nguyễn Thị Thu Hà và bà Nguyễn Thị Thu.", Self.longer)
    // Nobody visible is called so.
    try await expect(
      ["\(Self.story):6:4 named-after-withdrawal"], of: "Nguyễn Thị Thu", "Bà Nguyễn Thị Thu Hiền.",
      Self.longer)
  }

  // MARK: Units and what is named after people

  private static let units: [String: SiteFile] = [
    "Content/data/units.csv": .text(
      (goodSite["Content/data/units.csv"]?.text ?? "") + "phuong-tran-phu,phường,Trần Phú,,,\n")
  ]
  private static let bodies: [String: SiteFile] = [
    "Content/data/organisations.csv": .text(
      (goodSite["Content/data/organisations.csv"]?.text ?? "")
        + "thcs-tran-phu,Trường THCS Trần Phú,,\n")
  ]

  @Test(arguments: [
    "phường Trần Phú", "Phường Trần Phú", "Trường Trần Phú", "ấp Trần Phú", "làng Trần Phú", "tỉnh Trần Phú",
  ])
  func aUnitIsNotAPerson(text: String) async throws {
    try await expect([], of: "Trần Phú", "Ở \(text).", Self.units)
  }

  @Test(arguments: [
    "Tổ trưởng Trần Phú", "người bạn Trần Phú", "lớp phó Trần Phú", "ông Trần Phú", "Trần Phú",
  ])
  func aWordThatOnlyLooksLikeOneForAUnitHidesNobody(text: String) async throws {
    let column = "Gặp \(text)".unicodeScalars.count - "Trần Phú".unicodeScalars.count + 1
    try await expect(
      ["\(Self.story):6:\(column) named-after-withdrawal"], of: "Trần Phú", "Gặp \(text).", Self.units)
  }

  @Test func aSchoolOfTheTablesIsNotAPerson() async throws {
    try await expect([], of: "Trần Phú", "Ở Trường THCS Trần Phú.", Self.bodies)
    try await expect(
      ["\(Self.story):6:29 named-after-withdrawal"], of: "Trần Phú", "Ở Trường THCS Trần Phú, gặp Trần Phú.",
      Self.bodies)
  }

  // MARK: Where it stands

  @Test(arguments: [
    ("Bà Hồ T**h**ị Rút.", "6:4"), ("Bà Hồ [Thị](/gioi-thieu/) Rút.", "6:4"),
    ("Bà Hồ\nThị[^1] Rút.\n\n[^1]: Chú.", "6:4"),
    ("Theo ho-thi-rut.\n\nBà Hồ Thị Rút.", "8:4"), ("Bà Hồ T&ZeroWidthSpace;hị Rút.", "6:4"),
    ("Bà Ho\u{302}\u{300} Thị Rút.", "6:4"),
  ])
  func everyPlaceInATextIsToldWithItsLine(text: String, place: String) async throws {
    try await expect(["\(Self.story):\(place) named-after-withdrawal"], of: "Hồ Thị Rút", text)
  }

  @Test func inAnAwardListItIsTheCellWithTheName() async throws {
    let header = "Họ và tên,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,Thành tích"
    let row =
      "Nguyễn Văn Mẫu,xã Ví Dụ,Giấy khen của Chủ tịch UBND cấp xã,13/QĐ-UBND,20/12/2025,Chủ tịch UBND xã Ví Dụ"
    let column = row.unicodeScalars.count + 2
    try await expect(
      ["Content/awards/2026.csv:2:\(column) named-after-withdrawal"], of: "Hồ Thị Rút", "Lời.",
      ["Content/awards/2026.csv": .text("\(header)\n\(row),Cùng bà Hồ Thị Rút\n")])
    let cells = row.split(separator: ",").map(String.init) + ["Cùng bà Hồ Thị Rút"]
    let workbook = SampleWorkbook([header.split(separator: ",").map(String.init), cells], name: "A")
    try await expect(
      ["Content/awards/2026.xlsx:A!G2 named-after-withdrawal"], of: "Hồ Thị Rút", "Lời.",
      ["Content/awards/2026.xlsx": .bytes(workbook.bytes)])
  }

  // MARK: Names with more in their cell

  @Test(arguments: [
    "Vợ chồng anh Lê Văn Tam - chị Hồ Thị Rút", "Ông Lê Văn Tam cùng vợ là Hồ Thị Rút",
    "Lê Văn Tam / Hồ Thị Rút",
    "Hộ ông Lê Văn Tam (vợ là Hồ Thị Rút)", "Hộ gia đình bà Hồ Thị Rút ở thôn Bãi",
    "Cố Bà mẹ VNAH Hồ Thị Rút",
    "Bí thư chi bộ Hồ Thị Rút", "Hồ Thị Rút¹", "Hồ Thị Rút sinh năm 1950", "Hồ Thị Rút (1950)",
    "Hồ Thị Rút tức Bảy Rút",
    "Hồ Thị\u{E0100} Rút",
  ])
  func whoeverACellNamesIsHidden(cell: String) async throws {
    try await expect(["\(Self.story):6:4 named-after-withdrawal"], of: cell, "Bà Hồ Thị Rút kể.")
    try await expect([], of: cell, "Bà mẹ, vợ chồng, chi bộ, cố bà, thôn Bãi, hộ gia đình.")
  }

  // MARK: Files that are handed on

  private static func attached(_ text: String, _ words: String) -> [String: SiteFile] {
    [
      "Content/documents/quy-che.md": .text(
        "---\ntitle: Quy chế\ndate: 2025-08-01\nfile: a.txt\n---\n\n\(text)\n"),
      "Content/documents/a.txt": .text(words),
    ]
  }

  @Test func anAttachmentIsSearchedForNamesThatUnitsAndStrangersBear() async throws {
    let ofUnit = Self.attached("Lời.", "Ông Trần Phú, thôn Bãi.").merging(Self.units) { $1 }
    try await expect(["Content/documents/quy-che.md:4:7 named-in-attachment"], of: "Trần Phú", "Lời.", ofUnit)
    let lawful = Self.attached("Lời.", "Phường Trần Phú.").merging(Self.units) { $1 }
    try await expect([], of: "Trần Phú", "Lời.", lawful)
    let stranger = "Gặp [[-|Hồ Thị Rút]]."
    try await expect(
      ["Content/documents/quy-che.md:4:7 named-in-attachment"], of: "Hồ Thị Rút", stranger,
      Self.attached("Lời.", "Bà Hồ Thị Rút."))
    try await expect([], of: "Hồ Thị Rút", "Lời.", Self.attached(stranger, "Bà Hồ Thị Rút."))
  }

  @Test func anAttachmentInUTF16IsRead() async throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "Bà Hồ Thị Rút kể.".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var files = Self.attached("Lời.", "")
    files["Content/documents/a.txt"] = .bytes(bytes)
    let found = try await problems("Hồ Thị Rút", "Lời.", files)
    #expect(found.count == 1)
  }
}
