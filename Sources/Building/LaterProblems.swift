import Diagnostics
import Publishing
import SiteModel
import VietnameseText

extension BuildRun {
  /// What will be wrong at instants to come, as warnings, since today's build does not need it mended: each with its instant, and
  /// whether the build of that instant will stop.
  ///
  /// - Parameter files: of the site as it is now.
  func laterProblems(
    of site: Site, after selection: Selection, _ files: [OutputFile], in tree: SourceTree
  ) async -> [Diagnostic] {
    let forecast = forecast(of: site, after: selection, pages: KnownPages(Set(files.lazy.map(\.path))))
    var faults: [Forecast.Fault] = []
    let found = Dictionary(grouping: forecast.faults, by: \.instant)
    for instant in found.keys.sorted() {
      var then = selection
      then.clock = instant
      for isOfComing in [false, true] {
        let problems = (found[instant] ?? []).filter { $0.isOfComing == isOfComing }.map(\.diagnostic)
        faults += placed(problems, site, then).map {
          Forecast.Fault(instant: instant, diagnostic: $0, isOfComing: isOfComing)
        }
      }
    }
    let files = Dictionary(grouping: forecast.contentFiles, by: \.instant)
    for instant in files.keys.sorted() {
      var then = selection
      then.clock = instant
      let checked = await checkContentFiles(
        files[instant]?.flatMap(\.files) ?? [], of: tree, folders: TextFolders(site, then),
        workers: options.jobs)
      faults += checked.diagnostics.map {
        Forecast.Fault(instant: instant, diagnostic: $0, isOfComing: true)
      }
    }
    return faults.map { $0.warning(in: selection.zone) }
  }
}

extension Forecast.Fault {
  fileprivate func warning(in zone: Zone) -> Diagnostic {
    guard let place = diagnostic.place else { return diagnostic }
    let stops = diagnostic.severity == .error
    let rule: Rule = !stops ? .holdsFrom : isOfComing ? .appearsAt : .stopsFrom
    let time = instant.rfc3339(in: zone)
    var later = diagnostic.note(rule, time, instant.dayFirst(in: zone), at: Place(place.file))
    later.severity = .warning
    return later
  }
}

extension Instant {
  /// "10/06/2026 08:00"
  fileprivate func dayFirst(in zone: Zone) -> String {
    let local = LocalTime(self, in: zone)
    return "\(date(in: zone).columnText) \(padded(local.hour)):\(padded(local.minute))"
  }
}
