import Bulletins
import Diagnostics
import PressRoom
import SiteModel
import Theming

extension BuildRun {
  /// Bulletins that are not released, with every file that their release would bring: in previews only.
  ///
  /// They are made anew by each build and kept nowhere but in its output: what may be held or killed tomorrow must not lie in a
  /// folder that nobody looks into.
  ///
  /// - Parameter asksTools: false where nothing will be written. With errors nothing is asked of tools either.
  mutating func previewVersions(of edition: Edition, _ theme: Theme, asksTools: Bool) async throws(FileError)
    -> [MadeVersion]
  {
    let (drafts, problems) = pressDrafts(of: edition)
    guard !drafts.isEmpty else { return [] }
    add(problems)
    let made = try await makeVersions(
      drafts.map { PressRecord(bulletin: $0, value: []) }, toolSetting(theme),
      asksTools: asksTools && report.failure == nil)
    add(ofTools: made.diagnostics)
    return made.versions
  }

  func toolSetting(_ theme: Theme) -> ToolSetting {
    ToolSetting(
      source: options.source, theme: theme, workers: options.jobs, skipsMissingTools: options.skipMissingTools
    )
  }

  /// What went wrong with tools is no matter of the content.
  mutating func add(ofTools problems: [Diagnostic]) {
    for problem in problems {
      if problem.severity == .error { fail(.world, problem) } else { report.diagnostics.append(problem) }
    }
  }
}

extension MadeVersion {
  func outputFiles(_ paths: SitePaths) -> [OutputFile] {
    guard let edition = record.edition else { return [] }
    let folder = paths.folder(ofVersion: edition.version, of: edition.id)
    return files.map { file in
      OutputFile(
        path: folder + file.path, kind: .bulletin, origin: edition.id.sourceFile,
        content: .made { $0 += file.bytes })
    }
  }
}
