import Records
import SiteModel
import Theming
import VietnameseText

/// The page of a campaign: aim, owner, results against targets, reviews, the honoured, stories.
struct CampaignPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Campaign>

  private var context: SiteContext { frame.context }
  private var campaign: Campaign { context.site.campaigns[ref] }
  private var links: CampaignLinks { context.site.links(ref) }
  private var stories: [Ref<Story>] { context.shown(links.stories) }
  private var series: [Series] { links.series.map { context.site.series[$0] } }
  private var slice: Paging.Slice {
    Paging.slices(of: stories.count, size: context.settings.pageSize, folder: frame.path)[0]
  }

  init(_ ref: Ref<Campaign>, _ context: SiteContext) {
    self.ref = ref
    let campaign = context.site.campaigns[ref]
    frame = PageFrame(
      context, path: context.paths.page(campaign), title: campaign.title,
      description: campaign.summary ?? campaign.aim, kind: "campaign", trail: context.campaignTrail,
      feedFolder: context.paths.page(campaign),
      image: PictureView(campaign.image, from: campaign.file, on: context.paths.page(campaign), context)?
        .path)
  }

  static let fields: [Field<CampaignPage>] =
    fields(of: PageFrame.self) { $0.frame }
    + fields(of: AuthoredView.self) { AuthoredView(text: $0.campaign.text, frame: $0.frame) } + [
      .text("aim") { $0.campaign.aim },
      .view("owner") { page in
        page.links.owner.map { page.context.link(to: .organisation($0)) }
          ?? page.campaign.owner.map { NamedLink(name: $0, path: nil) }
      },
      .text("partners") { $0.campaign.partners.joined(separator: "; ") },
      .text("scope") { $0.campaign.scope },
      .text("term") { $0.campaign.term },
      .text("state") { page in page.campaign.state.map { page.context.wording.name(ofState: $0) } },
      .view("launched") { page in page.campaign.launched.map { DateView($0, page.context.wording) } },
      .list("programmes") { page in page.links.programmes.map { page.context.link(to: .programme($0)) } },
      .flag("has_programmes") { !$0.links.programmes.isEmpty },
      .list("targets") { $0.campaign.targets.map { PlainText($0) } },
      .flag("has_targets") { !$0.campaign.targets.isEmpty },
    ] + results + lists

  private static let results: [Field<CampaignPage>] = [
    .list("series") { page in
      page.links.series.map { SeriesView(series: page.context.site.series[$0], context: page.context) }
    },
    .flag("has_series") { !$0.links.series.isEmpty },
    .view("main_series") { page in page.series.first.map { SeriesView(series: $0, context: page.context) } },
    .list("long_series") { page in
      page.series.filter { $0.points.count > 1 }.map { SeriesView(series: $0, context: page.context) }
    },
    .list("short_series") { page in
      page.series.filter { $0.points.count == 1 }.map { SeriesView(series: $0, context: page.context) }
    },
    .flag("has_short_series") { page in page.series.contains { $0.points.count == 1 } },
    .list("life_cycle") { $0.context.lifeCycle(of: $0.ref) },
    .list("reviews") { page in
      page.campaign.reviews.map { review in
        LinkItem(
          path: page.context.paths.page(review, of: page.campaign), title: review.title,
          note: review.publication.date.map { page.context.wording.inColumn($0.day) })
      }
    },
    .flag("has_reviews") { !$0.campaign.reviews.isEmpty },
  ]

  private static let lists: [Field<CampaignPage>] = [
    .list("awards") { page in
      page.context.rows(page.context.newestFirst(page.links.awards).prefix(page.context.settings.pageSize))
    },
    .flag("has_awards") { !$0.links.awards.isEmpty },
    .text("award_count") { $0.context.wording.number($0.links.awards.count) },
    .text("register_path") { page in
      page.context.has(.awards) && !page.links.awards.isEmpty
        ? page.context.registerFolder(.campaign(page.ref)) : nil
    },
    .list("stories") { $0.context.items($0.stories[$0.slice.range]) },
    .flag("has_stories") { !$0.stories.isEmpty },
    .text("total") { $0.context.wording.number($0.stories.count) },
    .view("pagination") { $0.slice.pagination },
  ]
}
