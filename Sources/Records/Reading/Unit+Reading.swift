import Diagnostics
import Sheets
import VietnameseText

extension Unit {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Unit]> {
    TableReader.read(sheet, columns, file: file, in: context) {
      Unit(place: $0, id: "", kind: .commune, name: "")
    }
  }

  static let columns = Columns<Unit>([
    Column(
      "id", Phrase("Mã", "Id"), Phrase("xa-muong-xen, phuong-truong-vinh", "xa-muong-xen"), .placedText,
      isNeeded: true
    ) { ($0.id, $0.place) = ($1.value, $1.place) },
    Column(
      "type", Phrase("Loại", "Type"), Phrase("cấp, loại đơn vị hành chính", "the type of the unit"),
      .choice(Kind.self), isNeeded: true
    ) { $0.kind = $1 },
    Column(
      "name", Phrase("Tên", "Name"), Phrase("không kèm loại: Mường Xén", "without its type: Mường Xén"),
      .name, isNeeded: true
    ) { $0.name = $1 },
    Column(
      "aliases", Phrase("Tên khác", "Other names"),
      Phrase("cách gọi khác mà danh sách hay ghi", "other names that lists have"), .list
    ) { $0.aliases = $1.map(\.value) },
    Column(
      "district", Phrase("Huyện", "District"), Phrase("huyện cũ: huyện Kỳ Sơn", "the former district"), .text
    ) { $0.district = $1 },
    Column("valid_from", Phrase("Từ ngày", "From"), Phrase("ngày có đơn vị này", "its first day"), .date) {
      $0.validFrom = $1
    },
    Column("valid_to", Phrase("Đến ngày", "To"), Phrase("ngày cuối của đơn vị", "its last day"), .date) {
      $0.validTo = $1
    },
    Column(
      "successors", Phrase("Đơn vị kế tiếp", "Successors"),
      Phrase("nay thuộc đơn vị nào", "the units that it became a part of"), .references(to: .units),
      for: .records
    ) { $0.successors = $1 },
    Column(
      "code", Phrase("Mã hành chính", "Code"),
      Phrase("mã số trong danh mục đơn vị hành chính", "its number in the national list"), .text
    ) { $0.code = $1 },
  ])
}

extension Organisation {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Organisation]> {
    TableReader.read(sheet, columns, file: file, in: context) { Organisation(place: $0, id: "", name: "") }
  }

  static let columns = Columns<Organisation>([
    Column(
      "id", Phrase("Mã", "Id"), Phrase("ubnd-xa-vi-du", "ubnd-xa-vi-du"), .placedText, isNeeded: true
    ) { ($0.id, $0.place) = ($1.value, $1.place) },
    Column(
      "name", Phrase("Tên", "Name"), Phrase("tên đầy đủ", "the full name"), .name, isNeeded: true
    ) { $0.name = $1 },
    Column(
      "short_name", Phrase("Tên viết tắt", "Short name"), Phrase("tên gọi gọn", "the short name"), .text
    ) { $0.shortName = $1 },
    Column(
      "aliases", Phrase("Tên khác", "Other names"),
      Phrase("cách gọi khác mà danh sách hay ghi", "other names that lists have"), .list
    ) { $0.aliases = $1.map(\.value) },
    Column(
      "superior", Phrase("Cấp trên", "Superior"), Phrase("thuộc cơ quan nào", "what it belongs to"),
      .reference(to: .organisations), for: .records
    ) { $0.superior = $1 },
    Column("valid_from", Phrase("Từ ngày", "From"), Phrase("ngày thành lập", "its first day"), .date) {
      $0.validFrom = $1
    },
    Column("valid_to", Phrase("Đến ngày", "To"), Phrase("ngày kết thúc hoạt động", "its last day"), .date) {
      $0.validTo = $1
    },
    Column(
      "successor", Phrase("Nơi nhập", "Successor"), Phrase("nay thuộc cơ quan nào", "what it became"),
      .reference(to: .organisations), for: .records
    ) { $0.successor = $1 },
  ])
}
