import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// The newest bulletin that may be used, under names that stay.
extension ReleaseLists {
  private var copied: [PressFileKind] { formats.map(\.kind).filter(\.isCopiedAsLatest) }

  /// By its first release: a correction makes an old bulletin no newer.
  private var latest: PressHistory? {
    histories.filter { $0.current.bulletin != nil }.max { ($0.first, $0.id) < ($1.first, $1.id) }
  }

  var latestFiles: [OutputFile] {
    guard let latest else { return [] }
    let entry = latest.current.entry
    let copies = copied.compactMap { kind in
      entry.file(kind).map { stored in
        OutputFile(
          path: "\(folder)moi-nhat/latest\(kind.ending)", kind: .pressList, origin: entry.place.file,
          content: .copied(source: "\(entry.storage)/\(stored.path)"))
      }
    }
    return copies + [
      file("moi-nhat/latest.json", kind: .pressList) { $1.appendJSON($0.json(latest), .pretty) }
    ]
  }

  private func json(_ latest: PressHistory) -> JSONValue {
    let entry = latest.current.entry
    let files = copied.compactMap { kind in
      entry.file(kind).map { stored -> JSONValue in
        [
          "url": .string(url("moi-nhat/latest\(kind.ending)")), "source": .string(url(entry, stored)),
          "type": .string(stored.type), "bytes": .integer(stored.bytes), "sha256": .string(stored.sha256),
        ]
      }
    }
    return .object([
      "id": .string(latest.tag), "number": .string(entry.id.text), "version": .integer(entry.version),
      "status": .string(entry.status.rawValue),
      "headline": latest.current.bulletin.map { .string($0.headline) },
      "published": .string(text(latest.first)), "modified": .string(text(entry.released)),
      "url": .string(url(latest)), "files": .array(files),
    ])
  }
}
