import Records
import SiteModel
import Testing

/// The handbook's tables of keys are what the program knows of them.
struct HandbookKeysTests {
  @Test(arguments: SourceKind.allCases)
  func itHasEveryKeyAndColumnOfEachKindOfSource(kind: SourceKind) throws {
    let handbook = try repositoryText("README.vi.md")
    let table = keysTable(of: kind, in: .vi)
    #expect(handbook.contains("\n\(table)\n"), "print it with 'guongsang keys \(kind.rawValue) --lang vi'")
  }

  @Test func theTableForBeginnersHasEveryKeyOfAStoryInEitherLanguage() throws {
    let handbook = try repositoryText("README.vi.md")
    let start = try #require(handbook.range(of: "### Phần khai báo"))
    let end = try #require(handbook.range(of: "### Ví dụ đủ"))
    let rows = handbook[start.upperBound..<end.lowerBound].split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|").map { words(of: $0) } }
    #expect(rows.flatMap { $0[0] }.sorted() == TextKind.story.fields.map(\.vietnameseKey).sorted())
    #expect(rows.flatMap { $0[1] }.sorted() == TextKind.story.fields.map(\.key).sorted())
  }

  private func words(of cell: Substring) -> [String] {
    cell.split { " ,`".contains($0) }.map(String.init)
  }
}
