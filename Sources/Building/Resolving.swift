import Diagnostics
import Formats
import Reports
import SiteModel

/// How every value of the award lists was joined: to which record, by what, and who else could be meant. Errors do not
/// stand in the way, since they are what an editor looks for; `nil` when the site cannot be read at all.
package func resolve(_ options: BuildOptions) async -> (CSVTable?, BuildReport) {
  var run = BuildRun(options)
  do throws(FileError) {
    guard let (site, _) = try await run.readSite() else { return (nil, run.report) }
    run.report.site = site
    return (matchTable(of: site.matches), run.report)
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return (nil, run.report)
}

/// What the lists and names leave open, as lines for `Content/data/tra-loi.yml`; `nil` when the site cannot be read at all.
package func openQuestions(_ options: BuildOptions, _ language: MessageLanguage) async -> (
  [UInt8]?, BuildReport
) {
  var run = BuildRun(options)
  do throws(FileError) {
    guard let (site, selection) = try await run.readSite() else { return (nil, run.report) }
    run.report.site = site
    _ = run.select(site, selection)
    return (Array(questions(of: run.report.diagnostics, in: site, language).utf8), run.report)
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return (nil, run.report)
}
