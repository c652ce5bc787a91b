import Building
import Foundation
import Testing

/// Who asked for something to be done about what is held of them, and until when they are answered.
struct RequestTests {
  private static func recipients(_ rows: String...) -> SiteFile {
    .text(
      "id,kind,name,unit,consent,Ngày đồng ý,Ngày yêu cầu\n"
        + (["nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,,"] + rows).map { $0 + "\n" }.joined())
  }

  private static let changes: [String: SiteFile] = [
    "Content/data/recipients.csv": recipients(
      "tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,,,29/05/2026",
      "ho-thi-rut,ca-nhan,Hồ Thị Rút,xa-vi-du,rut,2026-05-20,2026-05-19",
      "vo-thi-doi,ca-nhan,Võ Thị Đợi,xa-vi-du,rut,2026-05-20,2026-04-29"),
    "Content/data/holidays.csv": "date,name,working\n2026-04-30,Nghỉ,\n2026-05-01,Nghỉ,\n",
    "Content/stories/2026/a.md": "---\ntitle: Bài\ndate: 2026-01-02\n---\n\nBà Võ Thị Đợi kể.\n",
    "Content/stories/2026/b.md": "---\ntitle: Bài\ndraft: true\n---\n\nBà Hồ Thị Rút kể.\n",
  ]

  @Test func requestsAreDueTwoWorkingDaysLaterAndOpenOnesComeFirst() async throws {
    let site = try SmallSite(.good(but: Self.changes))
    let (table, report) = await list(.requests, site.options, language: .vi)
    #expect(report.failure == nil)
    #expect(
      table?.rows == [
        [
          "vo-thi-doi", "Võ Thị Đợi", "2026-04-29", "2026-05-05", "open", "true",
          "Content/data/recipients.csv", "5",
        ],
        [
          "tran-thi-thu", "Trần Thị Thử", "2026-05-29", "2026-06-02", "open", "",
          "Content/data/recipients.csv", "3",
        ],
        [
          "ho-thi-rut", "Hồ Thị Rút", "2026-05-19", "2026-05-21", "done", "", "Content/data/recipients.csv",
          "4",
        ],
      ])
  }

  @Test func nobodyAskedMakesAnEmptyList() async throws {
    let site = try SmallSite(goodSite)
    let (table, report) = await list(.requests, site.options, language: .vi)
    #expect(report.failure == nil, "\(report.diagnostics)")
    #expect(table?.rows == [])
  }

  @Test func whenSomebodyAskedIsInNoFileOfTheSite() async throws {
    let site = try SmallSite(
      .good(but: [
        "Content/data/recipients.csv": Self.recipients(
          "tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,,,2019-08-07T06:05")
      ]))
    let report = await build(site.options)
    #expect(report.failure == nil)
    for file in try site.outputFiles() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for trace in ["2019-08-07", "07/08/2019", "7/8/2019", "asked"] {
        #expect(!text.contains(trace), "\(file.path) has \(trace)")
      }
    }
  }
}
