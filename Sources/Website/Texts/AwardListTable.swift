import Formats
import Records
import SiteModel

/// The list of a decision inside a text, in the decision's own order.
struct AwardListTable {
  private let decision: IssuedDecision
  private let context: SiteContext
  private let root: String

  init(_ ref: Ref<IssuedDecision>, _ context: SiteContext, root: String) {
    decision = context.site.decisions[ref]
    self.context = context
    self.root = root
  }

  var node: HTMLNode {
    .element("ol", ["class": "award-list"], decision.awards.map { .element("li", [:], item($0)) })
  }

  private func item(_ ref: Ref<Award>) -> [HTMLNode] {
    let links = context.site.links(ref)
    let name = context.link(to: .recipient(links.recipient))
    let form = context.wording.name(of: context.site.forms[links.form], context.site.awards[ref].awardClass)
    let linked: HTMLNode =
      name.path.map { .element("a", ["href": root + $0], [.text(name.name)]) } ?? .text(name.name)
    return [linked, .text(" – \(form)")]
  }
}
