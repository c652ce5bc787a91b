import AwardLists
import Diagnostics
import Sheets
import VietnameseText

extension Decision {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Decision]> {
    TableReader.read(sheet, columns, file: file, in: context) {
      Decision(place: $0, number: "")
    } finish: { row, decision in
      if let problem = Diagnostic(severalDecisionsIn: decision.number, at: decision.place) {
        row.values.diagnostics.append(problem)
      }
      return decision
    }
  }

  static let columns = Columns<Decision>([
    Column(
      "id", Phrase("Mã", "Id"),
      Phrase("không ghi thì là số, ký hiệu và năm", "its number and year if absent"), .text
    ) { $0.id = $1 },
    Column(
      "number", Phrase("Số hiệu", "Number"), Phrase("số, ký hiệu: 3233/QĐ-UBND", "as it is cited"),
      .placedText, isNeeded: true
    ) { ($0.number, $0.place) = ($1.value, $1.place) },
    Column("date", Phrase("Ngày ký", "Date"), Phrase("ngày ban hành", "when it was signed"), .date) {
      $0.date = $1
    },
    Column(
      "issuer", Phrase("Cơ quan ban hành", "Issuer"), Phrase("ai quyết định", "who decided it"), .text,
      isNeeded: true
    ) { $0.issuer = $1 },
    Column(
      "about", Phrase("Trích yếu", "About"), Phrase("khen ai, về việc gì", "whom it honours, and for what"),
      .text
    ) { $0.about = $1 },
    Column(
      "recipients", Phrase("Số người", "Recipients"),
      Phrase("quyết định khen bao nhiêu", "how many it honours"), .count
    ) { $0.recipients = $1 },
    Column(
      "file", Phrase("Tệp", "File"),
      Phrase("bản chụp, từ Content/ với dấu / ở đầu", "the original, from Content/ with a slash before it"),
      .placedFile
    ) { $0.file = $1 },
    Column("source", Phrase("Nguồn", "Source"), Phrase("lấy ở đâu", "where it was found"), .text) {
      $0.source = $1
    },
    Column(
      "state", Phrase("Tình trạng", "State"), Phrase("revoked: đã bị hủy", "revoked if it was annulled"),
      .choice(State.self)
    ) { $0.state = $1 },
  ])
}

extension Programme {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Programme]> {
    TableReader.read(sheet, columns, file: file, in: context) { Programme(place: $0, id: "", name: "") }
  }

  static let columns = Columns<Programme>([
    Column(
      "id", Phrase("Mã", "Id"), Phrase("nq-18-2026", "nq-18-2026"), .placedText, isNeeded: true
    ) { ($0.id, $0.place) = ($1.value, $1.place) },
    Column(
      "name", Phrase("Tên", "Name"), Phrase("tên gọi", "what it is called"), .text, isNeeded: true
    ) { $0.name = $1 },
    Column(
      "kind", Phrase("Loại", "Kind"), Phrase("nghị quyết, đề án, chương trình", "resolution, scheme…"), .text
    ) { $0.kind = $1 },
    Column("number", Phrase("Số hiệu", "Number"), Phrase("số, ký hiệu", "as it is cited"), .text) {
      $0.number = $1
    },
    Column("date", Phrase("Ngày", "Date"), Phrase("ngày ban hành", "when it was issued"), .date) {
      $0.date = $1
    },
    Column("issuer", Phrase("Cơ quan ban hành", "Issuer"), Phrase("ai ban hành", "who issued it"), .text) {
      $0.issuer = $1
    },
    Column("about", Phrase("Trích yếu", "About"), Phrase("về việc gì", "what it is about"), .text) {
      $0.about = $1
    },
    Column(
      "url", Phrase("Đường dẫn", "Address"),
      Phrase("nơi đăng chính thức", "where it is officially published"),
      .address
    ) { $0.url = $1 },
    Column("file", Phrase("Tệp", "File"), Phrase("bản gốc", "the original"), .file) { $0.file = $1 },
    Column("source", Phrase("Nguồn", "Source"), Phrase("lấy ở đâu", "where it was found"), .text) {
      $0.source = $1
    },
  ])
}
