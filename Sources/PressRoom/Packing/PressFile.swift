import Bulletins
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

  init(_ kind: PressFileKind, of edition: Imprint, bytes: [UInt8]) {
    self.init(path: kind.name(after: edition.baseName), type: kind.mediaType, bytes: bytes)
  }

  package var stored: LedgerEntry.StoredFile {
    LedgerEntry.StoredFile(path: path, type: type, bytes: bytes.count, sha256: sha256(bytes).hex)
  }
}

extension LedgerEntry.StoredFile {
  package func isSame(as found: [UInt8]) -> Bool {
    found.count == bytes && Formats.sha256(found).hex == sha256
  }
}

/// What is released together, completed by what proves it: a manifest, the sums, and everything in one archive.
package func packed(
  _ files: [PressFile], of edition: Imprint, status: LedgerEntry.Status
) -> [PressFile] {
  let files = files.sorted { $0.path < $1.path }
  let manifest = PressFile(
    .manifest, of: edition, bytes: PressManifest(edition, status, files.map(\.stored)).bytes)
  let sums = PressFile(
    .sums, of: edition, bytes: PressSums.bytes(of: (files + [manifest]).map(\.stored)))
  let all = (files + [manifest, sums]).sorted { $0.path < $1.path }
  let archive = ZIPArchive(
    all.map { ZIPArchive.Entry(path: "\(edition.baseName)/\($0.path)", bytes: $0.bytes) },
    time: ZIPArchive.Time(edition.released))
  return all + [PressFile(.archive, of: edition, bytes: archive.bytes)]
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
