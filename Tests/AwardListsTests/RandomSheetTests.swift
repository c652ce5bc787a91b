import Diagnostics
import Foundation
import Sheets
import Testing

@testable import AwardLists

/// What holds for every sheet, whatever stands in it.
///
/// `FUZZ_INPUTS` makes it a long run; each sheet is made from its number alone.
struct RandomSheetTests {
  private static let inputs = ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap(Int.init)
  private let count = inputs.map { $0 / 10 } ?? 300

  @Test func accountsForEveryRowOnce() {
    for number in 0..<count {
      let sheet = RandomSheets.sheet(number)
      let found = awardLists(in: sheet, file: "a.xlsx", names: sampleNames)
      guard !found.lists.isEmpty else { continue }
      let read = found.lists.flatMap(\.rows).map(\.row.number)
      let accounted = (read + found.leftOut.map(\.number)).sorted()
      #expect(accounted == sheet.rows.map(\.number), "sheet \(number)")
    }
  }

  @Test func readsNoColumnWithAPrivateWordInItsHeader() {
    for number in 0..<count {
      let found = awardLists(in: RandomSheets.sheet(number), file: "a.xlsx", names: sampleNames)
      for column in found.lists.flatMap(\.columns) where sampleNames.isPersonal(column.header) {
        #expect(column.use.isPersonal, "sheet \(number): \(column.header)")
      }
    }
  }

  @Test func saysWhyOfEveryRowThatMayCommendSomebody() {
    for number in 0..<count {
      let found = awardLists(in: RandomSheets.sheet(number), file: "a.xlsx", names: sampleNames)
      let unclear = found.leftOut.filter { $0.reason == .unclear }.count
      let reported = found.diagnostics.filter { $0.code == "award-row-unclear" }.count
      #expect(unclear == reported, "sheet \(number)")
    }
  }

  /// Ends soon, or never: each of these took time with the square of its rows once.
  @Test(.timeLimit(.minutes(5)), arguments: HostileSheet.allCases)
  func readsLargeSheetsInTime(_ hostile: HostileSheet) {
    let found = awardLists(
      in: hostile.sheet(rows: Self.inputs == nil ? 5_000 : 100_000), file: "a.xlsx", names: sampleNames)
    #expect(!found.lists.isEmpty)
  }
}

enum HostileSheet: CaseIterable, Sendable {
  case manyMerges, longMerges, manyColumns, headerInEveryRow, otherHeaderInEveryRow, unclearInEveryRow

  func sheet(rows count: Int) -> Sheet {
    switch self {
    case .manyMerges: merged(count) { "C\($0 * 9 + 2):C\($0 * 9 + 9)" }
    case .longMerges: merged(count) { _ in "A2:J100001" }
    case .manyColumns:
      Sheet(rows: rows(count, header: headers + (0..<990).map { "Cột \($0)" }) { _ in ["1", "An Bình"] })
    case .headerInEveryRow: Sheet(rows: rows(count, header: headers) { _ in headers })
    case .otherHeaderInEveryRow:
      Sheet(
        rows: rows(count, header: headers) { $0 % 2 == 0 ? headers : ["TT", "Tên đơn vị", "Thành tích"] })
    case .unclearInEveryRow: Sheet(rows: rows(count, header: headers) { _ in ["", "An", ""] })
    }
  }

  private var headers: [String] { ["STT", "Họ và tên", "Đơn vị", "Chức vụ"] }

  private func merged(_ count: Int, _ range: (Int) -> String) -> Sheet {
    var sheet = Sheet(rows: rows(count, header: headers) { ["\($0)", "Vi Văn An", "", "Y tá"] })
    sheet.merged = (0..<count / 10).compactMap { range($0).withCString { CellRange($0) } }
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
