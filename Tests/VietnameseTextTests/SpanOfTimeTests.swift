import Testing

@testable import VietnameseText

struct SpanOfTimeTests {
  @Test(arguments: [
    "2020-2025", "2020 – 2025", "Đêm 12/2/2026", "12-15/02/2026", "Tháng 2, 3/2026", "01-02/2026", "Hè 2025",
    "Tết Bính Ngọ 2026", "5 năm liền", "Nhiều năm", "I/2025", "từ 2020 đến nay", "Từ năm 2020 đến năm 2025",
    "Quý I/2025", "quý 2 năm 2025",
    "Q1/2025", "năm học 2024-2025",
    "6 tháng đầu năm 2025", "giai đoạn 2021-2025", "Từ 01/2020 đến 12/2024", "đợt 1 năm 2025",
    "từ ngày 5 đến ngày 9 tháng 3 năm 2025",
  ])
  func spansAreKept(text: String) { #expect(isSpanOfTime(text)) }

  @Test(arguments: [
    "2025", "03/2025", "5/3/2025", "tháng 13/2025", "29/02/2025", "45000", "0", "", "Quý I",
    "cứu người năm 2025", "ngày 32 tháng 1 năm 2025", "2025.0",
    "Nguyễn Văn An 2020-2025", "Thu Hà", "2025-2020",
  ])
  func othersAreNot(text: String) { #expect(!isSpanOfTime(text)) }

  @Test(arguments: ["con", "CON", "Aux.pdf", "nul.tar.gz", "com1", "LPT9.md", "prn"])
  func namesOfDevicesAreReserved(name: String) { #expect(isReservedByWindows(name)) }

  @Test(arguments: ["con-1", "cong", "con cua", "com", "com10", "lptx", "xcon", "a.con", ""])
  func otherNamesAreNot(name: String) { #expect(!isReservedByWindows(name)) }

  @Test func slugsAvoidThem() {
    #expect(slug("Con") == "con-1")
    #expect(slug("Con người") == "con-nguoi")
  }
}
