import Formats
import SiteModel
import Theming

/// What is known of the pictures that texts refer to, by their path from the source root.
package struct PictureCatalogue: Sendable {
  package struct Facts: Sendable {
    package let width: Int
    package let height: Int
    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  private let facts: [String: Facts]

  package init(_ facts: [String: Facts] = [:]) { self.facts = facts }

  func facts(of file: ContentFile) -> Facts? { facts[file.path] }
}

/// A picture beside a page, with its words.
struct PictureView: TemplateView {
  let path: String
  let facts: PictureCatalogue.Facts?
  let picture: Picture

  init?(_ picture: Picture?, from file: String, on page: String, _ context: SiteContext) {
    guard let picture, let target = ContentFile(picture.file, from: file) else { return nil }
    path = page + target.name
    facts = context.pictures.facts(of: target)
    self.picture = picture
  }

  static let fields: [Field<PictureView>] = [
    .text("path") { $0.path.percentEncodedPath },
    .text("width") { view in view.facts.map { String($0.width) } },
    .text("height") { view in view.facts.map { String($0.height) } },
    .text("alt") { $0.picture.alt },
    .flag("is_decorative") { $0.picture.alt.isEmpty },
    .text("caption") { $0.picture.caption },
    .text("credit") { $0.picture.credit },
  ]
}
