import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Units and organisations as offices write them.
@Suite struct PlaceNameTests {
  private static let organisations = """
    id,name,short_name,aliases,valid_from,valid_to,successor
    so-y-te,Sở Y tế tỉnh Nghệ An,Sở Y tế,,,,
    so-xay-dung,Sở Xây dựng tỉnh Nghệ An,Sở Xây dựng,,,,
    so-giao-thong,Sở Giao thông Vận tải tỉnh Nghệ An,Sở Giao thông Vận tải,Sở GTVT,,2025-02-28,so-xay-dung
    so-van-hoa,"Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An",,,2025-03-01,,
    ubnd-tinh,Ủy ban nhân dân tỉnh Nghệ An,UBND tỉnh,,,,
    bao,Báo Nghệ An,,,,,
    benh-vien,Bệnh viện Sản Nhi Nghệ An,,,,,
    ban-thi-dua,Ban Thi đua - Khen thưởng tỉnh Nghệ An,,,,,

    """

  /// What the place of one row became: `id how`, and what was said of it.
  private func place(_ text: String, in column: String, on date: String) throws -> (String, [String]) {
    let list =
      "recipient,form,decision,decision_date,issuer,\(column)\nlan,bang-khen,1/QĐ,\(date),Bộ,\"\(text)\"\n"
    let (site, problems) = linked([
      "data/units.csv": UnitTraps.units + "tinh-nghe-an,tinh,Nghệ An,,,,,\n",
      "data/organisations.csv": Self.organisations,
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\n", "awards/a.csv": list,
    ])
    let match = try #require(site.matches.first { $0.subject == .unit || $0.subject == .organisation })
    return ([match.id ?? "-", match.how.code].joined(separator: " "), problems.map(\.code))
  }

  @Test(arguments: [
    ("xã Tà Cạ", "xa-ta-ca-ky-son former-name"), ("Xã Tà Cạ, huyện Kỳ Sơn", "xa-ta-ca-ky-son former-name"),
    ("Tà Cạ, Kỳ Sơn", "xa-ta-ca-ky-son former-name"), ("xã Tà Cạ - Kỳ Sơn", "xa-ta-ca-ky-son former-name"),
    ("Tà Cạ", "xa-ta-ca-ky-son former-name"), ("XÃ TÀ CẠ HUYỆN KỲ SƠN", "xa-ta-ca-ky-son former-name"),
    ("xã Tà Cạ, huyện Kỳ Sơn, tỉnh Nghệ An", "xa-ta-ca-ky-son former-name"),
    ("X. Tà Cạ, H. Kì Sơn, Nghệ An", "xa-ta-ca-ky-son former-name"),
    ("Bản Hòa Sơn, xã Tà Cạ, huyện Kỳ Sơn", "xa-ta-ca-ky-son part"),
    ("UBND xã Tà Cạ", "xa-ta-ca-ky-son part"),
    ("xa-ta-ca-ky-son", "xa-ta-ca-ky-son id"), ("xa Ta Ca, huyen Ky Son", "xa-ta-ca-ky-son unmarked"),
    ("TT. Mường Xén", "thi-tran-muong-xen-ky-son former-name"),
    ("thị trấn Mường Xén (Kỳ Sơn)", "thi-tran-muong-xen-ky-son former-name"),
    ("P. Lê Lợi, TP Vinh", "phuong-le-loi-vinh former-name"),
    ("phường Hoà Hiếu, TX Thái Hoà", "phuong-hoa-hieu-thai-hoa former-name"),
    ("xã Mĩ Lí", "xa-my-ly name"), ("Sở Y tế", "so-y-te name"),
  ])
  func aUnitIsFoundAsOfficesWriteIt(text: String, expected: String) throws {
    #expect(try place(text, in: "unit", on: "2022-10-02").0 == expected)
  }

