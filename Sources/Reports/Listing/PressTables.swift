import Bulletins
import Formats
import SiteModel
import VietnameseText

/// Every bulletin with what was released of it: a row for each version, and one for a text that was not released.
package func bulletinTable(of site: Site, _ selection: Selection) -> CSVTable {
  let sources = site.bulletins.records.filter { bulletin in
    !site.releases.contains { $0.id == bulletin.id }
  }
  let rows =
    sources.map { bulletin in
      let state = bulletin.publication.isDraft ? "draft" : "unreleased"
      let release = bulletin.publication.date?.text ?? ""
      return [
        bulletin.id.text, "", state, release, "", bulletin.title, bulletin.file,
        composed(bulletin.id, in: site),
      ]
    }
    + site.releases.flatMap { history in
      history.versions.map { row(of: $0, selection) + [composed(history.id, in: site)] }
    }
  return CSVTable(
    header: releaseHeader, rows: rows.sorted { ($0[0], Int($0[1]) ?? 0) < ($1[0], Int($1[1]) ?? 0) },
    numbers: ["files"])
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

/// What a command of the press room did: a line for each bulletin.
package struct PressReport: Sendable {
  package var build: BuildReport
  package var released: [LedgerEntry] = []
  package var zone = Zone.vietnam

  package init(_ build: BuildReport) { self.build = build }
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
