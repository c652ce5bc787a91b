import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Lists with the columns that offices have, as far as reading them depends on what columns are called.
@Suite struct AwardListTests {
  @Test func aHeadingWithAMarkIsNoHeader() {
    // "Tập thể" alone would be a column of names, also above cells that hold no words.
    let (site, problems) = linked([
      "awards/a.csv": """
      TT;Tập thể, cá nhân;Số điện thoại;Cơ quan;Hình thức;Quyết định
      A;Tập thể
      1;Khoa Sơ sinh;***;Bệnh viện Mẫu;Bằng khen;1/QĐ
      B;Cá nhân
      1;Nguyễn Thị Mẫu;***;Bệnh viện Mẫu;Bằng khen;1/QĐ

      """
    ])
    #expect(site.awards.records.compactMap(\.name?.value) == ["Khoa Sơ sinh", "Nguyễn Thị Mẫu"])
    #expect(site.awards.records.map(\.kind) == [.collective, .individual])
    #expect(problems.map(\.code) == ["private-column", "place-without-record"])
  }

  @Test(
    arguments: [
      ("dot-xuat", "dot-xuat"), ("Đột xuất", "dot-xuat"), ("KHEN THƯỞNG ĐỘT XUẤT", "dot-xuat"),
      ("Chuyên đề", "phong-trao"), ("Phong trào", "phong-trao"), ("Chưa rõ", "Chưa rõ"),
    ]) func typesOfCommendationAreKnownByTheirNames(_ written: String, _ id: String)
  {
    let (site, _) = linked([
      "awards/a.csv":
        "Họ tên,Cơ quan,Hình thức,Quyết định,Loại hình\nLê Thị Mẫu,Sở Y,Bằng khen,1/QĐ,\(written)\n"
    ])
    #expect(site.awards.records.map(\.type) == [id])
  }

  @Test(arguments: [
    ("2026-03-12", true), ("12/03/2026", true), ("45000", true), ("2026-03", true), ("12/QĐ-UBND", false),
    ("1234", false),
    ("12/2026", false), ("12/2026/QĐ-UBND", false), ("123", false),
  ])
  func aDateIsNoDecision(written: String, isDate: Bool) {
    let (_, problems) = linked([
      "awards/a.csv":
        "Họ và tên,Hình thức,Quyết định,Ngày quyết định\nVi Văn Ba,Bằng khen,\(written),2026-01-02\n"
    ])
    #expect(problems.map(\.code).filter { $0 == "decision-is-date" }.count == (isDate ? 1 : 0))
  }

  @Test func theHeadingOfADistrictTellsCommunesOfOneNameApart() {
    let (site, problems) = linked([
      "data/units.csv": """
      id,type,name,district,valid_to
      a-dong-van,xa,Đồng Văn,Huyện A,2025-06-30
      b-dong-van,xa,Đồng Văn,Huyện B,2025-06-30

      """,
      "awards/a.csv": """
      STT,Họ tên,Đơn vị,Hình thức,Quyết định,Ngày quyết định
      I,Huyện A,,,,
      1,Nhân dân xã Đồng Văn,,Bằng khen,1/QĐ,2020-01-02
      II,Huyện B,,,,
      1,Nguyễn Thị Mẫu,Xã Đồng Văn,Bằng khen,1/QĐ,2020-01-02
      2,Lê Thị Lan,Xã Mẫu,Bằng khen,1/QĐ,2020-01-02

      """,
    ])
    #expect(
      site.awardLinks.map { links in links.unit.map { site.units[$0].id } } == [
        "a-dong-van", "b-dong-van", nil,
      ])
    #expect(problems.map(\.code) == ["place-without-record"])
    #expect(site.awards.records.last?.unit?.value == "Xã Mẫu, Huyện B")
  }

  @Test func aHospitalIsNoIllness() {
    #expect(FieldNames.isPrivate("Bệnh"))
    #expect(FieldNames.isPrivate("Bệnh nền"))
    #expect(!FieldNames.isPrivate("Bệnh viện"))
  }

  @Test func headersOfSeveralLinesAreReportedOnOne() {
    let (_, problems) = linked([
      "awards/a.csv": "Họ tên,\"Ngày\nsinh\",Cơ quan,Hình thức,Quyết định\nNguyễn Thị Mẫu,x,,bang-khen,1/QĐ\n"
    ])
    let message = problems.first { $0.code == "private-column" }?.message(in: .vi)
    #expect(message?.hasPrefix("cột 'Ngày sinh' chứa") == true)
  }

  private func title(_ line: String) -> (dates: [String?], codes: [String]) {
    let (site, problems) = linked([
      "awards/a.csv":
        "\"DANH SÁCH TẶNG BẰNG KHEN\"\n\"\(line)\"\nSTT,Họ và tên,Đơn vị\n1,Vi Văn Ba,\n2,Lò Thị Tư,\n"
    ])
    return (site.decisions.records.map { $0.date?.columnText }, problems.map(\.code))
  }

  @Test(arguments: [
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/5/206 của UBND tỉnh)",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 31/02/2026 của UBND tỉnh)",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 31 tháng 2 năm 2026 của UBND tỉnh)",
  ])
  func aDateOfATitleThatIsNoneIsAnError(line: String) { #expect(title(line).codes.contains("bad-date")) }

  @Test(arguments: [
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/5/2026 của UBND tỉnh)",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20 tháng 5 năm 2026)",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày    tháng 5 năm 2026)",
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày ……/5/2026)", "(Kèm theo Quyết định số 12/QĐ-UBND ngày ký)",
  ])
  func aDateOfATitleMayBeLeftOpen(line: String) { #expect(!title(line).codes.contains("bad-date")) }

  /// Rows of one commune that differ in their village are never one person; without a village nobody knows.
  @Test func villagesTellPeopleApart() {
    func people(_ names: String...) -> Int {
      let rows = names.enumerated().map { "\($1),Bằng khen,\($0 + 1)/QĐ,2026-01-0\($0 + 1),xã Mẫu\n" }
        .joined()
      return linked([
        "data/units.csv": "id,type,name\nxa-mau,xa,Mẫu\n",
        "awards/a.csv": "Họ và tên,Hình thức,Quyết định,Ngày quyết định,Đơn vị\n" + rows,
      ]).site.recipients.count
    }
    #expect(people("Vi Văn Ba (xóm 3)", "Vi Văn Ba (xóm 7)") == 2)
    #expect(people("Vi Văn Ba (xóm 3)", "Vi Văn Ba (Xóm 3)") == 1)
    #expect(people("Vi Văn Ba (Trưởng thôn)", "Vi Văn Ba (Bí thư)") == 1)
    #expect(people("Vi Văn Ba", "Vi Văn Ba (bản Na)") == 1)
  }
}
