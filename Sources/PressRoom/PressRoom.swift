// The press room as a list of files to make.
//
//   in    an Edition
//   out   [OutputFile] below `bao-chi/`
//
// `Making` turns a bulletin of the site into one value, PressBulletin; a format is a file in `Formats/` that writes this value and
// asks nobody else.

import SiteModel
import VietnameseText

/// The files of the press room, in the order of their paths.
package func pressRoom(of edition: Edition) -> [OutputFile] {
  let site = edition.site
  guard site.settings.sections.contains(.press) else { return [] }
  return site.bulletins.refs.reversed().flatMap { files(of: $0, site) }
}

/// A bulletin that is not published has its files only in a preview, at the place of a first version; those that tools make
/// come with its publication.
private func files(of ref: Ref<Bulletin>, _ site: Site) -> [OutputFile] {
  let source = site.bulletins[ref]
  let release = source.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(version: 1, released: release, first: release, isDraft: true)
  let bulletin = PressBulletin(ref, of: site, on: occasion)
  let folder = SitePaths(site.settings).page(source.id)
  func file(_ path: String, _ format: PressFormat) -> OutputFile? {
    guard case .bytes(let made) = format.bulletin(bulletin) else { return nil }
    return OutputFile(
      path: folder + path, kind: "bulletin", origin: source.file, content: .made { $0 += made })
  }
  let versions = PressFormat.all.map { file("v1/" + $0.name(in: bulletin.edition), $0) }
  return ([file("index.html", .html)] + versions).compactMap { $0 }
}
