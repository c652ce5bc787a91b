extension SampleWorkbook {
  /// Something of each kind that a workbook may hold.
  package static let everything: SampleWorkbook = {
    var workbook = SampleWorkbook([
      Tab("Danh sách", "<dimension ref=\"A1:XFD1048576\"/><sheetData>\(rows)</sheetData>\(merged)"),
      Tab("Ẩn", "<sheetData><row><c><v>1</v></c></row></sheetData>", attributes: "state=\"hidden\""),
    ])
    workbook.properties = "<workbookPr date1904=\"0\"/>"
    workbook.shared =
      "<si><t>Họ tên</t></si><si><r><t>Nguyễn </t></r><r><t>Mẫu</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>"
    workbook.styles = dateStyles
    return workbook
  }()

  package static let strict: SampleWorkbook = {
    var workbook = everything
    workbook.isStrict = true
    return workbook
  }()

  /// Style 0 is a number, 1 a day, 2 a duration, 3 a number whose format has letters in quotation marks, 4 built-in 14.
  package static let dateStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
    + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;ngày&quot;\"/></numFmts>"
    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
    + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"14\"/></cellXfs>"

  private static let rows =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Ngày</t></is></c></row>"
    + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>45000</v></c><c r=\"C3\" s=\"2\"><v>1.5</v></c>"
    + "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c><c r=\"F3\"><f>1+1</f><v>2</v></c>"
    + "<c r=\"G3\" t=\"str\"><v>chữ</v></c><c r=\"H3\" t=\"d\"><v>2026-10-15T08:30:00</v></c><c r=\"I3\" s=\"3\"/></row>"
    + "<row><c><v>0.10000000000000001</v></c><c><v>1E3</v></c></row>"

  private static let merged = "<mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>"
}
