import SiteModel
import Theming
import VietnameseText

/// "Người – việc – khen thưởng": who, the deed and its proof together, the same wherever it stands.
struct FactBox: TemplateView {
  private let story: Story
  private let links: StoryLinks
  private let context: SiteContext

  /// So many awards stand in the box itself.
  private static let limit = 3

  /// `nil` when nothing is known of any of the three.
  init?(_ ref: Ref<Story>, _ context: SiteContext) {
    story = context.site.stories[ref]
    links = context.site.links(ref)
    self.context = context
    guard !links.about.isEmpty || story.deed != nil || !links.awards.isEmpty else { return nil }
  }

  static let fields: [Field<FactBox>] = [
    .list("people") { box in box.links.about.map { box.context.link(to: .recipient($0)) } },
    .flag("has_people") { !$0.links.about.isEmpty },
    .view("deed") { box in box.story.deed.map { DeedView(deed: $0, wording: box.context.wording) } },
    .list("awards") { box in Array(box.awards.prefix(limit)) },
    .flag("has_awards") { !$0.links.awards.isEmpty },
    .text("more_awards") { box in
      box.awards.count > limit ? box.context.wording.number(box.awards.count - limit) : nil
    },
    .text("days") { $0.days.map { String($0) } },
  ]

  private var awards: [SharedAward] { SharedAward.groups(of: context.newestFirst(links.awards), context) }

  /// From the deed to the first decision on it; left out when either date is not known to the day.
  private var days: Int? {
    let site = context.site
    return links.awards.compactMap { ref -> Int? in
      let award = site.awards[ref]
      guard let deed = award.deedDate ?? story.deed?.date,
        let decided = award.decisionDate ?? site.links(ref).decision.flatMap({ site.decisions[$0].date })
      else { return nil }
      return deed.days(to: decided).flatMap { $0 >= 0 ? $0 : nil }
    }.min()
  }
}

/// An award that several people of a story received by one decision: shown once, with how many they are.
struct SharedAward: TemplateView {
  private let first: AwardRowView
  private let count: Int
  private let wording: Wording

  static let fields: [Field<SharedAward>] =
    fields(of: AwardRowView.self) { $0.first } + [
      .text("count") { $0.count > 1 ? $0.wording.number($0.count) : nil }
    ]

  static func groups(of awards: [Ref<Award>], _ context: SiteContext) -> [SharedAward] {
    let site = context.site
    var order: [[String]] = []
    var groups: [[String]: [Ref<Award>]] = [:]
    for ref in awards {
      let (award, links) = (site.awards[ref], site.links(ref))
      let decision = links.decision.map { site.decisions[$0].slug } ?? ""
      let key = [site.forms[links.form].id, award.awardClass?.rawValue ?? "", decision]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(ref)
    }
    return order.map { key in
      let rows = groups[key] ?? []
      return SharedAward(
        first: AwardRowView(ref: rows[0], context: context), count: rows.count, wording: context.wording)
    }
  }
}
