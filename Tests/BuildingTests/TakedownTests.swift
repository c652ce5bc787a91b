import Building
import Foundation
import Reports
import Testing
import WorkbookSamples

/// What `takedown` finds of a person who stands in every kind of place, and what it leaves alone.
struct TakedownTests {
  private static let recipients = """
    id,kind,name,unit,organisation,role,role_class,consent,asked
    nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep,,
    tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,Điều dưỡng,lao-dong-truc-tiep,,
    le-van-trung,ca-nhan,Lê Văn Trùng,xa-vi-du,,,,,
    le-van-trung-thon-dong,ca-nhan,Lê Văn Trùng,xa-vi-du,,,,,
    ho-thi-rut,ca-nhan,Hồ Thị Rút,xa-vi-du,,,,CONSENT,ASKED
    ho-thi-rut-ban,ca-nhan,Hồ Thị Rứt,xa-vi-du,,,,,

    """

  private static func people(consent: String = "", asked: String = "") -> SiteFile {
    .text(recipients.replacing("CONSENT", with: consent).replacing("ASKED", with: asked))
  }

  private static func text(_ head: String, _ body: String) -> SiteFile {
    .text("---\ntitle: Bài\n\(head)\n---\n\n\(body)\n")
  }

  private static let header = [
    "Họ và tên", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "issuer", "Đơn vị",
    "Thành tích",
  ]

  private static func row(_ name: String, deed: String = "") -> [String] {
    [
      name, "Giấy khen của Chủ tịch UBND cấp xã", "12/QĐ-UBND", "20/11/2025", "Chủ tịch UBND xã Ví Dụ",
      "xã Ví Dụ", deed,
    ]
  }

  private static func archive(_ text: String) -> [UInt8] {
    var archive = SampleArchive()
    archive.entries = [
      .init("[Content_Types].xml", "<Types/>"), .init("word/document.xml", Array(text.utf8)),
    ]
    return archive.bytes
  }

  private static let files: [String: SiteFile] = [
    "Content/data/recipients.csv": people(),
    "Content/site.yml": .text(
      (goodSite["Content/site.yml"]?.text ?? "") + "spokesperson: {office: Bà Hồ Thị Rút}\n"),
    "Content/data/decisions.csv": """
    number,date,issuer,about,recipients,file
    12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Khen thưởng đột xuất,5,/documents/goc.pdf
    13/QĐ-UBND,2025-11-21,Chủ tịch UBND xã Ví Dụ,Khen bà Hồ Thị Rút,,

    """,
    "Content/documents/goc.pdf": "%PDF-1.4\n",
    "Content/documents/quy-che.md": text("date: 2025-08-01\nfile: quy-che.docx", "Lời."),
    "Content/documents/quy-che.docx": .bytes(
      archive("<w:document><w:t>Hồ Thị</w:t> <w:t>Rút</w:t></w:document>")),
    "Content/awards/2026.xlsx": .bytes(
      SampleWorkbook(
        [
          header, row("Hồ Thị Rút"), row("Lê Văn Khác", deed: "Cùng bà Hồ Thị Rút"), row("Hồ Thị Rứt"),
        ], name: "Danh sách"
      ).bytes),
    "Content/stories/2026/a.md": text("date: 2026-01-02\nabout: [ho-thi-rut]", "Bà **Hồ Thị\nRút** kể."),
    "Content/stories/2026/anh/index.md": text(
      "date: 2026-01-03", "Bà Hồ Thị Rút.\n\n![Luống rau](vuon.png \"Vườn. Ảnh: Lê Ảnh\")"),
    "Content/stories/2026/anh/vuon.png": .bytes(SmallPicture.png),
    "Content/stories/2026/nhap.md": text("draft: true", "HỒ THỊ RÚT"),
    "Content/stories/2026/sau.md": text("date: 2026-07-01", "Hồ Thị Rút"),
    "Content/stories/2026/het.md": text("date: 2026-01-01\nexpires: 2026-02-01", "Hồ Thị Rút"),
    "Content/stories/2026/go.md": text(
      "date: 2026-01-01\nwithdrawn: {date: 2026-02-01, reason: sai-sot}", "Hồ Thị Rút"),
    "Content/stories/2026/ba-ho-thi-rut.md": text("date: 2026-01-04", "Lời."),
    "Content/stories/2026/khac.md": text("date: 2026-01-05", "Bà Hồ Thị Rứt kể, [[ho-thi-rut-ban]]."),
    "Content/pages/trang.md": text("", "<!-- Hồ Thị Rút -->"),
    "Content/press/2026-0007.md": text(
      "sapo: Tóm tắt.\nphat-hanh: 2026-02-03T08:00", "Khen bà [[ho-thi-rut]]."),
    "Content/press/2026-0008.md": text("sapo: Tóm tắt.\nphat-hanh: 2026-08-03T08:00", "Khen Hồ Thị Rút."),
    "Content/press/2026-0009.md": text("sapo: Tóm tắt.\nphat-hanh: 2026-08-03", "Khen Hồ Thị Rút."),
    "Content/data/tra-loi.yml":
      "- {question: namesake, name: Hồ Thị Rút, places: [xa-vi-du, xa-mau-cu], answer: different}\n",
    "Content/ghi-chu.txt": "x\ny Hồ Thị Rút\n",
  ]

