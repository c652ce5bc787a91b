import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Lists that lie there twice, and rows of two lists that only look alike.
struct ListCopyTests {
  private let header = "Họ và tên,Cơ quan,Hình thức,Quyết định,Ngày quyết định,Thành tích\n"

  private func problems(_ files: [String: String]) -> [Diagnostic] {
    var all = ["data/organisations.csv": "id,name\nso-y,Sở Y\nso-ta,Sở Ta\n"]
    for (name, rows) in files { all["awards/\(name)"] = header + rows }
    return linked(all).diagnostics.filter { $0.code == "list-twice" || $0.code == "rewarded-twice" }
  }

  private func row(
    _ name: String, _ deed: String = "", by decision: String = "1/QĐ", form: String = "Bằng khen"
  ) -> String {
    "\(name),Sở Y,\(form),\(decision),2026-01-02,\(deed)\n"
  }

  @Test(arguments: ["", "Cứu người"])
  func aCopyIsOneErrorThatNamesBothFiles(deed: String) {
    let rows = row("Lê Thị Lan", deed) + row("Vi Văn Ba", deed)
    for copy in ["12 (1).csv", "12 - Copy.csv", "12-DESKTOP-7QK2.csv", "12 sao chép.csv"] {
      let found = problems(["12.csv": rows, copy: rows])
      #expect(found.map(\.code) == ["list-twice"])
      let files = ["Content/awards/12.csv", "Content/awards/\(copy)"].sorted()
      #expect(found.map(\.facts) == [[files[0], "2"]] && found[0].severity == .error)
      #expect(found[0].place?.file == files[1] && found[0].notes.first?.place.file == files[0])
    }
  }

  @Test func eachCopyIsToldOnce() {
    let rows = row("Lê Thị Lan")
    #expect(
      problems(["a.csv": rows, "b.csv": rows, "c.csv": rows]).map(\.code) == ["list-twice", "list-twice"])
  }

  @Test func aRowWithoutADeedIsThatOfTheOther() {
    #expect(problems(["a.csv": row("Lê Thị Lan"), "b.csv": row("Lê Thị Lan", "Cứu người")]).count == 1)
  }

  @Test func whatDiffersIsNoCopy() {
    let first = row("Lê Thị Lan", "Cứu người")
    #expect(problems(["a.csv": first, "b.csv": row("Lê Thị Lan", "Hiến đất", by: "2/QĐ")]).isEmpty)
    #expect(problems(["a.csv": first, "b.csv": row("Lê Thị Lan", "Hiến đất")]).isEmpty)
    #expect(
      problems(["a.csv": first, "b.csv": row("Lê Thị Lan", "Cứu người", form: "Giấy khen cấp huyện")]).isEmpty
    )
    #expect(
      problems(["a.csv": first, "b.csv": row("Lê Thị Lan", "Cứu người").replacing("Sở Y", with: "Sở Ta")])
        .isEmpty)
    #expect(problems(["a.csv": first + row("Vi Văn Ba", "Cứu người")]).isEmpty)
  }
}
