import Diagnostics
import Sheets
import Testing

@testable import AwardLists

/// What holds for every sheet, whatever stands in it.
struct RandomSheetTests {
  @Test func accountsForEveryRowOnce() {
    for number in 0..<3_000 {
      let sheet = RandomSheets.sheet(number)
      let found = awardLists(in: sheet, file: "a.xlsx", names: sampleNames)
      guard !found.lists.isEmpty else { continue }
      let read = found.lists.flatMap(\.rows).map(\.row.number)
      let accounted = (read + found.leftOut.map(\.number)).sorted()
      #expect(accounted == sheet.rows.map(\.number), "sheet \(number)")
    }
  }

  /// A cell is marked by its column and row, so that a text that is read tells where it came from.
  @Test func readsNoCellOfAPrivateColumn() {
    for number in 0..<3_000 {
      let found = awardLists(in: RandomSheets.sheet(number), file: "a.xlsx", names: sampleNames)
      for list in found.lists {
        for column in list.columns where column.header.contains("sinh") {
          #expect(column.use.isPersonal || column.use == .leftOut, "sheet \(number): \(column.header)")
        }
      }
    }
  }

  @Test func saysWhyOfEveryRowThatMayCommendSomebody() {
    for number in 0..<3_000 {
      let found = awardLists(in: RandomSheets.sheet(number), file: "a.xlsx", names: sampleNames)
      let unclear = found.leftOut.filter { $0.reason == .unclear }.count
      let reported = found.diagnostics.filter { $0.code == "award-row-unclear" }.count
      #expect(unclear == reported, "sheet \(number)")
    }
  }

  /// Ends soon, or never: each of these took time with the square of its rows once.
  @Test(.timeLimit(.minutes(1)), arguments: HostileSheet.allCases)
  func readsLargeSheetsInTime(_ hostile: HostileSheet) {
    let found = awardLists(in: hostile.sheet, file: "a.xlsx", names: sampleNames)
    #expect(!found.lists.isEmpty)
  }
}

enum HostileSheet: CaseIterable, Sendable {
  case manyMerges, longMerges, manyColumns, headerInEveryRow, otherHeaderInEveryRow, unclearInEveryRow

  var sheet: Sheet {
    switch self {
    case .manyMerges: merged { "C\($0 * 9 + 2):C\($0 * 9 + 9)" }
    case .longMerges: merged { _ in "A2:J100001" }
    case .manyColumns:
      Sheet(rows: rows(2_000, header: headers + (0..<990).map { "Cột \($0)" }) { _ in ["1", "An Bình"] })
    case .headerInEveryRow: Sheet(rows: rows(20_000, header: headers) { _ in headers })
    case .otherHeaderInEveryRow:
      Sheet(rows: rows(20_000, header: headers) { $0 % 2 == 0 ? headers : ["TT", "Tên đơn vị", "Thành tích"] })
    case .unclearInEveryRow: Sheet(rows: rows(20_000, header: headers) { _ in ["", "An", ""] })
    }
  }

  private var headers: [String] { ["STT", "Họ và tên", "Đơn vị", "Chức vụ"] }

  private func merged(_ range: (Int) -> String) -> Sheet {
    var sheet = Sheet(rows: rows(100_000, header: headers) { ["\($0)", "Vi Văn An", "", "Y tá"] })
    sheet.merged = (0..<10_000).compactMap { range($0).withCString { CellRange($0) } }
    return sheet
  }

  private func rows(_ count: Int, header: [String], _ texts: (Int) -> [String]) -> [Row] {
    (0...count).map { number in
      let cells = (number == 0 ? header : texts(number)).enumerated().map { index, text in
        Cell(text: text, row: UInt32(number + 1), index: UInt16(index))
      }
      return Row(number: UInt32(number + 1), line: 0, cells: cells)
    }
  }
}
