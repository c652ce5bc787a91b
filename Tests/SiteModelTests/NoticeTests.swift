import Diagnostics
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// Nominees: seen from the opening to the closing of their notice, and nowhere else.
@Suite struct NoticeTests {
  private func site(_ notice: String, _ more: [String: String] = [:]) -> [String: String] {
    ["data/holidays.csv": holidaysOf2026, "notices/a.md": notice].merging(more) { $1 }
  }

  private func names(in edition: Edition) -> [String] {
    edition.notices.flatMap { $0.nominees.map(\.nominee.name) }
  }

  @Test(arguments: [
    ("2026-05-31T23:59:59", "none"), ("2026-06-01T00:00", "open"), ("2026-06-15T23:59:59", "open"),
    ("2026-06-16T00:00", "closed"), ("2027-01-01", "closed"),
  ])
  func namesAreThereFromTheFirstToTheLastSecond(clock: String, expected: String) throws {
    let edition = try edition(site(notice()), at: clock).edition
    #expect(edition.notices.map(\.isOpen) == (expected == "none" ? [] : [expected == "open"]))
    #expect(names(in: edition) == (expected == "open" ? ["Lê Thị Lan"] : []))
    #expect(edition.site.consultations.count == (expected == "none" ? 0 : 1))
    #expect((edition.site.targets["a"] == nil) == (expected == "none"))
  }

  @Test(arguments: ["2026-06-01", "2026-06-16"])
  func theJoinedSiteOfAnEditionNamesNobody(clock: String) throws {
    // With and without something else to hide, since the records are then joined again.
    for more in [[:], ["stories/a.md": story("draft: true")]] {
      let files = site(notice("corrections: [{date: 2026-06-02, was: Lê Thị Lam, now: sửa tên}]"), more)
      let edition = try edition(files, at: clock).edition
      #expect(!"\(edition.site)".contains("Lê Thị La"))
      #expect(edition.site.recipients.isEmpty && edition.site.awards.isEmpty)
      #expect("\(edition.notices)".contains("Lê Thị Lam") == (clock == "2026-06-01"))
    }
  }

  @Test func namesThatAreKeptStayAfterClosing() throws {
    let edition = try edition(site(notice("keep_names: true")), at: "2027-01-01").edition
    #expect(edition.notices.map(\.isOpen) == [false])
    #expect(names(in: edition) == ["Lê Thị Lan"])
  }

  @Test(arguments: [
    ("draft: true", "", 0), ("draft: true", "drafts", 1), ("expires: 2026-06-05", "", 0),
    ("withdrawn: {date: 2026-06-05}", "", 0), ("withdrawn: {date: 2026-07-05}", "", 1),
  ])
  func draftsAndWhatWasTakenOffAreNotSeen(head: String, flags: String, count: Int) throws {
    let edition = try edition(site(notice(head)), at: "2026-06-10") { $0.drafts = flags == "drafts" }.edition
    #expect(names(in: edition).count == count)
    #expect(edition.tombstones.map(\.slug) == (head == "withdrawn: {date: 2026-06-05}" ? ["a"] : []))
  }

  @Test func openNoticesStandFirstTheSoonestToCloseAtTheTop() throws {
    let head = { (opens: String, closes: String) in notice("opens: \(opens)", "closes: \(closes)") }
    let files = [
      "data/holidays.csv": holidaysOf2026,
      "notices/cu-hon.md": head("2026-02-02", "2026-03-01"),
      "notices/cu.md": head("2026-03-02", "2026-04-01"),
      "notices/lau.md": head("2026-06-01", "2026-08-01"), "notices/som.md": head("2026-06-02", "2026-07-01"),
    ]
    let edition = try edition(files).edition
    let slugs = edition.notices.map { edition.site.consultations[$0.consultation].slug }
    #expect(slugs == ["som", "lau", "cu", "cu-hon"])
  }

  @Test func aNomineeIsWhoARecordSaysAndBelongsToUnitsByIdOrNameOrWords() throws {
    let more = [
      "data/units.csv": "id,type,name\nxa-a,xa,A\n", "data/organisations.csv": "id,name\nso,Sở Y tế\n",
      "data/recipients.csv": "id,kind,name,unit,role\nlan,tap-the,Tổ Lan,xa-a,tổ\n",
    ]
    let nominees = [
      "{recipient: lan}", "{name: B, unit: xã A, organisation: Sở Y tế}", "C", "{name: D, unit: Bản Xa}",
    ]
    let edition = try edition(site(notice(nominees: nominees), more), at: "2026-06-10").edition
    let posted = try #require(edition.notices.first).nominees
    #expect(posted.map(\.nominee.name) == ["Tổ Lan", "B", "C", "D"])
    #expect(posted.map(\.nominee.kind) == [.collective, .individual, .individual, .individual])
    #expect(posted.map { $0.unit.map { edition.site.units[$0].id } } == ["xa-a", "xa-a", nil, nil])
    #expect(posted[1].organisation.map { edition.site.organisations[$0].name } == "Sở Y tế")
    #expect(posted[3].nominee.unit?.value == "Bản Xa")
    // To be proposed is no reason to have a page.
    #expect(edition.site.recipients.isEmpty && edition.site.unitLinks.allSatisfy { $0.recipients.isEmpty })
  }
}

