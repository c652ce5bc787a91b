import Bulletins
import Diagnostics
import VietnameseText

extension Bulletin {
  /// Reads an authored bulletin. Raw HTML is never taken: a bulletin is also Word, PDF and XML.
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Bulletin> {
    let context = ReadingContext(zone: context.zone, rawHTML: false)
    let id = BulletinID(stem(of: file))
    return context.text(bytes, file: file, head) {
      Bulletin(text: AuthoredText(file: file, body: $0), id: id ?? BulletinID.none)
    } finish: { head, read in
      guard let id else {
        head.values.diagnostics.append(Diagnostic(.badBulletinName, stem(of: file), at: Place(file)))
        return nil
      }
      if let year = read.publication.date?.day.year, year != id.year {
        head.values.diagnostics.append(
          Diagnostic(.bulletinYear, String(id.year), String(year), at: head.located("release")?.place))
      }
      guard !read.title.isEmpty else { return nil }
      var bulletin = read
      bulletin.source = String(decoding: bytes, as: UTF8.self)
      return bulletin
    }
  }

  static let head = Head<Bulletin>(
    [AuthoredText.titleField].of(Bulletin.self) + own + parts
      + ([Publication.draftField].inText).of(Bulletin.self) + [
        Field("corrections", Phrase("Đính chính", "Corrections"), Correction.keyHelp, .corrections) {
          $0.corrections = $1
        },
        Field(
          "composed", Phrase("Tổng hợp", "Composed"),
          Phrase("chương trình soạn từ đâu; đừng sửa", "what the program drafted it from; leave it alone"),
          .composed, for: .program
        ) { $0.composed = $1 },
      ])

  private static let own: [HeadField<Bulletin>] = [
    Field(
      "summary", Phrase("Sapo", "Summary"),
      Phrase("một, hai câu đầu thông cáo", "its first one or two sentences"),
      .longText, isNeeded: true
    ) { $0.summary = $1 },
    Field(
      "release", Phrase("Phát hành", "Release"), Phrase("lúc báo chí được dùng", "when the press may use it"),
      .instant
    ) { $0.publication.date = $1 },
    Field(
      "letterhead", Phrase("Thể thức", "Letterhead"),
      Phrase("dang hoặc nha-nuoc", "of a Party or a State body"),
      .choice(PressLetterhead.self)
    ) { $0.letterhead = $1 },
    Field(
      "dateline", Phrase("Địa danh", "Dateline"), Phrase("nơi ghi trước ngày", "the place before the date"),
      .text
    ) {
      $0.dateline = $1
    },
    Field(
      "contact", Phrase("Đầu mối báo chí", "Contact"),
      Phrase("cơ quan trả lời báo chí", "the office that answers"),
      .group(Contact.head, of: Contact())
    ) { $0.contact = $1 },
  ]

  private static let parts: [HeadField<Bulletin>] = [
    Field(
      "stories", Phrase("Bài viết", "Stories"),
      Phrase("mã các bài kèm theo", "the ids of stories that go with it"),
      .references(to: .stories), for: .records
    ) { $0.stories = $1 },
    Field(
      "awards", Phrase("Khen thưởng", "Awards"),
      Phrase("mã lượt khen hoặc quyết định", "ids of rows or decisions"),
      .references(to: .awards), for: .records
    ) { $0.awards = $1 },
    Field(
      "photos", Phrase("Các ảnh", "Photos"), Phrase("ảnh báo chí được in", "pictures that may be printed"),
      .pictures
    ) {
      $0.photos = $1
    },
    Field(
      "notes", Phrase("Ghi chú cho biên tập viên", "Notes"),
      Phrase("chỉ cho biên tập viên các báo", "for editors of agencies only"), .list
    ) { $0.notes = $1.map(\.value) },
    Field(
      "original", Phrase("Bản gốc", "Original"),
      Phrase("văn bản có số, chữ ký, dấu mà thông cáo nói tới", "the signed document that it tells of"),
      .original
    ) { $0.original = $1 },
  ]
}

extension Bulletin.Contact {
  fileprivate static let head = Head<Bulletin.Contact>([
    Field("office", Phrase("Cơ quan", "Office"), Phrase("cơ quan nào", "which office"), .text) {
      $0.office = $1
    },
    Field("phone", Phrase("Điện thoại", "Phone"), Phrase("số của cơ quan", "of the office"), .text) {
      $0.phone = $1
    },
    Field("email", Phrase("Thư điện tử", "Email"), Phrase("của cơ quan", "of the office"), .email) {
      $0.email = $1
    },
  ])
}

extension FieldType where Reader == MappingReader, Value == Bulletin.Original {
  fileprivate static var original: FieldType {
    .group(WrittenOriginal.head, of: WrittenOriginal()) { _, written in
      guard let title = written.title, let url = written.url else { return nil }
      return Bulletin.Original(title: title, url: url)
    }
  }
}

private struct WrittenOriginal: Sendable {
  var title: String?
  var url: String?

  static let head = Head<WrittenOriginal>([
    Field(
      "title", Phrase("Tiêu đề", "Title"), Phrase("tên văn bản", "what it is called"), .text, isNeeded: true
    ) {
      $0.title = $1
    },
    Field("url", Phrase("Đường dẫn", "Address"), Phrase("nơi đăng", "where it is published"), .address) {
      $0.url = $1
    },
  ])
}

extension FieldType where Reader == MappingReader, Value == Bulletin.Composed {
  fileprivate static var composed: FieldType {
    .group(Bulletin.Composed.head, of: Bulletin.Composed(rule: nil, period: "")) { _, composed in
      composed.period.isEmpty ? nil : composed
    }
  }
}

extension Bulletin.Composed {
  fileprivate static let head = Head<Bulletin.Composed>([
    Field(
      "rule", Phrase("Quy tắc", "Rule"), Phrase("quy tắc ở site.yml", "a rule of site.yml"), .text,
      for: .program
    ) { $0.rule = $1 },
    Field(
      "period", Phrase("Kỳ", "Period"), Phrase("2026-W08, 2026-05…", "2026-W08, 2026-05…"), .text,
      isNeeded: true, for: .program
    ) { $0.period = $1 },
  ])
}
