import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// A page that is mainly a text: about, guide, a review of a campaign.
struct TextPage: TemplateView {
  let frame: PageFrame
  let text: AuthoredText
  /// `nil` where a page shows none.
  let date: PartialDate?

  static let fields: [Field<TextPage>] =
    fields(of: PageFrame.self) { $0.frame }
    + fields(of: AuthoredView.self) { AuthoredView(text: $0.text, frame: $0.frame) } + [
      .view("date") { page in page.date.map { DateView($0, page.frame.context.wording) } }
    ]
}

extension SiteContext {
  var textFiles: [OutputFile] {
    site.pages.records.map { text in
      page(paths.page(text), kind: .page, origin: text.file) { [self] output in
        let frame = PageFrame(
          self, path: paths.page(text), title: text.title, description: text.summary, kind: "page",
          image: PictureView(text.image, from: text.file, on: paths.page(text), self)?.path)
        templates.text.render(TextPage(frame: frame, text: text.text, date: nil), to: &output)
      }
    }
  }
}
