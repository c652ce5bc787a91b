import Diagnostics
import Markdown
import VietnameseText

extension Consultation {
  package static func read(
    _ bytes: [UInt8], file: String, in context: ReadingContext
  ) -> Read<Consultation> {
    context.text(bytes, file: file, WrittenConsultation.head) {
      WrittenConsultation(text: AuthoredText(file: file, body: $0))
    } finish: { head, written in
      let isListed = head.node("nominees").map { $0.elements?.isEmpty != true } ?? false
      if !isListed {
        head.values.diagnostics.append(
          Diagnostic(.noticeWithoutNominees, at: head.place(of: "nominees") ?? head.place))
      }
      return Consultation(written)
    }
  }

  static var keys: [FieldDescription] { WrittenConsultation.head.description.fields }

  private init?(_ written: WrittenConsultation) {
    guard !written.title.isEmpty, let opens = written.opens, let form = written.form else { return nil }
    self.init(
      text: written.text, opens: opens, closes: written.closes, form: form, awardClass: written.awardClass,
      nominees: written.nominees, opinions: written.opinions, keepsNames: written.keepsNames,
      corrections: written.corrections)
    // A notice is seen from its opening on.
    publication.date = opens.value
  }
}

/// A notice while it is being read.
private struct WrittenConsultation: AuthoredRecord {
  var text: AuthoredText
  var opens: Located<Moment>?
  var closes: Located<Moment>?
  var form: Located<String>?
  var awardClass: AwardClass?
  var nominees: [Nominee] = []
  var opinions: OpinionAddress?
  var keepsNames = false
  var corrections: [Correction] = []

  static let head = Head<WrittenConsultation>(
    [AuthoredText.titleField, AuthoredText.summaryField].of(WrittenConsultation.self) + own
      + ([
        Publication.updatedField, Publication.draftField, Publication.expiresField,
        Publication.withdrawnField,
      ].inText + [AuthoredText.sourcesField, AuthoredText.aliasesField]).of(WrittenConsultation.self))

  private static let own: [HeadField<WrittenConsultation>] = [
    Field(
      "opens", Phrase("Ngày mở", "Opens"), Phrase("từ lúc nào lấy ý kiến", "from when on opinions are taken"),
      .placedInstant, isNeeded: true
    ) { $0.opens = $1 },
    Field(
      "closes", Phrase("Ngày đóng", "Closes"),
      Phrase("đến hết lúc nào; không ghi thì 10 ngày làm việc", "until when; ten working days if absent"),
      .placedInstant
    ) { $0.closes = $1 },
    Field(
      "form", Phrase("Hình thức", "Form"), Phrase("đề nghị tặng gì", "what is proposed"),
      .reference(to: .forms), isNeeded: true
    ) { $0.form = $1 },
    Field(
      "class", Phrase("Hạng", "Class"), Phrase("hạng, nếu có", "its class, if any"), .choice(AwardClass.self)
    ) {
      $0.awardClass = $1
    },
    Field(
      "nominees", Phrase("Người được đề nghị", "Nominees"),
      Phrase("từng người, tập thể được đề nghị", "each person or collective that is proposed"),
      .nominees, for: .records
    ) { $0.nominees = $1 },
    Field(
      "opinions_to", Phrase("Gửi ý kiến", "Opinions to"),
      Phrase("gửi ý kiến về đâu", "where opinions are sent"),
      .group(OpinionAddress.head, of: OpinionAddress())
    ) { $0.opinions = $1 },
    Field(
      "keep_names", Phrase("Giữ tên", "Keep names"),
      Phrase("có: hết hạn vẫn giữ tên", "true: the names stay after it closed"), .flag, for: .program
    ) { $0.keepsNames = $1 },
    Field("corrections", Phrase("Đính chính", "Corrections"), Correction.keyHelp, .corrections) {
      $0.corrections = $1
    },
  ]
}

extension OpinionAddress {
  fileprivate static let head = Head<OpinionAddress>([
    Field("office", Phrase("Cơ quan", "Office"), Phrase("nơi nhận", "who receives it"), .text) {
      $0.office = $1
    },
    Field("address", Phrase("Địa chỉ", "Address"), Phrase("địa chỉ bưu điện", "for letters"), .text) {
      $0.address = $1
    },
    Field("phone", Phrase("Điện thoại", "Phone"), Phrase("số của cơ quan", "of the office"), .text) {
      $0.phone = $1
    },
    Field("email", Phrase("Thư điện tử", "Email"), Phrase("của cơ quan", "of the office"), .email) {
      $0.email = $1
    },
  ])
}

extension FieldType where Reader == MappingReader, Value == [Nominee] {
  fileprivate static var nominees: FieldType {
    .groups(
      Nominee.head, of: Nominee(place: Place(""), name: ""),
      short: { Nominee(place: $0.place, name: $0.value) }
    ) { reader, read in
      var nominee = read
      nominee.place = reader.place
      return nominee.recipient != nil || !nominee.name.isEmpty ? nominee : nil
    }
  }
}

extension Nominee {
  fileprivate static let head = Head<Nominee>(
    [
      Field(
        "recipient", Phrase("Mã người", "Recipient"),
        Phrase("mã ở recipients.csv", "an id of recipients.csv"),
        .reference(to: .recipients), for: .records
      ) { $0.recipient = $1 },
      Field(
        "name", Phrase("Họ và tên", "Name"), Phrase("khi không có mã", "where there is no id"), .text,
        for: .records
      ) { $0.name = $1 },
      Field(
        "kind", Phrase("Đối tượng", "Kind"),
        Phrase("cá nhân, tập thể, hộ", "a person, a collective, a household"),
        .choice(Recipient.Kind.self)
      ) { $0.kind = $1 },
      Field("role", Phrase("Chức vụ", "Role"), Phrase("chức vụ, nghề nghiệp", "what they do"), .text) {
        $0.role = $1
      },
      Field(
        "unit", Phrase("Đơn vị", "Unit"), Phrase("xã, phường", "the commune"), .reference(to: .units),
        for: .records
      ) {
        $0.unit = $1
      },
      Field(
        "organisation", Phrase("Cơ quan", "Organisation"), Phrase("nơi công tác", "where they work"),
        .reference(to: .organisations), for: .records
      ) { $0.organisation = $1 },
      Field("deed", Phrase("Thành tích", "Deed"), Phrase("vì việc gì", "what for"), .longText) {
        $0.deed = $1
      },
      Field(
        "minor", Phrase("Chưa thành niên", "Minor"), Phrase("có: chưa đủ 18 tuổi", "true: under eighteen"),
        .flag
      ) {
        $0.isMinor = $1
      },
      Field(
        "consent", Phrase("Đồng ý", "Consent"), Phrase("có cho nêu tên không", "whether they may be named"),
        .choice(Consent.self), for: .program
      ) { $0.consent = $1 },
      Field(
        "consent_date", Phrase("Ngày đồng ý", "Consent date"), Phrase("từ lúc nào", "from when on"), .instant,
        for: .program
      ) { $0.consentDate = $1 },
    ], oneOf: ["name", "recipient"])
}
