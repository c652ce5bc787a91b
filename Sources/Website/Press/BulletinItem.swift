import Bulletins
import SiteModel
import Theming

/// A bulletin in a list. Of one that is held or killed only the number is said.
struct BulletinItem: TemplateView {
  let history: PressHistory
  let context: SiteContext

  static let fields: [Field<BulletinItem>] = [
    .text("path") { $0.context.paths.page($0.history.id) },
    .text("title") { $0.history.current.bulletin?.headline ?? $0.context.wording.bulletin($0.history.id) },
    .text("summary") { $0.history.current.bulletin?.summary },
    .text("teaser") { item in item.history.current.bulletin?.summary.map { shortened($0, to: 180) } },
    .text("id") { $0.history.id.text },
    .text("number") { $0.history.current.bulletin?.edition.number },
    .view("date") { MomentView($0.history.first.released, $0.context) },
    .view("status") { VersionStatus($0.history.current, $0.context) },
  ]
}

/// How a version may be used, since when, and why it may not.
struct VersionStatus: TemplateView {
  private let version: PressVersion
  private let context: SiteContext

  init(_ version: PressVersion, _ context: SiteContext) {
    self.version = version
    self.context = context
  }

  private var isCorrected: Bool { version.bulletin?.madeCorrections.isEmpty == false }

  static let fields: [Field<VersionStatus>] = [
    .text("version") { String($0.version.entry.version) },
    .flag("is_usable") { $0.version.entry.status == .usable && !$0.isCorrected },
    .flag("is_corrected") { $0.version.entry.status == .usable && $0.isCorrected },
    .flag("is_held") { $0.version.entry.status == .held },
    .flag("is_killed") { $0.version.entry.status == .killed },
    .text("reason") { status in
      status.version.entry.reason.map { status.context.wording.pressReason($0) }
    },
    .view("since") { MomentView($0.version.entry.released, $0.context) },
  ]
}
