import Diagnostics
import Sheets
import VietnameseText

extension Recipient {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Recipient]> {
    TableReader.read(sheet, columns, file: file, in: context) {
      Recipient(place: $0, id: "", kind: .individual, name: "")
    }
  }

  static let columns = Columns<Recipient>([
    Column(
      "id", Phrase("Mã", "Id"),
      Phrase("chữ thường không dấu, nối bằng dấu gạch", "small letters without marks, joined by dashes"),
      .placedText, isNeeded: true
    ) { ($0.id, $0.place) = ($1.value, $1.place) },
    Column(
      "kind", Phrase("Đối tượng", "Kind"), Phrase("là người hay tập thể", "a person or a collective"),
      .choice(Kind.self), isNeeded: true
    ) { $0.kind = $1 },
    Column(
      "name", Phrase("Tên", "Name"), Phrase("họ và tên, tên tập thể", "the full name"), .name,
      isNeeded: true
    ) { $0.name = $1 },
    Column(
      "sort_name", Phrase("Tên sắp xếp", "Name for sorting"),
      Phrase("khi xếp theo chữ khác với tên", "if lists sort by other words than the name"), .text,
      for: .program
    ) { $0.sortName = $1 },
    Column(
      "unit", Phrase("Đơn vị", "Unit"), Phrase("xã, phường", "commune or ward"), .reference(to: .units),
      for: .records
    ) { $0.unit = $1 },
    Column(
      "organisation", Phrase("Cơ quan", "Organisation"), Phrase("nơi công tác", "where they work"),
      .reference(to: .organisations), for: .records
    ) { $0.organisation = $1 },
    Column("role", Phrase("Chức vụ", "Role"), Phrase("chức vụ, nghề nghiệp", "post or trade"), .text) {
      $0.role = $1
    },
    Column(
      "role_class", Phrase("Nhóm đối tượng", "Class of role"),
      Phrase("để tính tỷ lệ người lao động trực tiếp", "for the share of direct workers"),
      .choice(RoleClass.self)
    ) { $0.roleClass = $1 },
    Column(
      "minor", Phrase("Trẻ em", "Minor"),
      Phrase("có: chưa thành niên, chỉ được nêu tên khi đồng ý đầy đủ", "true: named with full consent only"),
      .flag, for: .program
    ) { $0.isMinor = $1 },
    Column(
      "consent", Phrase("Đồng ý", "Consent"),
      Phrase("người ấy cho đăng những gì; mặc định quyet-dinh", "what they let be published"),
      .choice(Consent.self), for: .program
    ) { $0.consent = $1 },
    Column(
      "consent_date", Phrase("Ngày đồng ý", "Date of consent"),
      Phrase("từ lúc nào; rút đồng ý thì từ lúc rút", "from when on"), .instant, for: .program
    ) { $0.consentDate = $1 },
    Column(
      "asked", Phrase("Ngày yêu cầu", "Asked"),
      Phrase("ngày nhận yêu cầu về dữ liệu cá nhân", "when they asked about what is held of them"), .instant,
      for: .program
    ) { $0.asked = $1 },
  ])
}
