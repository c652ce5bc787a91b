import ArgumentParser
import Building
import Records
import SiteModel

struct PressDraft: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract:
      "Writes the draft of a bulletin from the stories, awards and results of a week, a month, a campaign or a decision."
  )
  @OptionGroup var site: SiteArguments
  @Option(help: "A week of ISO 8601, such as 2026-W08.")
  var week: String?
  @Option(help: "A month, such as 2026-05.")
  var month: String?
  @Option(help: "The id of a campaign.")
  var campaign: String?
  @Option(help: "The slug of a decision, such as 3233-qd-ubnd-2022.")
  var decision: String?
  @Option(help: "A rule under press in site.yml.")
  var rule: String?
  @Option(help: "The number of the bulletin. Default: the next free one of the year.")
  var number: String?

  private var subjects: [(every: PressRule.Every, text: String)] {
    [(.week, week), (.month, month), (.campaign, campaign), (.decision, decision)].compactMap { every, text in
      text.map { (every, $0) }
    }
  }

  func validate() throws {
    guard subjects.count == 1 || subjects.isEmpty && rule != nil else {
      throw ValidationError("Give one of --week, --month, --campaign and --decision.")
    }
  }

  func run() async throws {
    let request = DraftRequest(subject: subjects.first, rule: rule, number: number)
    let (path, report) = await draft(request, site.buildOptions)
    try ReportPrinter(site, site.buildOptions).end(report, with: path.map { Array(($0 + "\n").utf8) })
  }
}
