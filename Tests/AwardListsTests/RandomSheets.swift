import SeededRandom
import Sheets

/// Sheets that are nearly lists: headers, headings, names and private words wherever chance puts them.
enum RandomSheets {
  static func sheet(_ number: Int) -> Sheet {
    var generator = SeededGenerator(seed: UInt64(number))
    let columns = Int.random(in: 1...9, using: &generator)
    var rows: [Row] = []
    for row in 1...Int.random(in: 1...40, using: &generator) {
      let cells = (0..<columns).compactMap { column -> Cell? in
        guard Int.random(in: 0..<3, using: &generator) > 0 else { return nil }
        let isHeader = row % 7 == number % 7 && Int.random(in: 0..<4, using: &generator) > 0
        let text = (isHeader ? headers : words).randomElement(using: &generator) ?? ""
        return Cell(
          text: text, kind: text == "#N/A" ? .error : .text, row: UInt32(row), index: UInt16(column))
      }
      if cells.contains(where: { !$0.text.isEmpty }) {
        rows.append(Row(number: UInt32(row), line: 0, cells: cells))
      }
    }
    var sheet = Sheet(name: "Danh sách", rows: rows)
    sheet.merged = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
      merged(columns: columns, &generator)
    }
    return sheet
  }

  private static func merged(columns: Int, _ generator: inout SeededGenerator) -> CellRange? {
    let letters = Array("ABCDEFGHIJ")
    let left = Int.random(in: 0..<columns, using: &generator)
    let right = Int.random(in: left...min(columns, left + 3), using: &generator)
    let top = Int.random(in: 1...40, using: &generator)
    let bottom = top + Int.random(in: 0...5, using: &generator)
    return "\(letters[left])\(top):\(letters[right])\(bottom)".withCString { CellRange($0) }
  }

  static let headers = [
    "STT", "TT", "Họ và tên", "Tên tập thể", "Chức vụ", "Đơn vị", "Thành tích", "Ngày sinh", "Năm sinh",
    "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Số", "Ngày", "Nam", "Nữ", "Ghi chú",
    "Họ và tên (ngày sinh)", "Phân loại (cá nhân, tập thể)", "",
  ]

  static let words =
    headers + [
      "1", "2", "3", "12.", "(4)", "I", "II.", "A", "#N/A", "", "Nguyễn Văn An", "LÒ THỊ BÌNH",
      "Bệnh viện Sản Nhi", "Xã Tà Cạ", "I. TẬP THỂ", "B. Cá nhân", "Bằng khen của Chủ tịch UBND tỉnh",
      "Tổng cộng: 5", "CHỦ TỊCH", "Nghệ An, ngày 2 tháng 3 năm 2026", "Người lập biểu", "Không đồng ý",
      "Kèm theo Quyết định số 5/QĐ-UBND ngày 1/2/2026", "Tờ trình số 7/TTr-UBND", "sinh năm 1980",
      "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN", "Nguyễn\nVăn An", "(((", "/QĐ-", "ngày tháng năm", "\u{301}", "-",
    ]
}
