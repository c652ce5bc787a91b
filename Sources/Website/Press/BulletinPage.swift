import Bulletins
import Formats
import SiteModel
import Theming
import VietnameseText

/// The version of a bulletin that is in force, or in a preview a draft, as a page of the site.
struct BulletinPage: TemplateView {
  let frame: PageFrame
  let bulletin: PressBulletin
  /// `nil` of a draft that was never released.
  let history: PressHistory?
  let files: [BulletinFile]
  let pages: PressPages

  private var context: SiteContext { frame.context }
  private var edition: Imprint { bulletin.edition }

  static let fields: [Field<BulletinPage>] =
    fields(of: PageFrame.self) { $0.frame }
    + heads + texts + ends

  private static let heads: [Field<BulletinPage>] = [
    .text("heading") { $0.bulletin.headline },
    .text("id") { $0.edition.id.text },
    .text("number") { $0.edition.number },
    .text("release_line") { $0.bulletin.releaseLine },
    .flag("is_draft") { $0.bulletin.isDraft },
    .text("label") { $0.edition.label },
    .view("status") { page in page.history.map { VersionStatus($0.current, page.context) } },
    .view("first_release") { page in
      page.history.map { MomentView($0.first.released, page.context) }
    },
    .list("corrections") { $0.corrections },
    .flag("has_corrections") { !$0.bulletin.corrections.isEmpty },
    .text("summary") { $0.bulletin.summary },
    .text("dateline") { $0.bulletin.dateline },
  ]

  private static let texts: [Field<BulletinPage>] = [
    .markup("body") { page in .markup { $0.appendHTML(page.html.nodes(page.bulletin.blocks)) } },
    .list("awards") { $0.awards },
    .flag("has_awards") { !$0.bulletin.awards.isEmpty },
    .list("notes") { page in page.bulletin.notes.map { LineView(text: $0) } },
    .flag("has_notes") { !$0.bulletin.notes.isEmpty },
    .list("stories") { $0.stories },
    .flag("has_stories") { !$0.stories.isEmpty },
    .list("photos") { $0.photos },
    .flag("has_photos") { !$0.bulletin.photos.isEmpty },
  ]

  private static let ends: [Field<BulletinPage>] = [
    .view("press_contact") { ContactView(lines: $0.edition.contact) },
    .text("about") { $0.edition.about },
    .text("citation") { $0.edition.citation },
    .text("original") { $0.bulletin.original?.title },
    .text("original_address") { $0.bulletin.original?.address },
    .text("tag") { $0.edition.tag },
    .list("files") { $0.files },
    .flag("has_files") { !$0.files.isEmpty },
    .flag("has_sums") { $0.history != nil },
    .list("versions") { $0.versions },
    .flag("has_earlier") { ($0.history?.versions.count ?? 0) > 1 },
    .view("next_draft") { page in page.history.flatMap { page.pages.nextDraft(of: $0) } },
    .text("checking_path") { $0.pages.checkingFolder },
  ]

  private var versions: [VersionView] { history.map { VersionView.all(of: $0, pages) } ?? [] }

  private var html: PressHTML {
    PressHTML(
      target: { pages.target($0, in: edition, root: frame.root) },
      picture: { number, alt, caption in
        let words = caption.isEmpty ? alt : caption.plainText
        // A text counts its photos from 0, their files from 1.
        let photo = photo(number + 1)
        guard let path = photo.path else { return .element("p", [:], [.text("[Ảnh] \(words)")]) }
        let image = HTMLNode.void(
          "img",
          [
            "src": frame.root + path.percentEncodedPath, "alt": alt, "width": photo.width,
            "height": photo.height, "loading": "lazy",
          ])
        return .element("figure", [:], [image, .element("figcaption", [:], [.text(words)])])
      })
  }

  /// The path of a page of this site by the address that the bulletin was released with.
  private func path(of address: String?) -> String? {
    guard let address, address.hasPrefix(edition.site.address) else { return nil }
    return pages.target(address, in: edition, root: "")
  }

  private var corrections: [PressCorrectionView] {
    bulletin.corrections.map { PressCorrectionView(correction: $0) }
  }

  private var awards: [PressAwardView] {
    bulletin.awards.map {
      PressAwardView(award: $0, path: path(of: $0.address), wording: context.wording)
    }
  }

  private var photos: [PressPhotoView] { bulletin.photos.indices.map { photo($0 + 1) } }

  private var stories: [Link] {
    bulletin.stories.compactMap { story in
      path(of: story.address).map { Link(path: $0, title: story.title) }
    }
  }

  private func photo(_ number: Int) -> PressPhotoView {
    PressPhotoView(
      number: number,
      photo: bulletin.photos.indices.contains(number - 1) ? bulletin.photos[number - 1] : nil,
      files: files)
  }

}

/// The honoured of a bulletin, as it was released.
struct PressAwardView: TemplateView {
  let award: PressAward
  let path: String?
  let wording: Wording

  static let fields: [Field<PressAwardView>] = [
    .text("name") { $0.award.name },
    .text("path") { $0.path },
    .text("role") { $0.award.role },
    .text("form") { $0.award.form },
    .flag("is_posthumous") { $0.award.isPosthumous },
    .text("deed") { $0.award.deed },
    .text("decision") { $0.award.decision },
    .view("decided") { row in
      row.award.decisionDate.flatMap { PartialDate($0) }.map { DateView($0, row.wording) }
    },
  ]
}

struct PressCorrectionView: TemplateView {
  let correction: PressCorrection
  static let fields: [Field<PressCorrectionView>] = [
    .text("date") { $0.correction.date }, .text("was") { $0.correction.was },
    .text("now") { $0.correction.now },
  ]
}

struct LineView: TemplateView {
  let text: String
  static let fields: [Field<LineView>] = [.text("text") { $0.text }]
}

/// A photo in the list of photos, with the files that were released of it.
struct PressPhotoView: TemplateView {
  let number: Int
  let photo: PressPhoto?
  private let released: [BulletinFile]

  init(number: Int, photo: PressPhoto?, files: [BulletinFile]) {
    self.number = number
    self.photo = photo
    let prefix = PressPhoto.pathPrefix(number)
    released = files.filter { $0.name.hasPrefix(prefix) }
  }

  /// Of the form for the web.
  var path: String? { photo.flatMap { photo in released.first { $0.name == photo.webPath(number) } }?.path }
  var width: String? { photo?.webSize.map { String($0.width) } }
  var height: String? { photo?.webSize.map { String($0.height) } }

  static let fields: [Field<PressPhotoView>] = [
    .text("number") { String($0.number) },
    .text("path") { $0.path?.percentEncodedPath },
    .text("alt") { $0.photo?.alt },
    .text("width") { $0.width },
    .text("height") { $0.height },
    .text("caption") { $0.photo?.caption },
    .text("credit") { view in view.photo.flatMap { $0.credit.isEmpty ? nil : $0.credit } },
    .text("rights") { view in view.photo.flatMap { $0.rights.isEmpty ? nil : $0.rights } },
    .list("photo_files") { $0.released },
  ]
}

extension ContactView {
  /// As a bulletin keeps it: an office, then what it can be reached by.
  init(lines: [String]) {
    self.init(
      office: lines.first, phone: lines.dropFirst().first { !$0.contains("@") },
      email: lines.dropFirst().first { $0.contains("@") })
  }
}
