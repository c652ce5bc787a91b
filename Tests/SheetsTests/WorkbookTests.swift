import Diagnostics
import Testing
import VietnameseText
import WorkbookSamples

@testable import Sheets

struct WorkbookTests {
  @Test(arguments: [
    ("<row r=\"2\"><c r=\"B2\"><v>5</v></c></row>", "B2 number 5"),
    (
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      "A1 number 1, B1 number 2, A2 number 3"
    ),
    (
      "<row r=\"4\"><c><v>1</v></c><c r=\"D4\"><v>2</v></c><c><v>3</v></c></row>",
      "A4 number 1, D4 number 2, E4 number 3"
    ),
    (
      "<row r=\"2\"><c r=\"B2\"><v>2</v></c><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>0</v></c></row>",
      "A1 number 0, A2 number 1, B2 number 2"
    ),
    ("<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "A1 number 2"),
    ("<row><c r=\"A1\" s=\"1\"/><c r=\"B1\"><v></v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>", ""),
    ("<row><c r=\"ZZZZZZZZ1\"><v>1</v></c><c r=\"1A\"><v>2</v></c></row>", "A1 number 1, B1 number 2"),
    ("<x:row xmlns:x=\"y\"><x:c><x:v>1</x:v></x:c></x:row>", "A1 number 1"),
    ("<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"a\"</f><v>a</v></c></row>", "A1 number 2, B1 text a"),
    (
      "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c></row>",
      "A1 boolean true, B1 boolean false, C1 error #N/A"
    ),
    ("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>", "A1 text Họ tên, B1 text Nguyễn Mẫu"),
    (
      "<row><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c></row>",
      "A1 text ab"
    ),
    ("<row><c t=\"str\"><v><![CDATA[a<b]]>&amp;&#x1EEF;</v></c></row>", "A1 text a<b&ữ"),
    ("<row><c><v>1</v><extLst><ext><c><v>9</v></c></ext></extLst></c></row>", "A1 number 1"),
    (
      "<row><c t=\"d\"><v>2026-10-15T00:00:00</v></c><c t=\"d\"><v>2026-10-15T08:30:00.500Z</v></c></row>",
      "A1 date 2026-10-15, B1 date 2026-10-15T08:30:00.5"
    ),
    ("<row><c t=\"d\"><v>08:30</v></c><c t=\"d\"><v>mai</v></c></row>", "A1 date 08:30, B1 text mai"),
    ("<row><c><v>nan</v></c><c><v>1E999</v></c></row>", "A1 text nan, B1 text 1E999"),
  ])
  func readsCells(rows: String, expected: String) throws {
    let shared =
      "<si><t>Họ tên</t></si><si/><si><r><t>Nguyễn </t></r><r><t>Mẫu</t></r><rPh><t>x</t></rPh></si>"
    let reading = read(SampleWorkbook(rows: rows, shared: shared))
    #expect(reading.diagnostics.isEmpty)
    #expect(dump(try #require(reading.sheets.first)) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("1.50", "1.5"), ("0.10000000000000001", "0.1"), ("-0.5", "-0.5"),
    ("1E3", "1000"),
    ("1E-3", "0.001"), ("1.5E-5", "0.000015"), ("1E-9", "1e-9"), ("1.25E+300", "1.25e+300"),
    ("1E+20", "100000000000000000000"),
    ("036012345678", "36012345678"), ("123456789012345", "123456789012345"),
    ("12345678901234567890", "12345678901234567000"),
    (".5", "0.5"), ("5.", "5"),
  ])
  func writesTheShortestNumber(written: String, expected: String) {
    #expect(Array(written.utf8).withUnsafeBufferPointer(numberText) == expected)
    #expect(Double(expected) == Double(written.hasSuffix(".") ? String(written.dropLast()) : written))
  }

  @Test(arguments: [
    (0.0, DateEpoch.year1900, "00:00:00"), (0.5, .year1900, "12:00:00"), (1, .year1900, "1900-01-01"),
    (59, .year1900, "1900-02-28"), (60, .year1900, "1900-02-29"), (61, .year1900, "1900-03-01"),
    (45_000.25, .year1900, "2023-03-15T06:00:00"), (2_958_465, .year1900, "9999-12-31"),
    (0, .year1904, "1904-01-01"), (0.5, .year1904, "12:00:00"), (1462, .year1904, "1908-01-02"),
    (45_000.0000115741, .year1900, "2023-03-15T00:00:01"),
  ])
  func countsDays(serial: Double, epoch: DateEpoch, expected: String) {
    #expect(dateText(serial: serial, epoch: epoch) == expected)
  }