  private func site(_ changes: [String: SiteFile] = [:]) throws -> SmallSite {
    try SmallSite(.good(but: Self.files.merging(changes) { $1 }))
  }

  private func release(_ id: String, _ site: SmallSite) async {
    var options = site.options
    options.clock = "2026-02-01"
    let report = await Building.release(.publish, PressOptions(options, ids: [id]))
    #expect(report.build.diagnostics.filter { $0.severity == .error }.map { "\($0)" } == [])
  }

  private func rows(_ report: TakedownReport) -> [[String: String]] {
    let table = report.table(in: .vi)
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  /// `text visible stories/2026/a.md:7:6`
  private func places(_ report: TakedownReport) -> [String] {
    rows(report).filter { $0["file"] != "" }.map { row in
      let file = (row["file"] ?? "").replacing("Content/", with: "")
      let position = [row["line"], row["column"]].compactMap { $0 }.filter { !$0.isEmpty }
      let cell = [row["sheet"], row["cell"]].compactMap { $0 }.filter { !$0.isEmpty }
      return [
        row["kind"] ?? "", row["state"] ?? "", ([file] + position).joined(separator: ":"),
        cell.joined(separator: "!"),
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test func everyPlaceIsNamedWithItsLineAndColumnOrItsCell() async throws {
    let site = try site()
    await release("2026-0007", site)
    await release("2026-0008", site)
    let (found, report) = await takedown("ho-thi-rut", site.options)
    #expect(report.failure == nil, "\(report.diagnostics.map { $0.message(in: .en) })")
    let told = try #require(found)
    #expect(
      places(told) == [
        "record visible data/recipients.csv:6:1 A6",
        "row visible awards/2026.xlsx Danh sách!A2", "row visible awards/2026.xlsx Danh sách!G3",
        "text visible pages/trang.md:6:6",
        "text visible stories/2026/a.md:4:9", "text visible stories/2026/a.md:7:6",
        "text visible stories/2026/anh/index.md:6:4", "text visible stories/2026/ba-ho-thi-rut.md",
        "text withdrawn stories/2026/go.md:7:1", "text expired stories/2026/het.md:7:1",
        "text draft stories/2026/nhap.md:6:1", "text future stories/2026/sau.md:6:1",
        "table visible data/decisions.csv:3:46 D3", "settings visible site.yml:6:27",
        "bulletin usable press/ledger.jsonl:1", "bulletin future press/ledger.jsonl:2",
        "source released press/2026-0007.md:7:11", "source released press/2026-0008.md:7:6",
        "source unreleased press/2026-0009.md:7:6",
        "attachment visible data/decisions.csv:2:69 F2", "attachment visible documents/quy-che.docx",
        "picture visible stories/2026/anh/index.md:8:1", "answer hidden data/tra-loi.yml:1:30",
        "other hidden ghi-chu.txt:2:3",
      ])
    // The address of a text has no marks, so it may name the other one.
    #expect(
      rows(told).filter { $0["namesakes"] != "" && $0["kind"] != "address" }.map {
        [$0["file"], $0["namesakes"]]
      }
        == [["Content/stories/2026/ba-ho-thi-rut.md", "ho-thi-rut-ban"]])
    #expect(
      rows(told).filter { $0["kind"] == "bulletin" }.map { $0["action"] } == [
        "guongsang press kill 2026-0007 --reason rut-dong-y",
        "guongsang press kill 2026-0008 --reason rut-dong-y",
      ])
    #expect(rows(told)[0]["action"] == "đặt Đồng ý = rut, Ngày đồng ý = 2026-06-01")
  }

  @Test(arguments: ["", "rut"]) func addressesAreThoseThatCachesMayHave(consent: String) async throws {
    // Withdrawn, the site has nothing of the person; what was on the web before is the same.
    let site = try site([
      "Content/data/recipients.csv": Self.people(consent: consent),
      "Content/awards/2026.xlsx": .bytes(
        SampleWorkbook([Self.header, Self.row("Hồ Thị Rút"), Self.row("Hồ Thị Rứt")], name: "A").bytes),
    ])
    let (found, report) = await takedown("ho-thi-rut", site.options)
    #expect(report.failure == nil)
    let told = try #require(found)
    let addresses = rows(told).filter { $0["kind"] == "address" }
      .map { ($0["found"] ?? "").replacing("https://guongsang.example/", with: "") }
    let person = try #require(addresses.first { $0.contains("/ho-thi-rut/") })
    #expect(
      Set(addresses).isSuperset(of: [
        person, "guong-sang/a/", "guong-sang/ba-ho-thi-rut/", "gioi-thieu/trang/",
      ])
        || Set(addresses).isSuperset(of: [person, "guong-sang/a/", "guong-sang/ba-ho-thi-rut/"]))
    #expect(addresses.contains { $0.hasSuffix(".csv") } && addresses.contains { $0.hasSuffix("goc.pdf") })
    #expect(!addresses.contains { $0.contains("ho-thi-rut-ban") || $0.contains("/khac/") })
  }

