import Building
import Diagnostics
import Foundation
import Testing
import WorkbookSamples

/// Sheets of a workbook beside its lists: codes, guides, and lists that are only nearly ones.
struct CodeSheetTests {
  private let list = [
    ["STT", "Họ và tên", "Hình thức khen thưởng", "Số quyết định", "Đơn vị"],
    ["1", "Vi Văn Mới", "Giấy khen của Chủ tịch UBND cấp xã", "30/QĐ-UBND", "xã Ví Dụ"],
  ]

  private func told(_ others: (name: String, rows: [[String]])...) async throws -> [String] {
    let sheets = [(name: "Danh sách", rows: list)] + others
    let workbook = SampleWorkbook(sheets: sheets)
    let site = try SmallSite(.good(but: ["Content/awards/2026.xlsx": .bytes(workbook.bytes)]))
    let report = await check(site.options)
    return withExtendedLifetime(site) { report.diagnostics.map { "\($0.place?.sheet ?? "") \($0.code)" } }
  }

  @Test func tablesOfCodesAndGuidesAreToldAsSuch() async throws {
    let codes = [
      ["Mã số", "Hình thức", "Mã số", "Đối tượng"], ["BK", "Bằng khen", "CN", "Cá nhân"],
      ["GK", "Giấy khen", "TT", "Tập thể"],
    ]
    let guide = [
      ["HƯỚNG DẪN"], ["Cột", "Ý nghĩa"], ["Họ và tên", "ghi đủ"], ["Đối tượng", "cá nhân, tập thể"],
    ]
    #expect(
      try await told(("DANHMUC", codes), ("Hướng dẫn", guide))
        == ["DANHMUC workbook-sheet-left-out", "Hướng dẫn workbook-sheet-left-out"])
  }

  @Test func aListWithoutRowsIsStillAList() async throws {
    let found = try await told(("Đợt 2", [list[0]]))
    #expect(found == ["Đợt 2 award-list-empty"])
  }
}
