import Building
import Foundation
import Testing

/// What is missing as a whole is one message, whatever asks for it.
struct CauseTests {
  private let list =
    "STT,Họ và tên,Hình thức khen thưởng,Số quyết định,Ngày quyết định,Đơn vị\n"
    + (1...60).map {
      "\($0),Vi Văn Mẫu \($0),Giấy khen của Chủ tịch UBND cấp xã,30/QĐ-UBND,2026-03-05,xã \($0)"
    }
    .joined(separator: "\n") + "\n"

  private func good(_ path: String) throws -> SiteFile { try #require(goodSite[path]) }

  private func told(_ files: [String: SiteFile]) async throws -> [String] {
    let site = try SmallSite(
      ["Content/site.yml": try good("Content/site.yml")].merging(files) { $1 })
    let report = await check(site.options)
    return withExtendedLifetime(site) { report.diagnostics.map(\.code) }
  }

  @Test func noCatalogueIsOneError() async throws {
    let story = "---\ntitle: A\nsummary: B\ndate: 2026-03-01\nawards: [{form: bang-khen-tinh}]\n---\nChữ.\n"
    let told = try await told([
      "Content/awards/a.csv": .text(list), "Content/stories/2026/a.md": .text(story),
    ])
    #expect(told.filter { $0 == "catalogue-missing" }.count == 1)
    #expect(!told.contains("unknown-form"))
  }

  @Test func aCatalogueWithoutTheFormIsNoMissingCatalogue() async throws {
    let told = try await told([
      "Content/awards/a.csv": .text(
        list.replacing("Giấy khen của Chủ tịch UBND cấp xã", with: "Cờ lưu niệm")),
      "Content/data/catalogue.yml": try good("Content/data/catalogue.yml"),
    ])
    #expect(told.contains("unknown-form") && !told.contains("catalogue-missing"))
  }

  @Test func noTableOfPlacesIsOneWarning() async throws {
    let catalogue = try good("Content/data/catalogue.yml")
    let files: [String: SiteFile] = [
      "Content/awards/a.csv": .text(list), "Content/data/catalogue.yml": catalogue,
    ]
    #expect(try await told(files) == ["place-tables-missing"])
    let units = try good("Content/data/units.csv")
    let more = files.merging(["Content/data/units.csv": units]) { $1 }
    #expect(Set(try await told(more)) == ["place-without-record"])
  }

  @Test func aSiteThatKnowsNobodySaysHowToNameSomebody() async throws {
    let story =
      "---\ntitle: A\nsummary: B\ndate: 2026-03-01\nabout: [Trần Thị Thử, le-van-an]\n---\nChữ [[le-van-an]].\n"
    #expect(try await told(["Content/stories/2026/a.md": .text(story)]).contains("no-recipients-at-all"))
    #expect(try await !told(["Content/stories/2026/a.md": .text(story)]).contains("unknown-recipient"))
  }

  /// Only with a decision does somebody who decided tell which form of a name is meant.
  @Test func aListWithoutADecisionSaysThat() async throws {
    let bare = list.replacing(",30/QĐ-UBND,2026-03-05", with: ",,").replacing(
      "Giấy khen của Chủ tịch UBND cấp xã", with: "Bằng khen")
    let files: [String: SiteFile] = [
      "Content/awards/a.csv": .text(bare),
      "Content/data/catalogue.yml": .text(try repositoryText("Content/data/catalogue.yml")),
      "Content/data/units.csv": try good("Content/data/units.csv"),
    ]
    let found = Set(try await told(files))
    #expect(found == ["form-without-decision", "place-without-record"])
    let decided = files.merging([
      "Content/awards/a.csv": .text(bare.replacing("Bằng khen,,", with: "Bằng khen,30/QĐ-UBND,2026-03-05"))
    ]) { $1 }
    #expect(try await told(decided).contains("form-without-authority"))
  }

  @Test func proposalsAreOneError() async throws {
    let proposals =
      "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN\n"
      + list.replacing(",30/QĐ-UBND,2026-03-05", with: ",,")
      .replacing("Giấy khen của Chủ tịch UBND cấp xã", with: "Bằng khen")
    let told = try await told([
      "Content/awards/a.csv": .text(proposals),
      "Content/data/catalogue.yml": .text(try repositoryText("Content/data/catalogue.yml")),
      "Content/data/units.csv": try good("Content/data/units.csv"),
    ])
    #expect(told.filter { $0 != "place-without-record" } == ["award-list-of-proposals"])
  }
}
