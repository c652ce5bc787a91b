import Building
import Foundation
import Reports
import Testing

/// What `--audit` says of every source file: hashes, rows read and left out, joins, and what is wrong.
struct AuditTests {
  private static let list: SiteFile = """
    DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN,,,,
    (Kèm theo Quyết định số 15/QĐ-UBND ngày 03/02/2026 của Chủ tịch UBND xã Ví Dụ),,,,
    STT,Họ và tên,Số CCCD,Đơn vị,Ghi chú
    1,Bà Phạm Thị <b>Riêng</b>,040061000001,xã Ví Dụ,
    2,Lê Văn Lạ,040061000002,Trạm bơm số 9,
    Tổng cộng: 2 người,,,,
    ,NGƯỜI LẬP,,,

    """

  private func audit(_ files: [String: SiteFile]) async throws -> (
    report: BuildReport, json: [String: Any], page: String
  ) {
    let site = try SmallSite(.good(but: files))
    var options = site.options
    options.audit = (site.root + "/audit.json", .vi)
    let report = await check(options)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: site.root + "/audit.json")))
    let page = try String(contentsOfFile: site.root + "/audit.html", encoding: .utf8)
    return (report, try #require(json as? [String: Any]), page)
  }

  @Test func saysWhatWasReadOfAListAndWhatWasNot() async throws {
    let (report, json, page) = try await audit(["Content/awards/2026.csv": Self.list])
    #expect(report.failure == nil)
    let lists = try #require(json["lists"] as? [NSDictionary])
    let list = try #require(lists.first { $0["file"] as? String == "Content/awards/2026.csv" })
    #expect(list["read"] as? Int == 2 && list["used"] as? Int == 2)
    #expect(list["private"] as? [String] == ["Số CCCD"])
    #expect(
      list["left_out"] as? [NSDictionary] == [
        ["row": 1, "why": "title"], ["row": 2, "why": "title"], ["row": 3, "why": "header"],
        ["row": 6, "why": "total"], ["row": 7, "why": "signature"],
      ])
    let header = try #require((list["headers"] as? [NSDictionary])?.first)
    #expect(header["rows"] as? String == "3")
    #expect(
      (header["columns"] as? [NSDictionary])?[1] == [
        "column": "B", "header": "Họ và tên", "use": "read", "key": "name",
      ])
    #expect(page.contains("Đọc 2 dòng, dùng 2, bỏ qua 5."))
    #expect(page.contains("040061") == false)
    #expect(page.contains("<b>Riêng") == false && page.contains("&lt;b&gt;Riêng"))
  }

  @Test func saysHowValuesWereJoinedAndWhatIsOdd() async throws {
    let (_, json, _) = try await audit(["Content/awards/2026.csv": Self.list])
    let matches = try #require(json["matches"] as? [NSDictionary]).filter {
      $0["file"] as? String == "Content/awards/2026.csv"
    }
    #expect(matches.first { $0["written"] as? String == "Trạm bơm số 9" }?["how"] as? String == "as-written")
    #expect(matches.first { $0["written"] as? String == "Lê Văn Lạ" }?["how"] as? String == "new")
    let anomalies = try #require(json["anomalies"] as? [NSDictionary]).compactMap { $0["code"] as? String }
    #expect(anomalies.contains("private-column") && anomalies.contains("place-without-record"))
  }

  @Test func hasTheHashOfEverySourceFile() async throws {
    let (_, json, page) = try await audit(["Content/pages/a.md": "---\ntitle: A\n---\nabc\n"])
    let sources = try #require(json["sources"] as? [NSDictionary])
    let source = try #require(sources.first { $0["file"] as? String == "Content/pages/a.md" })
    // printf -- '---\ntitle: A\n---\nabc\n' | sha256sum
    #expect(source["bytes"] as? Int == 21)
    #expect(source["sha256"] as? String == "9452f88948383b0dfdb02ad63fadc3fb7c0fef07957a5bd1bb3605c7db1e80b6")
    #expect(page.contains("9452f88948383b0dfdb02ad63fadc3fb7c0fef07957a5bd1bb3605c7db1e80b6"))
  }

  @Test func isWrittenAlsoWhenErrorsStandInTheWay() async throws {
    let (report, json, _) = try await audit([
      "Content/awards/2026.csv": "Họ và tên,Số quyết định\nVi Văn An,1/QĐ-UBND\n"
    ])
    #expect(report.failure == .content)
    let anomalies = try #require(json["anomalies"] as? [NSDictionary])
    #expect(
      anomalies.contains { $0["code"] as? String == "missing-column" && $0["severity"] as? String == "error" }
    )
  }

  @Test func isTheSameForTheSameSources() async throws {
    let first = try await audit(["Content/awards/2026.csv": Self.list])
    let second = try await audit(["Content/awards/2026.csv": Self.list])
    #expect(first.json as NSDictionary == second.json as NSDictionary)
    #expect(first.page == second.page)
  }
}
