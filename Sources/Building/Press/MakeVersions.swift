import Diagnostics
import PressRoom
import SiteModel

/// The files of each version, complete with manifest, sums and archive. What tools make is asked of them for all versions together.
///
/// - Returns: the files in the order of the versions, and what went wrong: then nothing may be stored, unless it is a warning.
func makeVersions(
  _ versions: [NewVersion], _ setting: ToolSetting
) async throws -> (files: [[PressFile]], diagnostics: [Diagnostic]) {
  let drafts = versions.map { releaseFiles(of: $0.record) }
  let requests = drafts.joined().compactMap { _, _, content in
    if case .tool(let request) = content { request } else { nil }
  }
  let made = try await make(requests, setting)
  let results = Dictionary(zip(requests, made.files), uniquingKeysWith: { first, _ in first })
  let files = try await inParallel(
    Array(zip(versions, drafts)), workers: setting.workers, state: { () }
  ) { version, _ in complete(version.0, version.1, results) }
  return (files, made.diagnostics)
}

private func complete(
  _ version: NewVersion, _ drafts: [(name: String, type: String, content: PressFormat.Content)],
  _ results: [ToolRequest: [UInt8]?]
) -> [PressFile] {
  guard let edition = version.record.edition else { return [] }
  let files = drafts.compactMap { name, type, content -> PressFile? in
    let bytes: [UInt8]? =
      switch content {
      case .bytes(let bytes): bytes
      case .tool(let request): results[request] ?? nil
      }
    return bytes.map { PressFile(path: name, type: type, bytes: $0) }
  }
  return packed(files, of: edition, status: version.status)
}
