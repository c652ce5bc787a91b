import Bulletins
import SiteModel
import Theming

/// What stands at the place of a bulletin that is held or killed: its number, since when, the class of reason, whom to ask.
struct BulletinNoticePage: TemplateView {
  let frame: PageFrame
  let history: PressHistory
  let pages: PressPages

  private var context: SiteContext { frame.context }
  private var files: [BulletinFile] {
    pages.bulletinFiles.all(of: history.current, at: context.paths.page(history.id))
  }

  static let fields: [Field<BulletinNoticePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .view("status") { VersionStatus($0.history.current, $0.context) },
      .text("label") { $0.history.current.edition?.label },
      .view("press_contact") { $0.context.pressContact },
      .text("tag") { $0.history.current.edition?.tag },
      .list("files") { $0.files },
      .flag("has_sums") { _ in true },
      .view("next_draft") { $0.pages.nextDraft(of: $0.history) },
      .list("versions") { VersionView.all(of: $0.history, $0.pages) },
      .text("checking_path") { $0.pages.checkingFolder },
      .text("corrections_path") { $0.pages.correctionsFolder },
    ]
}
