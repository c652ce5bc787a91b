import Diagnostics
import Markdown
import VietnameseText

extension Story {
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Story> {
    context.text(bytes, file: file, StoryText.head) { body in
      let text = AuthoredText(file: file, body: body)
      return StoryText(text: text, id: text.slug)
    } finish: { head, read in
      guard !read.text.title.isEmpty else { return nil }
      var story = read
      // Whoever claims an award may speak of it.
      if head.node("awards") == nil {
        story.awardWords = firstAwardWords(in: story.text.body, file: file)?.placed(in: bytes)
      }
      if let problem = story.hollowness(in: bytes) { head.values.diagnostics.append(problem) }
      return Story(story)
    }
  }
}

extension StoryText {
  static let head = Head<StoryText>(
    [AuthoredText.titleField, AuthoredText.summaryField].of(StoryText.self)
      + AuthoredText.publication.of(StoryText.self) + kinds + references + contents
      + [AuthoredText.imageField].of(StoryText.self) + [
        Field(
          "gallery", Phrase("Thư viện ảnh", "Gallery"),
          Phrase("thêm nhiều ảnh, mỗi ảnh ghi như ảnh chính", "more pictures, each written as the main one"),
          .pictures
        ) { $0.gallery = $1 },
        Field("corrections", Phrase("Đính chính", "Corrections"), Correction.keyHelp, .corrections) {
          $0.corrections = $1
        },
      ] + [AuthoredText.aliasesField].of(StoryText.self))

  private static let kinds: [HeadField<StoryText>] =
    [
      Field(
        "id", Phrase("Mã", "Id"),
        Phrase(
          "mã để [[…]] gọi bài; không ghi thì là tên tệp", "what [[…]] calls it; the file's name if absent"),
        .text, for: .program
      ) { $0.id = $1 },
      Field(
        "kind", Phrase("Loại", "Kind"),
        Phrase("bai: bài dài (mặc định); tin: tin ngắn", "bai: a feature (default); tin: a short notice"),
        .choice(Story.Kind.self)
      ) { $0.kind = $1 },
      Field(
        "field", Phrase("Lĩnh vực", "Field"), Phrase("lĩnh vực của đời sống", "the field of life"),
        .choice(StoryField.self)
      ) { $0.field = $1 },
      Field(
        "tags", Phrase("Chủ đề", "Topics"),
        Phrase("vài từ để xếp các bài cùng chủ đề", "a few words that stories of one topic share"), .tags
      ) { $0.tags = $1 },
      Field(
        "authors", Phrase("Tác giả", "Authors"), Phrase("một hay nhiều người", "one or several people"), .list
      ) { $0.authors = $1.map(\.value) },
      Field(
        "source", Phrase("Nguồn", "Source"),
        Phrase("nơi đăng đầu tiên, nếu chép lại", "where it was published first"),
        .first(of: .citations)
      ) { $0.source = $1 },
    ] + [AuthoredText.sourcesField].of(StoryText.self)

  private static let references: [HeadField<StoryText>] = [
    Field(
      "about", Phrase("Nhân vật", "About"),
      Phrase("mã của người, tập thể mà bài viết về", "the ids of whom it is about"),
      .references(to: .recipients), for: .records
    ) { $0.about = $1 },
    Field(
      "awards", Phrase("Khen thưởng", "Awards"),
      Phrase("lượt khen mà bài nói tới", "the awards that it speaks of"), .claims, for: .records
    ) { $0.claims = $1 },
    Field(
      "campaign", Phrase("Phong trào", "Campaign"), Phrase("mã phong trào", "the id of a campaign"),
      .reference(to: .campaigns), for: .records
    ) { $0.campaign = $1 },
    Field(
      "unit", Phrase("Đơn vị", "Unit"), Phrase("mã xã, phường", "the id of a commune"),
      .reference(to: .units),
      for: .records
    ) { $0.unit = $1 },
  ]

  private static let contents: [HeadField<StoryText>] = [
    Field(
      "deed", Phrase("Việc làm", "Deed"), Phrase("việc cụ thể", "what was done"),
      .group(Deed.head, of: Deed())
    ) { $0.deed = $1 },
    Field(
      "practice", Phrase("Cách làm hay", "Practice"),
      Phrase("để nơi khác làm theo", "a way of working that others can copy"),
      .group(Practice.head, of: Practice())
    ) { $0.practice = $1 },
  ]
}