  @Test(arguments: [
    ("Sở Y tế", "so-y-te name"), ("Sở Y tế tỉnh Nghệ An", "so-y-te name"),
    ("Sở Y tế Nghệ An", "so-y-te name"),
    ("SỞ Y TẾ, tỉnh Nghệ An", "so-y-te name"), ("Phòng Tài chính, Sở Y tế", "so-y-te part"),
    ("Phòng Tài chính - Sở Y tế", "so-y-te part"), ("UBND tỉnh", "ubnd-tinh alias"),
    ("Uỷ ban nhân dân tỉnh", "ubnd-tinh alias"), ("Sở Văn hoá, Thể thao và Du lịch", "so-van-hoa name"),
    ("Phòng A, Sở Văn hóa, Thể thao và Du lịch", "so-van-hoa part"),
    ("Sở GTVT Nghệ An", "so-giao-thong alias"),
    ("Sở Giao thông Vận tải tỉnh Nghệ An", "so-giao-thong former-name"),
    ("Khoa Sơ sinh, Bệnh viện Sản Nhi Nghệ An", "benh-vien part"), ("Bệnh viện Sản Nhi", "benh-vien name"),
    ("Ban Thi đua, Khen thưởng tỉnh", "ban-thi-dua name"), ("So Y te", "so-y-te unmarked"),
    ("Báo", "- as-written"),
    ("Trường THCS Một, xã Tà Cạ", "xa-ta-ca-ky-son part"), ("xã Tà Cạ", "xa-ta-ca-ky-son former-name"),
    ("Hội Nông dân xã Tà Cạ", "xa-ta-ca-ky-son part"), ("Tà Cạ", "- as-written"),
    ("Trường THPT Mới", "- as-written"),
  ])
  func anOrganisationIsFoundAsOfficesWriteIt(text: String, expected: String) throws {
    #expect(try place(text, in: "organisation", on: "2024-10-02").0 == expected)
  }

  @Test(arguments: [
    ("xã Mường Xén", "2025-06-30", "xa-muong-xen name"), ("xã Mường Xén", "2026-01-01", "xa-muong-xen name"),
    ("xã Nậm Cắn", "2020-01-01", "xa-nam-can-ky-son-nay-nam-can former-name"),
    ("xã Nậm Cắn", "2025-07-01", "xa-nam-can name"), ("xã Nậm Cắn", "", "xa-nam-can name"),
    ("xã Nậm Cắn", "2025", "xa-nam-can name"),
    ("xã Nậm Cắn, huyện Kỳ Sơn", "2026-01-01", "xa-nam-can name"),
    ("xã Tà Cạ", "2026-01-01", "xa-ta-ca-ky-son former-name"),
    ("xã Mường Xén, huyện Kỳ Sơn", "2026-01-01", "xa-muong-xen name"),
    ("Đô Lương", "2019-05-05", "- as-written"), ("Đô Lương", "2026-05-05", "xa-do-luong name"),
    ("thị trấn Đô Lương", "2019-05-05", "thi-tran-do-luong-do-luong former-name"),
    ("phường Thái Hòa", "2026-01-01", "phuong-thai-hoa name"),
    ("thị xã Thái Hòa", "2020-01-01", "- as-written"),
    ("xã Xuân Lâm", "2020-09-01", "xa-xuan-lam-nam-dan former-name"),
    ("xã Xuân Lâm", "2026-01-01", "xa-xuan-lam name"), ("xã Xuân Lâm", "", "- ambiguous"),
    ("xã Đồng Văn", "2020-01-01", "- ambiguous"), ("xã Tam Hợp", "2020-01-01", "- ambiguous"),
    ("xã Tam Hợp", "", "- ambiguous"), ("xa Nam Can", "2020-01-01", "- ambiguous"),
    ("xa Nam Can", "2026-01-01", "xa-nam-can unmarked"),
  ])
  func theDateOfTheDecisionTellsTodaysUnitFromFormerOnes(text: String, date: String, expected: String) throws
  {
    #expect(try place(text, in: "unit", on: date).0 == expected)
  }

