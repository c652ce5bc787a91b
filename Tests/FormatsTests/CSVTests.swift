import Testing

@testable import Formats

struct CSVTests {
  static let table = CSVTable(header: ["tên", "số, ngày"], rows: [["Lê A", "=1"], ["", "x"]])

  @Test func tablesForExcelBeginWithAByteOrderMarkAndEndLinesWithCRLF() {
    #expect(text { $0.appendCSV(Self.table) } == "\u{FEFF}tên,\"số, ngày\"\r\nLê A,'=1\r\n,x\r\n")
  }

  @Test func streamsHaveNoByteOrderMark() {
    #expect(text { $0.appendCSV(CSVTable(header: ["a"]), byteOrderMark: false) } == "a\r\n")
  }
}