extension Deed {
  fileprivate static let head = Head<Deed>([
    Field("date", Phrase("Ngày", "Date"), Phrase("lúc nào", "when"), .date) { $0.date = $1 },
    Field("place", Phrase("Nơi", "Place"), Phrase("ở đâu", "where"), .text) { $0.place = $1 },
    Field("what", Phrase("Nội dung", "What"), Phrase("đã làm gì", "what was done"), .longText) {
      $0.what = $1
    },
    Field("effect", Phrase("Hiệu quả", "Effect"), Phrase("kết quả ra sao", "what came of it"), .longText) {
      $0.effect = $1
    },
  ])
}

extension Practice {
  fileprivate static let head = Head<Practice>([
    Field("problem", Phrase("Vấn đề", "Problem"), Phrase("khó ở chỗ nào", "what was hard"), .longText) {
      $0.problem = $1
    },
    Field(
      "steps", Phrase("Các bước", "Steps"), Phrase("làm lần lượt thế nào", "what is done, in order"), .list
    ) {
      $0.steps = $1.map(\.value)
    },
    Field("cost", Phrase("Kinh phí", "Cost"), Phrase("tốn bao nhiêu", "what it costs"), .text) {
      $0.cost = $1
    },
    Field("result", Phrase("Kết quả", "Result"), Phrase("được gì", "what came of it"), .longText) {
      $0.result = $1
    },
    Field(
      "conditions", Phrase("Điều kiện", "Conditions"), Phrase("cần có gì mới làm được", "what it needs"),
      .longText
    ) { $0.conditions = $1 },
    Field("contact", Phrase("Liên hệ", "Contact"), Phrase("hỏi thêm ở đâu", "where to ask"), .text) {
      $0.contact = $1
    },
  ])
}

extension FieldType where Reader == MappingReader, Value == [Tag] {
  /// Two spellings of one topic in a story are one topic.
  fileprivate static var tags: FieldType {
    FieldType(shape: .list(.text)) { reader, key in
      var tags: [Tag] = []
      for name in reader.list(key) {
        let slug = VietnameseText.slug(name.value)
        if slug.isEmpty {
          reader.values.diagnostics.append(Diagnostic(.emptyTag, name.value, at: name.place))
        } else if !tags.contains(where: { $0.slug == slug }) {
          tags.append(Tag(name: name.value, slug: slug))
        }
      }
      return tags
    }
  }
}

extension FieldType where Reader == MappingReader, Value == [Located<AwardClaim>] {
  /// `awards: [row ids or {form, class, decision}]`.
  fileprivate static var claims: FieldType {
    .groups(
      WrittenClaim.head, of: WrittenClaim(),
      short: { Located(AwardClaim.row(id: $0.value), at: $0.place) }
    ) { _, claim in
      if let id = claim.id { return Located(.row(id: id.value), at: id.place) }
      guard let form = claim.form else { return nil }
      return Located(
        .described(form: form.value, class: claim.class, decision: claim.decision), at: form.place)
    }
  }
}

/// A claim while it is being read.
private struct WrittenClaim: Sendable {
  var id: Located<String>?
  var form: Located<String>?
  var `class`: AwardClass?
  var decision: String?

  static let head = Head<WrittenClaim>(
    [
      Field(
        "id", Phrase("Mã", "Id"), Phrase("mã của dòng trong danh sách", "the id of a row"),
        .reference(to: .awards), for: .records
      ) { $0.id = $1 },
      Field(
        "form", Phrase("Hình thức", "Form"), Phrase("hình thức khen thưởng", "the form of award"),
        .reference(to: .forms), for: .records
      ) { $0.form = $1 },
      Field(
        "class", Phrase("Hạng", "Class"), Phrase("hạng, nếu có", "its class, if any"),
        .choice(AwardClass.self)
      ) {
        $0.class = $1
      },
      Field(
        "decision", Phrase("Quyết định", "Decision"), Phrase("số quyết định", "the number of the decision"),
        .text,
        for: .records
      ) { $0.decision = $1 },
    ], oneOf: ["form", "id"])
}
