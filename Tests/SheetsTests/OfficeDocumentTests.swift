import Testing
import WorkbookSamples

@testable import Sheets

/// What office documents hold besides what they show.
struct OfficeDocumentTests {
  // MARK: Samples

  private static let core =
    "<cp:coreProperties><dc:creator>Trần Thị Thử</dc:creator><cp:lastModifiedBy> Lê Văn  Trùng </cp:lastModifiedBy></cp:coreProperties>"

  private static func word(_ body: String, _ more: [SampleArchive.Entry] = []) -> SampleArchive {
    SampleArchive(
      [
        .init(
          "[Content_Types].xml",
          "<Types><Override PartName=\"/word/document.xml\" ContentType=\"x.main+xml\"/></Types>"),
        .init("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>"),
      ] + more)
  }

  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined() + "</w:tr>"
  }

  private static func openDocument(_ kind: String, _ content: String, _ more: [SampleArchive.Entry] = [])
    -> SampleArchive
  {
    SampleArchive(
      [
        .init("mimetype", "application/vnd.oasis.opendocument." + kind),
        .init("content.xml", "<office:document-content>\(content)</office:document-content>"),
        .init("META-INF/manifest.xml", "<manifest:manifest/>"),
      ] + more)
  }

  private func read(_ archive: SampleArchive, _ format: OfficeFormat) throws -> OfficeDocument {
    try officeDocument(archive.bytes, format, file: "a") { _ in false }
  }

  private func problem(_ bytes: [UInt8], _ format: OfficeFormat) -> String {
    do throws(OfficeProblem) {
      _ = try officeDocument(bytes, format, file: "a") { _ in false }
      return "none"
    } catch {
      switch error {
      case .otherFormat: return "other"
      case .unreadable(let part): return part
      }
    }
  }

  // MARK: Tables

  @Test func tablesOfAWordDocumentAreRead() throws {
    let inner = "<w:tbl>" + Self.row("trong") + "</w:tbl>"
    let merged =
      "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
      + "<w:tc><w:p><w:r><w:t>Ngày</w:t></w:r></w:p><w:p><w:r><w:delText>sinh</w:delText></w:r></w:p>\(inner)</w:tc></w:tr>"
    let document = try read(
      Self.word(
        "<w:p><w:r><w:t>Chữ ngoài bảng</w:t></w:r></w:p><w:tbl>\(merged)\(Self.row("b", "", "c"))</w:tbl>",
        [.init("word/header1.xml", "<w:hdr><w:tbl>\(Self.row("đầu trang"))</w:tbl></w:hdr>")]), .docx)
    #expect(document.tables.map(\.name) == ["Bảng 1", "Bảng 2", "Bảng 3"])
    #expect(
      document.tables.map(dump) == [
        "A1 text trong", "A1 text a, C1 text Ngày sinh, A2 text b, C2 text c", "A1 text đầu trang",
      ])
  }

  @Test func tablesOfOpenDocumentAreRead() throws {
    let table = """
      <table:table table:name="Danh sách" table:display="false"><table:table-column table:visibility="collapse"/>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="5"/></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Số <text:span>CCCD</text:span></text:p></table:table-cell>
      <table:covered-table-cell/><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>
      """
    for (kind, format) in [("text", OfficeFormat.odt), ("spreadsheet", .ods)] {
      let document = try read(Self.openDocument(kind, table), format)
      #expect(document.tables.map(\.name) == ["Danh sách"])
      #expect(document.tables.map(dump) == ["C4 text Số CCCD, E4 text a"])
    }
  }

  @Test func allSheetsOfAWorkbookAreReadAndFieldsOfPivotTables() throws {
    var workbook = SampleWorkbook([["a"]])
    let hidden = SampleWorkbook([["b"]]).tabs[0].content
    workbook.tabs.append(.init("Ẩn", hidden, attributes: "state=\"veryHidden\""))
    var archive = workbook.archive
    archive.entries.append(
      .init(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "<pivotCacheDefinition><cacheFields><cacheField name=\"Số CCCD\"/><cacheField name=\"x\"/></cacheFields></pivotCacheDefinition>"
      ))
    let document = try read(archive, .xlsx)
    #expect(document.tables.map(\.name) == ["Trang 1", "Ẩn", "Pivot"])
    #expect(document.tables.last.map(dump) == "A1 text Số CCCD, B1 text x, A2 text pivot, B2 text pivot")
  }

  // MARK: People

  @Test func authorsAndThoseWhoChangedAreTold() throws {
    let archive = Self.word(
      "<w:ins w:author=\"Phạm Thử\"><w:r/></w:ins>",
      [
        .init("docProps/core.xml", Self.core),
        .init("word/comments.xml", "<w:comments><w:comment w:author=\"Đỗ Mẫu\"/></w:comments>"),
      ])
    #expect(try Set(read(archive, .docx).people) == ["Trần Thị Thử", "Lê Văn Trùng", "Phạm Thử", "Đỗ Mẫu"])
    var workbook = SampleWorkbook([["a"]]).archive
    workbook.entries += [
      .init("docProps/core.xml", Self.core),
      .init("xl/comments1.xml", "<comments><authors><author>Đỗ Mẫu</author><author/></authors></comments>"),
    ]
    #expect(try Set(read(workbook, .xlsx).people) == ["Trần Thị Thử", "Lê Văn Trùng", "Đỗ Mẫu"])
    let text = Self.openDocument(
      "text", "<office:annotation><dc:creator>Đỗ Mẫu</dc:creator><text:p>x</text:p></office:annotation>",
      [
        .init(
          "meta.xml",
          "<office:meta><meta:initial-creator>Trần Thị Thử</meta:initial-creator><dc:creator>Lê Văn Trùng</dc:creator></office:meta>"
        )
      ])
    #expect(try Set(read(text, .odt).people) == ["Trần Thị Thử", "Lê Văn Trùng", "Đỗ Mẫu"])
  }

  @Test func aDocumentWithoutNamesTellsNone() throws {
    let empty = "<cp:coreProperties><dc:creator></dc:creator><dc:title>Quy chế</dc:title></cp:coreProperties>"
    #expect(try read(Self.word("", [.init("docProps/core.xml", empty)]), .docx).people == [])
  }

  // MARK: Foreign parts

  @Test(arguments: [
    "word/vbaProject.bin", "word/embeddings/Microsoft_Excel_Sheet1.xlsx", "word/activeX/activeX1.xml",
    "word/afchunk.mht",
    "a.exe", "customUI/customUI.xml",
  ])
  func partsThatNobodySeesAreFound(name: String) throws {
    #expect(try read(Self.word("", [.init(name, "<x/>")]), .docx).foreignPart == name)
  }

  @Test(arguments: [
    "word/media/image1.emf", "word/fonts/font1.odttf", "customXml/item1.xml", "_xmlsignatures/origin.sigs",
    "docProps/thumbnail.jpeg", "word/theme/theme1.xml",
  ])
  func usualPartsAreNone(name: String) throws {
    #expect(try read(Self.word("", [.init(name, "<x/>")]), .docx).foreignPart == nil)
  }

  @Test func aMacroUnderAnotherNameIsFound() throws {
    var archive = Self.word("")
    archive.entries[0] = .init(
      "[Content_Types].xml",
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"
    )
    #expect(try read(archive, .docx).foreignPart == "/word/document.xml")
  }

  @Test func documentsInOpenDocumentAreFoundAndChartsAreNone() throws {
    func manifest(_ type: String) -> SampleArchive.Entry {
      .init(
        "META-INF/manifest.xml",
        "<manifest:manifest><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"Object 1/\" manifest:media-type=\"application/vnd.oasis.opendocument.\(type)\"/></manifest:manifest>"
      )
    }
    var archive = Self.openDocument("text", "", [.init("Object 1/content.xml", "<x/>")])
    for (type, found) in [("chart", String?.none), ("formula", nil), ("spreadsheet", "Object 1/")] {
      archive.entries[2] = manifest(type)
      #expect(try read(archive, .odt).foreignPart == found)
    }
    #expect(
      try read(Self.openDocument("text", "", [.init("Basic/Standard/a.xml", "<x/>")]), .odt).foreignPart
        != nil)
    #expect(
      try read(Self.openDocument("text", "", [.init("Object 1", "OLE")]), .odt).foreignPart == "Object 1")
  }

  @Test func photosAreLookedAt() throws {
    let archive = Self.word(
      "",
      [
        .init("word/media/image1.JPEG", [1, 2]), .init("word/media/image2.tiff", [3]),
        .init("word/media/a.emf", [4]),
      ])
    for (asked, found) in [([1, 2] as [UInt8], true), ([3], true), ([4], false)] {
      let document = try officeDocument(archive.bytes, .docx, file: "a") { $0 == asked }
      #expect(document.hasSuchPicture == found)
    }
  }

  // MARK: Formats and damage

  @Test func aContainerIsWhatItSaysOfItself() {
    let text = Self.openDocument("text", "").bytes
    #expect(problem(text, .odt) == "none")
    #expect(problem(text, .ods) == "other")
    #expect(problem(text, .docx) == "other")
    #expect(problem(Self.word("").bytes, .xlsx) == "other")
    #expect(problem(SampleWorkbook([["a"]]).bytes, .docx) == "other")
    #expect(problem(Array("<html>".utf8), .docx) == "other")
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .docx) == "other")
    #expect(problem([], .odt) == "other")
  }

  @Test func whatCannotBeReadToItsEndIsNamed() {
    var archive = Self.word("<w:tbl>")
    #expect(problem(archive.bytes, .docx) == "word/document.xml")
    archive = Self.word("")
    archive.entries.append(archive.entries[1])
    #expect(problem(archive.bytes, .docx) == "ZIP")
    archive = Self.word("")
    archive.entries[1].flags = 1
    #expect(problem(archive.bytes, .docx) == "word/document.xml")
    archive = Self.word("")
    archive.entries[1] = .init("word/document.xml", "<!DOCTYPE a><a/>")
    #expect(problem(archive.bytes, .docx) == "word/document.xml")
    #expect(problem(Array(Self.word("").bytes.dropLast(30)), .docx) == "ZIP")
  }

  @Test func noCutIsTakenForWhole() {
    let bytes = Self.word("<w:tbl>\(Self.row("a"))</w:tbl>", [.init("docProps/core.xml", Self.core)]).bytes
    for length in 0..<bytes.count { #expect(problem(Array(bytes.prefix(length)), .docx) != "none") }
  }
}
