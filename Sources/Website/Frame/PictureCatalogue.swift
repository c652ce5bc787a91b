import Formats
import Records
import SiteModel
import Theming

/// What is known of the pictures and attachments that the site refers to, by their path from the source root.
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
  private let sizes: [String: Int]

  /// - Parameter sizes: of attachments, in bytes.
  package init(_ facts: [String: Facts] = [:], sizes: [String: Int] = [:]) {
    self.facts = facts
    self.sizes = sizes
  }

  /// The bytes of an attachment.
  func size(of file: ContentFile) -> Int? { sizes[file.path] }

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

/// A file to take away beside a page: "PDF, 1,2 MB".
struct AttachmentView: TemplateView {
  let path: String
  let type: String
  let size: String?

  init?(_ written: Located<String>?, on page: String, _ context: SiteContext) {
    guard let written, let target = ContentFile(written.value, from: written.place.file) else { return nil }
    path = page + target.name
    let ending = target.name.split(separator: ".").last.map { $0.uppercased() }
    type = ending.flatMap { $0.utf8.count <= 5 ? $0 : nil } ?? ""
    size = context.pictures.size(of: target).map { context.wording.size($0) }
  }

  static let fields: [Field<AttachmentView>] = [
    .text("path") { $0.path.percentEncodedPath },
    .text("type") { $0.type },
    .text("size") { $0.size },
  ]
}
