import Formats
import SiteModel

/// A file of a version, made: its path below the folder of the version.
package struct PressFile: Sendable {
  package let path: String
  /// A media type.
  package let type: String
  package let bytes: [UInt8]

  package init(path: String, type: String, bytes: [UInt8]) {
    self.path = path
    self.type = type
    self.bytes = bytes
  }

  package var stored: LedgerEntry.StoredFile {
    LedgerEntry.StoredFile(path: path, type: type, bytes: bytes.count, sha256: sha256(bytes).hex)
  }
}

/// What is released together, completed by what proves it: a manifest, the sums, and everything in one archive.
package func packed(
  _ files: [PressFile], of edition: PressEdition, status: LedgerEntry.Status
) -> [PressFile] {
  let files = files.sorted { $0.path < $1.path }
  let manifest = manifest(of: files, edition, status)
  let sums = checksums(of: files + [manifest])
  let all = (files + [manifest, sums]).sorted { $0.path < $1.path }
  let archive = ZIPArchive(
    all.map { ZIPArchive.Entry(path: "\(edition.baseName)/\($0.path)", bytes: $0.bytes) },
    time: ZIPArchive.Time(edition.released))
  return all + [PressFile(path: edition.baseName + ".zip", type: "application/zip", bytes: archive.bytes)]
}

/// `manifest.json`: every file but itself, the sums and the archive, with size and hash.
private func manifest(of files: [PressFile], _ edition: PressEdition, _ status: LedgerEntry.Status)
  -> PressFile
{
  var bytes: [UInt8] = []
  bytes.appendJSON(
    .object([
      "id": .string(edition.tag), "version": .integer(edition.version), "status": .string(status.rawValue),
      "published": .string(edition.released.rfc3339),
      "files": .array(
        files.map(\.stored).map { file in
          .object([
            "path": .string(file.path), "type": .string(file.type), "bytes": .integer(file.bytes),
            "sha256": .string(file.sha256),
          ])
        }),
    ]), .pretty)
  return PressFile(path: "manifest.json", type: "application/json", bytes: bytes)
}

/// `SHA256SUMS` as `sha256sum -c` reads it.
private func checksums(of files: [PressFile]) -> PressFile {
  let lines = files.map { "\(sha256($0.bytes).hex)  \($0.path)\n" }.joined()
  return PressFile(path: "SHA256SUMS", type: "text/plain; charset=utf-8", bytes: Array(lines.utf8))
}

extension ZIPArchive.Time {
  /// The time that the site's clocks show, which is what the spelling begins with.
  fileprivate init(_ instant: PressInstant) {
    let numbers = instant.rfc3339.prefix(19).split { !$0.isNumber }.compactMap { Int($0) }
    precondition(numbers.count == 6, "An instant in RFC 3339.")
    self.init(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
      second: numbers[5])
  }
}
