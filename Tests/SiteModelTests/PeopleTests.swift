import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Who the rows mean that give a name: name and place, never the name alone.
@Suite struct PeopleTests {
  private static let columns =
    "recipient,name,kind,form,decision,decision_date,issuer,unit,organisation,role\n"

  private static let data = [
    "data/units.csv": UnitTraps.units,
    "data/organisations.csv": """
    id,name,short_name,valid_to,successor
    benh-vien,Bệnh viện Sản Nhi Nghệ An,,,
    so-xay-dung,Sở Xây dựng,,,
    so-giao-thong,Sở Giao thông,,2025-02-28,so-xay-dung
    so-tu-phap,Sở Tư pháp tỉnh Nghệ An,Sở Tư pháp,,

    """,
    "data/recipients.csv": """
    id,kind,name,unit,organisation,role
    nhung-dieu-duong,ca-nhan,Nguyễn Thị Nhung,,benh-vien,Điều dưỡng
    nhung-nghi-van,ca-nhan,Nguyễn Thị Nhung,xa-van-kieu,,Chủ tịch UBND xã
    hoa-1,ca-nhan,Phạm Văn Hoá,xa-ta-ca-ky-son,,
    cuong,ca-nhan,Bùi Sỹ Cường,,so-giao-thong,
    mai-1,ca-nhan,Lê Mai,xa-my-ly,,Giáo viên
    mai-2,ca-nhan,Lê Mai,xa-my-ly,,Y tá
    tu,ca-nhan,Lê Tư,xa-na-ngoi,,Giáo viên
    nhan-dan,tap-the,"Nhân dân xã Tà Cạ, huyện Kỳ Sơn",xa-ta-ca-ky-son,,
    to-mot,tap-the,"Tổ Một, Bệnh viện Sản Nhi Nghệ An",,benh-vien,
    khong-ro,ca-nhan,Trần Kim Quyền,,,
    tap-the-so-tu-phap,tap-the,Sở Tư pháp tỉnh Nghệ An,,so-tu-phap,

    """,
  ]

  /// A row from its name, decision, unit, organisation and post.
  private func row(
    _ name: String, _ decision: String = "1/QĐ,2024-05-01,Bộ", unit: String = "", at: String = "",
    _ role: String = "",
    id: String = ""
  ) -> String {
    "\(id),\(name),,bang-khen,\(decision),\"\(unit)\",\"\(at)\",\(role)\n"
  }

  /// Of every row whom it was joined to and how.
  private func people(_ rows: [String], lists: Int = 1) -> (matches: [String], problems: [String], site: Site)
  {
    var files = Self.data
    for list in 0..<lists {
      let own = rows.enumerated().filter { $0.offset % lists == list }.map(\.element)
      files["awards/\(list).csv"] = Self.columns + own.joined()
    }
    let (site, problems) = linked(files)
    let matches = site.matches.filter { $0.subject == .recipient }
    return (matches.map { "\($0.id ?? "-") \($0.how.code)" }, problems.map(\.code), site)
  }

