import Publishing
import SiteModel
import VietnameseText

/// The Word documents among `requests`, a process of pandoc each.
func makeWordDocuments(
  _ requests: [ToolRequest], _ setting: ToolSetting, _ folder: String
) async throws(FileError) -> ToolResults {
  let jobs = requests.enumerated().compactMap { position, request -> WordJob? in
    guard case .docx(let html, let title, let author, let released) = request else { return nil }
    return WordJob(
      position: position, html: html, title: title, author: author, released: released, folder: folder)
  }
  guard !jobs.isEmpty else { return [:] }
  try setting.theme.writePressFiles(to: folder)
  try writeFile(folder + "/openxml.lua", PackageResources.openxml_lua)
  let made = try await concurrently(jobs, workers: setting.workers) { job throws(FileError) in
    try await wordDocument(job)
  }
  return Dictionary(zip(jobs.map(\.position), made), uniquingKeysWith: { first, _ in first })
}

private struct WordJob: Sendable {
  let position: Int
  let html: [UInt8]
  let title: String
  let author: String
  let released: Int64
  let folder: String
}

private func wordDocument(_ job: WordJob) async throws(FileError) -> ToolResult {
  let file = "\(job.folder)/\(job.position).docx"
  let made = try await output(
    of: ProgramCall(
      tool: .pandoc, program: "pandoc",
      arguments: [
        "--from=html", "--to=docx", "--reference-doc=reference.docx",
        "--lua-filter=openxml.lua", "--output=" + file,
      ], input: job.html, date: job.released, folder: job.folder, seconds: 60))
  guard made.problem == nil else { return made }
  let properties = wordProperties(title: job.title, author: job.author, date: job.released)
  guard let document = replacing("docProps/core.xml", by: properties, in: try readFile(file)) else {
    return .failure(.failed(.pandoc, "the document is no archive"))
  }
  return .success(document)
}