  @Test func formerUnitsOfOneNameAreToldApartByTheirDistrict() throws {
    for group in UnitTraps.groups {
      for unit in group {
        #expect(
          try place("\(unit.name), \(unit.district)", in: "unit", on: "2020-01-01").0
            == "\(unit.id) former-name")
        let isUnique = group.filter { $0.name == unit.name }.count == 1
        let alone = try place(unit.name, in: "unit", on: "2020-01-01")
        #expect(alone.0 == (isUnique ? "\(unit.id) former-name" : "- ambiguous"), "\(unit.name)")
        let site = linked(["data/units.csv": UnitTraps.units]).site
        let former = try #require(site.units.refs.first { site.units[$0].id == unit.id })
        #expect(site.links(former).successors.map { site.units[$0].id } == [unit.today].compactMap { $0 })
      }
    }
  }

  @Test func aNameOfTodayIsNotTheFormerUnitThatLiesElsewhere() throws {
    for (name, id, former) in UnitTraps.currentNames {
      #expect(try place(name, in: "unit", on: "2026-01-01").0 == "\(id) name")
      let written = "\(former.name), \(former.district)"
      #expect(try place(written, in: "unit", on: "2020-01-01").0 == "\(former.id) former-name")
    }
  }

  @Test(arguments: [
    ("xã Nậm Càn", "2026-01-01", [String]()), ("xa-nam-cam", "2026-01-01", ["unknown-unit"]),
    ("Đội Một", "2026-01-01", ["place-without-record"]), ("xa Na Ngoi", "2026-01-01", ["unmarked-name"]),
    ("xã Đồng Văn", "2020-01-01", ["ambiguous-name"]),
  ])
  func saysWhatHasToBeChecked(text: String, date: String, expected: [String]) throws {
    #expect(try place(text, in: "unit", on: date).1 == expected)
  }

  @Test(arguments: [
    ("", ["place-without-record"], nil), ("\"xã Đồng Văn, huyện Tân Kỳ\"", [], "xa-dong-van-tan-ky"),
  ])
  func aSchoolInOneOfSeveralCommunesOfANameStaysAsWritten(unit: String, problems: [String], id: String?) {
    let (site, found) = linked([
      "data/units.csv": UnitTraps.units,
      "awards/a.csv":
        "name,form,decision,unit,organisation\nLê Lan,bang-khen,1/QĐ,\(unit),\"Trường Một, xã Đồng Văn\"\n",
    ])
    #expect(found.map(\.code) == problems)
    #expect(site.awards.refs.map { site.links($0).unit.map { site.units[$0].id } } == [id])
    #expect(site.awards.refs.map { site.writtenPlace(of: $0) } == ["Trường Một, xã Đồng Văn"])
  }

  @Test func theCandidatesOfAnAmbiguousNameAreListed() {
    let site = linked([
      "data/units.csv": UnitTraps.units,
      "awards/a.csv": "name,form,decision,decision_date,unit\nLê Lan,bang-khen,1/QĐ,2020,xã Tam Hợp\n",
    ]).site
    let match = site.matches.first { $0.subject == .unit }
    #expect(match?.candidates.sorted() == ["xa-tam-hop-quy-hop", "xa-tam-hop-tuong-duong"])
  }

  @Test func aVeryLongTextIsNotTakenApart() {
    let text = String(repeating: "xã, ", count: 50_000) + "xã Na Ngoi"
    let site = linked([
      "data/units.csv": UnitTraps.units, "awards/a.csv": "name,form,unit\nLê Lan,bang-khen,\"\(text)\"\n",
    ]).site
    #expect(site.matches.map(\.how) == [.new, .asWritten])
  }

  @Test func anUnknownNameIsReportedOnceWithNearMissesAndShownAsWritten() throws {
    let rows = (1...3).map { "Người \($0),thu,xã Nậm Cằn\n" }.joined()
    let (site, problems) = linked([
      "data/units.csv": UnitTraps.units,
      "awards/a.csv": "name,form,unit\n" + rows.replacing("thu", with: "bang-khen"),
    ])
    let problem = try #require(problems.first { $0.code == "place-without-record" })
    #expect(problems.count { $0.code == "place-without-record" } == 1)
    #expect(problem.facts == ["xã Nậm Cằn", "3"])
    #expect(problem.suggestions.contains("xã Nậm Cắn"))
    #expect(site.awards.refs.map { site.writtenPlace(of: $0) } == Array(repeating: "xã Nậm Cằn", count: 3))
  }

  @Test func aTextOfSeveralPartsKeepsItsWords() throws {
    let site = linked([
      "data/organisations.csv": Self.organisations,
      "awards/a.csv":
        "name,form,organisation\nLê Lan,bang-khen,\"Khoa Sơ sinh, Bệnh viện Sản Nhi Nghệ An\"\n",
    ]).site
    #expect(site.awards.refs.map { site.writtenPlace(of: $0) } == ["Khoa Sơ sinh, Bệnh viện Sản Nhi Nghệ An"])
    #expect(site.recipients.records.map(\.id) == ["le-lan-benh-vien"])
  }

  @Test(arguments: [
    ("dan-van-kheo", "dan-van-kheo id"), ("Dân vận khéo", "dan-van-kheo name"),
    ("Phong trào thi đua “Dân vận khéo”", "dan-van-kheo name"), ("Dân vận", "- unknown"),
  ])
  func aCampaignIsFoundByIDOrName(text: String, expected: String) throws {
    let site = linked([
      "campaigns/dan-van-kheo/index.md": "---\ntitle: Dân vận khéo\n---\nLời.\n",
      "awards/a.csv": "name,form,campaign\nLê Lan,bang-khen,\(text)\n",
    ]).site
    let match = try #require(site.matches.first { $0.subject == .campaign })
    #expect([match.id ?? "-", match.how.code].joined(separator: " ") == expected)
  }

  private func hints(_ text: String) throws -> [String] {
    let (_, problems) = linked([
      "data/units.csv": UnitTraps.units + "tinh-nghe-an,tinh,Nghệ An,,,,,\n",
      "data/organisations.csv": Self.organisations
        + "so-gd,Sở Giáo dục và Đào tạo tỉnh Nghệ An,,,,,\ncong-an,Công an tỉnh Nghệ An,,,,,\n",
      "awards/a.csv": "name,form,decision,decision_date,unit\nLê Lan,bang-khen,1/QĐ,2026-02-01,\"\(text)\"\n",
    ])
    return problems.first { $0.code == "place-without-record" }?.suggestions ?? []
  }

  /// Abbreviations of offices, marks and one letter too many are seen through.
  @Test(arguments: [
    ("Sở GDĐT", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"), ("Sở GD-ĐT", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"),
    ("BV Sản Nhi tỉnh", "Bệnh viện Sản Nhi Nghệ An"), ("BV. Sản Nhi", "Bệnh viện Sản Nhi Nghệ An"),
    ("CA tỉnh", "Công an tỉnh Nghệ An"), ("xã Tà Cạa", "xã Tà Cạ, huyện Kỳ Sơn"),
    ("Báo Nghê Ann", "Báo Nghệ An"),
  ])
  func whatIsMeantIsOffered(text: String, name: String) throws { #expect(try hints(text).contains(name)) }

  /// Another place is no hint, however few letters are between.
  @Test(arguments: [
    "xã Kỳ Sơn (cũ: huyện Kỳ Sơn)", "Sở Công Thương", "Cụm thi đua số 1", "Trường THCS Mẫu", "Báo Thanh Hóa",
    "ca đêm", "Phòng Y tế",
  ])
  func anotherPlaceIsNot(text: String) throws { #expect(try hints(text) == []) }
}
