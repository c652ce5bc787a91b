import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// What a list leaves open that others of its rows say.
struct ListGapTests {
  private func codes(_ rows: [String], title: String = "") -> [String] {
    let lines = rows.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
    return linked([
      "data/units.csv": "id,type,name\nxa-mau,xa,Mẫu\n",
      "awards/a.csv": "\(title)STT,Họ và tên,Hình thức,Số quyết định,Đơn vị\n\(lines)",
    ]).1.map(\.code)
  }

  private func row(_ name: String, _ unit: String, form: String = "Bằng khen", decision: String = "1/QĐ")
    -> String
  {
    "\(name),\(form),\(decision),\(unit)"
  }

  private let many = ["Vi Văn Một", "Vi Văn Hai", "Vi Văn Ba", "Vi Văn Tư", "Vi Văn Năm"]

  @Test func aPlaceThatWasEmptiedIsTold() {
    #expect(codes(many.map { row($0, $0 == "Vi Văn Ba" ? "" : "xã Mẫu") }) == ["place-left-empty"])
  }

  /// A list without places, or with a few, is one that has none; a collective says where it is in its name.
  @Test func aListMayHaveNoPlaces() {
    #expect(codes(many.map { row($0, "") }) == [])
    #expect(codes(many.map { row($0, $0.hasSuffix("Ba") ? "xã Mẫu" : "") }) == [])
    #expect(codes(many.map { row($0, "xã Mẫu") } + [row("Tổ cứu hộ Mẫu", "")]) == [])
  }

  @Test func aNumberLeftBlankIsNoProposal() {
    let title = "\"Kèm theo Quyết định số …/QĐ-UBND ngày …/…/2026 của UBND tỉnh\"\n"
    #expect(
      codes([row("Vi Văn Một", "xã Mẫu", decision: "")], title: title).contains("decision-number-blank"))
    #expect(
      codes([row("Vi Văn Một", "xã Mẫu", decision: "")], title: "\"DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN\"\n")
        .contains("award-list-of-proposals"))
  }
}
