import Testing

@testable import Records
@testable import SiteModel
@testable import WhoIsWho

/// What the catalogue says of the law, held against the rows (domain.md §3). Warnings only.
struct LawTests {
  private static let head = "recipient,form,decision,decision_date,issuer,deed\n"

  private static func problems(_ rows: String, decisions: String? = nil) -> [String] {
    var files = [
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\nthon-a,dia-ban,Thôn A\n",
      "awards/a.csv": head + rows,
    ]
    files["data/decisions.csv"] = decisions
    return linked(files).diagnostics.map(described)
  }

  @Test(arguments: [
    ("lan,giay-khen-huyen,1/QĐ,2025-06-30,UBND huyện A,", []),
    ("thon-a,thon-van-hoa,1/QĐ,2025-12-01,UBND xã A,", []),
    ("thon-a,giay-khen-huyen,1/QĐ,2025-06-30,,", ["awards/a.csv:2:8 form-not-for-recipient"]),
    ("lan,thon-van-hoa,1/QĐ,2025-12-01,,", ["awards/a.csv:2:5 form-not-for-recipient"]),
    ("lan,giay-khen-huyen,1/QĐ,2025-07-01,,", ["awards/a.csv:2:21 form-ended"]),
    // The title goes on, because communes decide it too.
    ("thon-a,thon-van-hoa,1/QĐ,2025-07-01,,", []),
    ("lan,giay-khen-huyen,1/QĐ,2025-06-30,Chủ tịch nước,", ["awards/a.csv:2:5 issuer-without-power"]),
    ("lan,giay-khen-huyen,1/QĐ,2025-06-30,Hội Nông dân tỉnh,", []),
    // Only the year is known, and a part of it lies before the end.
    ("lan,giay-khen-huyen,1/QĐ,2025,,", []),
  ])
  func holdsARowAgainstTheCatalogue(row: String, expected: [String]) {
    #expect(Self.problems(row + "\n") == expected)
  }

  @Test func warnsOfOneDeedRewardedTwice() {
    let twice =
      "lan,giay-khen-huyen,1/QĐ,2024-01-01,,Cứu người\nlan,giay-khen-huyen,2/QĐ,2024-02-01,,Cứu người\n"
    #expect(Self.problems(twice) == ["awards/a.csv:3:5 rewarded-twice"])
    let deeds =
      "lan,giay-khen-huyen,1/QĐ,2024-01-01,,Cứu người\nlan,giay-khen-huyen,2/QĐ,2024-02-01,,Làm đường\n"
    #expect(Self.problems(deeds) == [])
  }

  @Test func countsTheRowsOfADecision() {
    let row = "lan,giay-khen-huyen,1/QĐ,2024-01-01,UBND huyện A,\n"
    let decision = { (count: String) in
      "number,date,issuer,recipients\n1/QĐ,2024-01-01,UBND huyện A,\(count)\n"
    }
    #expect(Self.problems(row, decisions: decision("1")) == [])
    #expect(Self.problems(row, decisions: decision("")) == [])
    #expect(Self.problems(row, decisions: decision("3")) == ["data/decisions.csv:2:1 decision-row-count"])
  }

  @Test func missesTheListOfADecision() {
    let decision = "number,date,issuer\n7/QĐ,2024-01-01,UBND huyện A\n"
    let row = "lan,giay-khen-huyen,1/QĐ,2024-01-01,UBND huyện A,\n"
    #expect(Self.problems(row, decisions: decision) == ["data/decisions.csv:2:1 decision-without-list"])
    // A row with an error is a list all the same.
    let unknown = "nobody-here,giay-khen-huyen,7/QĐ,2024-01-01,UBND huyện A,\n"
    #expect(!Self.problems(unknown, decisions: decision).joined().contains("decision-without-list"))
  }

  @Test(arguments: [
    ("Chủ tịch nước", "nha-nuoc"), ("Thủ tướng Chính phủ", "chinh-phu"),
    ("Bộ trưởng Bộ Y tế", "bo-nganh-tinh"),
    ("Chủ tịch Ủy ban nhân dân tỉnh Nghệ An", "bo-nganh-tinh"), ("Chủ tịch UBND huyện Kỳ Sơn", "cap-huyen"),
    ("UBND phường Vinh Lộc", "cap-xa"), ("UBND thành phố Vinh", nil), ("Trung ương Đoàn", nil),
  ])
  func knowsTheLevelOfAnAuthority(issuer: String, level: String?) {
    #expect(authorityLevel(of: issuer) == level)
  }
}
