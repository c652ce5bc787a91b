import ArgumentParser
import Building
import Diagnostics
import Glibc

/// The options that commands about a whole site share. Hugo's spellings work as aliases.
struct SiteArguments: ParsableArguments {
  @Option(help: "The folder that holds Content and Themes.")
  var source = "."

  @Option(name: [.long, .customShort("d"), .customLong("destination")], help: "The folder to write.")
  var output = "Output"

  @Option(help: "Build the site as of this instant, such as 2026-05-19T08:00. Default: now.")
  var clock: String?

  @Option(name: [.long, .customLong("baseURL"), .customShort("b")], help: "Replaces base_url of site.yml.")
  var baseUrl: String?

  @Option(help: "The theme: this, else the one of site.yml, else sen.")
  var theme: String?

  @Flag(name: [.long, .customShort("D"), .customLong("buildDrafts")], help: "Show drafts too.")
  var drafts = false

  @Flag(name: [.long, .customShort("F"), .customLong("buildFuture")], help: "Show future texts too.")
  var future = false

  @Flag(name: [.long, .customShort("E"), .customLong("buildExpired")], help: "Show expired texts too.")
  var expired = false

  @Flag(help: "Make warnings errors.")
  var strict = false

  @Option(help: "How many workers; default: the number of cores.")
  var jobs: Int?

  @Flag(
    help:
      "Write the site without the texts and rows that still name somebody who may not be named, and exit with 1."
  )
  var withhold = false

  @Flag(help: "Say nothing but problems.")
  var quiet = false

  @Flag(help: "Tell each place of a problem for itself, not the first three of one cause.")
  var all = false

  @Option(help: "How to report: text for people, json for programs.")
  var format = ReportFormat.text

  @Option(help: .language(of: "messages"))
  var lang: MessageLanguage?

  @Option(
    help: "Write what became of every source file and award row to this file (JSON) and a page beside it.")
  var audit: String?

  @Flag(help: "Leave out what outside tools that are missing would make.")
  var skipMissingTools = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be from 1 to 256.")
    }
  }

  var buildOptions: BuildOptions {
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var options = BuildOptions(
      source: absolute(source), output: absolute(output), jobs: jobs ?? max(1, cores))
    options.clock = clock
    options.baseURL = baseUrl
    options.theme = theme
    options.drafts = drafts
    options.future = future
    options.expired = expired
    options.withhold = withhold
    options.strict = strict
    options.skipMissingTools = skipMissingTools
    options.audit = audit.map { (absolute($0), MessageLanguage(asked: lang)) }
    return options
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// The path from the root, without `.` and `..` parts and without a slash at the end.
func absolute(_ path: String) -> String {
  var start = ""
  if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
    start = String(cString: here)
    free(here)
  }
  var parts: [Substring] = []
  for part in "\(start)/\(path)".split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}
