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

/// A bulletin that is not published has its pages only in a preview, at the place of a first version.
private func files(of ref: Ref<Bulletin>, _ site: Site) -> [OutputFile] {
  let bulletin = site.bulletins[ref]
  let folder = SitePaths(site.settings).page(bulletin.id)
  let release = bulletin.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(version: 1, released: release, first: release, isDraft: true)
  func file(_ path: String, _ format: PressFormat) -> OutputFile {
    OutputFile(
      path: folder + path, kind: "bulletin", origin: bulletin.file,
      content: .made { bytes in
        if case .bytes(let made) = format.bulletin(PressBulletin(ref, of: site, on: occasion)) {
          bytes += made
        }
      })
  }
  let name = "v1/tcbc-\(bulletin.id.text)-v1"
  return [
    file("index.html", .html), file(name + ".html", .html), file(name + ".txt", .text),
  ]
}
