import Diagnostics
import SeededRandom
import Testing
import VietnameseText

@testable import Records
@testable import WhoIsWho

/// Who the rows mean, asked of rows and tables alone.
struct WhoIsWhoTests {
  private static let units = """
    id,type,name,district,valid_from,valid_to,successors
    xa-ta-ca,xa,Tà Cạ,Kỳ Sơn,,2025-06-30,xa-muong-xen
    xa-muong-xen,xa,Mường Xén,,2025-07-01,,
    xa-my-ly,xa,Mỹ Lý,,2025-07-01,,
    """
  private static let organisations = """
    id,name,short_name,successor
    benh-vien,Bệnh viện Sản Nhi Nghệ An,,
    so-tu-phap,Sở Tư pháp tỉnh Nghệ An,Sở Tư pháp,
    """
  private static let known = """
    id,kind,name,unit,organisation
    hoa,ca-nhan,Phạm Văn Hoá,xa-ta-ca,
    nhung,ca-nhan,Nguyễn Thị Nhung,,benh-vien
    """
  private static let rows = [
    "Phạm Văn Hóa,1/QĐ,2025-08-01,xã Mường Xén,", "Nguyễn Thị Nhung,1/QĐ,2025-08-01,,benh-vien",
    "Nguyễn Thị Nhung,2/QĐ,2025-09-01,xã Mỹ Lý,", "Lê Văn Đức,2/QĐ,2025-09-01,xã Mỹ Lý,",
    "Lê Văn Đức,3/QĐ,2026-01-05,xa-my-ly,", "Lê Văn Đức,3/QĐ,2026-01-05,,Sở Tư pháp",
    "Trần Thị Năm,4/QĐ,2026-02-01,,", "Vi Thị Tám,5/QĐ,2024-05-01,\"xã Tà Cạ, huyện Kỳ Sơn\",",
  ]

  private func content(_ text: String, _ file: String) throws -> FileContent {
    let file = "Content/" + file
    let read = FileKind(path: file).read(
      Array((text + "\n").utf8), file: file, in: ReadingContext(zone: .vietnam))
    return try #require(read.value, "\(read.diagnostics)")
  }

  private func joined(_ lines: [String]) throws -> (awards: [Award], joined: JoinedRows) {
    var records = SiteRecords(settings: SiteSettings(title: "", baseURL: "https://guong.example/"))
    records.add(try content(Self.units, "data/units.csv"))
    records.add(try content(Self.organisations, "data/organisations.csv"))
    records.add(try content(Self.known, "data/recipients.csv"))
    let list = ["name,decision,decision_date,unit,organisation,form"] + lines.map { $0 + ",bang-khen" }
    records.add(try content(list.joined(separator: "\n"), "awards/a.csv"))
    var problems: [Diagnostic] = []
    let units = IDIndex(records.units, into: &problems) { ($0.id, $0.place) }
    let organisations = IDIndex(records.organisations, into: &problems) { ($0.id, $0.place) }
    let gazetteer = Gazetteer(
      units: Table(records.units), organisations: Table(records.organisations), unitIDs: units,
      organisationIDs: organisations, unitSuccessors: [[Ref(1)], [], []],
      unitPredecessors: [[], [Ref(0)], []],
      organisationSuccessors: [nil, nil], province: "Nghệ An")
    let people = KnownPeople(
      Table(records.recipients), ids: IDIndex(records.recipients, into: &problems) { ($0.id, $0.place) },
      homes: [(Ref(0), nil), (nil, Ref(0))])
    let forms = Table([
      AwardForm(id: "bang-khen", name: "Bằng khen", kind: .certificateOfMerit, level: "tinh")
    ])
    let campaigns = NamedRecords(Table<Campaign>(), IDIndex([], into: &problems) { ($0.id, Place("")) }) {
      _ in []
    }
    let programmes = NamedRecords(Table<Programme>(), IDIndex([], into: &problems) { ($0.id, Place("")) }) {
      _ in []
    }
    #expect(problems.isEmpty)
    let known = KnownRecords(
      gazetteer, people, forms: forms, FormIndex(forms), campaigns, programmes, decisions: [], issuer: nil)
    return (records.awards, whoIsWho(records.awards, among: known))
  }

  /// Whom each row was joined to and how, by what it says.
  private func people(_ lines: [String]) throws -> [String: String] {
    let (awards, joined) = try joined(lines)
    return Dictionary(
      zip(awards, joined.rows).map { award, row in
        let words = [award.name?.value, award.decision?.value, award.unit?.value, award.organisation?.value]
        let person = row.recipient.map { joined.recipients[$0].id } ?? "-"
        // Which of several rows of somebody new is the first depends on their order.
        let how = row.matches.recipient == .new ? "" : " \(row.matches.recipient.code)"
        return (words.map { $0 ?? "" }.joined(separator: "|"), person + (isMade(person) ? "" : how))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func isMade(_ id: String) -> Bool { id != "hoa" && id != "nhung" && id != "-" }

  @Test func aNameAndAPlaceTogetherAreSomebody() throws {
    #expect(
      try people(Self.rows) == [
        // Mường Xén is what Tà Cạ became.
        "Phạm Văn Hóa|1/QĐ|xã Mường Xén|": "hoa name-and-unit",
        "Nguyễn Thị Nhung|1/QĐ||benh-vien": "nhung name-and-organisation",
        "Nguyễn Thị Nhung|2/QĐ|xã Mỹ Lý|": "nguyen-thi-nhung-xa-my-ly",
        "Lê Văn Đức|2/QĐ|xã Mỹ Lý|": "le-van-duc-xa-my-ly",
        "Lê Văn Đức|3/QĐ|xa-my-ly|": "le-van-duc-xa-my-ly",
        "Lê Văn Đức|3/QĐ||Sở Tư pháp": "le-van-duc-so-tu-phap",
        "Trần Thị Năm|4/QĐ||": "tran-thi-nam-4-qd-2026",
        "Vi Thị Tám|5/QĐ|xã Tà Cạ, huyện Kỳ Sơn|": "vi-thi-tam-xa-ta-ca",
      ])
  }

  @Test(arguments: 1...30)
  func theOrderOfRowsDecidesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    #expect(try people(Self.rows.shuffled(using: &generator)) == people(Self.rows))
  }

  @Test func whoMayBeKnownIsAsked() throws {
    let (_, joined) = try joined([
      "Nguyễn Thị Nhung,1/QĐ,2025-08-01,,", "Vi Thị Tám,1/QĐ,2025-08-01,xã Mỹ Ly,",
    ])
    #expect(joined.problems.map(\.code) == ["place-without-record", "name-alone"])
    #expect(joined.rows.map { $0.recipient == nil } == [true, false])
    #expect(joined.candidates.values.sorted { $0.count > $1.count } == [["nhung"]])
  }
}
