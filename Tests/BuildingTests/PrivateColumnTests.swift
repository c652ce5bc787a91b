import Building
import Testing

/// What the columns of offices hold beside the commendation never leaves the office.
struct PrivateColumnTests {
  @Test(arguments: [
    ("Ngày sinh", "02/09/1961"), ("Ngày, tháng, năm sinh", "03/09/1961"), ("Giới tính", "Nữ-7731"),
    ("Địa chỉ", "Số 7 ngõ Kín"), ("Nơi ở hiện nay", "Số 8 ngõ Kín"), ("Quê quán", "Quê Kín"),
    ("Số CCCD", "040061000001"), ("CMND", "040061002"), ("Số điện thoại", "0912000001"),
    ("SĐT", "0912000002"), ("Email", "kin@example.com"), ("Số tài khoản", "9704000001"),
    ("Dân tộc", "Kinh-7731"), ("Tôn giáo", "Không-7731"), ("Đảng viên", "Có-7731"),
    ("Ngày vào Đảng", "03/02/1990"), ("Tình trạng sức khỏe", "Bệnh-7731"), ("gender", "F-7731"),
  ]) func privateColumnsAreReportedAndReachNoFile(_ column: String, _ value: String) async throws {
    let list = """
      Họ và tên,"\(column)",Hình thức khen thưởng,Số quyết định,Ghi chú
      Phạm Thị Riêng,\(value),giay-khen-cap-xa,15/QĐ-UBND,Ghi-chú-7731

      """
    let site = try SmallSite(.good(but: ["Content/awards/2026.csv": .text(list)]))
    let report = await build(site.options)
    #expect(report.diagnostics.map(\.code) == ["private-column", "remarks-not-shown"])
    #expect(report.diagnostics.first?.facts == [column])
    let files = try site.outputFiles().map {
      (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(files.contains { $0.text.contains("Phạm Thị Riêng") })
    for file in files {
      #expect(!file.text.contains(value), "\(file.path)")
      #expect(!file.text.contains("Ghi-chú-7731"), "\(file.path)")
    }
  }

  @Test(arguments: [
    ("Phạm Thị Riêng (sinh năm 1961)", "", "1961"), ("Phạm Thị Riêng, 02/09/1961", "", "02/09"),
    ("Phạm Thị Riêng - SĐT: 0912 000 001", "", "0912"), ("Phạm Thị Riêng, CCCD 040061000001", "", "040061"),
    ("Phạm Thị Riêng, trú tại ngõ Kín", "", "Kín"), ("Phạm Thị Riêng", "Y tá, sinh năm 1961", "1961"),
    ("Phạm Thị Riêng", "Y tá, kin@example.com", "kin@"), ("Phạm Thị Riêng", "Y tá; ĐT 0912000001", "0912"),
  ]) func privateDataInsideCellsIsReportedAndReachesNoFile(
    _ name: String, _ role: String, _ value: String
  ) async throws {
    let list = """
      Họ và tên,Chức vụ,Hình thức khen thưởng,Số quyết định
      "\(name)","\(role)",giay-khen-cap-xa,15/QĐ-UBND

      """
    let site = try SmallSite(.good(but: ["Content/awards/2026.csv": .text(list)]))
    let report = await build(site.options)
    #expect(report.diagnostics.map(\.code) == ["private-value"])
    let files = try site.outputFiles().map {
      (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(files.contains { $0.text.contains("Phạm Thị Riêng") })
    for file in files { #expect(!file.text.contains(value), "\(file.path)") }
  }
}
