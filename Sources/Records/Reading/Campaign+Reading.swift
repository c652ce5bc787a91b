import Diagnostics
import Sheets
import VietnameseText

extension Campaign {
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Campaign> {
    context.text(bytes, file: file, head) { body in
      let text = AuthoredText(file: file, body: body)
      return Campaign(text: text, id: text.slug)
    } finish: { _, campaign in
      campaign.title.isEmpty ? nil : campaign
    }
  }

  static let head = Head<Campaign>(
    [AuthoredText.titleField, AuthoredText.summaryField].of(Campaign.self)
      + AuthoredText.publication.of(Campaign.self) + own
      + [AuthoredText.sourcesField, AuthoredText.imageField, AuthoredText.aliasesField].of(Campaign.self))

  private static let own: [HeadField<Campaign>] = [
    Field(
      "id", Phrase("Mã", "Id"),
      Phrase(
        "mã phong trào; không ghi thì là tên thư mục", "what others call it; the folder's name if absent"),
      .text, for: .program
    ) { $0.id = $1 },
    Field("aim", Phrase("Mục tiêu", "Aim"), Phrase("để làm gì", "what it is for"), .longText) { $0.aim = $1 },
    Field(
      "owner", Phrase("Chủ trì", "Owner"),
      Phrase("cơ quan chủ trì: tên hoặc mã", "the body in charge: its name or id"),
      .text
    ) { $0.owner = $1 },
    Field(
      "partners", Phrase("Phối hợp", "Partners"), Phrase("các cơ quan cùng làm", "bodies that take part"),
      .list
    ) {
      $0.partners = $1.map(\.value)
    },
    Field("scope", Phrase("Phạm vi", "Scope"), Phrase("ở đâu, với ai", "where, and for whom"), .text) {
      $0.scope = $1
    },
    Field(
      "term", Phrase("Giai đoạn", "Term"), Phrase("từ năm nào đến năm nào", "from which year to which"), .text
    ) {
      $0.term = $1
    },
    Field(
      "programme", Phrase("Chương trình", "Programmes"), Phrase("mã chương trình", "the ids of programmes"),
      .references(to: .programmes), for: .records
    ) { $0.programmes = $1 },
    Field("launched", Phrase("Phát động", "Launched"), Phrase("ngày phát động", "when it began"), .date) {
      $0.launched = $1
    },
    Field(
      "state", Phrase("Trạng thái", "State"), Phrase("đang làm, đã tổng kết…", "under way, ended…"), .text
    ) {
      $0.state = $1
    },
    Field(
      "targets", Phrase("Chỉ tiêu", "Targets"), Phrase("những gì phải đạt", "what is to be reached"), .list
    ) {
      $0.targets = $1.map(\.value)
    },
  ]
}

extension Review {
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Review> {
    context.text(bytes, file: file, head) {
      Review(text: AuthoredText(file: file, body: $0))
    } finish: { _, review in
      review.title.isEmpty ? nil : review
    }
  }

  static let head = Head<Review>(
    [AuthoredText.titleField, AuthoredText.summaryField].of(Review.self) + [
      Field(
        "kind", Phrase("Loại", "Kind"),
        Phrase("so-ket (mặc định) hoặc tong-ket", "interim (default) or final"),
        .choice(Kind.self)
      ) { $0.kind = $1 }
    ] + (AuthoredText.publication + [AuthoredText.sourcesField]).of(Review.self))
}
