import Diagnostics
import Publishing
import Testing

@testable import Reports

/// The closing words of a build.
struct ReportSummaryTests {
  private var report: BuildReport {
    var report = BuildReport()
    report.pages = [.story: 1200, .robots: 1, .security: 1, .notFound: 1]
    report.write.written = 3
    report.write.unchanged = 1200
    report.write.appears = [
      page("gioi-thieu/", .page), page("guong-sang/a/", .story, "Lớp học & bản xa | Trang mẫu"),
      page("guong-sang/b/", .story, "Giữ rừng | Trang mẫu"),
    ]
    report.write.changed = [page("phong-trao/x/", .campaign, "Xóa nhà tạm | Trang mẫu")]
    report.write.disappears = [page("khen-thuong/quyet-dinh/d/", .decision)]
    report.baseURL = "https://vi-du.example/"
    report.siteTitle = "Trang mẫu"
    report.nextChange = "2026-12-05T08:00:00+07:00"
    report.seconds = [.make: 0.5, .read: 1.2344, .link: 0.0004]
    return report
  }

  private func page(_ path: String, _ kind: OutputKind, _ title: String? = nil) -> PageChange {
    PageChange(path: path + "index.html", kind: kind, title: title)
  }

  private func warning(_ value: String) -> Diagnostic {
    Diagnostic(.unmarkedName, value, at: Place("Content/a.md"))
  }

  @Test func itTellsWhichPagesCameChangedAndWent() {
    let text = ReportSummary(report, .en, output: "/srv/Output", wrote: true).text
    #expect(
      text == """
        New: 2 stories, 1 pages:
          Lớp học & bản xa: https://vi-du.example/guong-sang/a/
          Giữ rừng: https://vi-du.example/guong-sang/b/
          https://vi-du.example/gioi-thieu/
        Changed: 1 campaigns:
          Xóa nhà tạm: https://vi-du.example/phong-trao/x/
        Gone: 1 decisions:
          https://vi-du.example/khen-thuong/quyet-dinh/d/
        The site changes by itself at 2026-12-05T08:00:00+07:00.
        Wrote 3 files, left 1,200 unchanged, removed 0, in /srv/Output.
        """)
  }

  @Test func theCensusAndTheTimesAreForThoseWhoAsk() {
    let text = ReportSummary(report, .vi, output: "/srv/Output", wrote: true, isVerbose: true).text
    #expect(text.hasPrefix("Trang web: 1.200 bài viết, 3 tệp cho máy.\nMới: "))
    #expect(text.hasSuffix("\nXong sau 1.735 ms (đọc 1.234 ms, nối 0 ms, tạo 500 ms)."))
  }

  @Test func aCheckDoesNotSayThatItWrote() {
    let text = ReportSummary(report, .vi, output: "/srv/Output", wrote: false).text
    #expect(!text.contains("/srv/Output"))
    #expect(text.hasSuffix("Đã xem 1.203 tệp; chưa ghi gì."))
  }

  @Test func whereNothingChangedItSaysThat() {
    var report = report
    (report.write.appears, report.write.changed, report.write.disappears) = ([], [], [])
    #expect(ReportSummary(report, .vi, output: "O", wrote: true).text.hasPrefix("Không trang nào đổi.\n"))
  }

  /// Whatever happens, the news fit on a screen, and none of the three is crowded out by the others.
  @Test(arguments: [(500, 0, 0), (500, 500, 500), (2, 500, 1), (0, 9, 500)])
  func theNewsHaveFifteenLinesAtMost(new: Int, changed: Int, gone: Int) {
    var report = report
    func pages(_ count: Int, _ kind: OutputKind) -> [PageChange] {
      (0..<count).map { page("\(kind)/\($0)/", kind) }
    }
    report.write.appears = pages(new, .recipient)
    report.write.changed = pages(changed, .unit)
    report.write.disappears = pages(gone, .story)
    report.write.search = SearchResult(names: 1, files: 2, opaque: 0, problems: [])
    report.diagnostics = [warning("a")]
    let lines = ReportSummary(report, .vi, output: "O", wrote: true).text.split(separator: "\n")
    #expect(lines.count <= 15)
    #expect(lines.count { $0.contains("/unit/") } >= min(changed, 2))
    #expect(lines.count { $0.contains("/story/") } >= min(gone, 1))
  }

  @Test func warningsThatWereToldBeforeAreCountedApart() {
    var report = report
    report.diagnostics = [warning("a"), warning("b"), warning("c")]
    report.accepted = 4
    func line() -> Substring? {
      ReportSummary(report, .vi, output: "O", wrote: true).text.split(separator: "\n")
        .first { $0.hasPrefix("Cần xem") }
    }
    #expect(line() == "Cần xem: 3 cảnh báo, 4 đã ghi là xem rồi.")
    report.told = ToldMessages([warning("a"), warning("c")])
    #expect(line() == "Cần xem: 1 cảnh báo mới, 2 cảnh báo từ lần trước, 4 đã ghi là xem rồi.")
  }

  @Test func acceptedWarningsAloneAreNothingToLookAt() {
    var report = report
    report.accepted = 28
    let text = ReportSummary(report, .vi, output: "O", wrote: true).text
    #expect(text.contains("\n28 cảnh báo đã ghi là xem rồi.\n"))
    #expect(!text.contains("Cần xem"))
  }
}
