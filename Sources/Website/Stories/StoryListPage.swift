import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// A page of a list of stories: a section, a topic, a later page of a campaign or unit.
struct StoryListPage: TemplateView {
  let frame: PageFrame
  let heading: String
  let summary: String?
  let total: Int
  let stories: ArraySlice<Ref<Story>>
  let pagination: PaginationView

  static let fields: [Field<StoryListPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.heading },
      .text("summary") { $0.summary },
      .text("total") { $0.frame.context.wording.number($0.total) },
      .list("stories") { $0.frame.context.items($0.stories) },
      .flag("is_empty") { $0.stories.isEmpty },
      .view("pagination") { $0.pagination },
      .flag("is_first") { $0.pagination.number == 1 },
    ]
}

extension SiteContext {
  /// The pages of a list of stories, from the page with the number `first` on.
  func storyList(
    _ stories: [Ref<Story>], in folder: String, heading: String, summary: String?, trail: [Link],
    kind: OutputKind, origin: String, from first: Int = 1, hasFeed: Bool = true
  ) -> [OutputFile] {
    Paging.slices(of: stories.count, size: settings.pageSize, folder: folder).dropFirst(first - 1).map {
      slice in
      page(slice.path, kind: kind, origin: origin) { [self] output in
        let frame = listFrame(
          slice, heading: heading, summary: summary, trail: trail, feedFolder: hasFeed ? folder : nil)
        let view = StoryListPage(
          frame: frame, heading: heading, summary: summary, total: stories.count,
          stories: stories[slice.range], pagination: slice.pagination)
        templates.stories.render(view, to: &output)
      }
    }
  }

  func listFrame(
    _ slice: Paging.Slice, heading: String, summary: String?, trail: [Link], feedFolder: String? = nil
  ) -> PageFrame {
    let title = slice.isFirst ? heading : "\(heading) – \(wording.page(slice.pagination.number))"
    let own = slice.isFirst ? trail : trail + [Link(path: slice.pagination.folder, title: heading)]
    return PageFrame(
      self, path: slice.path, title: title, description: summary, kind: "list", trail: own,
      feedFolder: feedFolder)
  }

  /// A page at a folder of the site, or at a path with a file name of its own.
  func page(
    _ path: String, kind: OutputKind, origin: String, _ make: @escaping @Sendable (inout [UInt8]) -> Void
  ) -> OutputFile {
    let isFolder = path.isEmpty || path.hasSuffix("/")
    return OutputFile(
      path: isFolder ? path + "index.html" : path, kind: kind, origin: origin, content: .made(make))
  }
}
