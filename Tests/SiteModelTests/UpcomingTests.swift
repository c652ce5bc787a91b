import Diagnostics
import Testing

@testable import SiteModel

/// What is said today of texts that appear later.
@Suite struct UpcomingTests {
  private func releases(_ files: [String: String]) throws -> [Release] {
    SiteModel.releases(of: linked(files).site, after: try selection(at: "2026-06-15T12:00"))
  }

  @Test func aReferenceToWhatIsHiddenThenIsReportedWithTheInstant() throws {
    let found = try releases([
      "stories/2026/hen.md": story("date: 2026-07-01", body: "Như [[sau]] và [[nhap]] và [[truoc]]."),
      "stories/2026/truoc.md": story("date: 2026-06-20"),
      "stories/2026/sau.md": story("date: 2026-08-01"),
      "stories/2026/nhap.md": story("draft: true"),
    ])
    #expect(
      found.map { $0.instant.rfc3339(in: .vietnam) } == [
        "2026-06-20T00:00:00+07:00", "2026-07-01T00:00:00+07:00", "2026-08-01T00:00:00+07:00",
      ])
    #expect(
      found[1].diagnostics.map(described) == [
        "stories/2026/hen.md:5:5 hidden-reference", "stories/2026/hen.md:5:16 hidden-reference",
      ])
    #expect(found[0].diagnostics.isEmpty && found[2].diagnostics.isEmpty)
  }

  @Test func draftsAndWhatExpiresBeforeItAppearsAreLeftInPeace() throws {
    let found = try releases([
      "stories/2026/a.md": story("no date", body: "Như [[b]]."),
      "stories/2026/b.md": story("draft: true", "date: 2026-08-01", body: "![x](x.png)"),
      "stories/2026/c.md": story("date: 2026-01-01", body: "![x](x.png)"),
    ])
    #expect(found.isEmpty)
  }

  @Test func anEmbargoHoldsBackPicturesAndNames() throws {
    let found = try releases([
      "data/recipients.csv": "id,kind,name,consent\nlan,ca-nhan,Lê Lan,rut\n",
      "campaigns/duong/index.md": text("embargo: 2026-09-01", body: "Bà Lê Lan. ![x](x.png)"),
      "campaigns/duong/reviews/so-ket.md": text("date: 2026-02-01", body: "![y](y.png)"),
    ])
    #expect(
      found.map(\.diagnostics).map { $0.map(described) } == [
        ["campaigns/duong/index.md named-after-withdrawal"]
      ])
    #expect(found.flatMap(\.contentFiles).map(\.written) == ["x.png", "y.png"])
  }
}
