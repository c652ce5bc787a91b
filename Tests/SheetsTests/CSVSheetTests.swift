import Diagnostics
import Testing

@testable import Sheets

struct CSVSheetTests {
  @Test(arguments: [
    ("a,b\n1,2\n", "a|b / 1|2"), ("a,b\r\n1,2\r\n", "a|b / 1|2"), ("a,b\r1,2", "a|b / 1|2"),
    ("\u{FEFF}a;b\n1;2", "a|b / 1|2"),
    ("a\tb\n1\t2", "a|b / 1|2"), ("sep=;\r\na,x;b\n1;2", "a,x|b / 1|2"), ("sep=|\na|b", "a|b"),
    ("sep=x\na", "sep=x / a"),
    ("\"a,\"\"b\"\"\",c", "a,\"b\"|c"), ("\"a\r\nb\",c\n1,2", "a⏎b|c / 1|2"), ("a\"b,c", "a\"b|c"),
    ("a,,\n,,\n\n", "a||"),
    ("a,b\n\n1,2\n\n\n", "a|b /  / 1|2"), ("", ""), ("\n\n", ""), ("a,", "a|"), (",a", "|a"),
    ("\"\",\"x\"", "|x"),
    ("\u{A0}a\u{A0}, \u{200B}b \u{FEFF},\u{AD}\u{3000}", "a|b|"), ("\" a \",b", "a|b"), ("a b,c", "a b|c"),
    (" \"a\",b", "\"a\"|b"),
    ("id,tags\n1,x;y\n2,z", "id|tags / 1|x;y / 2|z"),
    ("id;about;n\n1;a, b, c;2\n2;d, e;3", "id|about|n / 1|a, b, c|2 / 2|d, e|3"),
    ("Danh sách;;\nSTT;Họ và tên;Xã\n1;An, Bình;Vinh", "Danh sách|| / STT|Họ và tên|Xã / 1|An, Bình|Vinh"),
    ("name\n\"An, Bình\"", "name / An, Bình"), ("\"mở", "mở"), ("\"", ""),
    ("5\" x,b\n\"c\",d", "5\" x|b / c|d"),
    ("ho\u{300}a,Vie\u{302}\u{323}t", "hòa|Việt"),
  ])
  func dividesRowsAndCells(source: String, expected: String) {
    #expect(dumpRows(csvSheet(Array(source.utf8), file: "a.csv").sheet) == expected)
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(isBigEndian: Bool, hasMark: Bool) {
    let units = (hasMark ? [0xFEFF] : []) + Array("Họ và tên\tXã\r\n\"Nguyễn \"\"A\"\"\"\t🎉\r\n".utf16)
    let bytes = units.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let reading = csvSheet(bytes, file: "a.csv")
    #expect(reading.diagnostics.isEmpty)
    #expect(dumpRows(reading.sheet) == "Họ và tên|Xã / Nguyễn \"A\"|🎉")
  }

  @Test func placesEveryCell() throws {
    let source = "sep=;\nHọ tên;\"Xã\nphường\"; Số\n\nÂn;\"Vinh\";\u{A0}12\n"
    let rows = csvSheet(Array(source.utf8), file: "a.csv").sheet.rows
    #expect(
      rows.flatMap(\.cells).map { "\($0.name) \($0.place(in: "a.csv")) +\($0.place(in: "a.csv").length)" }
        == [
          "A1 a.csv:2:1 +6", "B1 a.csv:2:8 +2", "C1 a.csv:3:10 +2", "A3 a.csv:5:1 +2", "B3 a.csv:5:4 +4",
          "C3 a.csv:5:12 +2",
        ])
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(rows.map(\.line) == [2, 4, 5])
    let inWorkbook = Cell(text: "x", row: 14, index: 4).place(in: "a.xlsx", sheet: "Danh sách")
    #expect(inWorkbook.description == "a.xlsx:Danh sách!E14")
  }

  @Test(arguments: [
    ("a,b\n1,\"mở\n2,3\n", "csv-unclosed-quote", "2:3", "a|b / 1|mở / 2|3"),
    ("a,b\n\"x,1\ny,\"z\"\n", "csv-unclosed-quote", "2:1", "a|b / x|1 / y|z"),
    ("\"Anh \"Ba\" Đen\",2", "csv-stray-quote", "1:6", "Anh \"Ba\" Đen|2"),
    ("a,b\nx\u{1},2", "sheet-control-character", "2:1", "a|b / x|2"),
    ("a,b\nx\u{9B}y,2", "sheet-control-character", "2:1", "a|b / xy|2"),
    ("a,b\n1,\"x \u{202E}y\"", "direction-character", "2:3", "a|b / 1|x y"),
    ("id,n\n1,NguyÔn V¨n An", "sheet-in-old-font", "2:3", "id|n / 1|NguyÔn V¨n An"),
  ])
  func reportsAndReadsOn(source: String, code: String, place: String, expected: String) {
    let reading = csvSheet(Array(source.utf8), file: "a.csv")
    #expect(reading.diagnostics.first?.code == code)
    #expect(reading.diagnostics.first?.place?.description == "a.csv:\(place)")
    #expect(dumpRows(reading.sheet) == expected)
  }

