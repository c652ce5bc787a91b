import Diagnostics
import Formats
import PressRoom
import SiteModel
import VietnameseText

/// Every bulletin with what was released of it: a row for each version, and one for a text that was not released or has changed.
package func pressList(_ options: PressOptions) async -> (CSVTable?, BuildReport) {
  await reading(options) { site, selection in
    let sources = site.bulletins.records.filter { bulletin in
      !site.releases.contains { $0.id == bulletin.id }
    }
    let rows =
      sources.map { bulletin in
        let state = bulletin.publication.isDraft ? "draft" : "unreleased"
        let release = bulletin.publication.date?.text ?? ""
        return [
          bulletin.id.text, "", state, release, "", bulletin.headline, bulletin.file,
          composed(bulletin.id, in: site),
        ]
      }
      + site.releases.flatMap { history in
        history.versions.map { row(of: $0, selection) + [composed(history.id, in: site)] }
      }
    return CSVTable(
      header: releaseHeader, rows: rows.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }, numbers: ["files"])
  }
}

private let releaseHeader = [
  "id", "version", "state", "released", "files", "headline", "stored_in", "composed",
]

/// What a bulletin was drafted from: "tuan 2026-W08".
private func composed(_ id: BulletinID, in site: Site) -> String {
  let composed = site.bulletins.records.first { $0.id == id }?.composed
  return [composed?.rule, composed?.period].compactMap { $0 }.joined(separator: " ")
}

private func row(of version: PressVersion, _ selection: Selection) -> [String] {
  let entry = version.entry
  return [
    entry.id.text, String(entry.version),
    entry.released > selection.clock ? "future" : entry.status.rawValue,
    entry.released.rfc3339(in: selection.zone), String(entry.files.count), version.bulletin?.headline ?? "",
    entry.storage,
  ]
}

/// A bulletin as text: a version as it was released, else as its source has it now.
package func pressText(_ options: PressOptions, version: Int?) async -> ([UInt8]?, BuildReport) {
  await reading(options) { site, selection in
    guard let id = BulletinID(options.ids.first ?? "") else { return nil }
    if let version {
      let stored = site.releases.first { $0.id == id }?.versions.first { $0.entry.version == version }
      guard let stored, let edition = stored.edition else { return nil }
      let path = "\(stored.entry.storage)/\(edition.baseName).txt"
      return try readFile("\(options.build.source)/\(path)")
    }
    return plan(site, selection).preview(of: id)
  }
}

/// What the sources say now against what was released last: the lines of both values that differ, as in a unified diff.
package func pressDifference(_ options: PressOptions) async -> ([UInt8]?, BuildReport) {
  await reading(options) { site, selection in
    guard let id = BulletinID(options.ids.first ?? ""),
      let ref = site.bulletins.refs.first(where: { site.bulletins[$0].id == id }),
      let version = site.releases.first(where: { $0.id == id })?.versions.last(where: { $0.bulletin != nil }),
      case .bulletin(_, let released) = version.content
    else { return nil }
    let now = site.value(of: ref, released: version.entry.released, mayName: selection.mayName)
    return Array(difference(from: released, to: now).map { $0 + "\n" }.joined().utf8)
  }
}

private func plan(_ site: Site, _ selection: Selection) -> ReleasePlan {
  ReleasePlan(site: site, selection: selection, action: .publish, reason: .other)
}

private func difference(from old: [String], to new: [String]) -> [String] {
  new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): (number: offset, sign: "-", line: line)
    case .insert(let offset, let line, _): (number: offset, sign: "+", line: line)
    }
  }.sorted { ($0.number, $0.sign) < ($1.number, $1.sign) }.map { "\($0.sign) \($0.line)" }
}

/// Reads the site and makes something of it. `nil` where the bulletin is not known, which is reported.
private func reading<Value>(
  _ options: PressOptions, _ make: (Site, Selection) throws -> Value?
) async -> (Value?, BuildReport) {
  var run = BuildRun(options.build)
  do {
    guard let (site, selection) = try await run.readSite() else { return (nil, run.report) }
    if let value = try make(site, selection) { return (value, run.report) }
    let known = Set(site.bulletins.records.map(\.id) + site.releases.map(\.id)).map(\.text).sorted()
    let written = options.ids.first ?? ""
    run.fail(
      .content,
      Diagnostic(.unknownBulletin, written, at: nil, suggestions: nearMisses(of: written, among: known)))
  } catch let error as FileError {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  } catch {
    preconditionFailure("Reading throws FileError only: \(error)")
  }
  return (nil, run.report)
}

extension PressReport {
  /// What was released, a row a version.
  package var table: CSVTable {
    CSVTable(
      header: ["id", "version", "state", "released", "files", "stored_in"],
      rows: released.map { entry in
        [
          entry.id.text, String(entry.version), entry.status.rawValue, entry.released.rfc3339(in: zone),
          String(entry.files.count), entry.storage,
        ]
      }, numbers: ["version", "files"])
  }
}
