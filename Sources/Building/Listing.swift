import Diagnostics
import Formats
import Reports
import SiteModel
import VietnameseText

/// A table of what the sources hold, whatever may be shown now; `nil` when the site cannot be read at all.
///
/// For editors: it holds drafts and people who may not be named, but no private column, since none is ever read.
///
/// - Parameter language: of the words for people in it.
package func list(
  _ subject: ListSubject, _ options: BuildOptions, language: MessageLanguage
) async -> (CSVTable?, BuildReport) {
  var run = BuildRun(options)
  do throws(FileError) {
    if subject == .templates { return (try run.templates(), run.report) }
    guard let (tree, site, selection) = try await run.readSources() else { return (nil, run.report) }
    run.report.site = site
    let listing = Listing(site: site, selection: selection, language: language)
    if let table = listing.table(of: subject) { return (table, run.report) }
    return (await run.requests(listing, tree), run.report)
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return (nil, run.report)
}
