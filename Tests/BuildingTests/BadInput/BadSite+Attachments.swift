import WorkbookSamples

/// Files that are handed on as they are.
extension BadSite {
  static let attachments = [
    attached("attachment-that-is-a-source", "/data/recipients.csv"),
    attached("attachment-of-no-allowed-type", "phim.mp4", "Phim"),
    attached("attachment-with-a-false-name", "van-ban.pdf", "<html><script>alert(1)</script></html>"),
    attached("attachment-with-a-password", "van-ban.docx", .bytes(locked)),
    attached("attachment-with-macros", "van-ban.docx", .bytes(word([.init("word/vbaProject.bin", "x")]))),
    attached(
      "attachment-with-private-columns", "ds.csv", "STT,Họ và tên,Ngày sinh\n1,Nguyễn Văn Mẫu,02/03/1980\n"),
    attached("attachment-with-private-columns-in-a-workbook", "ds.xlsx", .bytes(people)),
    attached(
      "attachment-with-a-place", "van-ban.docx",
      .bytes(word([.init("word/media/a.png", SmallPicture.pngWithPosition)]))),
    attached("attachment-with-an-author", "van-ban.pdf", "%PDF-1.4\n<< /Author (Tran Thi Thu) >>\n"),
    story("picture-of-a-draft", "image: {file: nhap/a.png, alt: Luống rau, credit: Lê Ảnh}")
      .with("Content/stories/2026/nhap/index.md", "---\ntitle: Nháp\ndraft: true\n---\n\nChữ.\n")
      .with("Content/stories/2026/nhap/a.png", .bytes(SmallPicture.png)),
    BadSite(
      "original-with-somebody-who-withdrew", .build,
      [
        "Content/data/decisions.csv":
          "number,date,issuer,file\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,/quyet-dinh/12.pdf\n",
        "Content/quyet-dinh/12.pdf": "%PDF-1.4\n",
        "Content/data/recipients.csv": """
        id,kind,name,unit,organisation,consent,consent_date
        nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,,
        tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,rut,2026-01-01

        """,
      ]),
    BadSite("original-that-will-name-somebody", .check, withdrawalToCome),
  ]

  /// Somebody whose consent ends in years, named in a text, a row and an original.
  private static let withdrawalToCome: [String: SiteFile] = [
    "Content/data/decisions.csv":
      "number,date,issuer,file\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,/quyet-dinh/12.pdf\n",
    "Content/quyet-dinh/12.pdf": "%PDF-1.4\n",
    "Content/stories/2026/bai-moi.md":
      "---\ntitle: Bài mới\ndate: 2026-02-01\n---\n\nBà Trần Thị Thử kể.\n",
    "Content/data/recipients.csv": """
    id,kind,name,unit,organisation,consent,consent_date
    nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,,
    tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,rut,2030-06-10

    """,
  ]

  private static func attached(_ name: String, _ file: String, _ content: SiteFile? = nil) -> BadSite {
    let text = "---\ntitle: Văn bản\ndate: 2026-01-20\nfile: \(file)\n---\n\nChữ.\n"
    let site = BadSite(name, .build, ["Content/documents/van-ban/index.md": .text(text)])
    return content.map { site.with("Content/documents/van-ban/" + file, $0) } ?? site
  }

  private static func word(_ more: [SampleArchive.Entry]) -> [UInt8] {
    SampleArchive(
      [.init("[Content_Types].xml", "<Types/>"), .init("word/document.xml", "<w:document/>")] + more
    ).bytes
  }

  private static let locked: [UInt8] = {
    var archive = SampleArchive([
      .init("[Content_Types].xml", "<Types/>"), .init("word/document.xml", "<w:document/>"),
    ])
    archive.entries[1].flags = 1
    return archive.bytes
  }()

  private static let people = SampleWorkbook(
    [
      ["DANH SÁCH"], ["STT", "Họ và tên", "Số CCCD", "Địa chỉ"],
      ["1", "Nguyễn Văn Mẫu", "000080001234", "Thôn Đông"],
    ],
    name: "Danh sách"
  ).bytes
}
