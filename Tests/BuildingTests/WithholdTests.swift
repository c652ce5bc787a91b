import Diagnostics
import Foundation
import Reports
import Testing

@testable import Building

/// A withdrawal takes effect at once: what still names somebody is left out, and everything else is written.
struct WithholdTests {
  private static let name = "Hồ Thị Rút"

  private func site(_ files: [String: SiteFile]) throws -> SmallSite {
    let people = goodSite["Content/data/recipients.csv"]?.text ?? ""
    let table =
      people.replacing("role_class\n", with: "role_class,consent\n")
      + "rut,ca-nhan,\(Self.name),xa-mau-cu,,,,rut\n"
    return try SmallSite(.good(but: ["Content/data/recipients.csv": .text(table)].merging(files) { $1 }))
  }

  private func built(_ site: SmallSite, at clock: String = "2026-06-01", withholding: Bool = true)
    async throws -> (
      report: BuildReport, files: [String: String]
    )
  {
    var options = site.options
    options.clock = clock
    options.withhold = withholding
    let report = await build(options)
    let files = try site.outputFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return (report, Dictionary(files, uniquingKeysWith: { first, _ in first }))
  }

  private static func story(_ body: String, head: String = "") -> SiteFile {
    .text("---\ntitle: Bài mới\ndate: 2026-02-01\n\(head)---\n\n\(body)\n")
  }

  private static let places: [(file: String, text: SiteFile)] = [
    ("Content/stories/2026/bai-moi.md", story("Bà Hồ Thị Rút kể.")),
    ("Content/stories/2026/ba-ho-thi-rut.md", story("Bà kể.")),
    ("Content/pages/moi.md", .text("---\ntitle: Trang\nsummary: Hồ Thị Rút\n---\n\nLời.\n")),
    ("Content/documents/moi.md", .text("---\ntitle: Văn bản\ndate: 2026-01-01\n---\n\nHồ Thị Rút.\n")),
    ("Content/campaigns/moi/index.md", .text("---\ntitle: Phong trào\n---\n\nHồ Thị Rút.\n")),
    (
      "Content/campaigns/nha-sach-vuon-dep/reviews/so-ket-2025.md",
      .text("---\ntitle: Sơ kết\nkind: so-ket\ndate: 2025-12-20\n---\n\nHồ Thị Rút.\n")
    ),
    (
      "Content/awards/2026.csv",
      .text(
        "name,form,decision,decision_date,issuer,unit,role\nVi Bình,giay-khen-cap-xa,13/QĐ-UBND,2026-01-01,Chủ tịch UBND xã Ví Dụ,xa-vi-du,chồng Hồ Thị Rút\n"
      )
    ),
    (
      "Content/awards/2026.csv",
      .text(
        "name,form,decision,decision_date,issuer,organisation\nHồ Thị Rút,giay-khen-cap-xa,13/QĐ-UBND,2026-01-01,Chủ tịch UBND xã Ví Dụ,tram-y-te-vi-du\n"
      )
    ),
    (
      "Content/data/programmes.csv",
      "id,name,kind,about\nnghi-quyet-mau,Nghị quyết mẫu,nghi-quyet,Hồ Thị Rút\n"
    ),
    (
      "Content/data/organisations.csv",
      "id,name,short_name,superior\nubnd-xa-vi-du,Quỹ Hồ Thị Rút,,\ntram-y-te-vi-du,Trạm Y tế xã Ví Dụ,,ubnd-xa-vi-du\n"
    ),
    (
      "Content/data/decisions.csv",
      "number,date,issuer,about\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Khen Hồ Thị Rút\n"
    ),
    (
      "Content/data/indicators.csv",
      "indicator,name,period,value,measure,source\nthu-nhap,Thu nhập,2025,61.5,triệu đồng,Hồ Thị Rút\n"
    ),
  ]

  @Test(arguments: 0..<places.count) func whatNamesSomebodyIsLeftOutAndTheRestIsWritten(_ number: Int)
    async throws
  {
    let (file, text) = Self.places[number]
    let site = try site([file: text])
    let refused = try await built(site, withholding: false)
    #expect(refused.report.failure == .content)
    #expect(refused.files.isEmpty)
    let (report, files) = try await built(site)
    #expect(report.failure == .content)
    #expect(report.isWithholding)
    let told = report.diagnostics.filter { $0.severity == .error }
    #expect(told.contains { $0.place?.file == file || $0.notes.contains { $0.place.file == file } })
    #expect(files["guong-sang/vuon-nha-ong-mau/index.html"] != nil)
    for (path, text) in files {
      #expect(!text.contains("Hồ Thị Rút") && !path.contains("ho-thi-rut"), "\(path)")
    }
  }

