import Building
import Foundation
import Testing

/// Who asked for something to be done about what is held of them, and until when they are answered.
struct RequestTests {
  @Test func requestsAreDueTwoWorkingDaysLaterAndOpenOnesComeFirst() async throws {
    let site = try SmallSite(.good(but: siteWithRequests))
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
        "Content/data/recipients.csv": peopleWhoAsked(
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
