import Building
import Foundation
import Testing

/// The sets of open data and what describes them, as programs read them.
struct OpenDataTests {
  private static let people: SiteFile = """
    id,kind,name,unit,organisation,role,role_class,minor,consent,consent_date
    nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep,,quyet-dinh,
    tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,Điều dưỡng,lao-dong-truc-tiep,,rut,2026-01-01
    be-an,ca-nhan,Lê Bé An,xa-vi-du,,Học sinh,,x,quyet-dinh,
    be-binh,ca-nhan,Lê Bé Bình,xa-vi-du,,Học sinh,,x,day-du,2025-01-01

    """
  private static let awards: SiteFile = """
    recipient,Ngày sinh,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,deed
    nguyen-van-mau,02/09/1961,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,=1+1
    tran-thi-thu,02/09/1961,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,
    be-an,02/09/2015,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,
    be-binh,02/09/2015,giay-khen-cap-xa,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,

    """

  private func site(_ changes: [String: SiteFile] = [:]) async throws -> SmallSite {
    let site = try SmallSite(.good(but: changes))
    let report = await build(site.options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    return site
  }

  private func json(_ name: String, of site: SmallSite) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(site.page("du-lieu/" + name).utf8))
  }

  @Test func recipientsAreThoseWhoMayBeNamedWithoutPrivateColumns() async throws {
    let site = try await site([
      "Content/data/recipients.csv": Self.people, "Content/awards/2025.csv": Self.awards,
    ])
    #expect(
      try site.page("du-lieu/recipients.csv") == """
        id,kind,name,unit,organisation,role,role_class,awards,stories,place_as_written\r
        nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep,1,1,\r
        be-binh,ca-nhan,Lê Bé Bình,xa-vi-du,,Học sinh,,1,0,\r

        """)
    let rows = try #require(try json("recipients.json", of: site) as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["nguyen-van-mau", "be-binh"])
    #expect(rows.map { $0["stories"] as? Int } == [1, 0])
    #expect(Set(rows.flatMap(\.keys)).isDisjoint(with: ["minor", "consent", "consent_date"]))
    let all = try site.outputFiles().filter { $0.path.hasPrefix("du-lieu/") }.map { try site.page($0.path) }
    for word in ["1961", "2015", "Trần Thị Thử", "Lê Bé An", "day-du"] {
      #expect(!all.contains { $0.contains(word) }, "\(word)")
    }
    #expect(try site.page("du-lieu/awards.csv").contains(",'=1+1,"))
  }

  /// What no table knows is the recipient's own all the same, on the page and in the data.
  @Test func placesAndTimesThatListsWriteAreKept() async throws {
    let site = try await site([
      "Content/awards/2026.csv":
        "name,kind,unit,form,decision,decision_date,issuer,deed,deed_date\nVi Văn An,ca-nhan,Xã Không Có,giay-khen-cap-xa,13/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Trồng rừng,Quý I/2025\n"
    ])
    #expect(try site.page("du-lieu/awards.csv").contains(",Trồng rừng,,Quý I/2025,,"))
    #expect(try site.page("du-lieu/awards.csv").contains(",Xã Không Có\r\n"))
    #expect(try site.page("du-lieu/recipients.csv").contains(",1,0,Xã Không Có\r\n"))
    let page = try site.page("guong/vi-van-an-xa-khong-co/index.html")
    #expect(page.contains("Xã Không Có") && page.contains("(Quý I/2025)"))
  }

  @Test func everyColumnIsDescribedAndEveryKeyLeadsSomewhere() async throws {
    let site = try await site()
    let group = try #require(try json("csv-metadata.json", of: site) as? [String: Any])
    #expect((group["@context"] as? [Any])?.first as? String == "http://www.w3.org/ns/csvw")
    let tables = try #require(group["tables"] as? [[String: Any]])
    var rows: [String: [[String]]] = [:]
    for table in tables {
      let name = try #require(table["url"] as? String)
      let lines = try site.page("du-lieu/" + name).split(separator: "\r\n")
      rows[name] = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      let columns = try #require((table["tableSchema"] as? [String: Any])?["columns"] as? [[String: Any]])
      #expect(columns.map { $0["name"] as? String } == rows[name]?.first)
      for column in columns {
        #expect(Set((column["titles"] as? [String: String] ?? [:]).keys) == ["und", "vi", "en"])
        #expect(column["datatype"] != nil)
      }
    }
    let files = try site.outputFiles().map(\.path).filter { $0.hasPrefix("du-lieu/") && $0.hasSuffix(".csv") }
    #expect(files == rows.keys.map { "du-lieu/" + $0 }.sorted())
    for table in tables {
      let schema = try #require(table["tableSchema"] as? [String: Any])
      for key in schema["foreignKeys"] as? [[String: Any]] ?? [] {
        let reference = try #require(key["reference"] as? [String: String])
        let targets = Set(try #require(rows[reference["resource"] ?? ""]).dropFirst().map { $0[0] })
        let own = try #require(rows[table["url"] as? String ?? ""])
        let column = try #require(own[0].firstIndex(of: key["columnReference"] as? String ?? ""))
        #expect(own.dropFirst().allSatisfy { targets.contains($0[column]) }, "\(table["url"] ?? "")")
      }
    }
  }

  @Test func theCatalogueHasAbsoluteAddressesAndTheDateOfTheNewestRow() async throws {
    let site = try await site()
    let text = try site.page("du-lieu/dcat.jsonld")
    let catalogue = try #require(try json("dcat.jsonld", of: site) as? [String: Any])
    #expect(catalogue["@type"] as? String == "dcat:Catalog")
    for id in text.matches(of: #/"@id": "([^"]*)"/#) {
      #expect(id.1.hasPrefix("https://") || id.1.hasPrefix("http://"), "\(id.1)")
    }
    let sets = try #require(catalogue["dcat:dataset"] as? [[String: Any]])
    let awards = try #require(sets.first { $0["dct:identifier"] as? String == "awards" })
    #expect((awards["dct:modified"] as? [String: String])?["@value"] == "2025-11-20")
    let files = (awards["dcat:distribution"] as? [[String: Any]])?.compactMap {
      ($0["dcat:downloadURL"] as? [String: String])?["@id"]
    }
    #expect(
      files == [
        "https://guongsang.example/du-lieu/awards.csv", "https://guongsang.example/du-lieu/awards.json",
      ])
    #expect(awards["dct:license"] == nil)
    #expect(!text.contains("2026-0"), "The build's clock stands nowhere.")
  }

  @Test func aLicenceStandsOnThePageAndInBothDescriptions() async throws {
    let settings = """
      title: Gương sáng
      base_url: https://guongsang.example/
      theme: plain
      giay-phep: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}

      """
    let site = try await site(["Content/site.yml": .text(settings)])
    let page = try site.page("du-lieu/index.html")
    #expect(
      page.contains("<a href=\"https://creativecommons.org/licenses/by/4.0/\" rel=\"license\">CC BY 4.0</a>"))
    for name in ["csv-metadata.json", "dcat.jsonld"] {
      #expect(try site.page("du-lieu/" + name).contains("creativecommons.org/licenses/by/4.0/"))
    }
  }

  @Test func thePageSaysTheSizeOfEachFile() async throws {
    let site = try await site()
    let page = try site.page("du-lieu/index.html")
    for name in ["awards.csv", "awards.json", "results.json"] {
      // Foundation leaves the byte order mark out of a text.
      let bytes = try site.page("du-lieu/" + name).utf8.count + (name.hasSuffix("csv") ? 3 : 0)
      let size = bytes < 1000 ? "\(bytes)\u{A0}byte" : "\((bytes + 999) / 1000)\u{A0}KB"
      #expect(page.contains("du-lieu/\(name)\" download>\(name.hasSuffix("csv") ? "CSV" : "JSON") (\(size))"))
    }
    #expect(page.contains("cơ quan chủ quản chưa công bố"))
  }
}
