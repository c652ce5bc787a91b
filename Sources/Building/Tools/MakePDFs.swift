import Formats
import Publishing
import SiteModel
import Theming

/// The PDFs among `requests`, by one process of Typst.
func makePDFs(_ requests: [ToolRequest], _ setting: ToolSetting, _ folder: String) async throws(FileError)
  -> ToolResults
{
  let jobs = requests.enumerated().compactMap { position, request -> (position: Int, data: [UInt8])? in
    if case .pdf(let data) = request { (position, data) } else { nil }
  }
  guard !jobs.isEmpty else { return [:] }
  let places = ToolPlaces(source: setting.tools)
  // A path through a link that leads nowhere counts as missing too.
  guard realPath(places.python) != nil else { return failures(jobs.map(\.position), .missing(.typst)) }
  try setting.theme.writePressFiles(to: folder + "/theme")
  for job in jobs { try writeFile(folder + "/\(job.position).json", job.data) }
  let answer: [UInt8]
  switch try await compile(jobs.map(\.position), places, folder) {
  case .success(let lines): answer = lines
  case .failure(let problem): return failures(jobs.map(\.position), problem)
  }
  var results: ToolResults = [:]
  for (job, problem) in zip(jobs, problems(of: jobs.count, in: answer)) {
    if let problem {
      results[job.position] = .failure(.failed(.typst, problem))
    } else {
      results[job.position] = .success(try readFile(folder + "/\(job.position).pdf"))
    }
  }
  return results
}

/// Has the driver compile each job. It answers with a line for each, which is empty where all went well.
private func compile(
  _ jobs: [Int], _ places: ToolPlaces, _ folder: String
) async throws(FileError) -> ToolResult {
  var order: [UInt8] = []
  order.appendJSON([
    "template": .string(folder + "/theme/bulletin.typ"), "fonts": .strings(places.fonts),
    "jobs": .array(
      jobs.map { ["data": .string("\(folder)/\($0).json"), "output": .string("\(folder)/\($0).pdf")] }),
  ])
  let driver = String(decoding: PackageResources.typst_driver_py, as: UTF8.self)
  return try await output(
    of: ProgramCall(
      tool: .typst, program: places.python, arguments: ["-I", "-c", driver], input: order, folder: folder,
      seconds: 60 + 5 * jobs.count))
}

/// For each job what went wrong, or `nil`.
private func problems(of count: Int, in answer: [UInt8]) -> [String?] {
  let lines = String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<count).map { index in
    guard index < lines.count else { return "no answer" }
    return lines[index].isEmpty ? nil : String(lines[index])
  }
}

extension Theme {
  /// Lays the theme's files for bulletins into a new folder.
  func writePressFiles(to folder: String) throws(FileError) {
    for (path, bytes) in pressFiles.sorted(by: { $0.key < $1.key }) {
      let file = folder + "/" + path
      try makeFolder(String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)))
      try writeFile(file, bytes)
    }
  }
}
