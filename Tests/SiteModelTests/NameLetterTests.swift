import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Letters of names and the order of their parts, from the cell to who is commended.
struct NameLetterTests {
  private func list(_ rows: String..., files: [String: String] = [:]) -> (
    site: Site, diagnostics: [Diagnostic]
  ) {
    var files = files
    files["data/units.csv"] = "id,type,name\nxa-vi-du,xa,Ví Dụ\n"
    files["awards/a.csv"] =
      "Họ và tên,Đơn vị,Chức vụ,Hình thức,Quyết định,Ngày quyết định,Thành tích\n"
      + rows.map { $0 + "\n" }.joined()
    return linked(files)
  }

  private func row(_ name: String, _ role: String = "", no number: Int = 1, unit: String = "Xã Ví Dụ")
    -> String
  {
    "\"\(name)\",\(unit),\"\(role)\",Bằng khen,\(number)/QĐ,2026-01-02,Cứu người"
  }

  private static let register = [
    "data/recipients.csv": """
    id,kind,name,unit
    dang-van-dung,ca-nhan,Đặng Văn Đúng,xa-vi-du
    h-hen,ca-nhan,H'Hen Niê,xa-vi-du
    john,nuoc-ngoai,"Smith, John",xa-vi-du

    """
  ]

  @Test(arguments: [
    ("Ðặng Văn Ðúng", "dang-van-dung"), ("Ɖặng Văn Ɖúng", "dang-van-dung"), ("HʼHen Niê", "h-hen"),
    ("Smith, John", "john"), ("John Smith", "john"),
  ])
  func whoIsMeantDoesNotDependOnLookAlikes(name: String, id: String) {
    let (site, _) = list(row(name), files: Self.register)
    #expect(site.awardLinks.map { site.recipients[$0.recipient].id } == [id])
  }

