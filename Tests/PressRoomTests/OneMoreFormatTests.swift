import Bulletins
import Diagnostics
import SiteModel
import Testing

@testable import PressRoom
@testable import Website

/// A format that only these tests have, which is all that its one value says, wherever formats are.
struct OneMoreFormatTests {
  private static let speech = PressFormat(
    PressFileKind(
      ending: ".ssml", mediaType: "application/ssml+xml",
      label: PressFileKind.Label(vi: "Lời để đọc", en: "Spoken text"), shelf: .documents, position: 5,
      extent: .text, isAttached: true, isCopiedAsLatest: true),
    bulletin: { bulletin, _ in .bytes(Array("<speak>\(bulletin.headline)</speak>".utf8)) },
    notice: { .bytes(Array("<speak>\($0.headline)</speak>".utf8)) })

  private let formats = PressFormat.all + [speech]
  private let name = "tcbc-2026-0007-v1.ssml"
  private let record = PressRecord(bulletin: .sample, value: [])

  /// The files of the sample that need no tool, packed as for a release.
  private var files: [PressFile] {
    let made = releaseFiles(of: record, in: formats).compactMap { name, type, content -> PressFile? in
      if case .bytes(let bytes) = content { PressFile(path: name, type: type, bytes: bytes) } else { nil }
    }
    return packed(completed(made, of: record, in: formats), of: .sample, status: .usable)
  }

  private func version() throws -> PressVersion {
    let id = try #require(BulletinID("2026-0007"))
    let entry = LedgerEntry(
      id: id, version: 1, status: .usable, released: .day(1), stored: .day(1), record: "",
      files: files.map(\.stored), place: Place("ledger.jsonl"))
    return PressVersion(entry: entry, content: .bulletin(.sample, value: []))
  }

  @Test func isMadeAndPacked() throws {
    let file = try #require(files.first { $0.path == name })
    #expect(file.type == "application/ssml+xml" && file.bytes.starts(with: "<speak>Xã Ví Dụ".utf8))
    let manifest = try #require(
      files.first { $0.path == "manifest.json" }.flatMap { PressManifest($0.bytes) })
    #expect(manifest.files.contains(file.stored))
    let sums = try #require(files.first { $0.path == "SHA256SUMS" }?.bytes)
    #expect(String(decoding: sums, as: UTF8.self).contains("\(file.stored.sha256)  \(name)\n"))
  }

  @Test(arguments: [".html", ".ninjs.json", ".newsml.xml", ".package.newsml.xml"])
  func isNamedByTheFormatsThatTellOfOthers(ending: String) throws {
    let file = try #require(files.first { $0.path == "tcbc-2026-0007-v1" + ending })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("https://guong.example/bao-chi/2026/0007/v1/\(name)"))
    #expect(text.contains("application/ssml+xml"))
  }

  @Test func isInTheFeedsAndAmongTheNewest() throws {
    let version = try version()
    let lists = ReleaseLists(
      [PressHistory(id: version.entry.id, versions: [version])], settings: .sample, formats: formats)
    let item = try #require(lists.jsonFeed.items.first)
    #expect(item.attachments.contains { $0.url.hasSuffix(name) && $0.mediaType == "application/ssml+xml" })
    #expect(lists.made["bao-chi/moi-nhat/latest.ssml"] == "\(version.entry.storage)/\(name)")
    #expect(lists.made["bao-chi/moi-nhat/latest.json"]?.contains("latest.ssml") == true)
  }

  @Test func isOnThePageAmongWhatPeopleRead() throws {
    let kinds = PressFileKinds(formats: formats.map(\.kind))
    let files = BulletinFiles(kinds: kinds, wording: Wording(language: .en))
    let documents = files.documents(of: try version(), at: "bao-chi/2026/0007/")
    #expect(documents.map(\.path).last == "bao-chi/2026/0007/v1/\(name)")
    #expect(kinds[name]?.label?.en == "Spoken text")
  }

  @Test func aNoticeStandsInForItDuringAHold() throws {
    let version = try version()
    let notice = PressStop.sample(.hold)
    let held = LedgerEntry(
      id: version.entry.id, version: 2, status: .held, released: .day(2), stored: .day(2), record: "",
      files: [PressFile(path: "tcbc-2026-0007-v2.ssml", type: "", bytes: []).stored],
      place: Place("ledger.jsonl"))
    let history = PressHistory(
      id: version.entry.id,
      versions: [
        PressVersion(entry: version.entry, content: .withdrawn),
        PressVersion(entry: held, content: .notice(notice)),
      ])
    let paths = history.storedFiles(below: "bao-chi/2026/0007/", in: formats).map(\.path)
    #expect(paths == ["v1/\(name)", "v2/tcbc-2026-0007-v2.ssml"].map { "bao-chi/2026/0007/" + $0 })
  }
}
