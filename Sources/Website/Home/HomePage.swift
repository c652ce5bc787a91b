import Publishing
import Records
import SiteModel
import Theming

/// The front page: the newest stories, decisions, the province's campaigns, figures from the data.
struct HomePage: TemplateView {
  let frame: PageFrame

  private var context: SiteContext { frame.context }
  private var site: Site { context.site }

  static let fields: [Field<HomePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .view("lead") { page in page.lead.flatMap { StoryItem(ref: $0, context: page.context) } },
      .list("stories") { page in
        let lead = page.lead
        return page.context.items(page.newest.filter { $0 != lead })
      },
      .flag("has_stories") { $0.context.has(.stories) },
      .list("decisions") { page in
        page.context.has(.decisions)
          ? page.context.decisionsNewestFirst.prefix(4).map { page.context.item(for: $0) } : []
      },
      .flag("has_decisions") { $0.context.has(.decisions) },
      .list("campaigns") { page in
        page.context.has(.campaigns)
          ? page.site.campaigns.refs.map { page.context.link(to: .text(.campaign($0))) } : []
      },
      .list("campaigns_with_results") { page in
        page.context.has(.campaigns) ? page.measured.prefix(3).map { MeasuredCampaign($0, page.context) } : []
      },
      .flag("has_campaigns_with_results") { $0.context.has(.campaigns) && !$0.measured.isEmpty },
      .list("top_stories") { page in
        let lead = page.lead
        return page.context.items(page.newest.filter { $0 != lead }.prefix(6))
      },
      .view("figures") { RecentFigures($0.context) },
      .list("open_notices") { $0.context.has(.notices) ? $0.context.items(of: $0.context.openNotices) : [] },
      .flag("has_open_notices") { $0.context.has(.notices) && !$0.context.openNotices.isEmpty },
      .flag("has_campaigns") { $0.context.has(.campaigns) },
      .list("practices") { page in
        page.context.items(
          page.site.stories.refs.lazy.filter { page.site.stories[$0].practice != nil }.prefix(3))
      },
      .flag("has_practices") { $0.context.has(.practices) },
    ]

  private var newest: ArraySlice<Ref<Story>> { site.stories.refs.prefix(context.settings.pageSize) }

  /// Campaigns of which a result can be set against a target, the province's own first.
  private var measured: [Ref<Campaign>] {
    context.provinceFirst.filter { ref in
      site.links(ref).series.first.map { site.series[$0].target != nil } ?? false
    }
  }

  /// The newest story about people who work directly among the last ten; without one, the newest.
  private var lead: Ref<Story>? {
    let last = site.stories.refs.prefix(10)
    return last.first { story in
      site.links(story).about.contains { site.recipients[$0].roleClass == .directWorker }
    } ?? last.first
  }
}

/// A campaign with its main result.
struct MeasuredCampaign: TemplateView {
  private let ref: Ref<Campaign>
  private let context: SiteContext

  init(_ ref: Ref<Campaign>, _ context: SiteContext) {
    self.ref = ref
    self.context = context
  }

  static let fields: [Field<MeasuredCampaign>] = [
    .view("campaign") { $0.context.link(to: .text(.campaign($0.ref))) },
    .view("main_series") { item in
      item.context.site.links(item.ref).series.first.map {
        SeriesView(series: item.context.site.series[$0], context: item.context)
      }
    },
  ]
}

extension SiteContext {
  var homeFile: OutputFile {
    page("", kind: .home, origin: SourcePaths.settings) { [self] output in
      let frame = PageFrame(self, path: "", title: settings.title, kind: "home")
      templates.home.render(HomePage(frame: frame), to: &output)
    }
  }
}
