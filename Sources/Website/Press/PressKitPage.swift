import Records
import SiteModel
import Theming
import VietnameseText

/// What an agency needs besides bulletins: who the publisher is, whom to ask, on what terms, and figures with their sources.
struct PressKitPage: TemplateView {
  let frame: PageFrame
  let pages: PressPages

  private var context: SiteContext { frame.context }
  private var settings: SiteSettings { context.settings }
  private var table: String { context.paths.folder(.data) + "results.csv" }

  static let fields: [Field<PressKitPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .text("about") { $0.settings.press.about },
      .view("press_contact") { $0.context.pressContact },
      .text("citation") { $0.context.citation },
      .text("licence") { $0.settings.licence?.name },
      .text("licence_url") { $0.settings.licence?.url },
      .text("label") { $0.settings.press.label },
      .list("fact_sheets") { $0.factSheets },
      .flag("has_fact_sheets") { !$0.factSheets.isEmpty },
      .text("results_table") { $0.pages.others.contains($0.table) ? $0.table : nil },
    ]

  private var factSheets: [FactSheet] {
    guard context.has(.campaigns) else { return [] }
    return context.provinceFirst.compactMap { ref in
      let series = context.site.links(ref).series.map { context.site.series[$0] }
      let main = series.filter { $0.partOf == nil && $0.last != nil }
      guard !main.isEmpty else { return nil }
      return FactSheet(
        id: context.site.campaigns[ref].id, campaign: context.link(to: .text(.campaign(ref))),
        rows: main.map { FactRow(series: $0, wording: context.wording) })
    }
  }
}

/// The main indicators of a campaign.
struct FactSheet: TemplateView {
  let id: String
  let campaign: NamedLink
  let rows: [FactRow]

  static let fields: [Field<FactSheet>] = [
    .text("id") { $0.id }, .view("campaign") { $0.campaign }, .list("facts") { $0.rows },
    .text("campaign_name") { $0.campaign.name },
  ]
}

/// The newest value of an indicator: never without its unit, its day and its source.
struct FactRow: TemplateView {
  let series: Series
  let wording: Wording

  static let fields: [Field<FactRow>] = [
    .text("indicator") { $0.series.name },
    .text("value") { row in row.series.last.map { row.wording.number($0.value, $0.measure) } },
    .text("target") { row in row.series.target.map { row.wording.number($0, row.series.measure) } },
    .view("as_of") { row in row.series.last?.asOf.map { DateView($0, row.wording) } },
    .text("period") { row in row.series.last.map { row.wording.period($0.period) } },
    .view("source") { row in row.series.last?.source.map { SourceView(text: $0) } },
  ]
}
