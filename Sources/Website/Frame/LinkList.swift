import Publishing
import SiteModel
import Theming

/// A page that lists other pages by title: people, units, campaigns, decisions, topics.
struct LinkListPage: TemplateView {
  let frame: PageFrame
  let heading: String
  /// What the list holds, in a sentence.
  let summary: String?
  let total: Int
  let items: [LinkItem]
  let pagination: PaginationView

  static let fields: [Field<LinkListPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.heading },
      .text("summary") { $0.summary },
      .text("total") { $0.frame.context.wording.number($0.total) },
      .list("items") { $0.items },
      .flag("is_empty") { $0.items.isEmpty },
      .view("pagination") { $0.pagination },
    ]
}

struct LinkItem: TemplateView {
  let path: String
  let title: String
  var note: String?
  var count = 0

  static let fields: [Field<LinkItem>] = [
    .text("path") { $0.path },
    .text("title") { $0.title },
    .text("note") { $0.note },
    .text("count") { $0.count > 0 ? String($0.count) : nil },
  ]
}

extension SiteContext {
  /// The pages of a list; `items` makes the entries of a page when it is rendered.
  func linkList(
    in folder: String, heading: String, summary: String? = nil, count: Int, size: Int = 300,
    trail: [Link] = [],
    _ items: @escaping @Sendable (Range<Int>) -> [LinkItem]
  ) -> [OutputFile] {
    Paging.slices(of: count, size: size, folder: folder).map { slice in
      page(slice.path, kind: .list, origin: folder) { [self] output in
        let view = LinkListPage(
          frame: listFrame(slice, heading: heading, summary: summary, trail: trail), heading: heading,
          summary: summary, total: count, items: items(slice.range),
          pagination: slice.pagination)
        templates.links.render(view, to: &output)
      }
    }
  }
}
