import Diagnostics
import Testing
import WorkbookSamples

@testable import Sheets

/// Workbooks as archives: what other programs write, and what is only written to do damage.
struct WorkbookArchiveTests {
  private static let good = SampleWorkbook(rows: "<row><c><v>1</v></c></row>")

  @Test(arguments: [
    Change("data descriptors", { $0.changeEach { $0.hasDescriptor = true } }),
    Change("zip64", { $0.isLarge = true }),
    Change("backslashes", { $0.changeEach { $0.name = $0.name.replacing("/", with: "\\") } }),
    Change("capitals", { $0.changeEach { $0.name = $0.name.uppercased() } }),
    Change("a leading slash", { $0.changeEach { $0.name = "/" + $0.name } }),
    Change("a comment", { $0.comment = Array("ghi chú PK\u{5}\u{6}".utf8) }),
    Change("no relationships of its own", { $0.entries.removeAll { $0.name == "_rels/.rels" } }),
    Change("a zip64 record that nobody needs", { $0.needlessLarge() }),
    Change("the same part twice, with the same bytes", { $0.entries.append($0.last) }),
    Change("names that climb", { $0.entries.append(.init("../../etc/passwd", "x")) }),
  ])
  fileprivate func readsArchives(with change: Change) {
    var archive = Self.good.archive
    change.apply(&archive)
    let reading = workbookSheets(archive.bytes, file: "a.xlsx", text: .tidy)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.sheets.map(dump) == ["A1 number 1"])
  }

  @Test(arguments: [
    Change("workbook-damaged", { $0.last.checksum = 1 }),
    Change("workbook-damaged", { $0.last.statedSize = 3 }),
    Change("workbook-damaged", { $0.last.method = 12 }), Change("workbook-damaged", { $0.last.method = 8 }),
    Change("workbook-damaged", { $0.last.bytes = Array("<worksheet>".utf8) }),
    Change("workbook-damaged", { $0.last.bytes = [] }),
    Change("workbook-damaged", { $0.last.bytes = [0xFF, 0xFE, 0] }),
    Change("workbook-damaged", { $0.last.name = "xl/other.xml" }),
    // What other readers would find other parts in.
    Change(
      "workbook-damaged",
      {
        $0.entries.append(.init("xl/other.xml", "x")); $0.statedCount = $0.entries.count - 1
      }),
    Change("workbook-damaged", { $0.statedCount = $0.entries.count + 1 }),
    Change("workbook-damaged", { $0.statedDirectorySize = 46 }),
    Change("workbook-damaged", { $0.unasked = (count: 0, size: 0, offset: 0) }),
    Change("workbook-damaged", { $0.entries.append(.init($0.last.name, "<worksheet/>")) }),
    Change("workbook-damaged", { $0.entries.append(.init($0.last.name.uppercased(), "<worksheet/>")) }),
    Change("workbook-encrypted", { $0.last.flags = 1 }),
    Change("workbook-has-doctype", { $0.last.bytes = Array("<!DOCTYPE a SYSTEM \"/etc/passwd\"><a/>".utf8) }),
    Change("workbook-too-large", { $0.last.statedSize = .max }),
    Change("workbook-damaged", { $0.last.bytes = Array(String(repeating: "<a>", count: 100_000).utf8) }),
    Change(
      "workbook-damaged",
      { $0.last.bytes = Array(("<a b=\"" + String(repeating: "c", count: 3_000_000)).utf8) }),
  ])
  fileprivate func refusesWhatIsWrong(_ change: Change) {
    var archive = Self.good.archive
    change.apply(&archive)
    let reading = workbookSheets(archive.bytes, file: "a.xlsx", text: .tidy)
    #expect(reading.diagnostics.map(\.code) == [change.name])
  }

  @Test func survivesEveryCut() {
    let bytes = SampleWorkbook.everything.bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let reading = workbookSheets(Array(bytes.prefix(length)), file: "a.xlsx", text: .tidy)
      #expect(reading.diagnostics.count == 1, "of the first \(length) bytes")
      #expect(reading.sheets.isEmpty)
    }
  }

  @Test func stopsUnpackingABomb() throws {
    var entry = SampleArchive.Entry("bom", bomb(megabytes: 8))
    entry.method = 8
    entry.statedSize = 1000
    try SampleArchive([entry]).bytes.withUnsafeBufferPointer { bytes in
      for budget in [999, 100_000] {
        var archive = try #require(ZIPArchive(bytes, budget: budget))
        var passed = 0
        let problem = archive.read("bom") { block in
          passed += block.count
          return true
        }
        #expect(problem == (budget == 999 ? .tooLarge : .damaged))
        #expect(passed == 0)
      }
    }
  }

  @Test func refusesOneLongTextShownByManyCells() {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 900)
    let long = "<si><t>\(String(repeating: "x", count: 30_000))</t></si>"
    let workbook = SampleWorkbook(rows: String(repeating: "<row>\(cells)</row>", count: 11), shared: long)
    let reading = workbookSheets(workbook.bytes, file: "a.xlsx", text: .tidy)
    #expect(reading.diagnostics.map(\.code) == ["workbook-too-large"])
  }

  @Test func refusesWhatOnlyHasNewNames() {
    var archive = Self.good.archive
    let names = (0..<300_000).map { "<a\($0) b\($0)=\"\"/>" }.joined()
    archive.last.bytes = Array("<worksheet>\(names)</worksheet>".utf8)
    let reading = workbookSheets(archive.bytes, file: "a.xlsx", text: .tidy)
    #expect(reading.diagnostics.map(\.code) == ["workbook-damaged"])
  }

  @Test func readsFarCellsWithoutTheRoomBetween() {
    let rows = "<row r=\"1000000\"><c r=\"ALL1000000\"><v>1</v></c></row>"
    let reading = workbookSheets(SampleWorkbook(rows: rows).bytes, file: "a.xlsx", text: .tidy)
    #expect(reading.sheets.map(dump) == ["ALL1000000 number 1"])
    #expect(reading.sheets.first?.rows.count == 1)
    let row = reading.sheets.first?.rows.first
    #expect(row?.cell(at: 999)?.text == "1")
    #expect(row?.cell(at: 998) == nil)
    #expect(row?.cell(at: 1000) == nil)
  }

  @Test func saysOnceWhatLiesOutsideTheLimits() {
    let cells = (0..<50).map { "<row r=\"\($0 + 1)\"><c r=\"XFD\($0 + 1)\"><v>1</v></c></row>" }.joined()
    let reading = workbookSheets(
      SampleWorkbook(rows: cells + "<row r=\"1048576\"><c><v>1</v></c></row>").bytes, file: "a.xlsx",
      text: .tidy)
    #expect(reading.diagnostics.map(\.code) == ["sheet-too-many-columns", "sheet-too-many-rows"])
    #expect(reading.diagnostics.first?.place?.description == "a.xlsx:Trang 1!XFD1")
  }
}

