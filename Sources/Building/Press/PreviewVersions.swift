import Bulletins
import Diagnostics
import PressRoom
import Publishing
import SiteModel
import Theming
import Website

extension BuildRun {
  /// What was released, as it is stored, and in previews also what was not.
  mutating func pressPart(of edition: Edition, _ theme: Theme) async throws(FileError) -> PressPart {
    let previews = try await previewVersions(of: edition, theme)
    let paths = SitePaths(edition.site.settings)
    return PressPart(
      kinds: pressFileKinds, files: pressRoom(of: edition) + previews.flatMap { $0.outputFiles(paths) },
      drafts: previews.compactMap(\.record.bulletin))
  }

  /// Bulletins that are not released, with every file that their release would bring: in previews only.
  ///
  /// They are made anew by each build and kept nowhere but in its output: what may be held or killed tomorrow must not lie in a
  /// folder that nobody looks into.
  private mutating func previewVersions(
    of edition: Edition, _ theme: Theme
  ) async throws(FileError) -> [MadeVersion] {
    let (drafts, problems) = pressDrafts(of: edition)
    guard !drafts.isEmpty else { return [] }
    add(problems)
    lap(.plan)
    let made = try await makeVersions(
      drafts.map { PressRecord(bulletin: $0, value: []) }, toolSetting(theme),
      asksTools: writesSite && report.failure == nil)
    add(ofTools: made.diagnostics)
    lap(.make)
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
  fileprivate func outputFiles(_ paths: SitePaths) -> [OutputFile] {
    guard let edition = record.edition else { return [] }
    let folder = paths.folder(ofVersion: edition.version, of: edition.id)
    return files.map { file in
      OutputFile(
        path: folder + file.path, kind: .bulletin, origin: edition.id.sourceFile,
        content: .made { $0 += file.bytes })
    }
  }
}
