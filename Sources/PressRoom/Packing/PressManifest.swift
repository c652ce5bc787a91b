import Bulletins
import Formats
import SiteModel

/// `manifest.json`: every file of a version but itself, the sums and the archive, with size and hash.
package struct PressManifest: Hashable, Sendable, Codable {
  /// The one name of the bulletin: `tag:…,2026:tcbc/2026-0007`.
  package let id: String
  package let version: Int
  package let status: LedgerEntry.Status
  /// In RFC 3339.
  package let published: String
  package let files: [LedgerEntry.StoredFile]

  package init(_ edition: Imprint, _ status: LedgerEntry.Status, _ files: [LedgerEntry.StoredFile]) {
    (id, version, self.status) = (edition.tag, edition.version, status)
    (published, self.files) = (edition.released.rfc3339, files)
  }

  /// `nil` when it cannot be read or is no version's.
  package init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONCoding.value(PressManifest.self, from: bytes), manifest.bulletin != nil,
      manifest.version > 0
    else { return nil }
    self = manifest
  }

  /// The status alone, which says enough where the rest of a manifest cannot be read; `nil` when that cannot be either.
  package static func status(in bytes: [UInt8]) -> LedgerEntry.Status? {
    struct Part: Decodable { let status: LedgerEntry.Status }
    return try? JSONCoding.value(Part.self, from: bytes).status
  }

  package var bulletin: BulletinID? { id.split(separator: "/").last.flatMap { BulletinID(String($0)) } }

  /// `tcbc-2026-0007-v2`: the folder in the archive, and the name of that.
  package var baseName: String { bulletin?.baseName(version: version) ?? "" }

  /// Always the same for the same values.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(
      .object([
        "id": .string(id), "version": .integer(version), "status": .string(status.rawValue),
        "published": .string(published),
        "files": .array(
          files.map { file in
            .object([
              "path": .string(file.path), "type": .string(file.type), "bytes": .integer(file.bytes),
              "sha256": .string(file.sha256),
            ])
          }),
      ]), .pretty)
    return bytes
  }
}

/// `SHA256SUMS` as `sha256sum -c` reads it.
package enum PressSums {
  package static func bytes(of files: [LedgerEntry.StoredFile]) -> [UInt8] {
    Array(files.map { line(of: $0) + "\n" }.joined().utf8)
  }

  package static func line(of file: LedgerEntry.StoredFile) -> String { line(file.sha256, file.path) }

  package static func line(_ sha256: String, _ path: String) -> String { "\(sha256)  \(path)" }
}
