import SeededRandom
import Testing

@testable import Records
@testable import SiteModel

/// Figures of a bulletin that nothing confirms.
struct UnboundFigureTests {
  @Test(arguments: [
    ("Cả tỉnh có 20.802 hộ và 1500 người.", ["20.802", "1500"]),
    ("Đạt 96,06% và 8,44 phần trăm.", ["96,06", "8,44"]),
    ("Dài 3,5 km, góp 41 tỷ đồng, 12 căn.", ["3,5", "41", "12"]),
    ("Từ 1.200 đến 1.500 m²", ["1.200", "1.500"]),
    ("Tăng 1.200–1.500 hộ", ["1.200", "1.500"]), ("con số 5000", ["5000"]), ("2025 căn", ["2025"]),
    ("| Kỳ | 12.345 |", ["12.345"]), ("**5%**", ["5"]), ("9999 người", ["9999"]),
  ])
  func areNumbersThatCountOrMeasure(_ line: String, _ expected: [String]) {
    #expect(writtenFigures(in: line, isMeasure: { _ in false }).map(\.text) == expected)
  }

  @Test(arguments: [
    "Ngày 23/10/2025, lúc 08:00, năm 2025, giai đoạn 2021–2025, tháng 10.",
    "Quyết định số 3233/QĐ-UBND, 41-CT/TW.",
    "Khen 13 người, 1 tập thể; 9 lượt.",
    "[[nha@2025|20.802]] căn, [xem](/a/20802/) <https://a.example/12345>",
    "https://a.example/12345 a12345@b.example `12345`", "Điện thoại 02383844444.",
    "Quyết định số 1582 và Điều 1234",
    "Nghị quyết 18-NQ/TW, COVID-1999, H5N1", "Từ 2045 đến 2100",
  ])
  func areNoDatesYearsOrNumbersOfDecisions(_ line: String) {
    #expect(writtenFigures(in: line, isMeasure: { _ in false }).map(\.text) == [])
  }

  @Test(arguments: UInt64(0)..<200) func standWhereTheyAreSaidToStand(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "1", "20", ".", ",", "/", "-", "–", ":", "%", " ", "[[", "]]", "](", ")", "`", "<", ">", "số ", "căn",
      "ạ", "@", "://", "|",
    ]
    let line = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let scalars = Array(line.unicodeScalars)
    for figure in writtenFigures(in: line, isMeasure: { _ in true }) {
      let there = scalars.dropFirst(figure.offset).prefix(figure.text.unicodeScalars.count)
      #expect(String(String.UnicodeScalarView(there)) == figure.text, "\(line)")
    }
  }

  @Test func areFoundInALineThatOpensMuchAndClosesNothing() {
    let line = String(repeating: "[[<`](", count: 4000) + " 12345"
    #expect(writtenFigures(in: line, isMeasure: { _ in false }).map(\.text) == ["12345"])
  }

  private static let files = [
    "campaigns/nha/index.md": "---\ntitle: Nhà\n---\n",
    "campaigns/nha/results.csv": "indicator,period,value,measure\nnha,2025,20802,hộ\nnha-xa,2025,7,giải\n",
  ]

  private func problems(_ bulletin: String) -> [String] {
    var files = Self.files
    files["press/2026-0001.md"] = bulletin
    return linked(files).diagnostics.map { "\(described($0)) \($0.suggestions.joined(separator: " "))" }
  }

  @Test func areShownWithTheirPlaceAndHowToBindThem() {
    #expect(
      problems("---\ntitle: Một\nsummary: Hai\n---\n\nCó 20.802 hộ.\n") == [
        "press/2026-0001.md:6:4 unbound-figure [[nha@2025|20.802]]"
      ])
    #expect(
      problems("---\ntitle: Một\nsummary: Hai\n---\nCó 7 giải, 8 giải, 7 người.\n") == [
        "press/2026-0001.md:5:4 unbound-figure [[nha-xa@2025|7]]"
      ])
  }

  @Test func ofTheHeadAreConfirmedByTheText() {
    let head = "---\ntitle: Xong 20.802 căn\nsummary: Hai\n---\n"
    #expect(problems(head + "Có [[nha@2025|20.802]] hộ.\n") == [])
    #expect(problems(head + "Xong.\n") == ["press/2026-0001.md:2:13 unbound-figure [[nha@2025|20.802]]"])
  }

  @Test func inCodeAndDirectivesAreNoFigures() {
    let head = "---\ntitle: Một\nsummary: Hai\n---\n"
    #expect(problems(head + "```\n12345\n```\n\n::: ket-qua indicator=nha\n:::\n") == [])
  }
}
