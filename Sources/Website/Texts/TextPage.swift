import Markdown
import SiteModel
import Theming
import VietnameseText

/// A page that is mainly a text: about, guide, a review of a campaign.
struct TextPage: TemplateView {
  let frame: PageFrame
  let summary: String?
  let date: PartialDate?
  let body: MarkdownDocument
  let file: String
  let sources: [Citation]

  static let fields: [Field<TextPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.summary },
      .view("date") { page in page.date.map { DateView($0, page.frame.context.wording) } },
      .markup("body") { page in
        let body = BodyRendering(
          document: page.body, file: page.file, page: page.frame.path, context: page.frame.context)
        return .markup { body.append(to: &$0, root: page.frame.root) }
      },
      .list("sources") { page in
        page.sources.map { CitationView(citation: $0, wording: page.frame.context.wording) }
      },
      .flag("has_sources") { !$0.sources.isEmpty },
    ]
}

extension SiteContext {
  var textFiles: [OutputFile] {
    site.pages.records.map { text in
      page(paths.page(text), kind: "page", origin: text.file) { [self] output in
        let frame = PageFrame(
          self, path: paths.page(text), title: text.title, description: text.summary, kind: "page")
        let view = TextPage(
          frame: frame, summary: text.summary, date: nil, body: text.body, file: text.file,
          sources: text.sources)
        templates.text.render(view, to: &output)
      }
    }
  }
}
