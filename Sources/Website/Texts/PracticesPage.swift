import Publishing
import Records
import SiteModel
import Theming

/// All ways of working worth copying, with the stories that tell of them.
struct PracticesPage: TemplateView {
  let frame: PageFrame
  let stories: [Ref<Story>]

  static let fields: [Field<PracticesPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .list("practices") { page in
        page.frame.context.items(page.stories).map { PracticeItem(item: $0) }
      },
    ]
}

struct PracticeItem: TemplateView {
  let item: StoryItem

  static let fields: [Field<PracticeItem>] =
    fields(of: StoryItem.self) { $0.item } + [
      .view("practice") { item in item.item.story.practice.map { PracticeView(practice: $0) } }
    ]
}

extension SiteContext {
  var practiceFiles: [OutputFile] {
    guard has(.practices) else { return [] }
    let stories = site.stories.refs.filter { site.stories[$0].practice != nil }
    let folder = paths.folder(.practices)
    return [
      page(folder, kind: .practices, origin: folder) { [self] output in
        let frame = PageFrame(self, path: folder, title: wording.practices, kind: "practices")
        templates.practices.render(PracticesPage(frame: frame, stories: stories), to: &output)
      }
    ]
  }
}
