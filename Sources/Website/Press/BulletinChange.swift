import Bulletins
import SiteModel
import Theming

/// What a version says otherwise than the one before, a paragraph or row at a time.
struct BulletinChange: TemplateView {
  let change: PressChange
  static let fields: [Field<BulletinChange>] = [
    .text("line") { $0.change.line }, .flag("is_addition") { $0.change.isAddition },
  ]
}
