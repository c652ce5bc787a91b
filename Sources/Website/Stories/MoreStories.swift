import Records
import SiteModel
import Theming

/// Other stories on the same person, campaign or unit, at most three each.
struct MoreStories: TemplateView {
  private let of: NamedLink
  private let stories: [StoryItem]

  static let fields: [Field<MoreStories>] = [
    .text("name") { $0.of.name },
    .text("path") { $0.of.path },
    .list("stories") { $0.stories },
  ]

  /// Each story stands once: with the person before the campaign before the unit.
  static func groups(around ref: Ref<Story>, _ context: SiteContext) -> [MoreStories] {
    let (site, links) = (context.site, context.site.links(ref))
    var shown: Set<Ref<Story>> = [ref]
    func group(_ target: Target, _ stories: [Ref<Story>]) -> MoreStories? {
      let near = neighbours(of: ref, in: stories, count: 6).filter { !shown.contains($0) }.prefix(3)
      guard !near.isEmpty else { return nil }
      shown.formUnion(near)
      return MoreStories(of: context.link(to: target), stories: context.items(near))
    }
    let people = links.about.prefix(3).compactMap { group(.recipient($0), site.links($0).stories) }
    let campaign = links.campaign.flatMap { group(.text(.campaign($0)), site.links($0).stories) }
    let unit = links.unit.flatMap { group(.unit($0), site.links($0).stories) }
    return people + [campaign, unit].compactMap { $0 }
  }
}