/// Consent, and names where they would outlast the notice.
@Suite struct NomineeConsentTests {
  private func codes(_ files: [String: String]) -> [String] {
    linked(files.merging(["data/holidays.csv": holidaysOf2026]) { $1 }).diagnostics.map(\.code)
  }

  @Test(arguments: [
    ("consent: rut", 0), ("consent: rut, consent_date: 2026-06-10T08:00", 0),
    ("consent: rut, consent_date: 2026-06-11", 1), ("minor: true, consent: day-du", 1),
    ("minor: true, consent: day-du, consent_date: 2026-06-11", 0), ("consent: quyet-dinh", 1),
  ])
  func whoMayBeNamedInANotice(words: String, count: Int) throws {
    let files = [
      "data/holidays.csv": holidaysOf2026,
      "notices/a.md": notice(nominees: ["{name: Lê Thị Lan, \(words)}", "{name: Lê Mai}"]),
      "notices/b.md": notice(nominees: ["{recipient: lan}", "{name: Lê Mai}"]),
      "data/recipients.csv":
        "id,kind,name,minor,consent,consent_date\nlan,ca-nhan,Lê Thị Lành,\(column(words))\n",
    ]
    let (edition, problems) = try edition(files, at: "2026-06-10T08:00")
    #expect(problems.isEmpty)
    #expect(edition.notices.map(\.nominees.count) == [count + 1, count + 1])
  }

  /// The same words as cells of recipients.csv.
  private func column(_ words: String) -> String {
    let values = words.split(separator: ",").map {
      $0.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    }
    let value = { (key: String) in values.first { $0[0] == key }?[1] ?? "" }
    return [value("minor").isEmpty ? "" : "x", value("consent"), value("consent_date")].joined(separator: ",")
  }

  @Test(arguments: ["{name: Lan, minor: true}", "{recipient: lan}"])
  func aMinorIsNotProposedWithoutFullConsent(nominee: String) {
    let files = [
      "notices/a.md": notice(nominees: [nominee]),
      "data/recipients.csv": "id,kind,name,minor\nlan,ca-nhan,Lan,x\n",
    ]
    #expect(codes(files) == ["minor-without-consent"])
  }

  @Test func somebodyWhoWithdrewMayNotBeNamedWithoutTheirId() throws {
    let files = [
      "data/holidays.csv": holidaysOf2026, "notices/a.md": notice(),
      "data/recipients.csv": "id,kind,name,consent\nlan,ca-nhan,Lê Thị Lan,rut\n",
    ]
    let open = try edition(files, at: "2026-06-10").diagnostics
    #expect(open.map(described) == ["notices/a.md:7:5 named-after-withdrawal"])
    #expect(try edition(files, at: "2026-07-10").diagnostics.isEmpty)
  }

  @Test(arguments: [
    notice("summary: Về bà Lê Thị Lan"), notice("aliases: [/cu/le-thi-lan/]"),
    notice(body: "Bà **Lê Thị Lan**."),
    notice(body: "![Bà Lê Thị Lan](a.png \"Ảnh: X\")"), notice(body: "[ảnh](/anh/le-thi-lan/)"),
    notice("sources: [{title: Tờ trình về Lê Thị Lan}]"),
    notice(nominees: ["{recipient: lan}"], body: "[[lan|bà ấy]]"),
  ])
  func aNomineesNameStandsInTheListOnly(text: String) {
    let recipients = ["data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Thị Lan\n"]
    #expect(codes(recipients.merging(["notices/a.md": text]) { $1 }) == ["nominee-in-text"])
    let kept = text.replacing("form:", with: "keep_names: true\nform:")
    #expect(codes(recipients.merging(["notices/a.md": kept]) { $1 }).isEmpty)
  }

  @Test func norInTheNameOfTheFile() {
    #expect(codes(["notices/le-thi-lan.md": notice()]) == ["nominee-in-text"])
  }
}
