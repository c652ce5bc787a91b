import AwardLists
import Diagnostics
import SeededRandom
import Sheets
import Testing
import VietnameseText

@testable import Records

/// What stands in a private column reaches no award, whatever order the columns have and whatever a mapping asks.
struct RandomListTests {
  @Test func keepsTextsOfPrivateColumnsOutOfAwards() {
    var seen = 0
    for number in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(number + 1))
      let headers = (Self.public + Self.private).shuffled(using: &generator)
      let sheet = sheet(headers, &generator)
      let mapping = number % 3 == 0 ? mapping(headers, &generator) : nil
      let read = Award.read(
        [sheet], file: "a.xlsx", mapping: mapping, in: ReadingContext(zone: .vietnam))
      for award in read.value?.awards ?? [] {
        #expect(!award.texts.contains { $0.contains("KÍN") }, "sheet \(number): \(award.texts)")
      }
      seen += read.value?.awards.count ?? 0
    }
    #expect(seen > 50)
  }

  private static let `public` = [
    "STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Thành tích",
  ]
  private static let `private` = [
    "Ngày sinh", "Năm sinh (Nam)", "Giới tính", "Địa chỉ", "Số CCCD", "Số điện thoại", "Dân tộc",
    "Chức vụ, số điện thoại", "Quê quán",
  ]

  private func sheet(_ headers: [String], _ generator: inout SeededGenerator) -> Sheet {
    let rows = (0...Int.random(in: 1...6, using: &generator)).map { number in
      let cells = headers.enumerated().compactMap { index, header -> Cell? in
        let text = number == 0 ? header : value(of: header, number)
        let isLeftBlank = number > 0 && header != "Họ và tên" && Bool.random(using: &generator)
        return isLeftBlank ? nil : Cell(text: text, row: UInt32(number + 1), index: UInt16(index))
      }
      return Row(number: UInt32(number + 1), line: 0, cells: cells)
    }
    var sheet = Sheet(name: "Trang", rows: rows)
    let letter = Array("ABCDEFGH").randomElement(using: &generator) ?? "A"
    sheet.merged = ["\(letter)2:\(letter)4", "A3:P4"].compactMap { $0.withCString { CellRange($0) } }
    return sheet
  }

  private func value(of header: String, _ number: Int) -> String {
    switch header {
    case "STT": String(number)
    case "Họ và tên": "Vi Văn An"
    case "Hình thức khen thưởng": "Giấy khen"
    case let header where Self.private.contains(header): "Xã KÍN \(number)"
    default: "Y tá"
    }
  }

  private func mapping(_ headers: [String], _ generator: inout SeededGenerator) -> ListMapping {
    var mapping = ListMapping(place: Place("a.xlsx.yml", line: 1))
    mapping.columns = (0..<4).map { _ in
      ListMapping.Column(
        written: headers.randomElement(using: &generator) ?? "A", place: Place("a.xlsx.yml", line: 1),
        key: ["name", "deed", "role", "unit", nil].randomElement(using: &generator) ?? nil)
    }
    return mapping
  }
}

extension AwardRow {
  /// All that is written in it.
  fileprivate var texts: [String] {
    [
      name?.value, recipient?.value, honorific, form.value, decision?.value, issuer, unit?.value,
      organisation?.value, role, type, deed, source, campaign?.value, programme?.value, id,
    ].compactMap { $0 }
  }
}
