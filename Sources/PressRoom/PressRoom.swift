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
  return edition.releases.flatMap { $0.storedFiles(below: paths.page($0.id)) }
    + site.bulletins.refs.reversed().flatMap { preview(of: $0, edition) }
}

/// A bulletin that is not released has its files only in a preview, as the version that it would be; those that tools make come
/// with its release.
private func preview(of ref: Ref<Bulletin>, _ edition: Edition) -> [OutputFile] {
  let site = edition.site
  let source = site.bulletins[ref]
  let released = edition.releases.first { $0.id == source.id }?.versions ?? []
  let release = source.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(
    version: released.count + 1, released: release, first: released.first?.entry.released ?? release,
    isDraft: true)
  let bulletin = PressBulletin(ref, of: site, on: occasion)
  let folder = SitePaths(site.settings).page(source.id)
  func file(_ path: String, _ format: PressFormat) -> OutputFile? {
    guard case .bytes(let made) = format.bulletin(bulletin) else { return nil }
    return OutputFile(
      path: folder + path, kind: "bulletin", origin: source.file, content: .made { $0 += made })
  }
  let index = released.isEmpty ? [file("index.html", .html)] : []
  let versions = PressFormat.all.map { file("v\(occasion.version)/" + $0.name(in: bulletin.edition), $0) }
  return (index + versions).compactMap { $0 }
}
