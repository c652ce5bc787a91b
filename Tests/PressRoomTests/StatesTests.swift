import Bulletins
import Foundation
@testable import SiteModel
import Testing

@testable import PressRoom

/// Every format in every state of a bulletin.
struct StatesTests {
  private static let tag = "tag:guong.example,2026:tcbc/2026-0007"

  private func text(_ format: PressFormat, _ state: PressState) throws -> String {
    try #require(state.file(format)).text
  }

  @Test(arguments: PressState.allCases)
  func haveOneIDInAllFormats(_ state: PressState) throws {
    #expect(try text(.ninjs, state).contains("\"uri\": \"\(Self.tag)\""))
    #expect(try text(.newsItem, state).contains("guid=\"\(Self.tag)\" version=\"\(state.edition.version)\""))
    #expect(try text(.newsPackage, state).contains("guid=\"\(Self.tag)/goi\""))
    #expect(try text(.changes, state).contains("\"id\": \"\(Self.tag)\""))
    guard state.bulletin != nil else { return }
    #expect(try text(.claims, state).contains("\"id\": \"\(Self.tag)\""))
    #expect(try text(.awards, state).contains("\"\(Self.tag)\""))
    #expect(try text(.html, state).contains("\"identifier\":\"\(Self.tag)\""))
  }

  @Test(
    arguments: [
      (PressState.usable, "usable"), (.correction, "usable"), (.embargoed, "usable"), (.hold, "withheld"),
      (.draft, "withheld"), (.kill, "canceled"),
    ])
  func sayWhetherTheyMayBeUsed(_ state: PressState, _ status: String) throws {
    #expect(try text(.ninjs, state).contains("\"pubStatus\": \"\(status)\""))
    #expect(try text(.newsItem, state).contains("<pubStatus qcode=\"stat:\(status)\"/>"))
    #expect(try text(.newsPackage, state).contains("<pubStatus qcode=\"stat:\(status)\"/>"))
    #expect(try text(.changes, state).contains("\"status\": \"\(status)\""))
    for format in [PressFormat.ninjs, .newsItem, .newsPackage] {
      #expect(try text(format, state).contains("Được sử dụng") == (status == "usable"))
    }
  }

  @Test(arguments: PressState.allCases)
  func nameTheSourceAndTheVersionInForce(_ state: PressState) {
    for file in state.files {
      #expect(file.text.contains("Nguồn: Ban Xây dựng Đảng xã Ví Dụ"), "\(file.name)")
      guard !file.name.hasSuffix(".csv"), file.name != "claims.json" else { continue }
      #expect(file.text.contains("https://guong.example/bao-chi/2026/0007/"), "\(file.name)")
    }
  }

  @Test(arguments: [PressState.hold, .kill])
  func noticesHaveNoWordOfTheBulletin(_ state: PressState) throws {
    let notice = try #require(state.notice)
    let edition = notice.edition
    let fixed = [
      edition.publisher, edition.superior ?? "", edition.label ?? "", notice.sentence, notice.headline,
      edition.citation, PressWords.genre, PressWords.contact, PressWords.source, PressWords.inForce(edition),
      edition.number,
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    ]
    let corrected = PressBulletin.correctedSample
    let own = words(corrected.plainText).union(words(corrected.corrections[0].was))
      .subtracting(fixed.reduce(into: []) { $0.formUnion(words($1)) })
      .subtracting(words(PressWords.end))
    #expect(own.isSuperset(of: ["Mẫu", "Giấy", "20.891", "sông", "Lê"]))
    for file in state.files {
      #expect(words(file.text).isDisjoint(with: own), "\(file.name): \(words(file.text).intersection(own))")
      for key in ["bodies", "people", "associations", "renditions", "contentSet", "groupSet", "ld+json"] {
        #expect(!file.text.contains(key), "\(file.name)")
      }
    }
    #expect(state.file(.awards) == nil && state.file(.claims) == nil)
  }

