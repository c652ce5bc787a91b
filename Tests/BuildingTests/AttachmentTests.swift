import Building
import Diagnostics
import Foundation
import Testing
import WorkbookSamples

/// Which files of `Content/` are handed on as they are.
struct AttachmentTests {
  private static let pdf: SiteFile = "%PDF-1.4\n"
  private static let document = "Content/documents/van-ban/index.md"

  /// A good site with a document whose attachment this is.
  private static func site(_ attached: String, _ files: [String: SiteFile] = [:]) throws -> SmallSite {
    let text: SiteFile = "---\ntitle: Văn bản\ndate: 2026-01-20\nfile: \(attached)\n---\n\nChữ.\n"
    return try SmallSite(.good(but: [document: text]).merging(files) { $1 })
  }

  private static func codes(_ attached: String, _ files: [String: SiteFile] = [:]) async throws -> [String] {
    let site = try site(attached, files)
    defer { withExtendedLifetime(site) {} }
    return await check(site.options).diagnostics.map(\.code)
  }

  // MARK: Sources

  @Test(arguments: [
    "../../awards/2025.csv", "/awards/2025.csv", "/data/recipients.csv", "../../data/../data/./decisions.csv",
    "/site.yml", "/data/catalogue.yml", "/stories/2026/vuon-nha-ong-mau.md", "/pages/gioi-thieu.md",
    "/campaigns/nha-sach-vuon-dep/results.csv", "/campaigns/nha-sach-vuon-dep/reviews/so-ket-2025.md",
    "/documents/quy-che-khen-thuong.md", "index.md",
  ])
  func sourcesAreNever(path: String) async throws {
    #expect(try await Self.codes(path) == ["source-as-file"])
  }

  @Test(arguments: [
    ("Content/awards/2026.xlsx", "/awards/2026.xlsx"), ("Content/awards/2026.yml", "/awards/2026.yml"),
    ("Content/awards/ban-cu.docx", "/awards/ban-cu.docx"),
    ("Content/data/recipients-cu.csv", "/data/recipients-cu.csv"),
    ("Content/data/tra-loi.yml", "/data/tra-loi.yml"), ("Content/press/ledger.jsonl", "/press/ledger.jsonl"),
    ("Content/press/published/2025-0001/v1.json", "/press/published/2025-0001/v1.json"),
    ("Content/press/published/2025-0001/v1/a.pdf", "/press/published/2025-0001/v1/a.pdf"),
    ("Content/press/2026-0001.md", "/press/2026-0001.md"), ("Content/notices/a.md", "/notices/a.md"),
  ])
  func norAreFilesThatLieWhereSourcesDo(path: String, written: String) async throws {
    #expect(try await Self.codes(written, [path: ""]).contains("source-as-file"))
  }

  @Test func sourcesBehindLinksAreSources() async throws {
    let link: [String: SiteFile] = ["Content/documents/van-ban/a.csv": .link("Content/data/recipients.csv")]
    #expect(try await Self.codes("a.csv", link) == ["source-as-file"])
    let folder: [String: SiteFile] = ["Content/tai-lieu": .link("Content/data")]
    #expect(try await Self.codes("/tai-lieu/recipients.csv", folder).contains("source-as-file"))
  }

  @Test func soIsAFileThatIsReadThroughALink() async throws {
    let list = "Họ và tên,Hình thức khen thưởng\nTrần Thị Thử,Thư khen\n"
    let files: [String: SiteFile] = [
      "Content/kho/danh-sach.csv": .text(list), "Content/awards/2024.csv": .link("Content/kho/danh-sach.csv"),
    ]
    #expect(try await Self.codes("/kho/danh-sach.csv", files).contains("source-as-file"))
  }

  @Test func asPictureOrOriginalTheyAreRefusedToo() async throws {
    let story = BadSite.storyText("image: {file: /data/recipients.csv, alt: a, credit: b}")
    let asPicture = try SmallSite(.good(but: [BadSite.storyFile: .text(story)]))
    #expect(await check(asPicture.options).diagnostics.map(\.code) == ["source-as-file"])
    let table = "number,date,issuer,file\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,recipients.csv\n"
    let asOriginal = try SmallSite(.good(but: ["Content/data/decisions.csv": .text(table)]))
    #expect(await check(asOriginal.options).diagnostics.map(\.code) == ["source-as-file"])
  }

  // MARK: Types

  private static let words: SampleArchive = SampleArchive([
    .init("[Content_Types].xml", "<Types/>"), .init("word/document.xml", "<w:document/>"),
  ])

  private static func openDocument(_ kind: String) -> SiteFile {
    let archive = SampleArchive([
      .init("mimetype", "application/vnd.oasis.opendocument." + kind), .init("content.xml", "<x/>"),
    ])
    return .bytes(archive.bytes)
  }