  @Test(arguments: [
    ("General", NumberFormat.number), ("0.00E+00", .number), ("0 \"ngày\"", .number), ("0\\d", .number),
    ("[Red]0", .number),
    ("#,##0_d", .number), ("0;dd/mm/yyyy", .number), ("dd/mm/yyyy", .date), ("[$-42A]d mmmm", .date),
    ("General d", .date),
    ("\"Ngày\" d", .date), ("mmm-yy", .month), ("mm/yyyy", .month), ("\"Tháng\" m/yyyy", .month),
    ("yyyy", .year),
    ("mm:ss", .date), ("d/m", .date), ("[h]:mm", .duration), ("[MM]:ss", .duration), ("hh:mm AM/PM", .date),
    ("\"d", .number),
  ])
  func tellsDatesByTheirFormat(code: String, expected: NumberFormat) {
    #expect(NumberFormat(code: code) == expected)
  }

  @Test func readsStylesAndEpochs() throws {
    let rows =
      "<row><c s=\"0\"><v>2</v></c><c s=\"1\"><v>2</v></c><c s=\"2\"><v>2.5</v></c><c s=\"3\"><v>2</v></c><c s=\"4\"><v>2</v></c></row>"
    var workbook = SampleWorkbook(rows: rows, styles: SampleWorkbook.dateStyles)
    let expected = "A1 number 2, B1 date 1900-01-02, C1 date PT60H, D1 number 2, E1 date 1900-01-02"
    #expect(dump(try #require(read(workbook).sheets.first)) == expected)
    workbook.properties = "<workbookPr date1904=\"true\"/>"
    #expect(dump(try #require(read(workbook).sheets.first)).contains("B1 date 1904-01-03"))
  }

  /// Fonts and fills as Excel, LibreOffice and openpyxl write them.
  @Test(
    arguments: [
      ("<font><strike/></font>", "", CellMarks.struck), ("<font><strike val=\"1\"/></font>", "", .struck),
      ("<font><b/><strike val=\"true\"/><color rgb=\"FF000000\"/></font>", "", .struck),
      ("<font><strike val=\"0\"/></font>", "", []), ("<font><strike val=\"false\"/></font>", "", []),
      ("<font/>", "", []),
      ("<font><color rgb=\"FFFFFFFF\"/></font>", "", .unseen),
      ("<font><color theme=\"0\"/></font>", "", .unseen),
      ("<font><color indexed=\"9\"/></font>", "", .unseen), ("<font><color theme=\"1\"/></font>", "", []),
      ("<font><color theme=\"0\" tint=\"-0.35\"/></font>", "", []),
      ("<font><color rgb=\"FFFF0000\"/></font>", "", []),
      // White on blue is how headers look.
      ("<font><color rgb=\"FFFFFFFF\"/></font>", "<fgColor rgb=\"FF0000FF\"/>", []),
      (
        "<font><color rgb=\"FF0000FF\"/></font>", "<fgColor rgb=\"FF0000FF\"/><bgColor indexed=\"64\"/>",
        .unseen
      ),
      ("<font><strike/><color rgb=\"FFFFFFFF\"/></font>", "<fgColor theme=\"0\"/>", [.struck, .unseen]),
    ] as [(String, String, CellMarks)])
  func readsHowCellsAreDrawn(font: String, fill: String, marks: CellMarks) throws {
    let solid =
      fill.isEmpty
      ? "<patternFill patternType=\"none\"/>" : "<patternFill patternType=\"solid\">\(fill)</patternFill>"
    let styles =
      "<fonts><font/>\(font)</fonts><fills><fill><patternFill/></fill><fill>\(solid)</fill></fills>"
      + "<cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\" fillId=\"1\"/></cellXfs>"
      + "<dxfs><dxf><font><strike/></font></dxf></dxfs>"
    let rows =
      "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c s=\"1\" t=\"inlineStr\"><is><t>b</t></is></c></row>"
    let sheet = try #require(read(SampleWorkbook(rows: rows, styles: styles)).sheets.first)
    #expect(sheet.rows[0].cells.map(\.marks) == [[], marks])
  }

  @Test func readsWhichPartsOfTextsAreStruckThrough() throws {
    let shared =
      "<si><t>a</t></si><si><r><t>b</t></r><r><rPr><strike/></rPr><t>c</t></r></si><si><r><rPr><strike val=\"0\"/></rPr><t>d</t></r></si>"
    let rows =
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
      + "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>e</t></r></is></c><c t=\"inlineStr\"><is><t>f</t></is></c></row>"
    let sheet = try #require(read(SampleWorkbook(rows: rows, shared: shared)).sheets.first)
    #expect(sheet.rows[0].cells.map(\.marks) == [[], .struck, [], .struck, []])
  }

  @Test func knowsTheColumnsThatAreNotShown() throws {
    var workbook = SampleWorkbook([["a", "b", "c", "d"]])
    workbook.tabs[0].content =
      "<cols><col min=\"1\" max=\"1\"/><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
      + workbook.tabs[0].content
    #expect(try #require(read(workbook).sheets.first).hiddenColumns == [1...2])
  }

