import Bulletins
import Diagnostics
import Formats
import PressRoom
import SiteModel

/// A version with its files, complete with manifest, sums and archive.
struct MadeVersion: Sendable {
  /// Without what could not be made.
  let record: PressRecord
  let files: [PressFile]
}

/// Makes the files of each version. What tools make is asked of them for all versions together.
///
/// - Parameter asksTools: whether to run tools at all. Without, what they would make is there, but empty.
/// - Returns: in the order of the records, and what went wrong: then nothing may be stored, unless it is a warning.
func makeVersions(
  _ records: [PressRecord], _ setting: ToolSetting, asksTools: Bool = true
) async throws -> (versions: [MadeVersion], diagnostics: [Diagnostic]) {
  // Photos come first: documents list those that are there, so what is asked for them depends on it.
  let photos = try await results(of: records.flatMap(toolRequests).filter(\.isPhoto), setting, asksTools)
  let records = records.map { $0.withoutUnmadePhotos(photos.made) }
  let documents = try await results(
    of: records.flatMap(toolRequests).filter { !$0.isPhoto }, setting, asksTools)
  let made = photos.made.merging(documents.made) { first, _ in first }
  let versions = try await inParallel(records, workers: setting.workers, state: { () }) { record, _ in
    complete(record, made)
  }
  return (versions, photos.diagnostics + documents.diagnostics)
}

private func toolRequests(of record: PressRecord) -> [ToolRequest] {
  releaseFiles(of: record).compactMap { file in
    if case .tool(let request) = file.content { request } else { nil }
  }
}

/// What could be made of `requests`.
private func results(
  of requests: [ToolRequest], _ setting: ToolSetting, _ asksTools: Bool
) async throws -> (made: [ToolRequest: [UInt8]], diagnostics: [Diagnostic]) {
  guard !requests.isEmpty else { return ([:], []) }
  let made =
    asksTools
    ? try await make(requests, setting) : MadeFiles(files: requests.map { _ in [] }, diagnostics: [])
  let pairs = zip(requests, made.files).compactMap { request, bytes in bytes.map { (request, $0) } }
  return (Dictionary(pairs, uniquingKeysWith: { first, _ in first }), made.diagnostics)
}

extension ToolRequest {
  fileprivate var isPhoto: Bool { if case .photo = self { true } else { false } }
}

private func complete(_ record: PressRecord, _ results: [ToolRequest: [UInt8]]) -> MadeVersion {
  let record = record.withoutUnmade(results).withPhotoSizes(results)
  guard let edition = record.edition else { return MadeVersion(record: record, files: []) }
  let files = releaseFiles(of: record).compactMap { name, type, content -> PressFile? in
    switch content {
    case .bytes(let bytes): PressFile(path: name, type: type, bytes: bytes)
    case .tool(let request): results[request].map { PressFile(path: name, type: type, bytes: $0) }
    }
  }
  return MadeVersion(
    record: record, files: packed(completed(files, of: record), of: edition, status: record.status))
}

extension PressRecord {
  /// Pages say how large a photo is, so that nothing moves while it is loaded.
  fileprivate func withPhotoSizes(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    guard let photos = bulletin?.photos else { return self }
    var record = self
    for (index, photo) in photos.enumerated() {
      guard let header = results[webForm(of: photo)].flatMap(pictureHeader) else { continue }
      record.bulletin?.photos[index].webSize = PressPhoto.Size(width: header.width, height: header.height)
    }
    return record
  }

  /// The same without its photos where one of them could not be made.
  fileprivate func withoutUnmadePhotos(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    guard toolRequests(of: self).contains(where: { $0.isPhoto && results[$0] == nil }) else { return self }
    var record = self
    record.bulletin?.photos = []
    return record
  }

  /// The same without what an editor who lacks a tool does without, so that no file names another that is not there.
  fileprivate func withoutUnmade(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    let unmade = releaseFiles(of: self).filter { file in
      if case .tool(let request) = file.content { results[request] == nil } else { false }
    }
    guard !unmade.isEmpty, let edition else { return self }
    var record = self
    let endings = PressFormat.all.filter { format in
      unmade.contains { $0.name == format.name(in: edition) }
    }.map(\.ending)
    record.bulletin?.edition.leftOut = endings
    record.notice?.edition.leftOut = endings
    return record
  }
}
