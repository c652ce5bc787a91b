import WorkbookSamples

/// Award lists as Excel workbooks.
extension BadSite {
  static let workbooks =
    [
      workbook("workbook-nothing-wrong", SampleWorkbook(list)),
      workbook(
        "workbook-bad-cells",
        SampleWorkbook(list + [["Vi Văn Sai", "Giấy khen lạ", "12/QĐ-UBND", "31/02/2025"]])),
      workbook(
        "workbook-private-columns",
        SampleWorkbook([["Họ và tên", "Số CCCD", "Lương"], ["Nguyễn Văn Mẫu", "1", "2"]])),
      workbook("workbook-empty", SampleWorkbook([[]])),
      workbook("workbook-with-more-sheets", moreSheets),
      workbook("workbook-of-hidden-sheets", hiddenSheets),
      workbook("workbook-without-shared-text", SampleWorkbook(rows: "<row><c t=\"s\"><v>7</v></c></row>")),
      workbook(
        "workbook-with-far-cell",
        SampleWorkbook(
          rows:
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"
        )),
      workbook("workbook-with-control-character", SampleWorkbook([["Họ và tên_x0001_"]])),
      workbook("workbook-with-formula-errors", formulaErrors),
      workbook("workbook-with-hidden-rows", hiddenRows),
      workbook("workbook-with-a-row-struck-through", struckRow),
      workbook("workbook-of-many-sheets", manySheets),
      workbook("workbook-with-doctype", hasDoctype.bytes),
      workbook("workbook-with-false-size", falseSize.bytes),
      workbook("workbook-cut-off", Array(SampleWorkbook(list).bytes.prefix(900))),
      workbook("workbook-with-damaged-sheet", damagedSheet.bytes),
      workbook("workbook-with-encrypted-entry", encryptedEntry.bytes),
      workbook("workbook-with-password", container + directoryEntry("EncryptedPackage")),
      workbook("workbook-that-is-none", Array("Họ và tên,Hình thức\n".utf8)),
      workbook("workbook-of-an-archive", SampleArchive([.init("ghi-chu.txt", "Nhớ gọi xã.")]).bytes),
      BadSite(
        "workbook-xls", .build, ["Content/awards/2026.xls": .bytes(container + directoryEntry("Workbook"))]),
      BadSite(
        "workbook-ods", .build,
        [
          "Content/awards/2026.ods": .bytes(
            SampleArchive([.init("META-INF/manifest.xml", ""), .init("content.xml", "")]).bytes)
        ]),
    ]

  private static func workbook(_ name: String, _ workbook: SampleWorkbook) -> BadSite {
    self.workbook(name, workbook.bytes)
  }

  private static func workbook(_ name: String, _ bytes: [UInt8]) -> BadSite {
    BadSite(name, .build, ["Content/awards/2026.xlsx": .bytes(bytes)])
  }

  /// The last row is filtered out.
  private static let hiddenRows: SampleWorkbook = {
    var workbook = SampleWorkbook(list)
    let cells = ["Vi Văn Ẩn", "Giấy khen", "12/QĐ-UBND", "20/11/2025", list[1][4]].map { text in
      "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let row = "<row hidden=\"1\">\(cells.joined())</row>"
    workbook.tabs[0].content = workbook.tabs[0].content.replacing("</sheetData>", with: row + "</sheetData>")
    return workbook
  }()

  private static let struckRow: SampleWorkbook = {
    var workbook = SampleWorkbook(list)
    workbook.styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    workbook.tabs[0].content = workbook.tabs[0].content.replacing(
      "<c t=\"inlineStr\"><is><t>Lê Văn", with: "<c s=\"1\" t=\"inlineStr\"><is><t>Lê Văn")
    return workbook
  }()

  private static let list = [
    ["Họ và tên", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Cơ quan ban hành"],
    [
      "Lê Văn Mới", "Giấy khen của Chủ tịch UBND cấp xã", "12/QĐ-UBND", "20/11/2025",
      "Chủ tịch UBND xã Ví Dụ",
    ],
  ]

  private static let moreSheets: SampleWorkbook = {
    var workbook = SampleWorkbook(list, name: "Cá nhân")
    workbook.tabs += [
      .init("Tập thể", "<sheetData><row><c><v>1</v></c></row></sheetData>"), .init("Trống", "<sheetData/>"),
      .init("Nháp", "<sheetData><row><c><v>1</v></c></row></sheetData>", attributes: "state=\"hidden\""),
    ]
    return workbook
  }()

  private static let hiddenSheets: SampleWorkbook = {
    var workbook = SampleWorkbook(list)
    workbook.tabs[0].attributes = "state=\"veryHidden\""
    return workbook
  }()

  private static let formulaErrors: SampleWorkbook = {
    var workbook = SampleWorkbook(list)
    let error = "<c t=\"e\"><v>#N/A</v></c>"
    let rows =
      "<row>\(error)\(error)</row><row><c r=\"A4\" t=\"inlineStr\"><is><t>Vi Văn Thiếu</t></is></c>\(error)</row>"
    workbook.tabs[0].content = workbook.tabs[0].content.replacing("</sheetData>", with: rows + "</sheetData>")
    return workbook
  }()

  private static let manySheets = SampleWorkbook((1...1001).map { .init("Trang \($0)", "<sheetData/>") })

  private static func changed(_ change: (inout SampleArchive.Entry) -> Void) -> SampleArchive {
    var archive = SampleWorkbook(list).archive
    change(&archive.entries[archive.entries.count - 1])
    return archive
  }

  private static let hasDoctype = changed { entry in
    entry.bytes = Array(
      "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>".utf8)
  }

  private static let falseSize = changed { $0.statedSize = 4_000_000_000 }
  private static let damagedSheet = changed { $0.bytes.removeLast(40) }
  private static let encryptedEntry = changed { $0.flags = 1 }

  /// The first sector of a container of Microsoft's ([MS-CFB]).
  private static let container =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)

  private static func directoryEntry(_ name: String) -> [UInt8] {
    let units = name.utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    return units + [UInt8](repeating: 0, count: 512 - units.count)
  }
}