  @Test func twoOfOneNameAreToldApartByTheirPlaces() {
    let found = people([
      row("Nguyễn Thị Nhung", at: "Khoa Sơ sinh, Bệnh viện Sản Nhi Nghệ An"),
      row("Nguyễn Thị Nhung", unit: "xã Nghi Văn, huyện Nghi Lộc"),
      row("NGUYỄN THỊ NHUNG", unit: "xã Văn Kiều"),
      row("Nguyễn Thị Nhung", unit: "xã Na Ngoi"),
    ])
    #expect(
      found.matches == [
        "nhung-dieu-duong name-and-organisation", "nhung-nghi-van name-and-unit",
        "nhung-nghi-van name-and-unit",
        "nguyen-thi-nhung-xa-na-ngoi new",
      ])
    // The nurse's commune is not known.
    #expect(found.problems == ["maybe-known-recipient"])
  }

  @Test(arguments: [
    ("Phạm Văn Hóa", "xã Tà Cạ", "", "hoa-1 name-and-unit"),
    ("PHẠM VĂN HOÁ", "xã Mường Xén", "", "hoa-1 name-and-unit"),
    ("Bùi Sĩ Cường", "", "Sở Xây dựng", "cuong name-and-organisation"),
    ("Sở Tư pháp", "", "", "tap-the-so-tu-phap name-and-organisation"),
    ("Phạm Văn Hóa", "xã Na Ngoi", "", "pham-van-hoa-xa-na-ngoi new"),
    ("Sở Giao thông", "", "", "tap-the-so-giao-thong new"),
    ("Phạm Văn Hòa", "xã Na Ngoi", "", "pham-van-hoa-xa-na-ngoi new"),
  ])
  func spellingsAndLineagesOfOnePersonAreOne(name: String, unit: String, body: String, expected: String) {
    let found = people([row(name, unit: unit, at: body)])
    #expect(found.matches == [expected])
    #expect(found.problems == [])
  }

  @Test(arguments: [
    ("Nhân dân xã Tà Cạ, huyện Kỳ Sơn", "tap-the", "nhan-dan name-and-unit"),
    ("Tổ Một, Bệnh viện Sản Nhi Nghệ An", "tap-the", "to-mot name-and-organisation"),
    ("Xã Na Ngoi", "dia-ban", "xa-na-ngoi new"),
    ("Tổ Hai, Bệnh viện Sản Nhi Nghệ An", "tap-the", "to-hai-benh-vien-san-nhi-nghe-an-benh-vien new"),
    ("Tổ Ba", "tap-the", "to-ba-1-qd-2024-bo new"),
  ])
  func theNameOfACollectiveMaySayItsPlace(name: String, kind: String, expected: String) {
    let found = people([row("\"\(name)\"").replacing(",,bang-khen", with: ",\(kind),bang-khen")])
    #expect(found.matches == [expected])
    #expect(found.problems == [])
  }

  @Test func namesThatDifferByMarksAreReportedNotMerged() {
    let found = people([
      row("Phạm Văn Hòa", unit: "xã Tà Cạ"), row("Phạm Văn Hoa", "2/QĐ,2024-06-01,Bộ", unit: "xã Tà Cạ"),
    ])
    #expect(
      found.matches == [
        "pham-van-hoa-xa-ta-ca-ky-son-1-qd-2024-bo new", "pham-van-hoa-xa-ta-ca-ky-son-2-qd-2024-bo new",
      ])
    #expect(found.problems == ["alike-without-marks", "alike-without-marks"])
    // One list that has both tells them apart.
    let list = people([row("Lê Hoa", unit: "xã Tà Cạ"), row("Lê Hòa", unit: "xã Tà Cạ")])
    #expect(list.problems == [])
    #expect(Set(list.matches).count == 2)
  }

  @Test(arguments: [
    ("", "- ambiguous", ["ambiguous-recipient"]), ("Y tá", "mai-2 name-and-unit", []),
    ("Bác sĩ", "- ambiguous", ["ambiguous-recipient"]),
  ])
  func namesakesAtOnePlaceAreToldApartByTheirPostsOrAsked(post: String, expected: String, problems: [String])
  {
    let found = people([row("Lê Mai", unit: "xã Mỹ Lý", post)])
    #expect(found.matches == [expected])
    #expect(found.problems == problems)
  }

  @Test(arguments: [
    (["Trần Kim Quyền"], ["- name-alone"], ["name-alone"]),
    (["Lê Mai"], ["- ambiguous"], ["ambiguous-recipient"]),
    (["Đỗ Mới"], ["do-moi-1-qd-2024-bo new"], []),
  ])
  func aNameAloneIsNobody(names: [String], expected: [String], problems: [String]) {
    let found = people(names.map { row($0) })
    #expect(found.matches == expected)
    #expect(found.problems == problems)
  }

  @Test func aNameWithThePostAndDecisionOfAKnownRowIsThatPerson() {
    let found = people([
      row("Trần Kim Quyền", "Giáo viên", id: "khong-ro").replacing("Giáo viên", with: "1/QĐ,2024-05-01,Bộ")
        .replacing(
          ",\"\",\"\",\n", with: ",\"\",\"\",Giáo viên\n"),
      row("Trần Kim Quyền", unit: "", at: "", "Giáo viên"),
    ])
    #expect(found.matches == ["khong-ro id", "khong-ro name-and-decision"])
  }

  @Test func somebodyRegisteredWithoutPlaceIsNamedWhenARowMayMeanThem() {
    let found = people([row("Trần Kim Quyền", unit: "xã Mỹ Lý")])
    #expect(found.matches == ["tran-kim-quyen-xa-my-ly new"])
    #expect(found.problems == ["maybe-known-recipient"])
    #expect(found.site.matches.first?.candidates == ["khong-ro"])
  }

  @Test func oneNameWithTwoPostsInOneListIsTwoPeopleAndReported() {
    let found = people([
      row("Vi Văn An", unit: "xã Tà Cạ", "Giáo viên"), row("Vi Văn An", unit: "xã Tà Cạ", "Trưởng bản"),
      row("Vi Văn An", "2/QĐ,2024-06-01,Bộ", unit: "xã Tà Cạ", "Trưởng bản"),
      row("Vi Văn An", "3/QĐ,2024-07-01,Bộ", unit: "xã Tà Cạ"),
    ])
    #expect(
      found.matches == [
        "vi-van-an-xa-ta-ca-ky-son-giao-vien new", "vi-van-an-xa-ta-ca-ky-son-truong-ban new",
        "vi-van-an-xa-ta-ca-ky-son-truong-ban name-and-unit", "- ambiguous",
      ])
    #expect(found.problems == ["two-posts-in-one-list", "ambiguous-recipient"])
  }

  @Test func aRowWithoutPostIsAskedWhichOfTwoNamesakesOfAListItMeans() {
    let found = people([
      row("Lê Tư", unit: "xã Na Ngoi", "Giáo viên"), row("Lê Tư", unit: "xã Na Ngoi", "Y tá"),
      row("Lê Tư", "2/QĐ,2024-06-01,Bộ", unit: "xã Na Ngoi"),
    ])
    #expect(found.matches.map { $0.split(separator: " ")[1] } == ["name-and-unit", "new", "ambiguous"])
    #expect(found.problems == ["two-posts-in-one-list", "ambiguous-recipient"])
  }

  @Test func somebodyOfAFormerUnitIsTheSameInItsSuccessorUnlessTwoCouldBe() {
    let one = people([
      row("Vi Văn An", "9/QĐ,2026-01-01,Bộ", unit: "xã Mường Xén"), row("Vi Văn An", unit: "xã Tà Cạ"),
    ])
    #expect(one.matches == ["vi-van-an-xa-ta-ca-ky-son name-and-unit", "vi-van-an-xa-ta-ca-ky-son new"])
    #expect(one.problems == [])
    let two = people([
      row("Vi Văn An", "9/QĐ,2026-01-01,Bộ", unit: "xã Mường Xén"), row("Vi Văn An", unit: "xã Tà Cạ"),
      row("Vi Văn An", unit: "thị trấn Mường Xén"),
    ])
    #expect(
      two.matches == [
        "- ambiguous", "vi-van-an-xa-ta-ca-ky-son new", "vi-van-an-thi-tran-muong-xen-ky-son new",
      ])
    #expect(two.problems == ["ambiguous-recipient"])
  }

  @Test func theIDOfSomebodyNewMayBeWrittenIntoARow() {
    let found = people([
      row("", id: "vi-van-an-xa-ta-ca-ky-son"), row("Vi Văn An", unit: "xã Tà Cạ"), row("", id: "vi-van-ba"),
    ])
    #expect(
      found.matches == ["vi-van-an-xa-ta-ca-ky-son id", "vi-van-an-xa-ta-ca-ky-son new", "- unknown"])
    #expect(found.problems == ["unknown-recipient"])
  }

  @Test func peopleOfASchoolThatNobodyRegisteredAreThoseOfThatSchool() {
    let found = people([
      row("Lê Ba", at: "Trường Một, xã Na Ngoi"),
      row("Lê Ba", "2/QĐ,2024-06-01,Bộ", at: "Trường Một, xã Na Ngoi"),
      row("Lê Ba", at: "Trường Hai, xã Na Ngoi"),
    ])
    #expect(
      found.matches == [
        "le-ba-truong-mot-xa-na-ngoi new", "le-ba-truong-mot-xa-na-ngoi name-and-organisation",
        "le-ba-truong-hai-xa-na-ngoi new",
      ])
    #expect(found.problems == [])
  }

  @Test func noIDDependsOnTheOrderOfRowsOrLists() {
    let rows = [
      row("Vi Văn An", unit: "xã Tà Cạ", "Giáo viên"), row("Vi Văn An", unit: "xã Tà Cạ", "Trưởng bản"),
      row("Lê Hoa", unit: "xã Tà Cạ"), row("Lê Hòa", unit: "xã Tà Cạ"),
      row("Bùi Sỹ Tư", unit: "xã Mường Xén"),
      row("Bùi Sĩ Tư", "2/QĐ,2024-06-01,Bộ", unit: "Tà Cạ, Kỳ Sơn"), row("Đỗ Mới"),
      row("Đỗ Mới", "2/QĐ,2024-06-01,Bộ"),
      row("Nguyễn Thị Nhung", at: "Sở Tư pháp"), row("Lê Ba", at: "Trường Một"),
      row("Lê Bá", at: "Trường Một"),
    ]
    let written: (Site) -> [String] = { site in
      site.matches.filter { $0.subject == .recipient }.map { "\($0.written.value) \($0.id ?? "-")" }.sorted()
    }
    let expected = written(people(rows).site)
    #expect(written(people(rows.reversed()).site) == expected)
    #expect(written(people(rows, lists: 3).site) == expected)
    #expect(written(people(rows.reversed(), lists: 4).site) == expected)
    #expect(Set(expected).count == 11)
  }

  @Test func joinedAgainEverythingIsTheSame() throws {
    var files = Self.data
    files["stories/a.md"] = story("draft: true")
    files["awards/a.csv"] =
      Self.columns + row("Lê Ba", at: "Trường Một, xã Na Ngoi") + row("Vi Văn An", unit: "xã Tà Cạ")
      + row("Lê Ba", at: "xã Na Ngoi")
    let (site, _) = linked(files)
    let again = select(site, try selection(at: "2026-06-15")).edition.site
    let places: (Site) -> [[String?]] = { site in
      site.awards.refs.map { ref in
        let links = site.links(ref)
        return [
          site.recipients[links.recipient].id, links.unit.map { site.units[$0].id },
          links.organisation.map { site.organisations[$0].id }, site.writtenPlace(of: ref),
        ]
      }
    }
    #expect(places(again) == places(site))
  }
}
