import Formats
import SiteModel
import Theming

/// The PDFs among `requests`, by one process of Typst.
func makePDFs(_ requests: [ToolRequest], _ setting: ToolSetting, _ folder: String) async throws -> ToolResults
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
  do {
    let problems = try await problems(of: jobs.map(\.position), places, folder)
    var results: ToolResults = [:]
    for (job, problem) in zip(jobs, problems) {
      if let problem {
        results[job.position] = .failure(.failed(.typst, problem))
      } else {
        results[job.position] = .success(try readFile(folder + "/\(job.position).pdf"))
      }
    }
    return results
  } catch let problem as ToolProblem {
    return failures(jobs.map(\.position), problem)
  }
}

/// Has the driver compile each job; for each what went wrong, or `nil`.
private func problems(of jobs: [Int], _ places: ToolPlaces, _ folder: String) async throws -> [String?] {
  var order: [UInt8] = []
  order.appendJSON([
    "template": .string(folder + "/theme/bulletin.typ"), "fonts": .strings(places.fonts),
    "jobs": .array(
      jobs.map { ["data": .string("\(folder)/\($0).json"), "output": .string("\(folder)/\($0).pdf")] }),
  ])
  let driver = String(decoding: PackageResources.typst_driver_py, as: UTF8.self)
  let answer = try await output(
    of: ProgramCall(
      tool: .typst, program: places.python, arguments: ["-I", "-c", driver], input: order, folder: folder,
      seconds: 60 + 5 * jobs.count))
  // A line for each job, empty where all went well.
  let lines = String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  return jobs.indices.map { index in
    guard index < lines.count else { return "no answer" }
    return lines[index].isEmpty ? nil : String(lines[index])
  }
}

extension Theme {
  /// Lays the theme's files for bulletins into a new folder.
  func writePressFiles(to folder: String) throws {
    for (path, bytes) in pressFiles.sorted(by: { $0.key < $1.key }) {
      let file = folder + "/" + path
      try makeFolder(String(file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)))
      try writeFile(file, bytes)
    }
  }
}
