import SiteModel
import Theming

/// How an agency tells that a file is the one that was released.
struct PressCheckingPage: TemplateView {
  let frame: PageFrame

  static let fields: [Field<PressCheckingPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .text("key") { $0.frame.context.settings.press.key },
      .view("press_contact") { $0.frame.context.pressContact },
    ]
}
