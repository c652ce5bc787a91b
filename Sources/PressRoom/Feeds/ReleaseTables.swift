import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// Every bulletin as a table: what a program compares with what it has.
extension ReleaseLists {
  var tableFiles: [OutputFile] {
    [
      file("press.json", kind: .pressList) { $1.appendJSON($0.json, .pretty) },
      file("press.csv", kind: .pressList) { $1.appendCSV($0.table) },
    ]
  }

  /// The newest number first, whatever changed since.
  private var byNumber: [PressHistory] { histories.sorted { $1.id < $0.id } }

  var json: JSONValue {
    .object([
      "title": .string("Thông cáo báo chí – \(settings.title)"), "publisher": .string(publisher),
      "language": .string(settings.language.rawValue), "url": .string(url("press.json")),
      "schema": .string(url("schema/press.schema.json")),
      "next_release": nextRelease.map { .string(text($0)) },
      "bulletins": .array(byNumber.map(row)),
    ])
  }

  private func row(_ history: PressHistory) -> JSONValue {
    let entry = history.current.entry
    return .object([
      "id": .string(history.tag), "number": .string(history.id.text), "version": .integer(entry.version),
      "status": .string(entry.status.rawValue), "reason": entry.reason.map { .string($0.rawValue) },
      "headline": history.current.bulletin.map { .string($0.headline) },
      "published": .string(text(history.first)), "modified": .string(text(entry.released)),
      "url": .string(url(history)), "manifest": entry.manifest.map { json($0, of: entry) },
      "package": entry.package.map { json($0, of: entry) },
      "history": .array(history.versions.map { version(of: $0, in: history) }),
    ])
  }

  private func json(_ file: LedgerEntry.StoredFile, of entry: LedgerEntry) -> JSONValue {
    ["url": .string(url(entry, file)), "bytes": .integer(file.bytes), "sha256": .string(file.sha256)]
  }

  /// The hash stays when the file is gone, so that who has the file can tell that it was released.
  private func version(of version: PressVersion, in history: PressHistory) -> JSONValue {
    let entry = version.entry
    return .object([
      "version": .integer(entry.version), "status": .string(entry.status.rawValue),
      "published": .string(text(entry.released)),
      "superseded": .bool(entry.version < history.current.entry.version),
      "available": .bool(!version.isWithdrawn),
      "manifest_sha256": entry.manifest.map { .string($0.sha256) },
    ])
  }

  private var table: CSVTable {
    var table = CSVTable(
      header: [
        "id", "number", "version", "status", "reason", "published", "modified", "url", "manifest_url",
        "manifest_sha256", "package_url", "package_bytes", "package_sha256", "headline",
      ], numbers: ["version", "package_bytes"])
    for history in byNumber { table.append(cells(of: history)) }
    return table
  }

  private func cells(of history: PressHistory) -> [String] {
    let entry = history.current.entry
    let (manifest, package) = (entry.manifest, entry.package)
    return [
      history.tag, history.id.text, String(entry.version), entry.status.rawValue, entry.reason?.rawValue,
      text(history.first), text(entry.released), url(history), manifest.map { url(entry, $0) },
      manifest?.sha256, package.map { url(entry, $0) }, package.map { String($0.bytes) }, package?.sha256,
      history.current.bulletin?.headline,
    ].map { $0 ?? "" }
  }
}