  @Test func theAddressOfATextSaysThatItIsBeingMended() async throws {
    let site = try site(["Content/stories/2026/bai-moi.md": Self.story("Bà Hồ Thị Rút kể.")])
    let page = try await built(site).files["guong-sang/bai-moi/index.html"]
    #expect(page?.contains("đang được sửa") == true)
    #expect(page?.contains("Bài mới") == false)
  }

  @Test func whereNobodyIsNamedItBuildsAsAlways() async throws {
    let site = try site([:])
    let plain = try await built(site, withholding: false)
    #expect(plain.report.failure == nil)
    let withholding = try await built(site)
    #expect(withholding.report.failure == nil && !withholding.report.isWithholding)
    #expect(withholding.files == plain.files)
  }

  @Test func anOriginalThatNamesThemIsNotHandedOut() async throws {
    let site = try site([
      "Content/awards/2026.csv":
        "recipient,form,decision,decision_date,issuer\nrut,giay-khen-cap-xa,12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ\n",
      "Content/data/decisions.csv":
        "number,date,issuer,about,file\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Khen thưởng đột xuất,/quyet-dinh/12.pdf\n",
      "Content/quyet-dinh/12.pdf": "%PDF-1.4\n",
    ])
    let refused = try await built(site, withholding: false)
    #expect(refused.report.diagnostics.contains { $0.code == "named-in-original" } && refused.files.isEmpty)
    let (report, files) = try await built(site)
    #expect(report.failure == .content && report.isWithholding)
    #expect(!files.keys.contains { $0.hasSuffix("12.pdf") })
    let page = files["khen-thuong/quyet-dinh/12-qd-ubnd-2025/index.html"]
    #expect(page?.contains("Khen thưởng đột xuất") == true && page?.contains("12.pdf") == false)
  }

  @Test func anAttachmentThatNamesThemIsNotHandedOut() async throws {
    let site = try site([
      "Content/documents/moi.md": "---\ntitle: Văn bản\ndate: 2026-01-01\nfile: a.txt\n---\n\nLời.\n",
      "Content/documents/a.txt": .text("Bà \(Self.name).\n"),
    ])
    let refused = try await built(site, withholding: false)
    #expect(
      refused.report.diagnostics.contains {
        $0.code == "named-in-attachment" && $0.place?.description == "Content/documents/moi.md:4:7"
      })
    #expect(refused.files.isEmpty)
    let (report, files) = try await built(site)
    #expect(report.failure == .content && report.isWithholding)
    #expect(!files.keys.contains { $0.hasSuffix("a.txt") })
    #expect(files["van-ban/moi/index.html"]?.contains("Lời.") == true)
  }

  @Test func otherErrorsStopItAsBefore() async throws {
    let site = try site([
      "Content/stories/2026/bai-moi.md": Self.story("Bà Hồ Thị Rút kể."),
      "Content/stories/2026/hong.md": Self.story("Xem [[khong-co]]."),
    ])
    let (report, files) = try await built(site)
    #expect(report.failure == .content && !report.isWithholding)
    #expect(files.isEmpty)
  }

  @Test func ofTheSettingsNothingCanBeLeftOut() async throws {
    let settings = (goodSite["Content/site.yml"]?.text ?? "") + "dateline: Hồ Thị Rút\n"
    let (report, files) = try await built(try site(["Content/site.yml": .text(settings)]))
    #expect(report.failure == .content || report.failure == .configuration)
    #expect(files.isEmpty)
  }

  @Test func aReleasedBulletinIsHeld() async throws {
    let text = """
      ---
      tieu-de: Xã khen hai người
      sapo: Hai nông dân cứu ba em nhỏ.
      phat-hanh: 2026-02-03T08:00
      khen-thuong: [12-qd-ubnd-2025]
      ---

      Xã khen **hai người**, trong đó có bà Hồ Thị Rút.

      """
    let people = goodSite["Content/data/recipients.csv"] ?? .absent
    let site = try SmallSite(.good(but: ["Content/press/2026-0007.md": .text(text)]))
    var options = site.options
    options.clock = "2026-02-03T09:00"
    let released = await release(.publish, PressOptions(options, ids: ["2026-0007"]))
    #expect(released.released.map(\.version) == [1], "\(released.build.diagnostics.map(\.code))")
    let withdrawn =
      (people.text ?? "").replacing("role_class\n", with: "role_class,consent\n")
      + "rut,ca-nhan,Hồ Thị Rút,xa-mau-cu,,,,rut\n"
    try site.put(.text(withdrawn), at: "Content/data/recipients.csv")
    let (report, files) = try await built(site)
    #expect(report.failure == .content && report.isWithholding)
    #expect(report.diagnostics.contains { $0.code == "named-in-release" })
    #expect(files["bao-chi/2026/0007/index.html"]?.contains("Tạm dừng") == true)
    #expect(files.values.allSatisfy { !$0.contains("Hồ Thị Rút") })
  }
}
