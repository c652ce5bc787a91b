import Diagnostics

extension Page {
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Page> {
    context.text(bytes, file: file, head) {
      Page(text: AuthoredText(file: file, body: $0))
    } finish: { _, page in
      page.title.isEmpty ? nil : page
    }
  }

  static let head = Head<Page>(
    ([AuthoredText.titleField, AuthoredText.summaryField] + AuthoredText.publication + [
      AuthoredText.sourcesField, AuthoredText.imageField, AuthoredText.aliasesField,
    ]).of(Page.self))
}

extension Document {
  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Document> {
    context.text(bytes, file: file, head) {
      Document(text: AuthoredText(file: file, body: $0))
    } finish: { _, document in
      document.title.isEmpty ? nil : document
    }
  }

  static let head = Head<Document>(
    [AuthoredText.titleField, AuthoredText.summaryField].of(Document.self) + own
      + ([
        Publication.updatedField, Publication.draftField, Publication.embargoField, Publication.expiresField,
        Publication.withdrawnField,
      ].inText + [AuthoredText.sourcesField, AuthoredText.aliasesField]).of(Document.self))

  private static let own: [HeadField<Document>] = [
    Field(
      "number", Phrase("Số hiệu", "Number"), Phrase("số, ký hiệu: 12/2026/QĐ-UBND", "as it is cited"), .text
    ) {
      $0.number = $1
    },
    Field("date", Phrase("Ngày", "Date"), Phrase("ngày ban hành", "when it was issued"), .date) {
      $0.date = $1
    },
    Field("issuer", Phrase("Cơ quan ban hành", "Issuer"), Phrase("ai ban hành", "who issued it"), .text) {
      $0.issuer = $1
    },
    Field(
      "validity", Phrase("Hiệu lực", "Validity"), Phrase("từ ngày nào đến ngày nào", "from when to when"),
      .group(Validity.head, of: Validity())
    ) { $0.validity = $1 },
    Field(
      "file", Phrase("Tệp", "File"), Phrase("bản gốc để tải về", "the original, to be taken home"),
      .placedFile
    ) {
      $0.attachment = $1
    },
    Field(
      "url", Phrase("Đường dẫn", "Address"),
      Phrase("nơi đăng chính thức", "where it is officially published"),
      .address
    ) {
      $0.url = $1
    },
  ]
}

extension Validity {
  fileprivate static let head = Head<Validity>([
    Field("from", Phrase("from", "From"), Phrase("ngày có hiệu lực", "the first day"), .date) {
      $0.from = $1
    },
    Field("to", Phrase("to", "To"), Phrase("ngày hết hiệu lực", "the last day"), .date) { $0.to = $1 },
  ])
}
