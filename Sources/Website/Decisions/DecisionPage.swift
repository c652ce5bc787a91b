import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of a decision: a notice with number, issuer and date, and its list in the decision's own order.
struct DecisionPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<IssuedDecision>

  private var context: SiteContext { frame.context }
  private var decision: IssuedDecision { context.site.decisions[ref] }
  private var revoked: Int {
    context.edition.revocations.first { $0.decision == decision.slug }?.count ?? 0
  }

  init(_ ref: Ref<IssuedDecision>, _ context: SiteContext) {
    self.ref = ref
    let decision = context.site.decisions[ref]
    frame = PageFrame(
      context, path: context.paths.page(decision), title: context.wording.decision(decision.number),
      description: decision.about, kind: "decision", trail: context.decisionTrail)
  }

  static let fields: [Field<DecisionPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("number") { $0.decision.number },
      .text("issuer") { $0.decision.issuer },
      .view("date") { page in page.decision.date.map { DateView($0, page.context.wording) } },
      .flag("has_no_year") { $0.decision.date == nil },
      .text("about") { $0.decision.about },
      .text("source") { $0.decision.source },
      .view("file") { AttachmentView($0.decision.file, on: $0.frame.path, $0.context) },
      .text("stated_count") { page in page.decision.statedRecipients.map { page.context.wording.number($0) }
      },
      .text("listed_count") { $0.context.wording.number($0.decision.awards.count) },
      .flag("has_awards") { !$0.decision.awards.isEmpty },
      .flag("is_revoked") { $0.decision.isRevoked },
      .text("revoked_count") { $0.revoked > 0 ? $0.context.wording.number($0.revoked) : nil },
      .list("groups") { $0.groups },
      .list("classes") { $0.classes },
      .list("stories") { $0.context.items($0.stories) },
      .flag("has_stories") { !$0.stories.isEmpty },
    ]

  /// Collectives and communities first, then people, as decisions list them; each in the decision's order.
  private var groups: [AwardGroup] {
    let site = context.site
    let people = decision.awards.filter { site.recipients[site.links($0).recipient].kind == .individual }
    let others = decision.awards.filter { site.recipients[site.links($0).recipient].kind != .individual }
    return [
      AwardGroup(isCollective: true, awards: others, context: context),
      AwardGroup(isCollective: false, awards: people, context: context),
    ].filter { !$0.awards.isEmpty }
  }

  /// How many rows go to each class of recipient; rows whose class is not known are not counted.
  private var classes: [CountView] {
    let site = context.site
    var counts: [RoleClass: Int] = [:]
    for ref in decision.awards {
      if let roleClass = site.roleClass(of: ref) { counts[roleClass, default: 0] += 1 }
    }
    return RoleClass.allCases.compactMap { roleClass in
      counts[roleClass].map {
        CountView(name: context.wording.name(of: roleClass), count: context.wording.number($0))
      }
    }
  }

  private var stories: [Ref<Story>] {
    let site = context.site
    let people = Set(decision.awards.map { site.links($0).recipient })
    let all = Set(people.flatMap { context.shown(site.links($0).stories) })
    return all.filter { story in site.links(story).awards.contains { site.links($0).decision == ref } }
      .sorted()
  }
}

struct AwardGroup: TemplateView {
  let isCollective: Bool
  let awards: [Ref<Award>]
  let context: SiteContext
  static let fields: [Field<AwardGroup>] = [
    .flag("is_collective") { $0.isCollective },
    .text("count") { $0.context.wording.number($0.awards.count) },
    .list("awards") { $0.context.rows($0.awards) },
  ]
}

/// How many of what.
struct CountView: TemplateView {
  let name: String
  let count: String
  static let fields: [Field<CountView>] = [.text("name") { $0.name }, .text("count") { $0.count }]
}

extension SiteContext {
  var decisionTrail: [Link] {
    let register = has(.awards) ? [Link(path: paths.folder(.awards), title: wording.awards)] : []
    return register + [Link(path: paths.folder(.decisions), title: wording.decisions)]
  }

  /// The list of decisions, newest first, and a page for each.
  var decisionFiles: [OutputFile] {
    guard has(.decisions) else { return [] }
    let sorted = decisionsNewestFirst
    let index = linkList(
      in: paths.folder(.decisions), heading: wording.decisions, summary: wording.aboutDecisions,
      count: sorted.count, size: 100,
      trail: Array(decisionTrail.dropLast())
    ) { [self] range in sorted[range].map { item(for: $0) } }
    let pages = site.decisions.refs.map { ref in
      let decision = site.decisions[ref]
      return page(paths.page(decision), kind: .decision, origin: origin(of: ref)) { [self] output in
        templates.decision.render(DecisionPage(ref, self), to: &output)
      }
    }
    return index + pages
  }

  var decisionsNewestFirst: [Ref<IssuedDecision>] {
    site.decisions.refs.sorted { a, b in
      switch (site.decisions[a].date, site.decisions[b].date) {
      case (let x?, let y?) where x != y: x > y
      case (_?, nil): true
      case (nil, _?): false
      default: site.decisions[a].slug < site.decisions[b].slug
      }
    }
  }

  func item(for ref: Ref<IssuedDecision>) -> LinkItem {
    let decision = site.decisions[ref]
    let date = decision.date.map { wording.inSentence($0) } ?? wording.unknownYear
    let note = [date, decision.issuer, decision.about].compactMap { $0 }.joined(separator: " · ")
    return LinkItem(
      path: paths.page(decision), title: wording.decision(decision.number), note: note,
      count: decision.awards.count)
  }

  private func origin(of ref: Ref<IssuedDecision>) -> String {
    site.decisions[ref].awards.first.map { site.awards[$0].place.file } ?? SourcePaths.decisions
  }
}
