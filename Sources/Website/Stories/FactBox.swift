import Records
import SiteModel
import Theming
import VietnameseText

/// "Người – việc – khen thưởng": who, the deed and its proof together, the same wherever it stands.
struct FactBox: TemplateView {
  private let story: Story
  private let links: StoryLinks
  private let context: SiteContext
  private let awards: [SharedAward]

  /// So many awards stand in the box itself.
  private static let limit = 3

  /// `nil` when nothing is known of any of the three.
  init?(_ ref: Ref<Story>, _ context: SiteContext) {
    story = context.site.stories[ref]
    links = context.site.links(ref)
    self.context = context
    awards = SharedAward.groups(of: context.newestFirst(links.awards), context)
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

  /// From the deed to the first decision on it.
  private var days: Int? {
    links.awards.compactMap { context.site.daysToDecision(of: $0, deed: story.deed?.date) }.min()
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
    var order: [Key] = []
    var groups: [Key: [Ref<Award>]] = [:]
    for ref in awards {
      let links = site.links(ref)
      let key = Key(form: links.form, awardClass: site.awards[ref].awardClass, decision: links.decision)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(ref)
    }
    return order.compactMap { key in
      guard let rows = groups[key], let first = rows.first else { return nil }
      return SharedAward(
        first: AwardRowView(ref: first, context: context), count: rows.count, wording: context.wording)
    }
  }

  private struct Key: Hashable {
    let form: Ref<AwardForm>
    let awardClass: AwardClass?
    let decision: Ref<IssuedDecision>?
  }
}
