import Bulletins
import Diagnostics
import VietnameseText

/// Keys that several kinds of text share.
extension Publication {
  static let dateField = HeadField<Publication>(
    "date", Phrase("Ngày", "Date"),
    Phrase(
      "ngày đăng, có thể kèm giờ: 2026-03-10T08:00",
      "when it is published, if need be with the time: 2026-03-10T08:00"),
    .instant
  ) { $0.date = $1 }
  static let updatedField = HeadField<Publication>(
    "updated", Phrase("Cập nhật", "Updated"), Phrase("ngày sửa lần cuối", "when it was changed last"),
    .instant
  ) { $0.updated = $1 }
  static let draftField = HeadField<Publication>(
    "draft", Phrase("Nháp", "Draft"), Phrase("có: chưa cho ai xem", "true: nobody may see it yet"), .flag,
    for: .program
  ) { $0.isDraft = $1 }
  static let embargoField = HeadField<Publication>(
    "embargo", Phrase("Chỉ phát sau", "Embargo"),
    Phrase("trước lúc này không ai xem được", "nobody sees it before this instant"), .instant, for: .program
  ) { $0.embargo = $1 }
  static let expiresField = HeadField<Publication>(
    "expires", Phrase("Hết hạn", "Expires"),
    Phrase("từ lúc này không còn trên trang", "from this instant on it is not on the site"), .instant,
    for: .program
  ) { $0.expires = $1 }
  static let withdrawnField = HeadField<Publication>(
    "withdrawn", Phrase("Gỡ bỏ", "Withdrawn"),
    Phrase(
      "từ ngày nào và vì sao bài được gỡ; trang của bài chỉ còn nói điều ấy",
      "from which day on and why it is taken off; its page says that alone"),
    .group(Withdrawal.head, of: Withdrawal()), for: .program
  ) { $0.withdrawal = $1 }
}

extension Withdrawal {
  static let head = Head<Withdrawal>([
    Field(
      "date", Phrase("Ngày", "Date"), Phrase("từ lúc nào", "from when on"), .instant, for: .program
    ) { $0.date = $1 },
    Field(
      "reason", Phrase("Lý do", "Reason"),
      Phrase("một trong các lý do cho bạn đọc biết", "the class of reason that readers are told"), .reason
    ) { $0.reason = $1 },
  ])
}

extension FieldType where Reader == MappingReader, Value == WithdrawalReason {
  /// Readers are told the class of a reason only. Another word is a warning, so that it holds up no takedown.
  fileprivate static var reason: FieldType {
    let allowed = WithdrawalReason.allCases.map(\.rawValue)
    return FieldType(shape: .choice(Choices(words: allowed, others: [], isClosed: false))) { reader, key in
      guard let written = reader.located(key) else { return nil }
      if let reason = reader.values.spelled(written.value, WithdrawalReason.self) { return reason }
      reader.values.diagnostics.append(
        Diagnostic(
          .otherWithdrawalReason, written.value, allowed.joined(separator: ", "), at: written.place,
          suggestions: nearMisses(of: written.value, among: allowed)))
      return .other
    }
  }
}

/// The keys that most kinds of text have.
extension AuthoredText {
  static let titleField = HeadField<AuthoredText>(
    "title", Phrase("Tiêu đề", "Title"), Phrase("tít, tên trang", "the headline, or the page's name"), .text,
    isNeeded: true
  ) { $0.title = $1 }
  static let summaryField = HeadField<AuthoredText>(
    "summary", Phrase("Sapo", "Summary"),
    Phrase(
      "một, hai câu: ai, làm gì, kết quả ra sao", "one or two sentences: who did what, and what came of it"),
    .longText
  ) { $0.summary = $1 }
  static let sourcesField = HeadField<AuthoredText>(
    "sources", Phrase("Các nguồn", "Sources"),
    Phrase("tài liệu đã dùng", "where its facts come from"), .citations
  ) { $0.sources = $1 }
  static let aliasesField = HeadField<AuthoredText>(
    "aliases", Phrase("Đường dẫn cũ", "Old addresses"),
    Phrase("địa chỉ cũ của trang: [/tin-cu/bai-12/]", "addresses that the page had: [/tin-cu/bai-12/]"), .list
  ) { $0.aliases = $1 }
  static let imageField = HeadField<AuthoredText>(
    "image", Phrase("Ảnh", "Picture"), Phrase("ảnh chính", "the main picture"), .first(of: .pictures)
  ) { $0.image = $1 }

  /// What decides when readers see a text.
  static let publication = [
    Publication.dateField, Publication.updatedField, Publication.draftField, Publication.embargoField,
    Publication.expiresField, Publication.withdrawnField,
  ].inText
}

