import Sheets
import Testing

@testable import Records

/// Which tables may not be handed on as they are.
struct PrivateHeadingTests {
  private func headings(_ rows: [[String]]) -> [String] {
    let rows = rows.enumerated().map { number, texts in
      Row(
        number: UInt32(number + 1), line: 0,
        cells: texts.enumerated().filter { !$1.isEmpty }.map {
          Cell(text: $1, row: UInt32(number + 1), index: UInt16($0))
        })
    }
    return privateHeadings(of: Sheet(rows: rows)).map { "\($0.name) \($0.text)" }
  }

  @Test(arguments: [
    "Ngày sinh", "Năm sinh", "Số CCCD", "CCCD/CMND", "Số CCCD (12 số)", "Hộ khẩu thường trú", "Quê quán",
    "Địa chỉ",
    "Số điện thoại", "SĐT", "Email", "Số tài khoản", "Dân tộc", "Tôn giáo", "Đảng viên", "Ngày vào Đảng",
    "Giới tính", "phone",
  ])
  func ofAListOfPeopleAreFound(heading: String) {
    #expect(
      headings([["DANH SÁCH"], ["STT", "Họ và tên", heading], ["1", "Nguyễn Văn Mẫu", "1980 abc"]]) == [
        "C2 \(heading)"
      ])
  }

  @Test func areFoundInEveryHeaderOfASheet() {
    #expect(
      headings([
        ["STT", "Tên đơn vị"], ["1", "Trường A"], ["STT", "Họ tên", "Ngày sinh", "CCCD"],
        ["1", "A", "02/03/1980", "040080001234"],
      ]) == ["C3 Ngày sinh", "D3 CCCD"])
  }

  @Test func areFoundOverTwoColumnsAndInTwoRows() {
    #expect(
      headings([
        ["STT", "Họ và tên", "Năm sinh", ""], ["", "", "Nam", "Nữ"], ["1", "Trần Thị Thử", "", "1985"],
      ]) == ["C1 Năm sinh"])
    #expect(
      headings([
        ["STT", "Họ và tên", "Thông tin"], ["", "", "Ngày sinh", "CCCD"],
        ["1", "A", "02/03/1980", "040080001234"],
      ])
        == ["C2 Ngày sinh", "D2 CCCD"])
  }

  @Test func areFoundWithoutAnyName() {
    #expect(headings([["Số CCCD"], ["040080001234"]]) == ["A1 Số CCCD"])
    #expect(headings([["mã", "ngày sinh"], ["a1", "02/03/1980"]]) == ["B1 ngày sinh"])
  }

  @Test func linesOfAFormThatIsFilledInAreFound() {
    #expect(
      headings([["Họ và tên", "Nguyễn Văn Mẫu"], ["Ngày sinh", "02/03/1980"], ["Địa chỉ", "Thôn Đông"]])
        == ["A2 Ngày sinh", "A3 Địa chỉ"])
    #expect(headings([["Ngày sinh: 02/03/1980", "x"]]) == ["A1 Ngày sinh: 02/03/1980"])
  }

  @Test(arguments: [
    // Blank forms.
    [["STT", "Họ và tên", "Ngày sinh", "Địa chỉ"], ["1", "", "", ""], ["2", "", "…….", ""]],
    [["STT", "Họ và tên", "Ngày sinh"], ["(1)", "(2)", "(3)"]],
    [["Họ và tên", ""], ["Ngày sinh", "……/……/……"], ["Địa chỉ", ""]],
    // Addresses of offices.
    [["STT", "Tên đơn vị", "Địa chỉ", "Điện thoại"], ["1", "UBND xã Ví Dụ", "Thôn Đông", "0238 000 0000"]],
    [["Địa chỉ", "Số 1, thôn Đông"], ["Điện thoại", "0238 000 0000"], ["Email", "xa@vidu.example"]],
    // What is counted or judged, not who somebody is.
    [["STT", "Xã", "Dân tộc", "Số hộ"], ["1", "Ví Dụ", "Thái", "120"]],
    [
      ["STT", "Nội dung", "Kết quả"], ["1", "Cấp thẻ căn cước", "12.000 thẻ"],
      ["2", "Hỗ trợ chỗ ở", "12 nhà"],
    ],
    [["Tiêu chí", "Điểm"], ["Sức khỏe", "10 điểm"], ["Tôn giáo", "5 điểm"]],
    [["Họ và tên", "Thành tích"], ["Nguyễn Văn Sinh", "Cứu ba người"]],
    [["Họ và tên", "Nơi công tác"], ["Trần Thị Thử", "Bệnh viện xã Ví Dụ"]],
  ])
  func tablesWithoutPrivateDataPass(rows: [[String]]) { #expect(headings(rows) == []) }
}
