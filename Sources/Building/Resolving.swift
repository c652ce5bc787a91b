import Diagnostics
import Formats
import SiteModel

/// How every value of the award lists was joined: to which record, by what, and who else could be meant. Errors do not
/// stand in the way, since they are what an editor looks for; `nil` when the site cannot be read at all.
package func resolve(_ options: BuildOptions) async -> (CSVTable?, BuildReport) {
  var run = BuildRun(options)
  do throws(FileError) {
    guard let (site, _) = try await run.readSite() else { return (nil, run.report) }
    run.report.site = site
    return (table(of: site.matches), run.report)
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return (nil, run.report)
}

private func table(of matches: [Match]) -> CSVTable {
  CSVTable(
    header: ["file", "sheet", "cell", "line", "subject", "written", "id", "name", "how", "candidates"],
    rows: matches.map { match in
      let place = match.written.place
      return [
        place.file, place.sheet ?? "", place.cell ?? "", place.line.map(String.init) ?? "",
        match.subject.rawValue, match.written.value, match.id ?? "", match.name ?? "", match.how.code,
        match.candidates.joined(separator: ";"),
      ]
    })
}
