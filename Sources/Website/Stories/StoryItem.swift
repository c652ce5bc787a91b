import Records
import SiteModel
import Theming
import VietnameseText

/// A story in a list.
struct StoryItem: TemplateView {
  let ref: Ref<Story>
  /// Held here because copying a record out of its table for every field costs more than printing it.
  let story: Story
  let context: SiteContext

  /// `nil` where the site has no pages of stories, to which a list would lead.
  init?(ref: Ref<Story>, context: SiteContext) {
    guard context.has(.stories) else { return nil }
    self.ref = ref
    self.context = context
    story = context.site.stories[ref]
  }

  static let fields: [Field<StoryItem>] = [
    .text("path") { $0.context.paths.page($0.story) },
    .text("title") { $0.story.title },
    .text("summary") { $0.story.summary },
    .text("teaser") { $0.story.summary.map { shortened($0, to: 180) } },
    .view("date") { item in item.story.publication.date.map { DateView($0.day, item.context.wording) } },
    .flag("is_feature") { $0.story.kind == .feature },
    .text("field") { item in item.story.field.map { item.context.wording.name(of: $0) } },
    .view("unit") { item in item.context.unitView(item.context.site.links(item.ref).unit) },
    .text("cover") { item in item.context.coverPath(of: item.story) },
    .view("picture") { item in
      PictureView(
        item.story.image, from: item.story.file, on: item.context.paths.page(item.story), item.context)
    },
  ]
}

extension SiteContext {
  func items(_ stories: some Sequence<Ref<Story>>) -> [StoryItem] {
    stories.compactMap { StoryItem(ref: $0, context: self) }
  }

  /// Those of the stories that readers come to: all, or none where the site has no pages of stories.
  func shown(_ stories: [Ref<Story>]) -> [Ref<Story>] { has(.stories) ? stories : [] }
}

/// A text cut at a word, with an ellipsis, when it is longer than so many characters.
func shortened(_ text: String, to limit: Int) -> String {
  let scalars = text.unicodeScalars
  guard text.utf8.count > limit,
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end < scalars.endIndex, let space = scalars[..<end].lastIndex(of: " ")
  else { return text }
  let cut = scalars[..<space].reversed().drop { " ,;:.–".unicodeScalars.contains($0) }
  return String(text[..<cut.startIndex.base]) + "…"
}
