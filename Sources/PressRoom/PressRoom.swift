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

/// Bulletins that are not released, or not as they are now, as the versions that they would be: previews only.
package func pressDrafts(of edition: Edition) -> [PressBulletin] {
  guard edition.site.settings.sections.contains(.press) else { return [] }
  return edition.site.bulletins.refs.reversed().map { draft($0, edition) }
}

private func draft(_ ref: Ref<Bulletin>, _ edition: Edition) -> PressBulletin {
  let source = edition.site.bulletins[ref]
  let released = edition.releases.first { $0.id == source.id }?.versions ?? []
  let release = source.publication.date?.instant ?? Instant(secondsSince1970: 0)
  let occasion = PressOccasion(
    version: released.count + 1, released: release, first: released.first?.entry.released ?? release,
    isDraft: true)
  return PressBulletin(ref, of: edition.site, on: occasion)
}

/// The files of a draft, but for those that tools make, which come with its release.
private func preview(of ref: Ref<Bulletin>, _ edition: Edition) -> [OutputFile] {
  let bulletin = draft(ref, edition)
  let folder = "\(SitePaths(edition.site.settings).page(bulletin.edition.id))v\(bulletin.edition.version)/"
  return PressFormat.all.compactMap { format in
    guard case .bytes(let made) = format.bulletin(bulletin) else { return nil }
    return OutputFile(
      path: folder + format.name(in: bulletin.edition), kind: "bulletin",
      origin: edition.site.bulletins[ref].file, content: .made { $0 += made })
  }
}
