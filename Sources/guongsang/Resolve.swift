import ArgumentParser
import Building
import Glibc

struct Resolve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Liệt kê danh sách khen thưởng nói về ai, nơi nào, và vì sao hiểu như vậy, CSV hoặc JSON.",
      en: "Lists who and what the award lists mean, and how that was found, as CSV or JSON on stdout."))

  @OptionGroup var site: SiteArguments

  @Option(help: .said(vi: "Định dạng của danh sách.", en: "The format of the list."))
  var `as` = ListFormat.csv

  @Flag(
    help: .said(
      vi: "In các câu hỏi còn bỏ ngỏ, mỗi câu kèm những dòng để dán vào Content/data/tra-loi.yml.",
      en: "Print what is open instead, each question with the lines for Content/data/tra-loi.yml."))
  var questions = false

  func run() async throws {
    if questions {
      let (text, report) = await openQuestions(site.buildOptions, .ofRun)
      // What is open is printed here; errors of other kinds are told by 'check'.
      guard let text else { return try ReportPrinter(site, site.buildOptions).end(report, wrote: false) }
      try output(text, in: .ofRun)
      withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
    }
    let (table, report) = await Building.resolve(site.buildOptions)
    try ReportPrinter(site, site.buildOptions).end(report, with: table, as: self.as)
    withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
  }
}
