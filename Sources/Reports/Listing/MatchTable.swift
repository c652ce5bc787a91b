import Diagnostics
import Formats
import SiteModel

/// How every value of the award lists was joined: to which record, by what, and who else could be meant.
package func matchTable(of matches: [Match]) -> CSVTable {
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
