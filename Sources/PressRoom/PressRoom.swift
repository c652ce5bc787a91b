// The press room as a list of files to make.
//
//   in    an Edition
//   out   [OutputFile] below `bao-chi/`
//
// A bulletin becomes one value (PressBulletin), whose text is a list of blocks (BulletinText); a format is a file in
// `Formats/` that writes this value and asks nobody else.

import SiteModel

/// The files of the press room, in the order of their paths.
package func pressRoom(of edition: Edition) -> [OutputFile] {
  let site = edition.site
  guard site.settings.sections.contains(.press) else { return [] }
  return site.bulletins.refs.reversed().flatMap { files(of: $0, site) }
}

/// A bulletin that is not published has its pages only in a preview, at the place of a first version.
private func files(of ref: Ref<Bulletin>, _ site: Site) -> [OutputFile] {
  let bulletin = site.bulletins[ref]
  let parts = bulletin.id.text.split(separator: "-")
  let folder = "\(site.settings.paths[.press])/\(parts[0])/\(parts[1])/"
  let name = "v1/tcbc-\(bulletin.id.text)-v1"
  func file(_ path: String, _ write: @escaping @Sendable (PressBulletin, inout [UInt8]) -> Void) -> OutputFile
  {
    OutputFile(
      path: folder + path, kind: "bulletin", origin: bulletin.file,
      content: .made { bytes in write(PressBulletin(ref, of: site), &bytes) })
  }
  return [
    file("index.html") { $1.appendPrintPage($0) }, file(name + ".html") { $1.appendPrintPage($0) },
    file(name + ".txt") { $1.appendPlainText($0) },
  ]
}
