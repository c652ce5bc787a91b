import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Headings between the rows of a list: names of groups, or places of those below them.
struct HeadingTests {
  private static let places = [
    "data/units.csv": "id,type,name\nxa-anh-son,xa,Anh Sơn\nxa-do-luong,xa,Đô Lương\n",
    "data/organisations.csv":
      "id,name\nso-y-te,Sở Y tế\nhoi-nong-dan,Hội Nông dân tỉnh\nbenh-vien,Bệnh viện Nhi\n",
  ]

  /// A list of people with their units below one heading.
  private func list(_ heading: String, _ rows: String..., mapping: String? = nil) -> (Site, [Diagnostic]) {
    var files = Self.places
    files["awards/a.csv"] = """
      TT,Họ và tên,Đơn vị,Hình thức,Quyết định,Ngày quyết định
      I,CÁ NHÂN,,,,
      \(heading)
      \(rows.map { "\($0),Bằng khen,1/QĐ,2026-01-02" }.joined(separator: "\n"))

      """
    files["awards/a.csv.yml"] = mapping
    return linked(files)
  }

  private func ids(_ site: Site) -> [String] { site.recipients.records.map(\.id).sorted() }

  @Test(arguments: [
    "Cụm thi đua số 1", "\"Khối xã, phường\"", "1. Khối sở", "Lực lượng vũ trang",
    "\"Đảng bộ các xã, phường\"",
    "Hội Nông dân tỉnh", "Đợt 1 năm 2026", "Phòng chống bão lũ", "Sở Y tế", "Xã Anh Sơn",
  ])
  func aHeadingNeverMakesTwoPeopleOne(heading: String) {
    for (first, second) in [
      ("xã Anh Sơn", "xã Đô Lương"), ("xã Không Có", "xã Cũng Không"), ("Khoa Nhi", "Khoa Nội"),
    ] {
      let (site, problems) = list(
        "I.1,\(heading),,,,", "1,Nguyễn Văn Nam,\(first)", "2,Nguyễn Văn Nam,\(second)")
      #expect(site.recipients.count == 2, "\(ids(site))")
      #expect(
        ids(site).allSatisfy { id in
          !["cum", "khoi", "dot", "hoi", "so-y", "phong", "luc"].contains { id.contains("-\($0)") }
        })
      #expect(problems.allSatisfy { $0.severity == .warning })
    }
  }

  @Test func whatTheRowSaysIsItsPlace() {
    let (site, problems) = list(
      "I.1,Khối sở ngành,,,,", "1,Nguyễn Văn Nam,Sở Y tế", "2,Lê Thị Lan,Xã Đô Lương", "3,Vi Văn Ba,")
    #expect(
      site.awardLinks.map { $0.organisation.map { site.organisations[$0].id } } == ["so-y-te", nil, nil])
    #expect(site.awardLinks.map { $0.unit.map { site.units[$0].id } } == [nil, "xa-do-luong", nil])
    #expect(site.awards.refs.map { site.writtenPlace(of: $0) } == [nil, nil, nil])
    #expect(problems.allSatisfy { $0.code != "place-without-record" })
  }

  @Test func aHeadingThatIsAKnownPlaceIsThatOfRowsWithoutOne() {
    let (site, problems) = list(
      "1,Bệnh viện Nhi,,,,", "1,Nguyễn Văn Nam,", "2,Lê Thị Lan,Khoa Nội", "3,Vi Văn Ba,Xã Đô Lương")
    #expect(problems.map(\.code) == ["place-without-record"])
    #expect(
      site.awardLinks.map { $0.organisation.map { site.organisations[$0].id } } == [
        "benh-vien", "benh-vien", "benh-vien",
      ])
    #expect(ids(site) == ["le-thi-lan-khoa-noi", "nguyen-van-nam-benh-vien", "vi-van-ba-xa-do-luong"])
  }

  @Test func oneDepartmentOfTwoHospitalsIsTwoPlaces() {
    var files = Self.places
    files["awards/a.csv"] = """
      TT,Họ và tên,Đơn vị,Hình thức,Quyết định,Ngày quyết định
      I,Bệnh viện Nhi,,,,
      1,Nguyễn Văn Nam,Khoa Nội,Bằng khen,1/QĐ,2026-01-02
      II,Sở Y tế,,,,
      1,Nguyễn Văn Nam,Khoa Nội,Bằng khen,1/QĐ,2026-01-02

      """
    #expect(linked(files).site.recipients.count == 2)
  }

  @Test func aGroupIsToldOnceWithWhatToDo() {
    let (_, problems) = list("I.1,Cụm thi đua số 1,,,,", "1,Nguyễn Văn Nam,", "2,Lê Thị Lan,", "3,Vi Văn Ba,")
    let told = problems.filter { $0.code == "heading-is-no-place" }
    #expect(told.map(\.facts) == [["Cụm thi đua số 1", "3", "a.csv.yml"]])
    #expect(told.map(described) == ["awards/a.csv:3:5 heading-is-no-place"])
  }

  @Test(arguments: [
    ("nhom", nil, ["nguyen-van-nam-1-qd-2026"]), ("group", nil, ["nguyen-van-nam-1-qd-2026"]),
    ("co-quan", "Cụm thi đua số 1", ["nguyen-van-nam-cum-thi-dua-so-1"]),
    ("don-vi", "Cụm thi đua số 1", ["nguyen-van-nam-cum-thi-dua-so-1"]),
    ("bo-qua", nil, ["nguyen-van-nam-1-qd-2026"]),
  ])
  func theMappingSaysWhatAHeadingIs(meaning: String, place: String?, ids: [String]) {
    for written in ["Cụm thi đua số 1", "I.1 Cụm thi đua số 1"] {
      let (site, problems) = list(
        "I.1,\(written),,,,", "1,Nguyễn Văn Nam,", mapping: "de-muc: {Cụm thi đua số 1: \(meaning)}\n")
      #expect(self.ids(site) == ids)
      #expect(site.awards.refs.map { site.writtenPlace(of: $0) } == [place])
      #expect(!problems.contains { $0.code.hasPrefix("heading") || $0.code.hasPrefix("mapping") })
    }
  }

  @Test func theMappingMakesAHeadingOfATextThatIsUnclear() {
    let rows = ["1,Nguyễn Văn Nam,xã Anh Sơn", "2,Lê Thị Lan,xã Đô Lương"]
    let unclear = list(",Ngành Y tế,,,,", rows[0], rows[1]).1.map(\.code)
    #expect(unclear == ["award-row-unclear"])
    #expect(list(",Ngành Y tế,,,,", rows[0], rows[1], mapping: "de-muc: {Ngành Y tế: nhom}\n").1.isEmpty)
  }

  @Test func aMappingThatExplainsNothingIsTold() {
    let (_, problems) = list(
      "I.1,Sở Y tế,,,,", "1,Nguyễn Văn Nam,", mapping: "headings: {Khối sở: group, Sở Y tế: lạ}\n")
    #expect(
      problems.map(described) == [
        "awards/a.csv.yml:1:12 mapping-heading-missing", "awards/a.csv.yml:1:37 bad-choice",
      ])
  }
}
