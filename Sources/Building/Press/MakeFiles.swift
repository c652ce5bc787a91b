import Diagnostics
import PressRoom
import SiteModel

/// The files of each version, complete with manifest, sums and archive.
func makeFiles(of versions: [NewVersion], workers: Int) async throws -> [[PressFile]] {
  try await inParallel(versions, workers: workers, state: { () }) { version, _ in
    guard let edition = version.record.edition else { return [] }
    let files = releaseFiles(of: version.record).compactMap { name, type, content -> PressFile? in
      guard case .bytes(let bytes) = content else { return nil }
      return PressFile(path: name, type: type, bytes: bytes)
    }
    return packed(files, of: edition, status: version.status)
  }
}