  @Test func whatTheLastBuildWroteIsToldApart() async throws {
    let site = try site(["Content/data/recipients.csv": Self.people()])
    let built = await build(site.options)
    #expect(built.failure == nil, "\(built.diagnostics)")
    try site.put("---\ntitle: Bài\ndate: 2026-01-02\n---\n\nLời.\n", at: "Content/stories/2026/a.md")
    let (found, _) = await takedown("ho-thi-rut", site.options)
    let page = rows(try #require(found)).first { $0["found"] == "https://guongsang.example/guong-sang/a/" }
    #expect(page?["state"] == "output")
  }

  @Test func aNamesakeIsSaidWhereverItMayBeMeant() async throws {
    let site = try SmallSite(
      .good(but: [
        "Content/stories/2026/a.md": Self.text(
          "date: 2026-01-02",
          "Ông Lê Văn Trùng, [[le-van-trung]], [[le-van-trung-thon-dong|Lê Văn Trùng]], [[-|Lê Văn Trùng]].")
      ]))
    let (found, _) = await takedown("le-van-trung", site.options)
    let texts = rows(try #require(found)).filter { $0["file"] == "Content/stories/2026/a.md" }
    #expect(
      texts.map { $0["namesakes"] } == [
        "le-van-trung-thon-dong", "", "le-van-trung-thon-dong", "-",
      ])
    #expect(rows(try #require(found)).contains { $0["kind"] == "table" && $0["line"] == "5" })
  }

  @Test func somebodyWhomOnlyRowsKnowNeedsARow() async throws {
    let site = try SmallSite(
      .good(but: [
        "Content/data/recipients.csv": .text(
          (goodSite["Content/data/recipients.csv"]?.text ?? "")
            .replacing(
              "tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,Điều dưỡng,lao-dong-truc-tiep\n",
              with: ""))
      ]))
    let (list, _) = await list(.recipients, site.options, language: .vi)
    let id = try #require(list?.rows.first { $0[2] == "Trần Thị Thử" }?[0])
    let (found, _) = await takedown(id, site.options)
    let told = try #require(found)
    let record = try #require(rows(told).first)
    #expect(record["state"] == "missing")
    #expect(
      record["action"]
        == "thêm một dòng: id=\(id); kind=ca-nhan; name=Trần Thị Thử; unit=xa-vi-du; consent=rut; consent_date=2026-06-01"
    )
  }