  /// Excel leaves direction marks at the ends of cells, where they go with the blanks.
  @Test func aCellWithMarksAtItsEndsIsNoProblem() {
    let reading = csvSheet(Array("a,b\n\u{200E}Nguyễn Văn An\u{200F}, x – “y”".utf8), file: "a.csv")
    #expect(reading.diagnostics.isEmpty)
    #expect(dumpRows(reading.sheet) == "a|b / Nguyễn Văn An|x – “y”")
  }

  @Test func refusesOtherEncodings() {
    let latin = csvSheet(Array("a,b\ncaf".utf8) + [0xE9], file: "a.csv")
    #expect(latin.diagnostics.map(\.code) == ["sheet-not-unicode"])
    #expect(latin.diagnostics.first?.place?.description == "a.csv:2:4")
    #expect(latin.sheet.rows.isEmpty)
    let raw = "Thi ®ua yªu n­íc".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(csvSheet(raw, file: "a.csv").diagnostics.map(\.facts) == [["TCVN3 (.VnTime)"]])
    let halved = csvSheet([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8], file: "a.csv")
    #expect(halved.diagnostics.map(\.code) == ["sheet-damaged-unicode"])
    #expect(dumpRows(halved.sheet) == "a\u{FFFD}")
  }

  @Test func countsRepairedWords() {
    #expect(csvSheet(Array("a\u{300} b a\u{300},c\na\u{301}".utf8), file: "a").repairs.composed == 3)
    #expect(csvSheet(Array("à,b".utf8), file: "a").repairs.composed == 0)
  }

  @Test func staysWithinItsLimits() {
    let long = csvSheet(Array(String(repeating: "ữ", count: 40_000).utf8), file: "a")
    #expect(long.diagnostics.map(\.code) == ["sheet-cell-too-long"])
    #expect(long.sheet.rows[0].cells[0].text.unicodeScalars.count == SheetLimits.characters)
    let wide = csvSheet([UInt8](repeating: UInt8(ascii: ","), count: 5000), file: "a")
    #expect(wide.diagnostics.map(\.code) == ["sheet-too-many-columns"])
    let large = csvSheet([UInt8](repeating: 0x61, count: SheetLimits.bytes + 1), file: "a")
    #expect(large.diagnostics.map(\.code) == ["sheet-too-large"])
  }

  @Test func keepsCellsSmall() {
    #expect(MemoryLayout<Cell>.stride == 32)
  }
}

struct HostileCSVTests {
  @Test(arguments: [
    "a", ",", "\"", "\"a", "\"a\n", "a\"", "\n", "\r", "\"\"", "\",\"", "\"a,\"b,", "\"\n\"a", "a,b\n",
    "\u{301}", "\u{A0}", "\t;",
    "\"a\"b", "\0", " ", "ữ\u{302}", "\"\n",
  ])
  func readsOnePatternOverAndOver(pattern: String) {
    let count = 100_000 / pattern.utf8.count
    for prefix in ["", "x,\"", "a;b\n"] {
      let reading = csvSheet(Array((prefix + String(repeating: pattern, count: count)).utf8), file: "a")
      #expect(reading.diagnostics.count <= 100)
    }
  }

  @Test func survivesRandomBytes() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("ab,;\t\"\n\r ữ\u{FEFF}\u{A0}".utf8) + [0xFF, 0x00, 0xE2, 0x80]
    for length in 0..<1000 {
      let isText = length.isMultiple(of: 2)
      let bytes = (0..<length % 90).map { _ in
        (isText
          ? alphabet.prefix(9).randomElement(using: &generator) : alphabet.randomElement(using: &generator))
          ?? 0
      }
      let reading = csvSheet(bytes, file: "a")
      #expect(reading.sheet.rows.last?.isEmpty != true)
    }
  }
}

private func dumpRows(_ sheet: Sheet) -> String {
  sheet.rows.map { row in
    row.cells.map { $0.text.replacing("\n", with: "⏎") }.joined(separator: "|")
  }.joined(separator: " / ")
}
