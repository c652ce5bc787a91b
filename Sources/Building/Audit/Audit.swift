import AwardLists
import Diagnostics
import Formats
import SiteModel

/// What became of every source file, for `--audit FILE`: a record that an inspection can hold against the offices' own
/// files. It stands in `FILE` as JSON and beside it as a page to read, and is the same for the same sources.
struct Audit: Sendable {
  struct Source: Sendable {
    let file: String
    let bytes: Int
    let sha256: String
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

  /// - Throws: `FileError` when a source cannot be read again.
  init(_ tree: SourceTree, _ records: [AwardSheetRecord], _ site: Site, anomalies: [Diagnostic])
    throws(FileError)
  {
    sources = try tree.files.map { source throws(FileError) in
      let bytes = try readFile(tree.root + "/" + source.path)
      return Source(file: source.path, bytes: bytes.count, sha256: sha256(bytes).hex)
    }
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

  /// Writes the JSON to `file` and the page beside it, each at once, so that nobody reads half a report.
  func write(to file: String, in language: MessageLanguage) throws(FileError) {
    var bytes: [UInt8] = []
    bytes.appendJSON(json(in: language), .pretty)
    bytes.append(UInt8(ascii: "\n"))
    try replaceFile(file, bytes)
    try replaceFile(Self.pageName(beside: file), html(in: language))
  }

  /// `audit.json` has its page in `audit.html`.
  static func pageName(beside file: String) -> String {
    (file.hasSuffix(".json") ? String(file.dropLast(5)) : file) + ".html"
  }
}

private struct SheetName: Hashable {
  let file: String
  let sheet: String?
}

private func replaceFile(_ file: String, _ bytes: [UInt8]) throws(FileError) {
  let beside = file + ".new"
  try remove(beside)
  do throws(FileError) {
    try writeFile(beside, bytes)
    try move(beside, to: file)
  } catch {
    // Half a report is of no use; the reason is what matters.
    try? remove(beside)
    throw error
  }
}

extension Audit {
  /// A row of the site and whose it is.
  struct Award: Sendable {
    let place: Place
    let recipient: String
    let form: String
    let decision: String?
    let state: String

    init(_ site: Site, _ ref: Ref<SiteModel.Award>) {
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
