import Diagnostics
import Sheets
import VietnameseText

extension Result {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Result]> {
    TableReader.read(sheet, columns, file: file, in: context) {
      Result(place: $0, indicator: "", period: "", value: .zero, measure: "")
    }
  }

  static let columns = Columns<Result>([
    Column(
      "indicator", Phrase("Chỉ tiêu", "Indicator"), Phrase("mã của dãy số", "the id of the series"), .text,
      isNeeded: true
    ) { $0.indicator = $1 },
    Column(
      "name", Phrase("Tên chỉ tiêu", "Name"), Phrase("tên hiện trên trang", "as pages call it"), .text
    ) { $0.name = $1 },
    Column(
      "period", Phrase("Kỳ", "Period"),
      Phrase("ngày, tháng, năm hoặc 2023-2024", "a day, month, year or 2023-2024"),
      .text, isNeeded: true
    ) { $0.period = $1 },
    Column(
      "value", Phrase("Giá trị", "Value"), Phrase("đạt bao nhiêu", "what it was"), .number, isNeeded: true
    ) {
      $0.value = $1
    },
    Column(
      "measure", Phrase("Đơn vị tính", "Measure"), Phrase("căn nhà, %", "houses, %"), .text, isNeeded: true
    ) { $0.measure = $1 },
    Column(
      "target", Phrase("Mục tiêu", "Target"), Phrase("phải đạt bao nhiêu", "what was to be reached"), .number
    ) {
      $0.target = $1
    },
    Column(
      "cumulative", Phrase("Lũy kế", "Cumulative"),
      Phrase("có: cộng dồn từ đầu", "true: counted from the beginning"), .flag
    ) { $0.isCumulative = $1 },
    Column(
      "part_of", Phrase("Là một phần của", "Part of"),
      Phrase("chỉ tiêu mà nó góp vào", "the indicator that it adds to"), .placedText, for: .program
    ) { $0.partOf = $1 },
    Column(
      "as_of", Phrase("Đến ngày", "As of"), Phrase("tính đến ngày nào", "counted up to which day"), .date
    ) {
      $0.asOf = $1
    },
    Column("source", Phrase("Nguồn", "Source"), Phrase("lấy ở đâu", "where it was found"), .text) {
      $0.source = $1
    },
  ])
}