  @Test(arguments: [
    ("mmm-yy", "46082", "2026-03"), ("mm/yyyy", "46082", "2026-03"), ("yyyy", "46082", "2026"),
    ("dd/mm/yyyy", "46082", "2026-03-01"), ("mm/yyyy", "46082.5", "2026-03"), ("yyyy", "0.5", "12:00:00"),
  ])
  func showsAsMuchOfADateAsTheCell(code: String, serial: String, text: String) throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>"
    let sheet = try #require(
      read(SampleWorkbook(rows: "<row><c s=\"0\"><v>\(serial)</v></c></row>", styles: styles)).sheets.first)
    #expect(sheet.rows[0].cells.map(\.text) == [text] && sheet.rows[0].cells[0].kind == .date)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_xD83C__xDF89_", "🎉"), ("_xD83C_", "\u{FFFD}"),
    ("_x12_", "_x12_"),
    ("_x00e0_", "à"), ("__x0041_", "_A"), ("_X0041_", "_X0041_"), ("_x0041", "_x0041"),
  ])
  func replacesEscapes(written: String, expected: String) throws {
    let reading = read(SampleWorkbook([[written]]), .asWritten)
    #expect(reading.sheets.first?.rows.first?.cells.first?.text == expected)
  }

  @Test func tidiesTextsLikeThoseOfTextFiles() {
    let table = [[" a ", "Vie\u{302}\u{323}t", "a_x000D_\nb", "\u{A0}"]]
    let tidy = read(SampleWorkbook(table))
    #expect(tidy.sheets.first?.rows.first?.cells.map(\.text) == ["a", "Việt", "a\nb"])
    #expect(tidy.repairs.composed == 1)
    #expect(tidy.diagnostics.isEmpty)
    let written = read(SampleWorkbook(table), .asWritten)
    #expect(
      written.sheets.first?.rows.first?.cells.map { Array($0.text.utf8) }
        == [
          " a ", "Vie\u{302}\u{323}t", "a\r\nb", "\u{A0}",
        ].map { Array($0.utf8) })
  }

  @Test func takesOutWhatTurnsATextAndSaysInWhichCell() {
    let table = [["Họ và tên"], ["Lê \u{202E}Thị"], ["_x2066_Văn\u{2069} An"], ["a_x009B_"]]
    let tidy = read(SampleWorkbook(table))
    let cells = tidy.sheets.first?.rows.map { $0.cells.map(\.text).joined() }
    #expect(cells == ["Họ và tên", "Lê Thị", "Văn An", "a"])
    #expect(
      tidy.diagnostics.map(\.code) == [
        "direction-character", "direction-character", "sheet-control-character",
      ])
    #expect(tidy.diagnostics.map { $0.place?.cell } == ["A2", "A3", "A4"])
    // To the letter means with everything.
    #expect(
      read(SampleWorkbook(table), .asWritten).sheets.first?.rows[1].cells.map(\.text) == ["Lê \u{202E}Thị"])
  }

  @Test func keepsTabsMergedCellsAndVisibility() {
    let reading = read(.everything)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.sheets.map(\.name) == ["Danh sách", "Ẩn"])
    #expect(reading.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(reading.sheets[0].merged == [CellRange("A1:B2")])
    #expect(read(.strict).sheets.map(dump) == reading.sheets.map(dump))
  }

  /// Programs that write formulas without a spreadsheet store no results, and some an empty element; the empty text of a formula is one.
  @Test func formulasWithoutResultsAreToldOnce() {
    let rows =
      "<row><c><f>A2</f></c><c><f>1+1</f><v></v></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>"
    let problems = read(SampleWorkbook(rows: rows)).diagnostics
    #expect(problems.map(\.code) == ["formulas-without-values"])
    #expect(problems.map(\.facts) == [["2"]])
    #expect(problems.first?.place?.cell == "A1")
  }

  @Test func leavesOutChartSheets() {
    var workbook = SampleWorkbook(rows: "<row><c><v>1</v></c></row>")
    workbook.tabs.insert(.init("Biểu đồ", "<drawing/>", kind: "chartsheet"), at: 0)
    #expect(read(workbook).sheets.map(\.name) == ["Trang 1"])
  }

  private func read(_ workbook: SampleWorkbook, _ form: CellTextForm = .tidy) -> WorkbookResult {
    workbookSheets(workbook.bytes, file: "a.xlsx", text: form)
  }
}

typealias WorkbookResult = (sheets: [Sheet], diagnostics: [Diagnostic], repairs: TextRepairs)

func dump(_ sheet: Sheet) -> String {
  sheet.rows.flatMap(\.cells).map { "\($0.name) \($0.kind) \($0.text)" }.joined(separator: ", ")
}
