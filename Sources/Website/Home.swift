import SiteModel
import Theming

/// The front page: the newest stories, decisions, the province's campaigns, figures from the data.
struct HomePage: TemplateView {
  let frame: PageFrame

  private var context: SiteContext { frame.context }
  private var site: Site { context.site }

  static let fields: [Field<HomePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .view("lead") { page in page.lead.map { StoryItem(ref: $0, context: page.context) } },
      .list("stories") { page in
        let lead = page.lead
        return page.context.items(page.newest.filter { $0 != lead })
      },
      .flag("has_stories") { !$0.site.stories.isEmpty },
      .list("decisions") { page in
        page.context.has(.decisions)
          ? page.context.decisionsNewestFirst.prefix(4).map { page.context.item(for: $0) } : []
      },
      .flag("has_decisions") { $0.context.has(.decisions) },
      .list("campaigns") { page in
        page.context.has(.campaigns)
          ? page.site.campaigns.refs.map { page.context.link(to: .campaign($0)) } : []
      },
      .flag("has_campaigns") { $0.context.has(.campaigns) },
      .list("practices") { page in
        page.context.items(
          page.site.stories.refs.lazy.filter { page.site.stories[$0].practice != nil }.prefix(3))
      },
      .flag("has_practices") { $0.context.has(.practices) },
      .list("pages") { page in
        page.site.pages.records.map { Link(path: page.context.paths.page($0), title: $0.title) }
      },
    ]

  private var newest: ArraySlice<Ref<Story>> { site.stories.refs.prefix(context.settings.pageSize) }

  /// The newest story about people who work directly among the last ten; without one, the newest.
  private var lead: Ref<Story>? {
    let last = site.stories.refs.prefix(10)
    return last.first { story in
      site.links(story).about.contains { site.recipients[$0].roleClass == .directWorker }
    } ?? last.first
  }
}

extension SiteContext {
  var homeFile: OutputFile {
    page("", kind: "home", origin: "Content/site.yml") { [self] output in
      let frame = PageFrame(self, path: "", title: settings.title, kind: "home")
      templates.home.render(HomePage(frame: frame), to: &output)
    }
  }
}
