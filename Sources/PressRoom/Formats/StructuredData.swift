import Bulletins
import Formats
import SiteModel

/// A bulletin for search engines, with the files that are made beside the page. A notice has none.
func structuredData(
  _ bulletin: PressBulletin, _ formats: [PressFormat] = PressFormat.all
) -> JSONValue {
  let edition = bulletin.edition
  let made = [.html] + PressFormat.html.siblings(in: edition, among: formats)
  let files =
    made.map { PressArticle.File(path: $0.name(in: edition), type: $0.mediaType, kind: $0.kind) }
    + photoFiles(of: bulletin).map { PressArticle.File(path: $0.path, type: $0.type) }
  return PressArticle(bulletin, files: files).json
}