/// What is different from a good archive; its name says what, or what is said of it.
private struct Change: Sendable, CustomTestStringConvertible {
  let name: String
  let apply: @Sendable (inout SampleArchive) -> Void

  init(_ name: String, _ apply: @escaping @Sendable (inout SampleArchive) -> Void) {
    self.name = name
    self.apply = apply
  }

  var testDescription: String { name }
}

extension SampleArchive {
  /// The numbers of the end record once more.
  fileprivate mutating func needlessLarge() {
    let size = entries.reduce(0) { $0 + 46 + $1.name.utf8.count }
    unasked = (count: entries.count, size: size, offset: bytes.count - 22 - size)
  }

  fileprivate var last: Entry {
    get { entries[entries.count - 1] }
    set { entries[entries.count - 1] = newValue }
  }

  fileprivate mutating func changeEach(_ change: (inout Entry) -> Void) {
    for index in entries.indices { change(&entries[index]) }
  }
}

/// Deflate data (RFC 1951) in one block of fixed codes: a zero byte, then copies of the 258 bytes before.
private func bomb(megabytes: Int) -> [UInt8] {
  var bits: [Bool] = [true, true, false]
  bits += code(0x30, 8)
  // Length 258 is the code 285 (8 bits, 11000101), and distance 1 the code 0 (5 bits).
  for _ in 0..<(megabytes << 20) / 258 { bits += code(0xC5, 8) + code(0, 5) }
  bits += code(0, 7)
  return stride(from: 0, to: bits.count, by: 8).map { start in
    (start..<min(start + 8, bits.count)).reduce(0) { $0 | (bits[$1] ? 1 : 0) << UInt8($1 - start) }
  }
}

private func code(_ value: Int, _ length: Int) -> [Bool] {
  (0..<length).reversed().map { value >> $0 & 1 == 1 }
}
