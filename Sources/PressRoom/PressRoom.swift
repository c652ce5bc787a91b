// The press room as a list of files to make.
//
//   in    an Edition
//   out   [OutputFile] below `bao-chi/`
//
// `Making` turns a bulletin of the site into one value, PressBulletin; a format is a file in `Formats/` that writes this value and
// asks nobody else. What was released is stored, and only copied here.

import SiteModel
import VietnameseText

/// The files of the press room.
package func pressRoom(of edition: Edition) -> [OutputFile] {
  let site = edition.site
  guard site.settings.sections.contains(.press) else { return [] }
  let paths = SitePaths(site.settings)
  return ReleaseLists(edition).files + edition.releases.flatMap { $0.storedFiles(below: paths.page($0.id)) }
    + site.bulletins.refs.reversed().flatMap { preview(of: $0, edition) }
}

/// A bulletin that is not released has its files only in a preview, as the version that it would be.
private func preview(of ref: Ref<Bulletin>, _ edition: Edition) -> [OutputFile] {
  let site = edition.site
  let bulletin = site.bulletins[ref]
  let released = edition.releases.first { $0.id == bulletin.id }?.versions ?? []
  let release = bulletin.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(
    version: released.count + 1, released: release, first: released.first?.entry.released ?? release,
    isDraft: true)
  let folder = SitePaths(site.settings).page(bulletin.id)
  func file(_ path: String, _ format: PressFormat) -> OutputFile {
    OutputFile(
      path: folder + path, kind: "bulletin", origin: bulletin.file,
      content: .made { bytes in
        if case .bytes(let made) = format.bulletin(PressBulletin(ref, of: site, on: occasion)) {
          bytes += made
        }
      })
  }
  let name = "v\(occasion.version)/tcbc-\(bulletin.id.text)-v\(occasion.version)"
  return (released.isEmpty ? [file("index.html", .html)] : [])
    + [PressFormat.html, .text].map { file(name + $0.ending, $0) }
}
