import Bulletins
import Foundation
import SeededRandom
import SiteModel
import Testing

@testable import PressRoom

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What programs of agencies rely on.
struct WireTests {
  private func text(_ format: PressFormat, of bulletin: PressBulletin) throws -> String {
    try #require(PressSampleFile(format, bulletin)).text
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func newsItemsHaveTheOrderOfTheSchema() throws {
    let text = try text(.newsItem, of: .correctedSample)
    var rest = text[...]
    for element in [
      "catalogRef", "rightsInfo", "itemMeta", "itemClass", "provider", "versionCreated", "firstCreated",
      "pubStatus", "title", "edNote", "signal", "link", "contentMeta", "contentCreated", "located",
      "infoSource", "creator", "language", "genre", "subject", "slugline", "headline", "dateline", "by",
      "creditline", "description", "partMeta", "contentSet", "inlineXML", "inlineData", "remoteContent",
    ] {
      let found = try #require(rest.range(of: "<\(element)[ >]", options: .regularExpression), "\(element)")
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: PressState.allCases)
  func timesSayTheirZone(_ state: PressState) {
    for file in state.files {
      for time in file.text.matches(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/#) {
        #expect(file.text[time.range.upperBound...].hasPrefix("+07:00"), "\(file.name)")
      }
    }
  }

  /// The words of a bulletin in the order in which a reader of any format meets them.
  @Test(arguments: [PressState.usable, .correction, .embargoed, .draft])
  func allFormatsHaveTheSameTextInTheSameOrder(_ state: PressState) throws {
    let bulletin = try #require(state.bulletin)
    let pieces =
      [bulletin.summary ?? ""] + bulletin.blocks.flatMap(words)
      + PressTable(bulletin.awards).rows.flatMap { $0.map(\.plainText) }
    let ninjs = try object(text(.ninjs, of: bulletin))
    let bodies = try #require(ninjs["bodies"] as? [[String: String]]).map { $0["value"] ?? "" }
    let item = try text(.newsItem, of: bulletin)
    let inline = try #require(item.firstMatch(of: #/<inlineXML[^>]*>.*?<body>(.*)</body>/#)).1
    let data = try #require(item.firstMatch(of: #/(?s)<inlineData[^>]*>(.*)</inlineData>/#)).1
    let plain = try text(.text, of: bulletin)
    #expect(bodies.count == 2 && bodies[1] == plain)
    #expect(bodies[0] == "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(inline)</div>")
    #expect(unescaped(String(data)) == plain)
    for text in [bodies[0], try text(.html, of: bulletin), plain] {
      var rest = normalised(text)[...]
      for piece in pieces.map(normalised) where !piece.isEmpty {
        let found = try #require(rest.range(of: piece), "“\(piece)”")
        rest = rest[found.upperBound...]
      }
    }
  }

  /// Each leaf of a block.
  private func words(_ block: PressBlock) -> [String] {
    switch block {
    case .heading(_, let words), .paragraph(let words): [words.plainText]
    case .list(_, let items), .notes(let items): items.flatMap { $0.flatMap(words) }
    case .quote(let inner): inner.flatMap(words)
    case .table(let table):
      [table.caption ?? ""] + ([table.header] + table.rows).flatMap { $0.map(\.plainText) }
    case .picture(_, let alt, let caption): [caption.isEmpty ? alt : caption.plainText]
    case .code(let text): [text]
    case .rule: []
    }
  }

  /// Without markup, white space and marks of footnotes.
  private func normalised(_ text: String) -> String {
    unescaped(text.replacing(#/<[a-z\/!][^>]*>/#, with: "")).replacing(#/\[\d+\]/#, with: "")
      .filter { !$0.isWhitespace }
  }

  private func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  @Test func hostileTextStaysText() throws {
    let hostile = "</script><em> & ]]> \"'\u{1}\u{FFFE} |"
    var bulletin = PressBulletin.sample
    bulletin.headline = hostile
    bulletin.blocks = [.paragraph([.text(hostile)]), .code(hostile)]
    bulletin.awards[0].name = hostile
    bulletin.people = [PressName(name: hostile, address: "https://guong.example/?a&b\"")]
    let ninjs = try object(text(.ninjs, of: bulletin))
    #expect(ninjs["title"] as? String == hostile)
    for format in [PressFormat.newsItem, .newsPackage] {
      let xml = try text(format, of: bulletin)
      #expect(xml.contains("&lt;/script&gt;&lt;em&gt; &amp; ]]&gt; &quot;&#39; |"))
      #expect(!xml.contains("]]>") && !xml.contains("\u{1}") && !xml.contains("\u{FFFE}"))
    }
    let page = try text(.html, of: bulletin)
    #expect(page.ranges(of: "</script>").count == 1 && !page.contains("<em>") && !page.contains("\u{1}"))
    #expect(try !text(.text, of: bulletin).contains("\u{1}"))
  }

  /// Texts of random characters, many of them markup, control characters or on the edge of what XML allows.
  @Test(arguments: 1...40)
  func anyTextGivesWellFormedXMLAndJSON(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let signs = Array(
      "<>&'\"]-!?=;/\\ \n\t\r\u{0}\u{B}\u{7F}\u{85}\u{2028}\u{FFFD}\u{FFFE}\u{FFFF}\u{1F600}ếa")
    func text() -> String {
      String((0..<12).map { _ in random.pick(signs) })
    }
    var bulletin = PressBulletin.correctedSample
    bulletin.headline = text()
    bulletin.summary = text()
    bulletin.blocks = [
      .paragraph([.strong([.text(text())]), .link("https://a.example/" + text(), [.code(text())])]),
      .list(first: 2, [[.code(text())]]),
      .table(PressTable(caption: text(), header: [[.text(text())]], rows: [[[.text(text())]]])),
      .picture(0, alt: text(), caption: []),
    ]
    bulletin.photos[0].caption = text()
    bulletin.notes = [text()]
    for format in [PressFormat.newsItem, .newsPackage] {
      let parser = XMLParser(data: Data(try self.text(format, of: bulletin).utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }
    let ninjs = try object(self.text(.ninjs, of: bulletin))
    #expect(ninjs["title"] as? String == bulletin.headline)
    let body = try #require((ninjs["bodies"] as? [[String: String]])?.first?["value"])
    #expect(XMLParser(data: Data(body.utf8)).parse())
  }

  @Test func plainTextHasAnEmptyLineAfterItsPhotos() throws {
    let bulletin = PressBulletin.sample
    let last = try #require(bulletin.photos.last)
    #expect(
      try text(.text, of: bulletin).contains("\n" + PressWords.line(last, bulletin.photos.count) + "\n\n"))
  }

  @Test func photosAreNamedWithTheirCredit() {
    var photo = PressBulletin.sample.photos[0]
    #expect(PressWords.line(photo, 1) == "Ảnh 1: Lễ trao giấy khen. Ảnh: Lê A")
    photo.caption = "Lễ trao."
    #expect(PressWords.line(photo, 2) == "Ảnh 2: Lễ trao. Ảnh: Lê A")
    photo.credit = ""
    #expect(PressWords.line(photo, 2) == "Ảnh 2: Lễ trao.")
  }

  @Test func cellsAreNoFormulas() throws {
    var bulletin = PressBulletin.sample
    bulletin.awards[0].name = "@SUM(A1)"
    bulletin.awards[0].role = "+84"
    bulletin.awards[1].deed = "a;=b\"c"
    let lines = try text(.awards, of: bulletin).split(separator: "\r\n")
    #expect(lines[0].hasPrefix("\u{FEFF}name,kind,role,role_class,form,posthumous,"))
    #expect(lines[1].hasPrefix("'@SUM(A1),ca-nhan,+84,lao-dong-truc-tiep,"))
    #expect(lines[1].contains(",'=Cứu ba em nhỏ,12/QĐ-UBND,2026-05-18,"))
    #expect(lines[2].contains(",\"a;=b\"\"c\","))
  }

  @Test(arguments: [PressState.usable, .correction])
  func listOnlyFilesThatThereAre(_ state: PressState) throws {
    let bulletin = try #require(state.bulletin)
    let files = PressFormat.all.map { bulletin.edition.folder + $0.name(in: bulletin.edition) }
    let photos = ["photos/01-orig.jpg", "photos/01-web.jpg"].map { bulletin.edition.folder + $0 }
    for format in [PressFormat.ninjs, .newsItem, .newsPackage, .html] {
      let text = try text(format, of: bulletin)
      let listed = text.matches(of: #/(?:href|contentUrl)"?[:=] ?"([^"]*)"/#).map { String($0.1) }
        .filter { $0.hasPrefix(bulletin.edition.folder) }
      #expect(!listed.isEmpty && Set(listed).isSubset(of: files + photos), "\(format.ending)")
      // Agencies are given the original, search engines what pages show.
      #expect(listed.contains(photos[format.ending == ".html" ? 1 : 0]), "\(format.ending)")
    }
  }

  @Test func claimsLeadToTheData() throws {
    let claims = try object(text(.claims, of: .sample))["claims"] as? [[String: String]]
    #expect(
      claims == [
        [
          "kind": "figure", "text": "20.802", "id": "nha@2025", "measure": "căn",
          "data": "Content/campaigns/nha/results.csv:4",
        ],
        [
          "kind": "award", "text": "Nguyễn Văn Mẫu: Giấy khen", "id": "nguyen-van-mau",
          "data": "Content/awards/2026.csv:2", "decision": "12/QĐ-UBND", "decision_date": "2026-05-18",
        ],
      ])
  }
}
