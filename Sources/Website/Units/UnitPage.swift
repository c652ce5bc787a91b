import Records
import SiteModel
import Theming
import VietnameseText

/// The page of a unit of today: its former units, the honoured, stories.
struct UnitPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Unit>

  private var context: SiteContext { frame.context }
  private var unit: Unit { context.site.units[ref] }
  private var members: UnitMembers { UnitMembers(ref, context.site) }
  private var stories: [Ref<Story>] { context.shown(members.stories) }
  private var slice: Paging.Slice {
    Paging.slices(of: stories.count, size: context.settings.pageSize, folder: frame.path)[0]
  }

  init(_ ref: Ref<Unit>, _ context: SiteContext) {
    self.ref = ref
    let unit = context.site.units[ref]
    frame = PageFrame(
      context, path: context.paths.page(unit), title: unit.heading, kind: "unit", trail: context.unitTrail,
      feedFolder: context.paths.page(unit))
  }

  static let fields: [Field<UnitPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.unit.heading },
      .text("code") { $0.unit.code },
      .list("former") { page in
        page.context.site.links(page.ref).predecessors.map { PlainText(page.context.site.units[$0].fullName) }
      },
      .flag("has_former") { page in !page.context.site.links(page.ref).predecessors.isEmpty },
      .list("recipients") { page in
        page.context.sortedByName(page.members.recipients).prefix(300)
          .map { RecipientItem(ref: $0, context: page.context) }
      },
      .flag("has_recipients") { !$0.members.recipients.isEmpty },
      .list("awards") { page in
        page.context.rows(
          page.context.newestFirst(page.members.awards).prefix(page.context.settings.pageSize))
      },
      .flag("has_awards") { !$0.members.awards.isEmpty },
      .text("award_count") { $0.context.wording.number($0.members.awards.count) },
      .text("register_path") { page in
        page.context.has(.awards) && !page.members.awards.isEmpty
          ? page.context.registerFolder(.unit(page.ref)) : nil
      },
      .list("stories") { $0.context.items($0.stories[$0.slice.range]) },
      .flag("has_stories") { !$0.stories.isEmpty },
      .text("total") { $0.context.wording.number($0.stories.count) },
      .view("pagination") { $0.slice.pagination },
    ]
}

/// A unit's name as it was, and what it is called now.
struct UnitNameView: TemplateView {
  let ref: Ref<Unit>
  let context: SiteContext

  private var unit: Unit { context.site.units[ref] }

  static let fields: [Field<UnitNameView>] = [
    .text("name") { $0.unit.fullName },
    .text("path") { $0.context.pagePath(of: $0.ref) },
    .text("now") { view in
      guard !view.unit.isCurrent else { return nil }
      let successors = view.context.site.links(view.ref).successors
      return successors.map { view.context.site.units[$0].fullName }.joined(separator: ", ")
    },
  ]
}

/// What belongs to a unit of today, its former units' included, each list in the site's order.
struct UnitMembers {
  let stories: [Ref<Story>]
  let awards: [Ref<Award>]
  let recipients: [Ref<Recipient>]

  init(_ ref: Ref<Unit>, _ site: Site) {
    let own = site.links(ref)
    guard !own.predecessors.isEmpty else {
      (stories, awards, recipients) = (own.stories, own.awards, own.recipients)
      return
    }
    let former = Self.former(of: ref, site).map { site.links($0) }
    stories = Self.merged(own.stories, former.map(\.stories))
    awards = Self.merged(own.awards, former.map(\.awards))
    recipients = Self.merged(own.recipients, former.map(\.recipients))
  }

  /// A former unit that was divided belongs to none of its successors alone.
  static func former(of ref: Ref<Unit>, _ site: Site) -> [Ref<Unit>] {
    site.links(ref).predecessors.filter { site.links($0).successors.count == 1 }
  }

  private static func merged<Record>(_ own: [Ref<Record>], _ others: [[Ref<Record>]]) -> [Ref<Record>] {
    others.allSatisfy(\.isEmpty) ? own : Set(own + others.flatMap { $0 }).sorted()
  }
}

extension Unit {
  /// With its kind and a capital, as the heading of its page: "Xã Mường Xén".
  var heading: String { fullName.prefix(1).uppercased() + fullName.dropFirst() }
}