  private func words(_ text: String) -> Set<Substring> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.filter { $0.count > 1 })
  }

  /// A bulletin is no issued document, and leads to the one there is.
  @Test func everyTextLeadsToTheIssuedDocument() throws {
    for format in [PressFormat.html, .text, .ninjs, .newsItem] {
      let text = try text(format, .usable)
      #expect(
        text.contains("số 12-TC") && text.contains("https://guong.example/12-tc.pdf"), "\(format.ending)")
      #expect(try !self.text(format, .hold).contains("12-tc.pdf"))
    }
  }

  @Test func correctionsNameTheWrongAndTheRightAndTheVersionBefore() throws {
    for format in [PressFormat.ninjs, .newsItem, .newsPackage, .text, .html] {
      #expect(try text(format, .correction).contains("đã viết “20.891 căn”, viết lại “20.802 căn”"))
      #expect(try !text(format, .usable).contains("đã viết"))
    }
    let before = "https://guong.example/bao-chi/2026/0007/v1/tcbc-2026-0007-v1."
    #expect(try text(.ninjs, .correction).contains("\"href\": \"\(before)ninjs.json\""))
    for format in [PressFormat.newsItem, .newsPackage] {
      let (corrected, first) = (try text(format, .correction), try text(format, .usable))
      #expect(corrected.contains("<link rel=\"irel:previousVersion\" href=\"\(before)"))
      #expect(corrected.contains("<signal qcode=\"sig:correction\"/>"))
      #expect(!first.contains("<signal") && !first.contains("previousVersion"))
    }
    #expect(try text(.html, .correction).contains("\"@type\":\"CorrectionComment\""))
    #expect(try text(.html, .correction).contains("\"dateModified\":\"2026-05-20T08:00:00+07:00\""))
    #expect(try text(.changes, .correction).contains("\"previous\": 1"))
  }

  @Test(arguments: [(PressState.hold, "TẠM DỪNG"), (.kill, "THU HỒI")])
  func pagesOfNoticesAreCalledByTheNumberOfTheBulletin(_ state: PressState, _ word: String) throws {
    #expect(try text(.html, state).contains("<title>\(word): thông cáo báo chí 2026-0007</title>"))
  }

  /// A version that is released again after it was held puts nothing right.
  @Test func laterVersionsWithoutCorrectionAreUpdates() throws {
    var bulletin = PressBulletin.sample
    bulletin.edition = .sample(version: 3)
    let text = try #require(PressSampleFile(.newsItem, bulletin)).text
    #expect(text.contains("<signal qcode=\"sig:update\"/>"))
  }

  /// In whichever of them: a name may stand there.
  @Test func theWordsOfABulletinAreAllThatIsPrinted() {
    var bulletin = PressBulletin.sample
    bulletin.photos = [
      PressPhoto(source: "a.jpg", alt: "một", caption: "hai", credit: "ba", rights: "bốn-quyền")
    ]
    bulletin.original = PressLink(title: "năm-gốc", address: "https://guong.example/a.pdf")
    for words in ["một", "hai", "ba", "bốn-quyền", "năm-gốc"] {
      #expect(bulletin.words.contains(words), "\(words)")
    }
  }

  @Test func whateverStandsInAListKeepsItsLetters() {
    var bulletin = PressBulletin.sample
    let table = PressTable(header: [[.text("Kỳ")]], rows: [[[.text("Một")]]])
    bulletin.blocks = [
      .list(first: nil, [[.picture(0, alt: "Lễ trao", caption: [])], [.table(table)], [.rule]])
    ]
    #expect(bulletin.plainText.contains("\n- [Ảnh] Lễ trao\n- Kỳ\n  Một\n- * * *\n"))
  }

  @Test func embargoesHaveTheirInstant() throws {
    let instant = "2026-05-19T08:00:00+07:00"
    #expect(try text(.ninjs, .embargoed).contains("\"embargoedUntil\": \"\(instant)\""))
    #expect(try text(.newsItem, .embargoed).contains("<embargoed>\(instant)</embargoed>"))
    #expect(try !text(.newsItem, .usable).contains("embargoed"))
  }
}
