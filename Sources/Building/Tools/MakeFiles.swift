// What outside tools make: the only part of the program that runs processes.
//
//   in    [ToolRequest], the theme whose templates they use
//   out   bytes for each request in their order, and what went wrong
//
// A program gets an environment of five variables, its own home, no shell and a time limit. Beside `press` commands only previews run tools,
// and nothing that they make is kept: two drafts with photos take 0.7 s, and a folder nobody looks into must not keep what is killed
// tomorrow.
//
// - PDF: Typst 0.15.2 as a Python module (`make tools`; GUONGSANG_TOOLS names another place). It is the one tool that makes tagged files to
//   PDF/UA-1 and PDF/A-2a at once with the same bytes each time. One process makes all PDFs. A `typst` on the PATH is not looked for: another
//   version would give other bytes. Words reach the theme's `press/bulletin.typ` as data, never as source. Only Liberation 2 is there.
// - Word: pandoc (2.17 of Debian 12 to 3.9 were tried), a process each. It gets HTML, because its JSON changes with each version. A table
//   without lines, which HTML cannot say, goes in as WordprocessingML. The styles are those of `press/reference.docx`, which an office
//   restyles in Word and keeps in a theme of its own. The font is Times New Roman, which Windows has, with Liberation Serif's metrics.
// - Photos: exiftool (one process for all) removes the place and writes caption, creator, credit and rights; vipsthumbnail makes the size
//   for the web.

import Diagnostics
import Publishing
import Records
import SiteModel
import Theming

/// Where and how requests are worked off.
package struct ToolSetting: Sendable {
  /// The folder that holds `Content/` and `Themes/`, absolute.
  let source: String
  /// The folder beside whose files `.build-tools` lies: the same, but in tests.
  let tools: String
  let theme: Theme
  let workers: Int
  /// Whether to do without tools that are missing.
  let skipsMissingTools: Bool

  package init(
    source: String, tools: String? = nil, theme: Theme, workers: Int, skipsMissingTools: Bool
  ) {
    self.source = source
    self.tools = tools ?? source
    self.theme = theme
    self.workers = workers
    self.skipsMissingTools = skipsMissingTools
  }
}

package struct MadeFiles: Sendable {
  /// In the order of the requests; `nil` where nothing could be made.
  package var files: [[UInt8]?]
  /// Each problem once. Errors, but for tools that may be missing.
  package var diagnostics: [Diagnostic]
}

/// Makes what `requests` ask for: all PDFs in one process, all photos in one of exiftool, Word documents side by side.
///
/// Throws `FileError` when the temporary folder cannot be used.
package func make(_ requests: [ToolRequest], _ setting: ToolSetting) async throws(FileError) -> MadeFiles {
  let results = try await withWorkFolder { folder throws(FileError) in
    let pdfs = try await makePDFs(requests, setting, folder + "/pdf")
    let documents = try await makeWordDocuments(requests, setting, folder + "/docx")
    let photos = try await makePhotos(requests, setting, folder + "/photos")
    return requests.indices.map { index -> ToolResult in
      pdfs[index] ?? documents[index] ?? photos[index] ?? .success([])
    }
  }
  var made = MadeFiles(files: [], diagnostics: [])
  var told: Set<ToolProblem> = []
  for result in results {
    switch result {
    case .success(let bytes): made.files.append(bytes)
    case .failure(let problem):
      made.files.append(nil)
      if told.insert(problem).inserted {
        made.diagnostics.append(problem.diagnostic(isOptional: setting.skipsMissingTools))
      }
    }
  }
  return made
}

/// What became of some of the requests, by their position.
typealias ToolResults = [Int: ToolResult]
typealias ToolResult = Swift.Result<[UInt8], ToolProblem>

extension ToolResult {
  var problem: ToolProblem? { if case .failure(let problem) = self { problem } else { nil } }
}

/// The same problem for all.
func failures(_ positions: [Int], _ problem: ToolProblem) -> ToolResults {
  Dictionary(positions.map { ($0, .failure(problem)) }, uniquingKeysWith: { first, _ in first })
}