  private static let lawful: [(String, SiteFile)] = [
    ("a.pdf", pdf), ("A.PDF", pdf), ("a.docx", .bytes(words.bytes)),
    ("a.xlsx", .bytes(SampleWorkbook([["a"]]).bytes)),
    ("a.odt", openDocument("text")), ("a.ods", openDocument("spreadsheet")),
    ("a.png", .bytes(SmallPicture.png)),
    ("a.txt", "Chữ thường.\n"), ("a.txt", .bytes([0xFF, 0xFE, 0x41, 0, 0xA0, 0x1E])),
    ("a.csv", "Chỉ tiêu,Giá trị\nHộ,120\n"),
  ]

  @Test(arguments: lawful) func lawfulTypesPassWithoutAWord(name: String, file: SiteFile) async throws {
    let site = try Self.site(name, ["Content/documents/van-ban/" + name: file])
    let report = await build(site.options)
    let codes = report.diagnostics.map(\.code).filter { $0 != "bad-file-name" }
    #expect(codes == [])
    #expect(try site.outputFiles().map(\.path).contains("van-ban/van-ban/" + name))
  }

  @Test(arguments: [
    "a.html", "a.svg", "a.js", "a.xhtml", "a.php", "a.htaccess", "a.exe", "a.zip", "a.doc", "a.xls", "a.mp4",
    "a.mp3", "a.gif",
    "a.docm", "a.rtf", "a", "a.pdf.html",
  ])
  func otherTypesAreRefused(name: String) async throws {
    #expect(
      try await Self.codes(name, ["Content/documents/van-ban/" + name: Self.pdf]).contains("attachment-type"))
  }

  @Test(arguments: [
    ("a.pdf", SiteFile("<html><script>alert(1)</script>")), ("a.pdf", .bytes(SmallPicture.png)),
    ("a.pdf", ""),
    ("a.pdf", "<!-- --> %PDF-1.4"), ("a.docx", .bytes(SampleWorkbook([["a"]]).bytes)),
    ("a.odt", .bytes(words.bytes)),
    ("a.xlsx", "Tên,Điểm\n"), ("a.png", pdf), ("a.jpg", .bytes(SmallPicture.png)),
    ("a.png", .bytes(Array(SmallPicture.png.dropLast(4)))),
    ("a.txt", .bytes([0x41, 0, 0x42])), ("a.txt", .bytes([0x41, 0xFF])), ("a.txt", "  <!DOCTYPE html><p>a"),
    ("a.csv", "<svg onload=\"a()\"/>"), ("a.txt", pdf), ("a.csv", .bytes([0xFF, 0xFE, 0x41, 0, 0, 0])),
  ])
  func aNameThatTheBytesDoNotBearOutIsRefused(name: String, file: SiteFile) async throws {
    #expect(
      try await Self.codes(name, ["Content/documents/van-ban/" + name: file]).contains("attachment-ending"))
  }

  // MARK: What is inside

  private static let people = [["STT", "Họ và tên", "Ngày sinh"], ["1", "Nguyễn Văn Mẫu", "02/03/1980"]]

  @Test func privateColumnsAreRefusedWithTheirCells() async throws {
    var workbook = SampleWorkbook([["Chỉ tiêu"], ["120"]], name: "Số liệu")
    workbook.tabs.append(
      .init("Ẩn", SampleWorkbook(Self.people).tabs[0].content, attributes: "state=\"hidden\""))
    let site = try Self.site("a.xlsx", ["Content/documents/van-ban/a.xlsx": .bytes(workbook.bytes)])
    let problem = try #require(await check(site.options).diagnostics.first)
    #expect(problem.code == "attachment-private-column")
    #expect(problem.place?.description == "Content/documents/van-ban/a.xlsx:Ẩn!C1")
    #expect(problem.notes.map(\.place.description) == [Self.document + ":4:7"])
  }

  @Test func ofTextFilesToo() async throws {
    let table = Self.people.map { $0.joined(separator: ",") + "\n" }.joined()
    let codes = try await Self.codes("a.csv", ["Content/documents/van-ban/a.csv": .text(table)])
    #expect(codes == ["attachment-private-column"])
    let tabs = ["Content/documents/van-ban/a.txt": SiteFile.text(table.replacing(",", with: "\t"))]
    #expect(try await Self.codes("a.txt", tabs) == ["attachment-private-column"])
  }

  @Test func authorsAreAWarningWithTheirNames() async throws {
    var archive = Self.words
    archive.entries.append(.init("docProps/core.xml", "<c><dc:creator>Trần Thị Thử</dc:creator></c>"))
    for (name, file) in [
      ("a.docx", SiteFile.bytes(archive.bytes)),
      ("a.pdf", .text("%PDF-1.4\n<</Author <FEFF005400681EED>>>\n")),
    ] {
      let site = try Self.site(name, ["Content/documents/van-ban/" + name: file])
      let problems = await build(site.options).diagnostics
      #expect(problems.map(\.code) == ["attachment-author"])
      #expect(problems.map(\.severity) == [.warning])
      #expect(problems.first?.facts[1].contains("Thử") == true)
    }
  }

  @Test func aPlaceInAPictureIsRefusedWhereverItIsTakenAlong() async throws {
    let picture = SmallPicture.pngWithPosition
    #expect(
      try await Self.codes("a.png", ["Content/documents/van-ban/a.png": .bytes(picture)]) == [
        "picture-with-location"
      ])
    var archive = Self.words
    archive.entries.append(.init("word/media/image1.png", picture))
    #expect(
      try await Self.codes("a.docx", ["Content/documents/van-ban/a.docx": .bytes(archive.bytes)]) == [
        "attachment-with-location"
      ])
    let exif = Array(picture.drop { $0 != UInt8(ascii: "M") }.prefix(44))
    let pdf = Array("%PDF-1.4\n".utf8) + [0xFF, 0xD8, 0xFF, 0xE1, 1, 0] + Array("Exif\0\0".utf8) + exif
    #expect(
      try await Self.codes("a.pdf", ["Content/documents/van-ban/a.pdf": .bytes(pdf)]) == [
        "attachment-with-location"
      ])
  }

  @Test func macrosAndFilesInsideAreRefused() async throws {
    var archive = Self.words
    archive.entries.append(.init("word/vbaProject.bin", "x"))
    #expect(
      try await Self.codes("a.docx", ["Content/documents/van-ban/a.docx": .bytes(archive.bytes)]) == [
        "attachment-with-parts"
      ])
  }

  @Test func whatCannotBeReadIsRefused() async throws {
    var archive = Self.words
    archive.entries[1].flags = 1
    #expect(
      try await Self.codes("a.docx", ["Content/documents/van-ban/a.docx": .bytes(archive.bytes)]) == [
        "attachment-unread"
      ])
  }

  // MARK: Pictures

  /// The good picture with a comment in it.
  private static let talkative =
    Array(SmallPicture.png.prefix(33)) + [0, 0, 0, 4] + Array("tEXtBUNG".utf8) + [0, 0, 0, 0]
    + SmallPicture.png.dropFirst(33)

  @Test func publishedPicturesTellNothingButThePicture() async throws {
    let site = try Self.site(
      "a.png",
      [
        "Content/documents/van-ban/a.png": .bytes(Self.talkative),
        "Content/stories/2026/vuon.png": .bytes(Self.talkative),
      ])
    #expect(await build(site.options).failure == nil)
    let files = try site.outputFiles().filter { $0.path.hasSuffix(".png") && !$0.path.hasPrefix("assets/") }
    #expect(files.map(\.path) == ["guong-sang/vuon-nha-ong-mau/vuon.png", "van-ban/van-ban/a.png"])
    for file in files { #expect(file.bytes == SmallPicture.png) }
    // The size that the page tells is that of what it hands out.
    #expect(try site.page("van-ban/van-ban/index.html").contains("PNG, \(SmallPicture.png.count)"))
  }

  @Test func aPictureThatDidNotChangeIsTheSameFile() async throws {
    let site = try Self.site(
      "a.pdf",
      ["Content/documents/van-ban/a.pdf": Self.pdf, "Content/stories/2026/vuon.png": .bytes(Self.talkative)])
    let paths = ["guong-sang/vuon-nha-ong-mau/vuon.png", "van-ban/van-ban/a.pdf"].map {
      site.output + "/" + $0
    }
    func identities() throws -> [[String]] {
      try paths.map {
        let facts = try FileManager.default.attributesOfItem(atPath: $0)
        return [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(facts[$0] ?? "")" }
      }
    }
    #expect(await build(site.options).failure == nil)
    let before = try identities()
    #expect(await build(site.options).failure == nil)
    #expect(try identities() == before)
  }

  @Test func aPictureOrFileInTheFolderOfAHiddenTextIsTheHiddenTexts() async throws {
    let hidden: [String: SiteFile] = [
      "Content/stories/2026/mat/index.md": "---\ntitle: Mật\ndate: 2026-01-01\ndraft: true\n---\n\nChữ.\n",
      "Content/stories/2026/mat/a.png": .bytes(SmallPicture.png), "Content/stories/2026/mat/a.pdf": Self.pdf,
      "Content/anh/chung.png": .bytes(SmallPicture.png),
      "Content/anh/lien-ket.png": .link("Content/stories/2026/mat/a.png"),
      BadSite.storyFile: .absent,
    ]
    for (path, codes) in [
      ("/stories/2026/mat/a.png", ["file-of-hidden-text"]),
      ("../../stories/2026/mat/a.pdf", ["file-of-hidden-text"]),
      ("/anh/lien-ket.png", ["file-of-hidden-text"]), ("/anh/chung.png", []), ("/stories/2026/vuon.png", []),
    ] {
      #expect(try await Self.codes(path, hidden) == codes)
    }
    // While the text may be seen, its pictures may be shared.
    let shown = hidden.merging([
      "Content/stories/2026/mat/index.md": "---\ntitle: Mật\nsummary: Rõ.\ndate: 2026-01-01\n---\n\nChữ.\n"
    ]) { $1 }
    #expect(!(try await Self.codes("/stories/2026/mat/a.png", shown)).contains("file-of-hidden-text"))
  }
}
