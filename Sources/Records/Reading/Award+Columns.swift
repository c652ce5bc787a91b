import AwardLists
import Diagnostics

extension Award {
  /// What is known of the columns of award lists; how a row is read, where one cell may say what belongs in another, is a matter of
  /// `award(_:_:)`.
  static let columns: [FieldDescription] = who + what + why

  /// Columns that only help to understand others.
  private static let helpers: [FieldDescription] = [
    column(
      "honorific", Phrase("Danh xưng", "Honorific"), Phrase("ông, bà trước tên", "what stands before a name"),
      .text),
    column("note", Phrase("Ghi chú", "Note"), Phrase("chỉ đọc: truy tặng", "only: posthumous"), .text),
  ]

  static let known = KnownKeys(columns)
  private static let found = KnownKeys(columns + helpers)
  /// One row fills one of several columns of these: collectives here, people there.
  static let shared = ["name", "form"]

  static let columnNames = ColumnNames(
    key: { FieldNames.key(for: $0, among: found) }, isPersonal: FieldNames.isPrivate)

  private static func column(
    _ key: String, _ label: Phrase, _ help: Phrase, _ shape: Shape, isNeeded: Bool = false,
    for audience: Audience = .readers
  ) -> FieldDescription {
    FieldDescription(
      key: key, label: label, help: help, isNeeded: isNeeded, audience: audience, shape: shape)
  }

  private static let who = [
    column(
      "id", Phrase("Mã", "Id"), Phrase("mã của lượt khen, để bài gọi tới", "what texts call the award by"),
      .text),
    column(
      "recipient", Phrase("Mã cá nhân, tập thể", "Recipient"),
      Phrase("mã ở recipients.csv, thay cho tên", "an id, in place of the name"), .reference(.recipients),
      for: .records),
    column("name", Phrase("Họ và tên", "Name"), Phrase("tên cá nhân, tập thể", "the full name"), .text),
    column(
      "kind", Phrase("Đối tượng", "Kind"), Phrase("là người hay tập thể", "a person or a collective"),
      .choice(Choices(of: Recipient.Kind.self))),
    column(
      "unit", Phrase("Đơn vị", "Unit"), Phrase("xã, phường: mã hoặc tên", "commune or ward: its id or name"),
      .reference(.units), for: .records),
    column(
      "organisation", Phrase("Cơ quan", "Organisation"), Phrase("mã hoặc tên", "its id or name"),
      .reference(.organisations), for: .records),
    column("role", Phrase("Chức vụ", "Role"), Phrase("chức vụ, nghề nghiệp", "post or trade"), .text),
    column(
      "role_class", Phrase("Nhóm đối tượng", "Class of role"),
      Phrase("để tính tỷ lệ người lao động trực tiếp", "for the share of direct workers"),
      .choice(Choices(of: RoleClass.self))),
  ]

  private static let what = [
    column(
      "form", Phrase("Hình thức khen thưởng", "Form"), Phrase("mã hoặc tên trong danh mục", "its id or name"),
      .reference(.forms), isNeeded: true, for: .records),
    column(
      "class", Phrase("Hạng", "Class"), Phrase("nhất, nhì, ba", "first, second, third"),
      .choice(Choices(of: AwardClass.self))),
    column(
      "decision", Phrase("Quyết định", "Decision"), Phrase("số, ký hiệu", "as it is cited"), .text),
    column(
      "decision_date", Phrase("Ngày quyết định", "Date"), Phrase("ngày ký", "when it was signed"), .date),
    column("issuer", Phrase("Cấp quyết định", "Issuer"), Phrase("ai quyết định", "who decided it"), .text),
    column(
      "type", Phrase("Loại hình", "Type"), Phrase("công trạng, đột xuất…", "merit, sudden deed…"), .text),
    column(
      "ceremony", Phrase("Ngày trao", "Ceremony"), Phrase("ngày trao tặng", "when it was presented"), .date),
    column(
      "posthumous", Phrase("Truy tặng", "Posthumous"),
      Phrase("có: người được khen đã mất", "true: posthumous"),
      .flag),
    column(
      "state", Phrase("Tình trạng", "State"), Phrase("revoked: đã bị hủy", "revoked if it was annulled"),
      .choice(Choices(of: State.self))),
  ]

  private static let why = [
    column(
      "campaign", Phrase("Phong trào", "Campaign"), Phrase("mã phong trào", "the id of a campaign"),
      .reference(.campaigns), for: .records),
    column(
      "programme", Phrase("Chương trình", "Programme"), Phrase("mã chương trình", "the id of a programme"),
      .reference(.programmes), for: .records),
    column("deed", Phrase("Thành tích", "Deed"), Phrase("đã làm gì", "what was done"), .longText),
    column(
      "deed_date", Phrase("Ngày lập thành tích", "Date of the deed"), Phrase("lúc nào", "when it was done"),
      .date),
    column("source", Phrase("Nguồn", "Source"), Phrase("lấy ở đâu", "where it was found"), .text),
  ]
}
