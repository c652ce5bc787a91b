import Diagnostics
import Markdown
import VietnameseText

extension Story {
  static let keys =
    CommonKeys.publication + [
      "id", "kind", "title", "summary", "authors", "source", "sources", "about", "awards", "campaign", "unit",
      "field", "tags", "deed", "practice", "image", "gallery", "aliases", "corrections",
    ]

  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Story> {
    context.text(bytes, file: file, known: keys) { head, body in
      guard let title = head.required("title") else { return nil }
      return Story(StoryText(&head, title: title, body: body, bytes: bytes, file: file))
    }
  }
}

extension StoryText {
  fileprivate init(
    _ head: inout MappingReader, title: String, body: MarkdownDocument, bytes: [UInt8], file: String
  ) {
    self.file = file
    self.title = title
    about = head.list("about")
    campaign = head.located("campaign")
    self.body = body
    slug = stem(of: file)
    id = head.text("id") ?? slug
    kind = head.choice("kind", Story.Kind.self) ?? .feature
    summary = head.text("summary")
    publication = head.publication()
    claims = head.claims()
    unit = head.located("unit")
    field = head.choice("field", StoryField.self)
    tags = Self.tags(head.list("tags"), &head.values)
    authors = head.list("authors").map(\.value)
    source = head.citations("source").first
    sources = head.citations("sources")
    aliases = head.list("aliases")
    image = head.pictures("image").first
    gallery = head.pictures("gallery")
    deed = head.deed()
    practice = head.practice()
    corrections = head.corrections()
    // Whoever claims an award may speak of it.
    awardWords = head.node("awards") == nil ? firstAwardWords(in: body, file: file)?.placed(in: bytes) : nil
    if let problem = hollowness(in: bytes) { head.values.diagnostics.append(problem) }
  }

  /// Two spellings of one topic in a story are one topic.
  private static func tags(_ written: [Located<String>], _ values: inout ValueReader) -> [Tag] {
    var tags: [Tag] = []
    for name in written {
      let slug = VietnameseText.slug(name.value)
      if slug.isEmpty {
        values.diagnostics.append(Diagnostic(.emptyTag, name.value, at: name.place))
      } else if !tags.contains(where: { $0.slug == slug }) {
        tags.append(Tag(name: name.value, slug: slug))
      }
    }
    return tags
  }
}

extension MappingReader {
  fileprivate mutating func deed() -> Deed? {
    group("deed", known: ["date", "place", "what", "effect"]) { inner in
      Deed(
        date: inner.date("date"), place: inner.text("place"), what: inner.text("what"),
        effect: inner.text("effect"))
    }
  }

  fileprivate mutating func practice() -> Practice? {
    let parts = ["problem", "steps", "cost", "result", "conditions", "contact"]
    return group("practice", known: parts) { inner in
      Practice(
        problem: inner.text("problem"), steps: inner.list("steps").map(\.value), cost: inner.text("cost"),
        result: inner.text("result"), conditions: inner.text("conditions"), contact: inner.text("contact"))
    }
  }

  mutating func corrections() -> [Correction] {
    groups("corrections", known: ["date", "was", "now"]) { inner in
      guard let date = inner.date("date"), let was = inner.required("was"), let now = inner.required("now")
      else {
        if inner.node("date") == nil { _ = inner.required("date") }
        return nil
      }
      return Correction(date: date, was: was, now: now)
    }
  }

  /// `awards: [row ids or {form, class, decision}]`.
  fileprivate mutating func claims() -> [Located<AwardClaim>] {
    groups(
      "awards", known: ["id", "form", "class", "decision"],
      short: { Located(AwardClaim.row(id: $0.value), at: $0.place) }
    ) { inner in
      if let id = inner.located("id") { return Located(.row(id: id.value), at: id.place) }
      guard let form = inner.located("form") else {
        _ = inner.required("form")
        return nil
      }
      let claim = AwardClaim.described(
        form: form.value, class: inner.choice("class", AwardClass.self), decision: inner.text("decision"))
      return Located(claim, at: form.place)
    }
  }
}
