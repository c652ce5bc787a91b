import Testing

@testable import Sheets

/// Names in a PDF that its pages do not show.
struct PDFAuthorTests {
  private func authors(_ text: String) -> [String] { pdfAuthors(Array("%PDF-1.7\n".utf8) + Array(text.utf8)) }

  @Test(arguments: [
    ("<< /Author (Tran Thi Thu) >>", "Tran Thi Thu"), ("<</Author(Tran \\(Thu\\) (A))>>", "Tran (Thu) (A)"),
    ("/Author <FEFF00540072>", "Tr"), ("/Author\n<fe ff 1ea7 006e>", "ần"),
    ("/Author (L\\352 Thu)", "Lê Thu"),
    ("/Author (a\\\nb\\nc)", "ab c"),
    (
      "<dc:creator><rdf:Seq><rdf:li>Trần Thị Thử</rdf:li><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator>",
      "Trần Thị Thử, A & B"
    ),
  ])
  func areFoundAsTheyAreWritten(text: String, name: String) { #expect(authors(text) == [name]) }

  @Test(arguments: [
    "/Author ()", "/Author 12 0 R", "/Author (not closed", "/Author <41", "/Authority (A)",
    "<dc:creator></dc:creator>",
    "<dc:creator>never closed", "/Author", "stream", "endstream",
  ])
  func nothingElseIsAName(text: String) { #expect(authors(text) == []) }

  @Test func areFoundOnce() { #expect(authors("/Author (A B) /Author (A  B)") == ["A B"]) }

  @Test func areFoundInUTF16() {
    let text =
      Array("/Author (".utf8) + [0xFE, 0xFF] + "Thử".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      + Array(")".utf8)
    #expect(pdfAuthors(text) == ["Thử"])
  }

  /// `<< /Author (Le Van Trung) >>` packed by zlib without compression: two bytes, one stored block, the checksum.
  private func stream(_ dictionary: String) -> [UInt8] {
    let object = Array("<< /Author (Le Van Trung) >>".utf8)
    let size = UInt8(object.count)
    let packed: [UInt8] = [0x78, 0x01, 1, size, 0, ~size, 0xFF] + object + [0, 0, 0, 0]
    return Array("1 0 obj <<\(dictionary)>>\nstream\r\n".utf8) + packed + Array("\nendstream".utf8)
  }

  @Test func areFoundInPackedObjects() {
    // Stored as it is, the name stands in the file too; the search through the bytes must not be what finds it.
    var bytes = stream("/Type/ObjStm/Filter/FlateDecode")
    #expect(pdfAuthors(bytes) == ["Le Van Trung"])
    bytes.replace(Array("/Author".utf8), with: Array("/Autor".utf8))
    #expect(pdfAuthors(bytes) == [])
  }
}
