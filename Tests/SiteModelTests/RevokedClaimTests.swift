import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// A story that still claims what was revoked.
@Suite struct RevokedClaimTests {
  private let head = "id,recipient,form,decision,decision_date,issuer,state\n"

  private func problems(rows: String, decisions: String = "", _ storyHead: String...) -> [Diagnostic] {
    var files = [
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\n", "awards/a.csv": head + rows,
      "stories/2026/a.md":
        "---\ntitle: Bài\ndate: 2026-01-01\nabout: [lan]\nawards: [{form: bang-khen}]\n"
        + storyHead.map { $0 + "\n" }.joined() + "---\nChữ.\n",
    ]
    if !decisions.isEmpty { files["data/decisions.csv"] = "number,issuer,date,state\n" + decisions }
    return linked(files).diagnostics.filter { $0.code == "claim-of-revoked" }
  }

  @Test func isToldBothPlaces() throws {
    let problem = try #require(problems(rows: "r1,lan,bang-khen,1/QĐ,2026-01-01,Bộ,revoked\n").first)
    #expect(problem.severity == .warning)
    #expect(described(problem) == "stories/2026/a.md:5:17 claim-of-revoked")
    #expect(problem.notes.map(\.place.file) == ["Content/awards/a.csv"])
  }

  @Test func isToldTheDecisionThatWasRevokedAsAWhole() throws {
    let row = "r1,lan,bang-khen,1/QĐ,2026-01-01,Bộ,\n"
    let problem = try #require(problems(rows: row, decisions: "1/QĐ,Bộ,2026-01-01,revoked\n").first)
    #expect(problem.notes.map(\.place.file) == ["Content/data/decisions.csv"])
  }

  @Test func hearsNothingOfValidRowsOrAfterItWasWithdrawn() {
    #expect(problems(rows: "r1,lan,bang-khen,1/QĐ,2026-01-01,Bộ,\n").isEmpty)
    let revoked = "r1,lan,bang-khen,1/QĐ,2026-01-01,Bộ,revoked\n"
    #expect(problems(rows: revoked, "withdrawn: {date: 2026-02-01, reason: huy-quyet-dinh}").isEmpty)
  }
}