  @Test func lookAlikesAreToldOnceAFile() {
    let (site, problems) = list(row("Ðặng Văn An"), row("Lê Ðức Ba", no: 2), row("Vi Vǎn Tư", no: 3))
    #expect(problems.filter { $0.code == "look-alike-letters" }.map(\.facts) == [["3", "Ð (U+00D0) → Đ"]])
    #expect(site.recipients.records.map(\.name) == ["Đặng Văn An", "Lê Đức Ba", "Vi Văn Tư"])
    #expect(
      site.recipients.records.map(\.id).sorted() == [
        "dang-van-an-xa-vi-du", "le-duc-ba-xa-vi-du", "vi-van-tu-xa-vi-du",
      ])
  }

  @Test(arguments: [
    ("Lê Th? Th?", "name-letters-lost"), ("Tr\u{FFFD}n Văn Chép", "name-letters-lost"),
    ("Nguyá»…n VÄƒn An", "name-misread"),
    ("NguyÔn V¨n MÉu", "name-in-old-font"), ("Traàn Thò Thöû", "name-in-old-font"),
  ])
  func namesWithDamagedLettersAreErrorsAtTheirCells(name: String, code: String) {
    let good = (2...9).map { row("Nguyễn Thị Hậu Phương", "Trưởng thôn", no: $0) }.joined(separator: "\n")
    let (_, problems) = list(row(name), good)
    #expect(problems.filter { $0.severity == .error }.map(described) == ["awards/a.csv:2:1 \(code)"])
    let table = linked([
      "data/recipients.csv": "id,kind,name\na,ca-nhan,\(name)\nb,ca-nhan,Nguyễn Thị Hậu Phương Thảo\n"
    ])
    #expect(table.diagnostics.map(\.code).contains(code))
  }

  @Test func damagedWordsOfOtherCellsAreOneWarning() {
    let rows = (1...3).map { row("Nguyễn Văn An", no: $0).replacing("Cứu người", with: "C?u ng??i ?? l?i") }
    let good = (4...9).map { row("Nguyễn Thị Hậu Phương", "Trưởng thôn", no: $0) }
    let (_, problems) = list((rows + good).joined(separator: "\n"))
    #expect(
      problems.filter { $0.code == "letters-lost" }.map(described) == ["awards/a.csv:2:55 letters-lost"])
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test func peopleWithTheFamilyNameFirstStayTwo() {
    let (site, problems) = list(
      row("Smith, John", "Bí thư thứ nhất", unit: "Đại sứ quán"),
      row("Smith, Anna", "Bí thư thứ nhất", unit: "Đại sứ quán"),
      row("Smith, John", "Bí thư thứ nhất", no: 2, unit: "Đại sứ quán"))
    #expect(site.recipients.records.map(\.name).sorted() == ["Anna Smith", "John Smith"])
    #expect(
      problems.filter { $0.code == "names-inverted" }.map(\.facts) == [["3", "Smith, John", "John Smith"]])
  }

  /// What stands behind a name is kept beside the post, and tells people apart.
  @Test func nothingBehindANameIsDropped() {
    let (site, _) = list(
      row("Nguyễn Văn An (Tổ trưởng)", "Trưởng ban"), row("Nguyễn Văn An (Bí thư)", "Trưởng ban"),
      row("Lê Thị Ba, Trưởng thôn", "Trưởng thôn"), row("Vi Văn Tư, Bí thư chi bộ", "Bí thư"),
      row("Lò Năm, Bí thư", "Bí thư chi bộ"))
    #expect(
      site.awards.records.map(\.role) == [
        "Tổ trưởng, Trưởng ban", "Bí thư, Trưởng ban", "Trưởng thôn", "Bí thư chi bộ", "Bí thư chi bộ",
      ])
    #expect(site.recipients.count == 5)
  }

  @Test(arguments: [
    ("de Gaulle, Charles", "Charles de Gaulle"), ("Van der Berg, Jan Piet", "Jan Piet Van der Berg"),
    ("Smith, John Jr.", "John Smith Jr."), ("Nguyễn, Văn Mười", "Nguyễn Văn Mười"),
    ("Kim, Min Su", "Kim Min Su"),
    ("Vi, Thị Lan", "Vi Thị Lan"),
  ])
  func aFamilyNameBeforeACommaIsPutWhereItBelongs(name: String, shown: String) {
    let (site, problems) = list(row(name))
    #expect(site.recipients.records.map(\.name) == [shown])
    #expect(site.awards.records.compactMap(\.role) == [])
    #expect(problems.map(\.code).contains("names-inverted"))
  }

  @Test(arguments: [
    ("Hoa, Giáo viên", "Hoa", "Giáo viên"), ("Bình, Director", "Bình", "Director"),
    ("Nguyễn Văn An, Director", "Nguyễn Văn An", "Director"),
    ("Nguyễn Văn An, Giám đốc", "Nguyễn Văn An", "Giám đốc"), ("Mai, Trưởng Thôn", "Mai", "Trưởng Thôn"),
    ("Hoa, Bác Sĩ", "Hoa", "Bác Sĩ"),
    ("Smith, U.S. Army", "Smith", "U.S. Army"),
  ])
  func postsBehindACommaStayPosts(name: String, shown: String, post: String) {
    let (site, problems) = list(row(name))
    #expect(site.recipients.records.map(\.name) == [shown])
    #expect(site.awards.records.map(\.role) == [post])
    #expect(!problems.map(\.code).contains("names-inverted"))
  }

  @Test(arguments: [
    ("Trần Văn Tám, Lê Thị Chín", true), ("Ông Trần Văn Tư, bà Đỗ Thị Năm", true),
    ("Trần Văn Tám, Trưởng bản", false),
    ("Trần Văn Tám, Bà đỡ", false), ("Trần Văn Tám – Giám Đốc", false), ("Trần Văn Tám, cụ bà", false),
  ])
  func twoNamesInOneCellAreAsked(name: String, isAsked: Bool) {
    #expect(list(row(name)).diagnostics.map(\.code).contains("maybe-two-people") == isAsked)
  }

  @Test func namesakesWithoutAPlaceStayTwoWhereOneListTellsTheirDeeds() {
    let (site, problems) = list(
      row("Nguyễn Văn An", unit: ""), row("Nguyễn Văn An", unit: "").replacing("Cứu người", with: "Hiến đất"),
      row("Lê Thị Ba", unit: ""))
    #expect(site.recipients.count == 3)
    #expect(
      problems.filter { $0.code == "two-deeds-in-one-list" }.map(described) == [
        "awards/a.csv:3:1 two-deeds-in-one-list"
      ])
    let once = list(
      row("Nguyễn Văn An", unit: ""),
      row("Nguyễn Văn An", no: 2, unit: "").replacing("Cứu người", with: "Hiến đất"))
    #expect(!once.diagnostics.map(\.code).contains("two-deeds-in-one-list"))
  }
}
