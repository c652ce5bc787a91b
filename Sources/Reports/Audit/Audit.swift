import AwardLists
import Diagnostics
import Formats
import Records
import SiteModel

/// What became of every source file, for `--audit FILE`: a record that an inspection can hold against the offices' own
/// files. It stands in `FILE` as JSON and beside it as a page to read, and is the same for the same sources.
package struct Audit: Sendable {
  package struct Source: Sendable {
    let file: String
    let bytes: Int
    let sha256: String

    package init(_ file: String, _ bytes: [UInt8]) {
      self.file = file
      self.bytes = bytes.count
      sha256 = Formats.sha256(bytes).hex
    }
  }

  /// A sheet of an award list.
  struct Sheet: Sendable {
    let record: AwardSheetRecord
    /// Rows that commend somebody.
    var rowsRead: Int { record.lists.reduce(0) { $0 + $1.rows } }
    /// Rows that are awards of the site; of the others the anomalies say why not.
    let rowsUsed: Int
  }

  let sources: [Source]
  let sheets: [Sheet]
  let awards: [Award]
  /// How every value was joined, in the order of the places.
  let matches: [Match]
  let anomalies: [Diagnostic]

  package init(
    of sources: [Source], _ records: [AwardSheetRecord], _ site: Site, anomalies: [Diagnostic]
  ) {
    self.sources = sources
    var used: [SheetName: Int] = [:]
    for award in site.awards.records {
      used[SheetName(file: award.place.file, sheet: award.place.sheet), default: 0] += 1
    }
    sheets = records.map { record in
      Sheet(record: record, rowsUsed: used[SheetName(file: record.file, sheet: record.sheet)] ?? 0)
    }
    awards = site.awards.refs.map { Award(site, $0) }
    matches = site.matches
    self.anomalies = anomalies
  }
}

private struct SheetName: Hashable {
  let file: String
  let sheet: String?
}

extension Audit {
  /// A row of the site and whose it is.
  struct Award: Sendable {
    let place: Place
    let recipient: String
    let form: String
    let decision: String?
    let state: String

    init(_ site: Site, _ ref: Ref<Records.Award>) {
      let (award, links) = (site.awards[ref], site.links(ref))
      place = award.place
      recipient = site.recipients[links.recipient].id
      form = site.forms[links.form].id
      decision = links.decision.map { site.decisions[$0].slug }
      state = award.state.rawValue
    }
  }
}

extension AwardSheetRecord {
  /// The headers of the columns that were not read because they hold private data.
  var personalColumns: [String] {
    lists.flatMap(\.columns).filter { $0.use == .personal }.map(\.header)
  }
}
