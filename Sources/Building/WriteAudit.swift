import Diagnostics
import Formats
import Records
import Reports
import SiteModel

extension Audit {
  /// Reads every source again.
  init(
    _ tree: SourceTree, _ records: [AwardSheetRecord], _ site: Site, anomalies: [Diagnostic]
  ) throws(FileError) {
    let sources = try tree.files.map { file throws(FileError) in
      Source(file.path, try readFile(tree.root + "/" + file.path))
    }
    self.init(of: sources, records, site, anomalies: anomalies)
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
  private static func pageName(beside file: String) -> String {
    (file.hasSuffix(".json") ? String(file.dropLast(5)) : file) + ".html"
  }
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
