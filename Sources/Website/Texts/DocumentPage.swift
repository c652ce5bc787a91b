import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// A legal document: number, date, issuer, validity in words, file.
struct DocumentPage: TemplateView {
  let frame: PageFrame
  let document: Document

  private var wording: Wording { frame.context.wording }

  static let fields: [Field<DocumentPage>] =
    fields(of: PageFrame.self) { $0.frame }
    + fields(of: AuthoredView.self) { AuthoredView(text: $0.document.text, frame: $0.frame) } + [
      .text("number") { $0.document.number },
      .text("issuer") { $0.document.issuer },
      .view("date") { page in page.document.date.map { DateView($0, page.wording) } },
      .view("valid_from") { page in page.document.validity.from.map { DateView($0, page.wording) } },
      .view("valid_to") { page in page.document.validity.to.map { DateView($0, page.wording) } },
      .text("url") { $0.document.url },
      .view("attachment") { AttachmentView($0.document.attachment, on: $0.frame.path, $0.frame.context) },
    ]
}

extension SiteContext {
  /// The list of documents, newest first, and a page for each.
  var documentFiles: [OutputFile] {
    guard has(.documents) else { return [] }
    let all = site.documents.records
    let index = linkList(
      in: paths.folder(.documents), heading: wording.documents, summary: wording.aboutDocuments,
      count: all.count
    ) {
      [self] range in
      all[range].map { document in
        let note = [document.number, document.date.map { wording.inSentence($0) }, document.issuer]
        return LinkItem(
          path: paths.page(document), title: document.title,
          note: note.compactMap { $0 }.joined(separator: " · "))
      }
    }
    let pages = all.map { document in
      page(paths.page(document), kind: .document, origin: document.file) { [self] output in
        let frame = PageFrame(
          self, path: paths.page(document), title: document.title, description: document.summary,
          kind: "document", trail: [Link(path: paths.folder(.documents), title: wording.documents)])
        templates.document.render(DocumentPage(frame: frame, document: document), to: &output)
      }
    }
    return index + pages
  }
}
