import ArgumentParser
import Building
import Records
import SiteModel

struct PressDraft: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: said(
      vi:
        "Viết bản soạn thông cáo từ bài viết, lượt khen, kết quả của một tuần, một tháng, một phong trào hoặc một quyết định.",
      en:
        "Writes the draft of a bulletin from the stories, awards and results of a week, a month, a campaign or a decision."
    )
  )
  @OptionGroup var site: SiteArguments
  @Option(
    help: .said(vi: "Một tuần theo ISO 8601, ví dụ 2026-W08.", en: "A week of ISO 8601, such as 2026-W08."))
  var week: String?
  @Option(help: .said(vi: "Một tháng, ví dụ 2026-05.", en: "A month, such as 2026-05."))
  var month: String?
  @Option(help: .said(vi: "Mã của một phong trào.", en: "The id of a campaign."))
  var campaign: String?
  @Option(
    help: .said(
      vi: "Mã của một quyết định, ví dụ 3233-qd-ubnd-2022.",
      en: "The slug of a decision, such as 3233-qd-ubnd-2022."))
  var decision: String?
  @Option(help: .said(vi: "Một quy tắc dưới khóa press của site.yml.", en: "A rule under press in site.yml."))
  var rule: String?
  @Option(
    help: .said(
      vi: "Số của thông cáo. Không ghi thì số trống kế tiếp trong năm.",
      en: "The number of the bulletin. Default: the next free one of the year."))
  var number: String?

  private var subjects: [(every: PressRule.Every, text: String)] {
    [(.week, week), (.month, month), (.campaign, campaign), (.decision, decision)].compactMap { every, text in
      text.map { (every, $0) }
    }
  }

  func validate() throws {
    guard subjects.count == 1 || subjects.isEmpty && rule != nil else {
      throw ValidationError(
        said(
          vi: "Hãy ghi một trong --week, --month, --campaign và --decision.",
          en: "Give one of --week, --month, --campaign and --decision."))
    }
  }

  func run() async throws {
    let request = DraftRequest(subject: subjects.first, rule: rule, number: number)
    let (path, report) = await draft(request, site.buildOptions)
    try ReportPrinter(site, site.buildOptions).end(report, with: path.map { Array(($0 + "\n").utf8) })
  }
}
