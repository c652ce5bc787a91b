import Testing
import WorkbookSamples

@testable import Building

/// What the search for names reads in a file, and what it says it cannot read.
struct UnpackedTextTests {
  private static let name = Array("Lê Thị Lan".utf8)
  private static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x39, 0xBC, 0x4A, 0x21, 0x24, 0xE3,
    0xE1, 0xEE, 0x6E, 0x05, 0x9F, 0xC4, 0x3C, 0x00, 0xEF, 0x2C, 0xF4, 0x63, 0x0D, 0x00, 0x00, 0x00,
  ]

  struct Case: CustomTestStringConvertible {
    let file: String
    let bytes: [UInt8]
    let isFound: Bool
    let isOpaque: Bool

    init(_ file: String, _ bytes: [UInt8], isFound: Bool, isOpaque: Bool = false) {
      (self.file, self.bytes, self.isFound, self.isOpaque) = (file, bytes, isFound, isOpaque)
    }

    var testDescription: String { file }
  }

  /// A format that nobody here has heard of is what its bytes are.
  @Test(arguments: [
    Case("a.md", name, isFound: true),
    Case("a.unheard", name, isFound: true),
    Case("no-ending", name, isFound: true),
    Case("a.zip", SampleArchive([.init("x.md", name)]).bytes, isFound: true),
    Case("a.epub", SampleArchive([.init("x.xhtml", name)]).bytes, isFound: true),
    Case("a.txt", SampleArchive([.init("x.xhtml", name)]).bytes, isFound: true),
    Case("a.kmz", SampleArchive([.init("x", gzip)]).bytes, isFound: true),
    Case("a.json.gz", gzip, isFound: true),
    Case("A.JSON.GZ", gzip, isFound: true),
    Case("a.tgz", gzip, isFound: true),
    Case(
      "utf16.rtx", [0xFF, 0xFE] + "Lê Thị Lan".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      isFound: true),
    Case(
      "a.epub", Array(SampleArchive([.init("x.xhtml", name)]).bytes.dropLast(30)), isFound: false,
      isOpaque: true),
    Case("a.bin", [0, 1, 2] + name, isFound: true, isOpaque: true),
    Case("a.unheard", Array("%PDF-1.7 ".utf8), isFound: false, isOpaque: true),
    Case("a.pdf", name, isFound: false, isOpaque: true),
  ])
  func whatLiesInAFileIsToldByItsBytes(_ file: Case) {
    let found = unpackedTexts(of: file.bytes, called: file.file)
    #expect(found.texts.contains { $0.bytes.firstRange(of: Self.name) != nil } == file.isFound)
    #expect(found.isOpaque == file.isOpaque)
    #expect(found.texts.first?.name == file.file)
  }
}
