import Records
import SiteModel
import Theming

/// Which units of today have no award or no story in the data, those of former units that became them included.
struct Coverage: TemplateView {
  private let context: SiteContext
  private let silent: [Ref<Unit>]
  private let withoutAward: [Ref<Unit>]
  private let withoutStory: [Ref<Unit>]
  private let count: Int

  init(_ context: SiteContext) {
    self.context = context
    let units = context.currentUnits.map { ($0, UnitMembers($0, context.site)) }
    count = units.count
    silent = units.filter { $1.awards.isEmpty && $1.stories.isEmpty }.map(\.0)
    withoutAward = units.filter { $1.awards.isEmpty && !$1.stories.isEmpty }.map(\.0)
    withoutStory = units.filter { !$1.awards.isEmpty && $1.stories.isEmpty }.map(\.0)
  }

  static let fields: [Field<Coverage>] = [
    .flag("has_units") { $0.count > 0 },
    .text("unit_count") { $0.context.wording.number($0.count) },
    .text("no_award_count") { $0.context.wording.number($0.silent.count + $0.withoutAward.count) },
    .text("no_story_count") { $0.context.wording.number($0.silent.count + $0.withoutStory.count) },
    .text("silent_count") { $0.context.wording.number($0.silent.count) },
    .flag("has_silent") { !$0.silent.isEmpty },
    .list("silent") { $0.links($0.silent) },
    .flag("has_without_award") { !$0.withoutAward.isEmpty },
    .list("without_award") { $0.links($0.withoutAward) },
    .flag("has_without_story") { !$0.withoutStory.isEmpty },
    .list("without_story") { $0.links($0.withoutStory) },
  ]

  private func links(_ units: [Ref<Unit>]) -> [NamedLink] { units.map { context.link(to: .unit($0)) } }
}