extension [HeadField<Publication>] {
  var inText: [HeadField<AuthoredText>] { map { $0.inside { $1(&$0.publication) } } }
}

extension [HeadField<AuthoredText>] {
  /// The same keys of a kind of text.
  func of<Kind: Authored>(_ kind: Kind.Type) -> [HeadField<Kind>] { map { $0.inside { $1(&$0.text) } } }
}

extension FieldType where Reader == MappingReader, Value == [Citation] {
  static var citations: FieldType {
    .groups(Citation.head, of: Citation(title: ""), short: { Citation(title: $0.value) }) { reader, read in
      var citation = read
      if citation.title.isEmpty, let address = reader.located("url") { citation.title = address.value }
      return citation.title.isEmpty ? nil : citation
    }
  }
}

extension Citation {
  fileprivate static let head = Head<Citation>(
    [
      Field("title", Phrase("Tiêu đề", "Title"), Phrase("tên tài liệu", "what it is called"), .text) {
        $0.title = $1
      },
      Field("name", Phrase("Tên", "Name"), Phrase("như title", "the same as title"), .text) {
        if $0.title.isEmpty { $0.title = $1 }
      },
      Field(
        "url", Phrase("Đường dẫn", "Address"), Phrase("địa chỉ trên mạng", "where it is on the web"), .address
      ) {
        $0.url = $1
      },
      Field("date", Phrase("Ngày", "Date"), Phrase("ngày của tài liệu", "the day of the source"), .date) {
        $0.date = $1
      },
    ], oneOf: ["title", "name", "url"])
}

extension FieldType where Reader == MappingReader, Value == [Picture] {
  static var pictures: FieldType {
    .groups(Picture.head, of: Picture(), shape: { .picture($0) }) { reader, picture in
      guard !picture.file.isEmpty else { return nil }
      if picture.alt.isEmpty {
        reader.values.diagnostics.append(
          Diagnostic(.pictureKeyWithoutAlt, picture.file, at: picture.place))
      }
      if picture.credit == nil {
        reader.values.diagnostics.append(
          Diagnostic(.pictureKeyWithoutCredit, picture.file, at: picture.place))
      }
      return picture
    }
  }
}

extension Picture {
  fileprivate init() { (file, place) = ("", Place("")) }

  fileprivate static let head = Head<Picture>([
    Field(
      "file", Phrase("Tệp", "File"),
      Phrase("tệp ảnh, cạnh bài hoặc từ Content/", "beside the text, or from Content/ on"),
      .placedFile, isNeeded: true
    ) { ($0.file, $0.place) = ($1.value, $1.place) },
    Field(
      "alt", Phrase("Mô tả ảnh", "Description"),
      Phrase("ảnh cho thấy gì, cho người không nhìn thấy", "what it shows, for those who do not see it"),
      .text
    ) { $0.alt = $1 },
    Field(
      "caption", Phrase("Chú thích", "Caption"), Phrase("dòng chữ dưới ảnh", "the line below it"), .longText
    ) { $0.caption = $1 },
    Field(
      "credit", Phrase("Người chụp", "Credit"), Phrase("ai chụp, ai cho dùng", "who took it, who lends it"),
      .text
    ) { $0.credit = $1 },
    Field(
      "rights", Phrase("Bản quyền", "Rights"),
      Phrase("báo chí được dùng lại thế nào", "on what conditions it may be printed again"), .text
    ) { $0.rights = $1 },
  ])
}

extension FieldType where Reader == MappingReader, Value == [Correction] {
  static var corrections: FieldType {
    .groups(WrittenCorrection.head, of: WrittenCorrection()) { _, written in
      guard let date = written.date, let was = written.was, let now = written.now else { return nil }
      return Correction(date: date, was: was, now: now)
    }
  }
}

extension Correction {
  static let keyHelp = Phrase("chỗ đã viết sai và viết lại thế nào", "what was wrong, and how it reads now")
}

/// A correction while it is being read.
private struct WrittenCorrection: Sendable {
  var date: PartialDate?
  var was: String?
  var now: String?

  static let head = Head<WrittenCorrection>([
    Field("date", Phrase("Ngày", "Date"), Phrase("ngày sửa", "when it was put right"), .date, isNeeded: true)
    {
      $0.date = $1
    },
    Field("was", Phrase("Đã viết", "Was"), Phrase("câu cũ", "as it was"), .longText, isNeeded: true) {
      $0.was = $1
    },
    Field("now", Phrase("Viết lại", "Now"), Phrase("câu mới", "as it is now"), .longText, isNeeded: true) {
      $0.now = $1
    },
  ])
}
