import Bulletins
import Foundation
import SiteModel
import Testing

@testable import Building
@testable import PressRoom

struct DocumentDataTests {
  @Test func thePDFGetsItsWordsAsData() throws {
    let data = try pdfData(PressFormat.pdf.bulletin(.sample))
    #expect(data.hasPrefix(#"{"language":"vi","title":"Xã Ví Dụ khen “hai người” \u0026 một tập thể"#))
    for part in [
      #""released":"2026-05-19T08:00:00+07:00""#, #""kind":"dang","superior":"ĐẢNG ỦY XÃ VÍ DỤ""#,
      #"{"is":"strong","words":["hai người"]}," dũng cảm",{"is":"note","number":1}"#,
      #"{"is":"table","caption":"Nhà đã xong (căn)","size":12,"shares":[403,597],"header":[["Kỳ"],["Kết quả"]],"#
        + #""rows":[[["2025"],["20.802"]],[["2024"],["8.440"]]],"alignments":["start","end"]}"#,
      #"{"is":"link","address":"https://guong.example/bao-chi/2026/0007/""#,
    ] {
      #expect(data.contains(part), "\(part) in \(data)")
    }
  }

  @Test func aNoticeGivesNothingOfTheBulletinAway() throws {
    for kind in [PressStop.Kind.hold, .kill] {
      let notice = PressStop.sample(kind)
      let (pdf, word) = (try #require(PressFormat.pdf.notice), try #require(PressFormat.word.notice))
      let texts = [try pdfData(pdf(notice)), try wordHTML(word(notice))]
      for text in texts {
        #expect(text.contains("2026-0007"))
        #expect(!text.contains("Nguyễn Văn Mẫu") && !text.contains("hai người"))
      }
    }
  }

  @Test func theWordDocumentNamesTheStylesOfTheReference() throws {
    let html = try wordHTML(PressFormat.word.bulletin(.sample))
    for part in [
      #"<html lang="vi">"#, #"<div custom-style="Sapo"><p>Chủ tịch UBND xã tặng"#,
      "<h1>Xã Ví Dụ khen “hai người” &amp; một tập thể &lt;em&gt;</h1>",
      #"<div custom-style="Note"><p>[1] Theo báo cáo của xã.</p></div>"#,
      #"<col style="width: 40.3%"><col style="width: 59.7%"></colgroup><thead><tr><th>Kỳ</th>"#,
      #"&lt;w:pStyle w:val=&quot;LetterheadPublisher&quot;/&gt;"#,
    ] {
      #expect(html.contains(part), "\(part) in \(html)")
    }
  }

  /// Escaped for XML first, then, as text, for HTML.
  @Test func aNameWithSignsStaysTextInTheLetterheadOfWord() throws {
    var bulletin = PressBulletin.sample
    bulletin.edition.publisher = "</w:t><w:evil/>"
    let html = try wordHTML(PressFormat.word.bulletin(bulletin))
    let letterhead = html.prefix(upTo: try #require(html.range(of: "</pre>")).lowerBound)
    #expect(letterhead.contains("&amp;lt;/W:T&amp;gt;&amp;lt;W:EVIL/&amp;gt;"))
    #expect(!letterhead.contains("&lt;W:EVIL"))
  }

  @Test func aWideTableHasSmallerLettersInBoth() throws {
    var bulletin = PressBulletin.sample
    bulletin.blocks = [.table(.eightColumns)]
    let size = PressTable.eightColumns.layout.size
    #expect(try pdfData(PressFormat.pdf.bulletin(bulletin)).contains("\"size\":\(size),"))
    #expect(
      try wordHTML(PressFormat.word.bulletin(bulletin)).contains(
        "<td><div custom-style=\"Table Text \(size)\"><p>1.250.000</p></div></td>"))
    #expect(try !wordHTML(PressFormat.word.bulletin(.sample)).contains("Table Text"))
  }

  @Test func whatComesAfterTheEndIsNotStretchedInWord() throws {
    let html = try wordHTML(PressFormat.word.bulletin(.sample))
    #expect(
      html.contains(
        "<div custom-style=\"Closing\"><p>Ban Xây dựng Đảng xã Ví Dụ<br>bao-chi@guong.example</p></div>"))
  }

  @Test func theWordDocumentNamesItsAuthor() {
    let properties = String(
      decoding: wordProperties(title: "Một & hai", author: "Ban <A>", date: 0), as: UTF8.self)
    #expect(properties.contains("<dc:creator>Ban &lt;A&gt;</dc:creator>"), "\(properties)")
  }

  @Test func photosHaveNumberedNamesAndATableOfTheirWords() throws {
    var bulletin = PressBulletin.sample
    var png = bulletin.photos[0]
    png.source = "Content/press/bang.PNG"
    bulletin.photos.append(png)
    let files = photoFiles(of: bulletin)
    #expect(
      files.map(\.path) == [
        "photos/01-orig.jpg", "photos/01-web.jpg", "photos/02-orig.png", "photos/02-web.jpg",
        "photos/captions.csv",
      ])
    #expect(files.map(\.type).prefix(4) == ["image/jpeg", "image/jpeg", "image/png", "image/jpeg"])
    guard case .bytes(let table) = files[4].content else { throw Unexpected() }
    #expect(
      String(decoding: table, as: UTF8.self).contains(
        "photos/01-orig.jpg,photos/01-web.jpg,Lễ trao,Lễ trao giấy khen,Lê A,Dùng tự do khi ghi nguồn\r\n"))
    bulletin.photos = []
    #expect(photoFiles(of: bulletin).isEmpty)
  }

  private struct Unexpected: Error {}

  private func pdfData(_ content: PressFormat.Content) throws -> String {
    guard case .tool(.pdf(let data)) = content else { throw Unexpected() }
    return String(decoding: data, as: UTF8.self)
  }

  private func wordHTML(_ content: PressFormat.Content) throws -> String {
    guard case .tool(.docx(let html, _, _, let released)) = content else { throw Unexpected() }
    #expect(released > 1_779_152_399)
    return String(decoding: html, as: UTF8.self)
  }
}
