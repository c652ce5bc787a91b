// A draft of a bulletin: what the period, the campaign or the decision brought, as a Markdown file for an editor.
//
//   in    an Edition, what the draft is about, a rule of site.yml
//   out   the text of `Content/press/<id>.md`
//
// Everything in it stands in the edition; what the data do not say is left to the editor, as is the release.
//
// Composing writes Markdown, not a bulletin. From then on the file is an authored text: an editor changes it, nothing is released
// without one, and it is never composed again. So what was released does not move when a story is added to its week.

import Bulletins
import Diagnostics
import Records
import SiteModel
import VietnameseText

/// The text of a draft; `nil` where there is nothing to tell, which the diagnostics say.
///
/// - Parameter incomplete: slugs of decisions that have rows which the edition does not show.
package func draftBulletin(
  _ subject: DraftSubject, id: BulletinID, rule: PressRule?, of edition: Edition,
  incomplete: Set<String> = []
) -> (text: String?, diagnostics: [Diagnostic]) {
  let site = edition.site
  var filter: Ref<Campaign>?
  if let written = rule?.campaign {
    guard let campaign = site.campaign(written.value) else {
      return (nil, [unknown(campaign: written.value, site)])
    }
    filter = campaign
  }
  let material: DraftMaterial
  let words: DraftWords
  switch subject {
  case .week, .month:
    guard let days = subject.days else { return (nil, []) }
    material = DraftMaterial(within: days, of: filter, in: site)
    words = DraftWords(subject, campaign: filter.map { site.campaigns[$0].title })
  case .campaign(let id):
    guard let campaign = site.campaign(id) else { return (nil, [unknown(campaign: id, site)]) }
    material = DraftMaterial(campaign, in: site)
    words = DraftWords(subject, campaign: site.campaigns[campaign].title)
  case .decision(let id):
    guard case .decision(let decision)? = site.targets[id] else {
      let near = nearMisses(of: id, among: site.decisions.records.map(\.slug))
      return (nil, [Diagnostic(.unknownReference, id, at: nil, suggestions: near)])
    }
    material = DraftMaterial(decision, in: site)
    words = DraftWords(subject, decision: site.decisions[decision])
  }
  guard !material.isEmpty else { return (nil, [Diagnostic(.nothingToTell, words.period, at: nil)]) }
  if let rule, material.stories.count < rule.minimum {
    let facts = (String(material.stories.count), rule.name.value, String(rule.minimum))
    return (nil, [Diagnostic(.tooFewStories, words.period, facts.0, facts.1, facts.2, at: rule.name.place)])
  }
  let references = AwardReferences(material.awards, in: site, incomplete: incomplete)
  let draft = DraftText(
    id: id, subject: subject, rule: rule, material: material, words: words, references: references, site: site
  )
  return (draft.text, [])
}

private func unknown(campaign id: String, _ site: Site) -> Diagnostic {
  let near = nearMisses(of: id, among: site.campaigns.records.map(\.id))
  return Diagnostic(.unknownCampaign, id, at: nil, suggestions: near)
}

extension Site {
  fileprivate func campaign(_ id: String) -> Ref<Campaign>? {
    campaigns.refs.first { campaigns[$0].id == id }
  }
}
