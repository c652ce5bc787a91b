import Formats
import Markdown
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of one story.
struct StoryPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Story>
  private let story: Story
  private let links: StoryLinks

  private var context: SiteContext { frame.context }
  private var wording: Wording { context.wording }

  init(_ ref: Ref<Story>, _ context: SiteContext) {
    self.ref = ref
    let story = context.site.stories[ref]
    self.story = story
    links = context.site.links(ref)
    let path = context.paths.page(story)
    frame = PageFrame(
      context, path: path, title: story.title, description: story.summary, kind: "story",
      trail: [Link(path: context.paths.folder(.stories), title: context.wording.exemplars)],
      image: PictureView(story.image, from: story.file, on: path, context)?.path, isArticle: true,
      structuredData: { NewsArticle(ref, context).json })
  }

  static let fields: [Field<StoryPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.story.title },
      .text("slug") { $0.story.slug },
      .text("summary") { $0.story.summary },
      .flag("is_draft") { $0.story.publication.isDraft || $0.story.publication.date == nil },
      .view("date") { page in page.story.publication.date.map { DateView($0.day, page.wording) } },
      .view("updated") { page in page.story.publication.updated.map { DateView($0.day, page.wording) } },
      .flag("is_feature") { $0.story.kind == .feature },
      .text("field") { page in page.story.field.map { page.wording.name(of: $0) } },
      .text("authors") { page in page.story.authors.joined(separator: ", ") },
      .text("minutes") { String(max(1, ($0.story.body.wordCount + 100) / 200)) },
      .view("picture") { page in page.picture(page.story.image) },
      .list("gallery") { page in page.story.gallery.compactMap { page.picture($0) } },
      .document("body") { page in
        let body = BodyRendering(
          document: page.story.body, file: page.story.file, page: page.frame.path, context: page.context,
          followsPicture: page.story.image != nil)
        return .markup { body.append(to: &$0, root: page.frame.root) }
      },
      .list("outline") { $0.outline.map(OutlineItem.init) },
      .flag("has_outline") { $0.outline.count >= 4 },
      .text("cover") { page in page.context.coverPath(of: page.story) },
    ] + relations + details

  private static let relations: [Field<StoryPage>] = [
    .list("people") { page in page.links.about.map { page.context.link(to: .recipient($0)) } },
    .list("awards") { page in page.context.rows(page.context.newestFirst(page.links.awards)) },
    .flag("has_awards") { !$0.links.awards.isEmpty },
    .flag("is_about_several") { $0.links.about.count > 1 },
    .view("campaign") { page in page.links.campaign.map { page.context.link(to: .text(.campaign($0))) } },
    .view("unit") { $0.context.unitView($0.links.unit) },
    .list("tags") { page in page.story.tags.map { TagView(tag: $0, context: page.context) } },
    .flag("has_tags") { !$0.story.tags.isEmpty },
    .list("related") { page in
      page.context.items(relatedStories(to: page.ref, in: page.context.site, limit: 6))
    },
    .flag("has_related") { page in
      !relatedStories(to: page.ref, in: page.context.site, limit: 1).isEmpty
    },
  ]

  private static let details: [Field<StoryPage>] = [
    .view("facts") { FactBox($0.ref, $0.context) },
    .list("more") { MoreStories.groups(around: $0.ref, $0.context) },
    .view("deed") { page in page.story.deed.map { DeedView(deed: $0, wording: page.wording) } },
    .view("practice") { page in page.story.practice.map { PracticeView(practice: $0) } },
    .list("corrections") { page in
      page.story.corrections.map { CorrectionView(correction: $0, wording: page.wording) }
    },
    .flag("has_corrections") { !$0.story.corrections.isEmpty },
    .list("sources") { page in page.citations.map { CitationView(citation: $0, wording: page.wording) } },
    .flag("has_sources") { !$0.citations.isEmpty },
  ]

  private var outline: [MarkdownDocument.Heading] { story.body.outline.filter { $0.level == 2 } }

  private var citations: [Citation] { [story.source].compactMap { $0 } + story.sources }

  private func picture(_ picture: Picture?) -> PictureView? {
    PictureView(picture, from: story.file, on: frame.path, context)
  }
}

struct OutlineItem: TemplateView {
  let heading: MarkdownDocument.Heading
  static let fields: [Field<OutlineItem>] = [
    .text("anchor") { $0.heading.anchor },
    .text("text") { $0.heading.text },
  ]
}

struct TagView: TemplateView {
  let tag: Tag
  let context: SiteContext
  static let fields: [Field<TagView>] = [
    .text("name") { $0.tag.name },
    .text("path") { view in
      view.context.has(.tags) ? view.context.paths.folder(.tags) + view.tag.slug + "/" : nil
    },
  ]
}

struct DeedView: TemplateView {
  let deed: Deed
  let wording: Wording
  static let fields: [Field<DeedView>] = [
    .text("what") { $0.deed.what },
    .text("place") { $0.deed.place },
    .text("effect") { $0.deed.effect },
    .view("date") { view in view.deed.date.map { DateView($0, view.wording) } },
  ]
}

struct PracticeView: TemplateView {
  let practice: Practice
  static let fields: [Field<PracticeView>] = [
    .text("problem") { $0.practice.problem },
    .list("steps") { $0.practice.steps.map { PlainText($0) } },
    .flag("has_steps") { !$0.practice.steps.isEmpty },
    .text("cost") { $0.practice.cost },
    .text("result") { $0.practice.result },
    .text("conditions") { $0.practice.conditions },
    .text("contact") { $0.practice.contact },
  ]
}

struct CorrectionView: TemplateView {
  let correction: Correction
  let wording: Wording
  static let fields: [Field<CorrectionView>] = [
    .view("date") { DateView($0.correction.date, $0.wording) },
    .text("was") { $0.correction.was },
    .text("now") { $0.correction.now },
  ]
}
