import Records
import SiteModel
import Theming

/// What pages of all kinds of text show alike.
struct AuthoredView: TemplateView {
  let text: AuthoredText
  let frame: PageFrame

  static let fields: [Field<AuthoredView>] = [
    .text("heading") { $0.text.title },
    .text("summary") { $0.text.summary },
    .view("updated") { view in
      view.text.publication.updated.map { DateView($0.day, view.frame.context.wording) }
    },
    .view("picture") { view in
      PictureView(view.text.image, from: view.text.file, on: view.frame.path, view.frame.context)
    },
    .document("body") { view in
      let body = BodyRendering(
        document: view.text.body, file: view.text.file, page: view.frame.path, context: view.frame.context,
        followsPicture: view.text.image != nil)
      return .markup { body.append(to: &$0, root: view.frame.root) }
    },
    .list("sources") { view in
      view.text.sources.map { CitationView(citation: $0, wording: view.frame.context.wording) }
    },
    .flag("has_sources") { !$0.text.sources.isEmpty },
  ]
}