  @Test func oldStatesInGitAreToldAndNothingIsChanged() async throws {
    let site = try SmallSite(goodSite)
    func git(_ arguments: String...) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", site.root, "-c", "user.name=a", "-c", "user.email=a@b.example"] + arguments
      process.standardOutput = nil
      process.standardError = nil
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    func history() async throws -> [String?] {
      let (found, report) = await takedown("nguyen-van-mau", site.options)
      #expect(report.failure == nil)
      return rows(try #require(found)).filter { $0["kind"] == "history" }.map { $0["state"] }
    }
    #expect(try await history() == [])
    let (without, _) = await takedown("nguyen-van-mau", site.options)
    #expect(
      String(decoding: try #require(without).text(in: .en), as: UTF8.self).contains("in no Git repository"))
    try git("init", "-q")
    try git("add", "Content")
    try git("commit", "-q", "-m", "Đầu")
    try site.put("x\n", at: "Content/ghi-chu.txt")
    try git("add", "Content")
    try git("commit", "-q", "-m", "Không liên quan")
    #expect(try await history() == ["stored"])
    try git("commit", "-q", "--allow-empty", "-m", "Bỏ ông Nguyễn Văn Mẫu")
    #expect(try await history() == ["stored", "stored"])
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }
}

/// What the command says to people and to programs.
struct TakedownCommandTests {
  @Test func theLetterSaysByCountWhatWasFoundAndUntilWhen() async throws {
    let site = try SmallSite(.good(but: siteWithRequests))
    let (found, _) = await takedown("vo-thi-doi", site.options)
    let letter = try #require(found).letter
    for words in [
      "Kính gửi: Võ Thị Đợi", "yêu cầu ngày 29/4/2026", "91/2025/QH15", "356/2025/NĐ-CP", "5/5/2026",
      "1 bài viết, trang", "UBND xã Ví Dụ",
    ] { #expect(letter.contains(words), "\(words) is not in\n\(letter)") }
    #expect(!letter.contains("Trần Thị Thử") && !letter.contains("Hồ Thị Rút"))
  }

  @Test func theCommandSpeaksToPeopleAndPrograms() throws {
    let site = try SmallSite(.good(but: siteWithRequests))
    func run(_ arguments: String...) throws -> Command {
      try Command(
        ["takedown", "--source", site.root, "--clock", "2026-06-01", "--theme", "plain"] + arguments)
    }
    let text = try run("vo-thi-doi", "--lang", "vi")
    #expect(text.status == 0, "\(text.messages)")
    #expect(text.output.contains("Content/stories/2026/a.md:6:4  [đang hiện]\n      bỏ tên ở dòng 6 cột 4"))
    #expect(try run("vo-thi-doi", "--lang", "en").output.contains("take the name out of line 6 column 4"))
    #expect(try run("vo-thi-doi", "--as", "csv").output.hasPrefix("kind,state,shown,file,line,"))
    let json = try run("vo-thi-doi", "--format", "json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["due"] as? String == "2026-05-05" && object["letter"] is String)
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  @Test func unknownIDsAndContentWithErrorsHaveTheirExitCodes() throws {
    let site = try SmallSite(.good(but: siteWithRequests))
    for word in ["vo-thi-doj", "Võ Thị Đợi"] {
      let unknown = try Command(["takedown", "--source", site.root, word, "--lang", "en"])
      #expect(unknown.status == 2 && unknown.output.isEmpty)
      #expect(unknown.messages.contains("'vo-thi-doi'"), "\(unknown.messages)")
    }
    try site.put("---\ntitle: [Bài\nabout: a\n---\n\nBà Võ Thị Đợi.\n", at: "Content/stories/2026/c.md")
    let broken = try Command(["takedown", "--source", site.root, "vo-thi-doi", "--clock", "2026-06-01"])
    #expect(broken.status == 1)
    // What cannot be read is told all the same, with its state not known.
    #expect(
      broken.output.contains("Content/stories/2026/c.md:6:4  [the file has errors]"), "\(broken.output)")
  }
}
