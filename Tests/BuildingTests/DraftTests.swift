import Building
import Diagnostics
import Foundation
import PressRoom
import Records
import Reports
import SiteModel
import Testing

/// Drafts of bulletins: what they gather, that they can be read, and what they refuse.
struct DraftTests {
  private func site(_ changes: [String: SiteFile] = [:]) throws -> SmallSite {
    try SmallSite(.good(but: changes))
  }

  private func draft(
    _ every: PressRule.Every?, _ text: String = "", rule: String? = nil, number: String? = nil,
    in site: SmallSite
  ) async -> (path: String?, report: BuildReport) {
    let request = DraftRequest(subject: every.map { ($0, text) }, rule: rule, number: number)
    let (path, report) = await Building.draft(request, site.options)
    return (path, report)
  }

  private func text(_ path: String, of site: SmallSite) throws -> String {
    try String(contentsOfFile: site.root + "/" + path, encoding: .utf8)
  }

  @Test func ofACampaignHasItsStoriesAwardsAndResults() async throws {
    let site = try site()
    let (path, report) = await draft(.campaign, "nha-sach-vuon-dep", in: site)
    #expect(report.failure == nil)
    #expect(path == "Content/press/2026-0001.md")
    #expect(
      try text("Content/press/2026-0001.md", of: site) == """
        ---
        tieu-de: "Phong trào “Nhà sạch, vườn đẹp”: kết quả và điển hình"
        sapo: "Phong trào “Nhà sạch, vườn đẹp”: 1 bài viết, 1 lượt khen thưởng và số liệu của 1 chỉ tiêu."
        # Ghi giờ phát hành rồi bỏ dấu # ở đầu dòng dưới; sửa xong thì bỏ dòng nhap.
        # phat-hanh: 2026-MM-DDT08:00
        nhap: true
        tong-hop: {ky: "nha-sach-vuon-dep"}
        bai-viet:
          - "vuon-nha-ong-mau"
        ---

        Phong trào “Nhà sạch, vườn đẹp” có 1 bài viết, 1 lượt khen thưởng và số liệu của 1 chỉ tiêu. Các lượt khen dành cho 1 cá nhân. Lượt khen cá nhân này dành cho người lao động trực tiếp. Số liệu ghi nhận: Hộ đạt tiêu chí: [[ho-dat@2025|120]] hộ.

        ## Người và việc

        **[[vuon-nha-ong-mau]].** Một mảnh vườn sạch giữa thôn Đông.

        ## Kết quả

        - Hộ đạt tiêu chí: [[ho-dat@2025|120]] hộ (năm 2025)

        ## Được khen thưởng

        - [[nguyen-van-mau]]: Giấy khen của Chủ tịch UBND cấp xã (Chủ tịch UBND xã Ví Dụ), Quyết định số 12/QĐ-UBND

        Bài viết, danh sách khen thưởng và số liệu kèm nguồn đăng tại https://guongsang.example/.

        """)
  }

  @Test(arguments: [
    (PressRule.Every.week, "2025-W47"), (.month, "2025-11"), (.month, "2026-01"),
    (.campaign, "nha-sach-vuon-dep"),
    (.decision, "12-qd-ubnd-2025"),
  ])
  func isReadWithoutAnyProblemAndSeenInPreviews(_ every: PressRule.Every, _ text: String) async throws {
    let site = try site()
    let (path, report) = await draft(every, text, in: site)
    try #require(report.failure == nil && path != nil)
    var options = site.options
    options.drafts = true
    let built = await build(options)
    // Whether this machine has the tools for PDF and Word is no matter of the draft.
    let problems = built.diagnostics.filter { $0.code != "missing-tool" }
    #expect(problems.map { $0.message(in: .vi) } == [])
    let files = try site.outputFiles().map(\.path)
    #expect(files.contains("bao-chi/2026/0001/index.html"))
    let list = await pressList(PressOptions(site.options, ids: [])).0
    #expect(list?.rows.map { [$0[0], $0[2], $0[7]] } == [["2026-0001", "draft", text]])
  }

  @Test func ofADecisionRefersToAllItsRowsAtOnce() async throws {
    let site = try site()
    _ = await draft(.decision, "12-qd-ubnd-2025", in: site)
    let text = try text("Content/press/2026-0001.md", of: site)
    #expect(text.contains("khen-thuong:\n  - \"12-qd-ubnd-2025\"\n"))
    #expect(
      text.contains(
        "\nSổ khen thưởng ghi 2 cá nhân được khen theo Quyết định số 12/QĐ-UBND ngày 20/11/2025 của Chủ tịch UBND xã Ví Dụ. Cả 2 lượt khen cá nhân đều dành cho người lao động trực tiếp.\n"
      ))
  }

  /// An editor takes the mark of a draft away and says when; the rest may stay.
  @Test func canBeReleased() async throws {
    let site = try site()
    let path = try #require(await draft(.campaign, "nha-sach-vuon-dep", in: site).path)
    let finished = try text(path, of: site).replacing("nhap: true\n", with: "")
      .replacing("# phat-hanh: 2026-MM-DDT08:00", with: "phat-hanh: 2026-06-02T08:00")
    try site.put(.text(finished), at: path)
    let report = await release(.publish, PressOptions(site.options, ids: ["2026-0001"]))
    #expect(report.build.diagnostics.filter { $0.severity == .error }.map { $0.message(in: .vi) } == [])
    #expect(report.released.count == 1)
  }

  @Test func isNotReleasedWithAFigureOfALaterDay() async throws {
    let site = try site([
      "Content/data/indicators.csv": """
      indicator,name,period,value,measure,as_of
      thu-nhap,Thu nhập bình quân,2025,61.5,triệu đồng,2026-07-01

      """,
      "Content/press/2026-0001.md":
        "---\ntitle: Một\nsummary: Hai\n---\n[[thu-nhap@2025|61,5]] triệu đồng.\n",
    ])
    let report = await release(.publish, PressOptions(site.options, ids: ["2026-0001"]))
    #expect(report.build.diagnostics.map(\.code) == ["figure-after-release"])
    #expect(report.released.isEmpty)
  }

  @Test func isNotReleasedWithALetterThatThePDFCannotHave() async throws {
    let site = try site(["Content/press/2026-0001.md": "---\ntitle: Một\nsummary: Hai\n---\nVui 😀 lắm.\n"])
    let report = await release(.publish, PressOptions(site.options, ids: ["2026-0001"]))
    #expect(report.build.diagnostics.map(\.code) == ["unprintable-letter"])
    #expect(report.build.diagnostics.first?.place?.description == "Content/press/2026-0001.md:5:5")
    #expect(report.released.isEmpty)
  }

  /// The decision stands for two rows, of which one may not be seen, so the other is named.
  @Test func ofADecisionWithAHiddenRowNamesTheOthers() async throws {
    let site = try site([
      "Content/data/recipients.csv": """
      id,kind,name,unit,organisation,role,role_class,consent,consent_date
      nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep,,
      tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,Điều dưỡng,lao-dong-truc-tiep,rut,2026-01-01

      """
    ])
    let path = try #require(await draft(.decision, "12-qd-ubnd-2025", in: site).path)
    let text = try text(path, of: site)
    #expect(!text.contains("khen-thuong:") && !text.contains("tran-thi-thu") && !text.contains("Thử"))
    #expect(text.contains("\n- [[nguyen-van-mau]]: Giấy khen") && text.contains("ghi 1 cá nhân được khen"))
    try site.put(.text(text.replacing("nhap: true\n", with: "")), at: path)
    #expect(await release(.publish, PressOptions(site.options, ids: ["2026-0001"])).released.count == 1)
  }

  @Test func isNotWrittenWhileContentHasErrors() async throws {
    let site = try site(["Content/press/2026-0001.md": "---\nsummary: Hai\n---\nBa.\n"])
    let (path, report) = await draft(.month, "2026-01", in: site)
    #expect(path == nil && report.failure == .content)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root + "/Content/press").count == 1)
  }

  @Test func theCommandPrintsThePathOfTheDraft() throws {
    let site = try site()
    let place = ["--source", site.root, "--clock", "2026-06-01"]
    let done = try Command(["press", "draft", "--week", "2025-W47"] + place)
    #expect((done.status, done.output, done.messages) == (0, "Content/press/2026-0001.md\n", ""))
    #expect(try Command(["press", "draft"] + place).status == 2)
    #expect(try Command(["press", "draft", "--week", "2025-W47", "--month", "2025-11"] + place).status == 2)
    #expect(try Command(["press", "draft", "--month", "2025-13"] + place).status == 2)
    #expect(try Command(["press", "draft", "--month", "2019-05"] + place).status == 1)
  }

  @Test func isNotWrittenTwiceUnlessANumberIsGiven() async throws {
    let site = try site()
    #expect(await draft(.week, "2025-W47", in: site).path == "Content/press/2026-0001.md")
    let (path, report) = await draft(.week, "2025-W47", in: site)
    #expect(path == nil && report.diagnostics.map(\.code) == ["drafted-already"])
    #expect(report.diagnostics.first?.place?.file == "Content/press/2026-0001.md")
    let again = await draft(.week, "2025-W47", number: "2026-0002", in: site)
    #expect(again.path == "Content/press/2026-0002.md")
  }

  @Test func takesTheNextNumberAndNeverOneThatWasUsed() async throws {
    let site = try site([
      "Content/press/2026-0004.md": "---\ntitle: Một\nsummary: Hai\n---\nBa.\n",
      "Content/press/2025-0009.md": "---\ntitle: Một\nsummary: Hai\n---\nBa.\n",
    ])
    #expect(await draft(.month, "2026-01", in: site).path == "Content/press/2026-0005.md")
    #expect(
      await draft(.month, "2026-01", number: "2025-0012", in: site).path == "Content/press/2025-0012.md")
    let before = try text("Content/press/2026-0004.md", of: site)
    let refused = await draft(.month, "2026-01", number: "2026-0004", in: site)
    #expect(refused.path == nil && refused.report.diagnostics.map(\.code) == ["number-used"])
    #expect(try text("Content/press/2026-0004.md", of: site) == before)
  }

  @Test func numberOfAKilledBulletinIsNotTakenAgain() async throws {
    let site = try site([
      "Content/press/2026-0001.md": "---\ntitle: Một\nsummary: Hai\n---\nBa.\n"
    ])
    for action in [PressAction.publish, .kill] {
      #expect(await release(action, PressOptions(site.options, ids: ["2026-0001"])).build.failure == nil)
    }
    try FileManager.default.removeItem(atPath: site.root + "/Content/press/2026-0001.md")
    #expect(await draft(.month, "2026-01", in: site).path == "Content/press/2026-0002.md")
  }

  @Test(arguments: [
    (PressRule.Every.month, "2019-05", "nothing-to-tell"), (.week, "2025-W53", "bad-press-period"),
    (.month, "2025", "bad-press-period"), (.campaign, "nha-sach", "unknown-campaign"),
    (.decision, "13-qd-ubnd-2025", "unknown-reference"),
  ])
  func writesNothingWhereThereIsNothing(_ every: PressRule.Every, _ text: String, _ code: String) async throws
  {
    let site = try site()
    let (path, report) = await draft(every, text, in: site)
    #expect(path == nil && report.diagnostics.map(\.code) == [code])
    #expect(!FileManager.default.fileExists(atPath: site.root + "/Content/press"))
  }

  // Rules

  private static let rules = """
    title: Gương sáng xã Ví Dụ
    base_url: https://guongsang.example/
    issuer: Chủ tịch UBND xã Ví Dụ
    publisher: {name: UBND xã Ví Dụ}
    theme: plain
    dateline: Ví Dụ
    press:
      rules:
        - {name: tuần, every: tuan, title: "Tuần {tuan} năm {nam}: người tốt", minimum: 2}
        - {ten: nhà sạch, moi: phong-trao, tieu-de: "Về “{phong-trao}”", phong-trao: nha-sach-vuon-dep}
        - {name: tháng, every: thang, campaign: nha-sach-vuon-dep}

    """

  @Test func byARuleHasItsTitleAndSaysSo() async throws {
    let site = try site(["Content/site.yml": .text(Self.rules)])
    #expect(await draft(nil, rule: "nhà sạch", in: site).path != nil)
    let text = try text("Content/press/2026-0001.md", of: site)
    #expect(text.hasPrefix("---\ntieu-de: \"Về “Nhà sạch, vườn đẹp”\"\n"))
    #expect(text.contains("\ndia-danh: \"Ví Dụ\"\n"))
    #expect(text.contains("\ntong-hop: {quy-tac: \"nhà sạch\", ky: \"nha-sach-vuon-dep\"}\n"))
    let list = await pressList(PressOptions(site.options, ids: [])).0
    #expect(list?.rows.first?.last == "nhà sạch nha-sach-vuon-dep")
  }

  @Test func byARuleOfACampaignHasNothingElse() async throws {
    let site = try site([
      "Content/site.yml": .text(Self.rules),
      "Content/stories/2026/khac.md":
        "---\ntitle: Chuyện khác 12\nsummary: Khác.\ndate: 2026-01-20\n---\nChữ.\n",
    ])
    _ = await draft(.month, "2026-01", rule: "tháng", in: site)
    let text = try text("Content/press/2026-0001.md", of: site)
    #expect(text.contains("vuon-nha-ong-mau") && !text.contains("khac"))
  }

  @Test(arguments: [
    (PressRule.Every.week, "2026-W03", "tuần", "too-few-stories"), (.month, "2026-01", "tuần", "rule-period"),
    (.month, "2026-01", "thang", "unknown-press-rule"), (.campaign, "khac", "nhà sạch", "rule-period"),
  ])
  func byARuleRefusesWhatTheRuleDoes(
    _ every: PressRule.Every, _ text: String, _ rule: String, _ code: String
  ) async throws {
    let site = try site(["Content/site.yml": .text(Self.rules)])
    let (path, report) = await draft(every, text, rule: rule, in: site)
    #expect(path == nil && report.diagnostics.map(\.code) == [code])
  }
}
