import Formats
import SiteModel

/// Which files a build read, byte for byte, and which row every award comes from, for `--audit FILE`: a record that an
/// inspection can hold against the offices' own files.
struct AuditReport: Sendable {
  private let file: String
  private let json: JSONValue

  /// - Throws: `FileError` when a source cannot be read again.
  init(_ tree: SourceTree, _ site: Site, file: String) throws {
    self.file = file
    let sources = try tree.files.map { source in
      let bytes = try readFile(tree.root + "/" + source.path)
      return JSONValue.object([
        "file": .string(source.path), "bytes": .integer(bytes.count), "sha256": .string(sha256(bytes).hex),
      ])
    }
    let awards = site.awards.refs.map { ref in
      let award = site.awards[ref]
      let links = site.links(ref)
      return JSONValue.object([
        "file": .string(award.place.file), "line": (award.place.line ?? award.place.row).map { .integer($0) },
        "recipient": .string(site.recipients[links.recipient].id), "form": .string(site.forms[links.form].id),
        "decision": links.decision.map { .string(site.decisions[$0].slug) },
        "state": .string(award.state.rawValue),
      ])
    }
    json = ["sources": .array(sources), "awards": .array(awards)]
  }

  /// Replaces the file at once, so that nobody reads half a report.
  func write() throws {
    var bytes: [UInt8] = []
    bytes.appendJSON(json, .pretty)
    bytes.append(UInt8(ascii: "\n"))
    let beside = file + ".new"
    try remove(beside)
    try writeFile(beside, bytes)
    try move(beside, to: file)
  }
}
