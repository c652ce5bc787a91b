import Bulletins
import Diagnostics
import Formats
import PressRoom
import Publishing
import SiteModel

/// Makes the files of each version. What tools make is asked of them for all versions together.
///
/// - Parameter asksTools: whether to run tools at all. Without, what they would make is there, but empty.
/// - Returns: in the order of the records, and what went wrong: then nothing may be stored, unless it is a warning.
func makeVersions(
  _ records: [PressRecord], _ setting: ToolSetting, asksTools: Bool = true
) async throws(FileError) -> (versions: [MadeVersion], diagnostics: [Diagnostic]) {
  // Photos come first: documents list those that are there, so what is asked for them depends on it.
  let photos = try await results(of: records.flatMap(\.toolRequests).filter(\.isPhoto), setting, asksTools)
  let records = records.map { $0.withoutUnmadePhotos(photos.made) }
  let documents = try await results(
    of: records.flatMap(\.toolRequests).filter { !$0.isPhoto }, setting, asksTools)
  let made = photos.made.merging(documents.made) { first, _ in first }
  let versions = await inParallel(records, workers: setting.workers, state: { () }) { record, _ in
    MadeVersion(record, of: made)
  }
  return (versions, photos.diagnostics + documents.diagnostics)
}

/// What could be made of `requests`.
private func results(
  of requests: [ToolRequest], _ setting: ToolSetting, _ asksTools: Bool
) async throws(FileError) -> (made: [ToolRequest: [UInt8]], diagnostics: [Diagnostic]) {
  guard !requests.isEmpty else { return ([:], []) }
  let made =
    asksTools
    ? try await make(requests, setting) : MadeFiles(files: requests.map { _ in [] }, diagnostics: [])
  let pairs = zip(requests, made.files).compactMap { request, bytes in bytes.map { (request, $0) } }
  return (Dictionary(pairs, uniquingKeysWith: { first, _ in first }), made.diagnostics)
}
