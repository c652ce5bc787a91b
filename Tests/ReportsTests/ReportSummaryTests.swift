import Diagnostics
import Reports
import Testing

/// The closing words of a build.
struct ReportSummaryTests {
  private var report: BuildReport {
    var report = BuildReport()
    report.pages = [.story: 1200, .robots: 1, .security: 1, .notFound: 1]
    report.write.written = 3
    report.write.unchanged = 1200
    report.write.appears = [("a/", .story), ("b/", .page), ("c/", .story)]
    report.write.disappears = [("d/", .decision)]
    report.nextChange = "2026-12-05T08:00:00+07:00"
    report.seconds = [.make: 0.5, .read: 1.2344, .link: 0.0004]
    return report
  }

  @Test func itTellsWhatTheSiteHasAndWhatChanged() {
    let text = ReportSummary(report, .en, output: "/srv/Output", wrote: true).text
    #expect(
      text == """
        Site: 1,200 stories, 3 files for machines.
        Wrote 3 files, left 1,200 unchanged, removed 0, in /srv/Output.
        new: 1 pages, 2 stories; gone: 1 decisions
        The site changes by itself at 2026-12-05T08:00:00+07:00.
        Done in 1,735 ms (read 1,234 ms, link 0 ms, make 500 ms).
        """)
  }

  @Test func aCheckDoesNotSayThatItWrote() {
    let text = ReportSummary(report, .vi, output: "/srv/Output", wrote: false).text
    #expect(!text.contains("/srv/Output"))
    #expect(text.contains("mới: 1 trang, 2 bài viết; gỡ: 1 quyết định"))
    #expect(text.hasSuffix("Xong sau 1.735 ms (read 1.234 ms, link 0 ms, make 500 ms)."))
  }
}
