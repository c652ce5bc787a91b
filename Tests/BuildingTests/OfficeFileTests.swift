import Building
import Testing

/// Files as offices leave them where texts and lists are read.
struct OfficeFileTests {
  private func codes(_ changes: [String: SiteFile]) async throws -> [String] {
    let site = try SmallSite(.good(but: changes))
    return await check(site.options).diagnostics.map {
      "\($0.place?.file.split(separator: "/").last ?? "") \($0.code)"
    }
  }

  private static let story =
    "---\ntitle: Bài mới\ndate: 2026-01-05\nsummary: Xã Ví Dụ làm 12 km đường.\n---\nChữ.\n"

  @Test func documentsInPlaceOfTextsAndListsAreTold() async throws {
    #expect(
      try await codes([
        "Content/stories/2026/bai.docx": .text("PK"), "Content/awards/ds.pdf": .text("%PDF-1.4\n"),
        "Content/awards/ds.ods": .text("PK"),
      ]).sorted() == ["bai.docx office-text", "ds.ods workbook-none", "ds.pdf office-list"])
  }

  @Test func papersThatTextsHandOnPass() async throws {
    #expect(try await codes(["Content/documents/quy-che.pdf": .text("%PDF-1.4\n")]) == [])
  }

  @Test func namesThatNoAddressTakesSayWhy() async throws {
    let long = String(repeating: "a", count: 121)
    #expect(
      try await codes(["Content/stories/2026/\(long).md": .text(Self.story)]) == [
        "\(long).md file-name-too-long"
      ])
    #expect(try await codes(["Content/stories/2026/con.md": .text(Self.story)]) == ["con.md reserved-name"])
    #expect(try await codes(["Content/stories/2026/\(long.dropLast()).md": .text(Self.story)]) == [])
    #expect(try await codes(["Content/stories/2026/cong.md": .text(Self.story)]) == [])
  }

  @Test func aHeaderWithoutRowsIsTold() async throws {
    let header = "STT,Họ và tên,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định\n"
    #expect(try await codes(["Content/awards/dau.csv": .text(header)]) == ["dau.csv award-list-empty"])
  }
}
