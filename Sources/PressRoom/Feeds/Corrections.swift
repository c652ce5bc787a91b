import Formats
import Publishing
import SiteModel
import VietnameseText

/// Every correction, hold and kill for ever, the newest first.
extension ReleaseLists {
  var updates: [PressUpdate] {
    histories.flatMap(\.updates).sorted {
      ($1.entry.released, $1.entry.id, $1.entry.version) < ($0.entry.released, $0.entry.id, $0.entry.version)
    }
  }

  var correctionFiles: [OutputFile] {
    let json = file("dinh-chinh/index.json", kind: .pressList) { $1.appendJSON($0.corrections, .pretty) }
    guard !updates.isEmpty else { return [json] }
    return [
      json,
      file("dinh-chinh/atom.xml", kind: .feed) {
        $1.appendAtom($0.correctionFeed, at: $0.url("dinh-chinh/atom.xml"))
      },
    ]
  }

  private var correctionFeed: Feed {
    var feed = feed(of: updates.map { item(for: $0) }, updated: updates[0].entry.released)
    feed.id = url("dinh-chinh/")
    feed.homeURL = url("dinh-chinh/")
    feed.title = "Đính chính, tạm dừng, thu hồi – \(settings.title)"
    feed.description = "Mọi đính chính, tạm dừng và thu hồi thông cáo báo chí của \(publisher)"
    return feed
  }

  private var corrections: JSONValue {
    .object([
      "title": .string("Đính chính, tạm dừng, thu hồi – \(settings.title)"),
      "url": .string(url("dinh-chinh/index.json")),
      "items": .array(updates.map(json)),
    ])
  }

  private func json(_ update: PressUpdate) -> JSONValue {
    let entry = update.entry
    // What was put right during a hold is told when the text is released again.
    let made = update.version.bulletin?.madeCorrections ?? []
    let corrections = update.kind == .correction || !made.isEmpty ? made : nil
    return .object([
      "id": .string(update.id), "bulletin": .string(update.history.tag), "number": .string(entry.id.text),
      "kind": .string(update.kind.rawValue), "version": .integer(entry.version),
      "status": .string(entry.status.rawValue), "published": .string(text(entry.released)),
      "reason": entry.reason.map { .string($0.rawValue) }, "url": .string(url(update.history)),
      "corrections": corrections.map { .array($0.map(\.json)) },
    ])
  }
}
