import Building
import Foundation
import Testing

/// What `list` prints: whole, safe in a spreadsheet, numbers as numbers, private columns nowhere.
struct ListTests {
  private static let changes: [String: SiteFile] = [
    "Content/awards/2025.csv": """
    id,recipient,Ngày sinh,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,deed,deed_date,state
    r1,nguyen-van-mau,02/09/1961,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,=1+1,2025-11-01,
    r2,tran-thi-thu,03/09/1962,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,@chữ,,revoked

    """
  ]

  private func command(_ subject: String, _ more: [String] = []) throws -> Command {
    let site = try SmallSite(.good(but: Self.changes))
    return try Command(
      ["list", subject, "--source", site.root, "--clock", "2026-06-15T12:00", "--theme", "plain"] + more)
  }

  private func objects(_ subject: String) throws -> [[String: Any]] {
    let output = try command(subject, ["--as", "json"]).output
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
  }

  @Test(arguments: ["stories", "awards", "recipients", "decisions", "units"])
  func neitherRunsFormulasNorTellsPrivateThings(_ subject: String) throws {
    for format in ["csv", "json"] {
      let output = try command(subject, ["--as", format]).output
      #expect(!output.isEmpty && !output.contains("1961") && !output.contains("1962"))
      guard format == "csv" else { continue }
      for cell in output.split(whereSeparator: { ",\r\n".contains($0) }) {
        #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
      }
    }
  }

  @Test func anAwardHasAllItsCells() throws {
    let row = try #require(try objects("awards").first)
    #expect(
      row as NSDictionary == [
        "recipient": "nguyen-van-mau", "name": "Nguyễn Văn Mẫu", "form": "giay-khen-cap-xa",
        "decision": "12-qd-ubnd-2025", "date": "2025-11-20", "file": "Content/awards/2025.csv", "line": 2,
        "id": "r1", "kind": "ca-nhan", "decision_number": "12/QĐ-UBND", "issuer": "Chủ tịch UBND xã Ví Dụ",
        "unit": "xa-vi-du", "role_class": "lao-dong-truc-tiep", "deed": "=1+1", "deed_date": "2025-11-01",
        "state": "hieu-luc",
      ] as NSDictionary)
    #expect(try objects("awards").map { $0["state"] as? String } == ["hieu-luc", "revoked"])
  }

  @Test func countsAreNumbers() throws {
    let person = try #require(try objects("recipients").first { $0["id"] as? String == "nguyen-van-mau" })
    #expect(person["awards"] as? Int == 1 && person["stories"] as? Int == 1)
    #expect(person["may_be_named"] as? String == "true" && person["minor"] == nil)
    let decision = try #require(try objects("decisions").first)
    #expect(decision["stated"] as? Int == 2 && decision["rows"] as? Int == 2)
    let unit = try #require(try objects("units").first)
    #expect(unit["awards"] as? Int == 2 && unit["stories"] as? Int == 1)
  }

  @Test func draftsAreTextsOfEveryKind() throws {
    let text: SiteFile = "---\ntitle: Nháp\ndraft: true\n---\n\nChữ.\n"
    let site = try SmallSite(
      .good(but: [
        "Content/stories/2026/a.md": text, "Content/campaigns/b/index.md": text,
        "Content/campaigns/nha-sach-vuon-dep/reviews/c.md": text, "Content/pages/d.md": text,
        "Content/documents/e.md": text,
      ]))
    let output = try Command(["list", "drafts", "--source", site.root, "--as", "json"]).output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: String]])
    #expect(
      rows.map { [$0["kind"], $0["id"]] } == [
        ["story", "a"], ["campaign", "b"], ["review", "nha-sach-vuon-dep/c"], ["page", "d"],
        ["document", "e"],
      ])
  }
}
