import Publishing
import SiteModel
import Theming

/// All notices, open ones first.
struct NoticesPage: TemplateView {
  let frame: PageFrame
  private var context: SiteContext { frame.context }

  static let fields: [Field<NoticesPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .list("open_notices") { $0.context.items(of: $0.context.openNotices) },
      .flag("has_open_notices") { !$0.context.openNotices.isEmpty },
      .list("closed_notices") { $0.context.items(of: $0.context.edition.notices.filter { !$0.isOpen }) },
      .flag("has_closed_notices") { page in page.context.edition.notices.contains { !$0.isOpen } },
    ]
}

extension SiteContext {
  var openNotices: [Notice] { edition.notices.filter(\.isOpen) }

  func items(of notices: [Notice]) -> [NoticeItem] {
    notices.map { NoticeItem(notice: $0, context: self) }
  }

  /// The list of notices and a page for each. They are in no feed and in no data: a nominee is not a winner.
  var noticeFiles: [OutputFile] {
    guard has(.notices) else { return [] }
    let folder = paths.folder(.notices)
    let index = page(folder, kind: .notices, origin: folder) { [self] output in
      let frame = PageFrame(
        self, path: folder, title: wording.notices, description: wording.aboutNotices, kind: "notices")
      templates.notices.render(NoticesPage(frame: frame), to: &output)
    }
    return [index] + edition.notices.map(file(of:))
  }

  private func file(of notice: Notice) -> OutputFile {
    let consultation = site.consultations[notice.consultation]
    let path = paths.page(consultation)
    return page(path, kind: .notice, origin: consultation.file) { [self] output in
      let frame = PageFrame(
        self, path: path, title: consultation.title, description: consultation.summary, kind: "notice",
        trail: [Link(path: paths.folder(.notices), title: wording.notices)])
      templates.notice.render(NoticePage(frame: frame, notice: notice), to: &output)
    }
  }
}
