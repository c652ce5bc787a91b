import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// The five steps of a campaign, as far as the data show them: launch, targets, interim reviews, final review, commendation.
struct LifeCycleStep: TemplateView {
  fileprivate enum Name: CaseIterable { case launch, targets, interim, final, commendation }

  fileprivate let name: Name
  fileprivate var isDone = false
  fileprivate var isNow = false
  fileprivate var date: PartialDate?
  fileprivate var path: String?
  fileprivate let wording: Wording

  static let fields: [Field<LifeCycleStep>] = [
    .flag("is_launch") { $0.name == .launch },
    .flag("is_targets") { $0.name == .targets },
    .flag("is_interim") { $0.name == .interim },
    .flag("is_final") { $0.name == .final },
    .flag("is_commendation") { $0.name == .commendation },
    .flag("is_done") { $0.isDone },
    .flag("is_now") { $0.isNow },
    .view("date") { step in step.date.map { DateView($0, step.wording) } },
    .text("path") { $0.path },
  ]
}

extension SiteContext {
  /// What is known to have happened is done; the first step after the last of them is where the campaign stands, unless its
  /// state says that it is over.
  func lifeCycle(of ref: Ref<Campaign>) -> [LifeCycleStep] {
    let (campaign, links) = (site.campaigns[ref], site.links(ref))
    var steps = LifeCycleStep.Name.allCases.map { name in
      var step = LifeCycleStep(name: name, wording: wording)
      switch name {
      case .launch:
        step.isDone = campaign.launched != nil
        step.date = campaign.launched
      case .targets:
        step.isDone = !campaign.targets.isEmpty || links.series.contains { site.series[$0].target != nil }
      case .interim: step.take(campaign.reviews.last { $0.kind == .interim }, of: campaign, paths)
      case .final: step.take(campaign.reviews.last { $0.kind == .final }, of: campaign, paths)
      case .commendation:
        step.isDone = !links.awards.isEmpty
        if step.isDone, has(.awards) { step.path = registerFolder(.campaign(ref)) }
      }
      return step
    }
    // Whatever has a result or a later step was launched, even if nobody wrote down when.
    if !links.series.isEmpty || steps.contains(where: \.isDone) { steps[0].isDone = true }
    let last = steps.lastIndex(where: \.isDone) ?? -1
    if !isOver(campaign), last + 1 < steps.count { steps[last + 1].isNow = true }
    return steps
  }

  private func isOver(_ campaign: Campaign) -> Bool {
    campaign.state.map { slug($0) != "dang-thuc-hien" } ?? false
  }
}

extension LifeCycleStep {
  fileprivate mutating func take(_ review: Review?, of campaign: Campaign, _ paths: SitePaths) {
    guard let review else { return }
    isDone = true
    date = review.publication.date?.day
    path = paths.page(review, of: campaign)
  }
}
