import SiteModel
import Theming
import VietnameseText

/// What the register says of commendation as a whole: who is honoured, at which level, how soon. Every figure is counted from
/// the rows of this site, says out of how many, and leads to the very rows.
struct TransparencyPage: TemplateView {
  let frame: PageFrame
  let parts: [RegisterGroup]
  /// Units of today without any award or story.
  private let silentUnits: [Ref<Unit>]

  init(frame: PageFrame, parts: [RegisterGroup]) {
    self.frame = frame
    self.parts = parts
    let context = frame.context
    silentUnits = context.currentUnits.filter { ref in
      let members = UnitMembers(ref, context.site)
      return members.awards.isEmpty && members.stories.isEmpty
    }
  }

  private var context: SiteContext { frame.context }
  private var site: Site { context.site }
  private var total: Int { site.awards.count }

  static let fields: [Field<TransparencyPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .text("total") { $0.context.wording.number($0.total) },
      .list("groups") { page in page.shares(of: "group") },
      .list("levels") { page in page.shares(of: "level") },
      .list("years") { page in page.shares(of: "year") },
      .list("forms") { page in page.shares(of: "form") },
      .list("campaigns") { page in page.shares(of: "campaign") },
      .list("units") { page in page.shares(of: "unit") },
      .text("grassroots_count") { $0.context.wording.number($0.grassroots) },
      .text("grassroots_share") { $0.share($0.grassroots) },
      .list("spans") { $0.spans },
    ] + coverage

  private static let coverage: [Field<TransparencyPage>] = [
    .text("unit_count") { $0.context.wording.number($0.context.currentUnits.count) },
    .text("silent_count") { $0.context.wording.number($0.silentUnits.count) },
    .list("silent_units") { page in
      page.silentUnits.map { page.context.link(to: .unit($0)) }
    },
    .flag("has_silent_units") { !$0.silentUnits.isEmpty },
  ]

  private func shares(of kind: String) -> [ShareView] {
    (parts.first { $0.kind == kind }?.links ?? []).map { link in
      ShareView(link: link, share: share(link.count), wording: context.wording)
    }
  }

  private func share(_ count: Int) -> String? {
    guard let part = ExactNumber(count), let whole = ExactNumber(total) else { return nil }
    return part.percent(of: whole).map { context.wording.share($0, isMet: count == total) }
  }

  /// Decided in a commune, a district of before 1 July 2025, or an agency (Law 06/2022/QH15, article 80).
  private var grassroots: Int {
    let levels: Set = ["co-so", "cap-xa", "cap-huyen"]
    return site.awards.refs.count { levels.contains(site.forms[site.links($0).form].level) }
  }

  private var spans: [DaySpan] {
    var (toDecision, toCeremony, toStory): ([Int], [Int], [Int]) = ([], [], [])
    let stories = firstStories
    for ref in site.awards.refs {
      guard let decided = site.decisionDate(of: ref) else { continue }
      if let days = site.daysToDecision(of: ref) { toDecision.append(days) }
      if let days = site.awards[ref].ceremony.flatMap({ decided.days(to: $0) }) { toCeremony.append(days) }
      if let days = stories[ref].flatMap({ decided.days(to: $0) }) { toStory.append(days) }
    }
    let wording = context.wording
    return [
      DaySpan(.deedToDecision, toDecision, wording), DaySpan(.decisionToCeremony, toCeremony, wording),
      DaySpan(.decisionToStory, toStory, wording),
    ]
  }

  /// The day of the first story that is joined to a row. Stories stand newest first.
  private var firstStories: [Ref<Award>: PartialDate] {
    var days: [Ref<Award>: PartialDate] = [:]
    for story in site.stories.refs {
      guard let day = site.stories[story].publication.date?.day else { continue }
      for award in site.links(story).awards { days[award] = day }
    }
    return days
  }
}

/// How many rows a part of the register has, and out of all.
struct ShareView: TemplateView {
  let link: LinkItem
  let share: String?
  let wording: Wording

  static let fields: [Field<ShareView>] = [
    .text("name") { $0.link.title },
    .text("path") { $0.link.path },
    .text("count") { $0.wording.number($0.link.count) },
    .text("share") { $0.share },
  ]
}

extension SiteContext {
  /// `/minh-bach/`.
  func transparencyFiles(_ parts: [RegisterGroup]) -> [OutputFile] {
    guard has(.transparency), has(.awards) else { return [] }
    let path = paths.folder(.transparency)
    return [
      page(path, kind: "transparency", origin: "Content/awards") { [self] output in
        let frame = PageFrame(
          self, path: path, title: wording.transparency, description: wording.aboutTransparency,
          kind: "transparency")
        templates.transparency.render(TransparencyPage(frame: frame, parts: parts), to: &output)
      }
    ]
  }
}
