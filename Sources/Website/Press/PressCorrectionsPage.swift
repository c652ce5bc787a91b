import Bulletins
import SiteModel
import Theming

/// Every correction, hold and kill, the newest first and for ever. Of what may not be used there is no word but its number.
struct PressCorrectionsPage: TemplateView {
  let frame: PageFrame
  let pages: PressPages

  private var context: SiteContext { frame.context }
  private var events: [PressEvent] {
    pages.releases.flatMap { PressEvent.all(of: $0, context) }.sorted { $1 < $0 }
  }

  static let fields: [Field<PressCorrectionsPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .list("events") { $0.events },
      .flag("has_events") { !$0.events.isEmpty },
      .list("event_feeds") { $0.pages.correctionFeeds },
      .flag("has_event_feeds") { !$0.pages.correctionFeeds.isEmpty },
    ]
}

/// What happened to a bulletin after its first release.
struct PressEvent: TemplateView {
  private let version: PressVersion
  private let id: BulletinID
  private let headline: String?
  private let wasHeld: Bool
  /// What this version put right, without what earlier ones did.
  private let corrections: [PressCorrection]
  private let context: SiteContext

  static func all(of history: PressHistory, _ context: SiteContext) -> [PressEvent] {
    var events: [PressEvent] = []
    for (before, version) in zip(history.versions, history.versions.dropFirst()) {
      events.append(
        PressEvent(
          version: version, id: history.id, headline: history.current.bulletin?.headline,
          wasHeld: before.entry.status == .held,
          corrections: version.bulletin?.madeCorrections ?? [], context: context))
    }
    return events
  }

  static func < (a: PressEvent, b: PressEvent) -> Bool {
    (a.version.entry.released, a.id, a.version.entry.version)
      < (b.version.entry.released, b.id, b.version.entry.version)
  }

  private var isUsable: Bool { version.entry.status == .usable }
  private var isCorrection: Bool { isUsable && (!corrections.isEmpty || !wasHeld) }

  static let fields: [Field<PressEvent>] = [
    .text("path") { $0.context.paths.page($0.id) },
    .text("title") { $0.headline ?? $0.context.wording.bulletin($0.id) },
    .text("id") { $0.id.text },
    .view("status") { VersionStatus($0.version, $0.context) },
    .flag("is_correction") { $0.isCorrection },
    .flag("is_again") { $0.isUsable && !$0.isCorrection },
    .list("corrections") { event in event.corrections.map { PressCorrectionView(correction: $0) } },
    .flag("has_corrections") { !$0.corrections.isEmpty },
  ]
}

extension PressPages {
  /// The same for programs, as far as it is there.
  fileprivate var correctionFeeds: [Link] {
    lists.filter { $0.hasPrefix(correctionsFolder) }.map {
      Link(path: $0, title: String($0.dropFirst(correctionsFolder.count)))
    }
  }
}
