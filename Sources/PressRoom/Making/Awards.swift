import Bulletins
import Publishing
import Records
import SiteModel
import VietnameseText

/// The honoured in a bulletin, those who work at the grassroots and with their hands first, then in the order of their lists.
func pressAwards(_ awards: [Ref<Award>], of site: Site) -> [PressAward] {
  awards.enumerated().sorted { a, b in
    let (first, second) = (rank(a.element, site), rank(b.element, site))
    return first != second ? first < second : a.offset < b.offset
  }.map { pressAward($0.element, of: site) }
}

private func pressAward(_ ref: Ref<Award>, of site: Site) -> PressAward {
  let (award, links) = (site.awards[ref], site.links(ref))
  let recipient = site.recipients[links.recipient]
  let decision = links.decision.map { site.decisions[$0] }
  return PressAward(
    name: recipient.name, kind: (award.kind ?? recipient.kind).rawValue, role: award.role ?? recipient.role,
    roleClass: site.roleClass(of: ref)?.rawValue,
    form: site.forms[links.form].name + (award.awardClass.map { " " + $0.name } ?? ""),
    isPosthumous: award.isPosthumous, unit: links.unit.map { site.units[$0].fullName },
    organisation: links.organisation.map { site.organisations[$0].name }, deed: award.deed,
    decision: decision?.number, decisionDate: site.decisionDate(of: ref)?.iso,
    issuer: award.issuer ?? decision?.issuer,
    address: site.settings.baseURL + SitePaths(site.settings).page(recipient))
}

/// Direct workers and households, then collectives and others, then leaders.
private func rank(_ ref: Ref<Award>, _ site: Site) -> Int {
  rank(site.roleClass(of: ref), site.recipients[site.links(ref).recipient])
}

private func rank(_ roleClass: RoleClass?, _ recipient: Recipient) -> Int {
  switch roleClass {
  case .directWorker: return 0
  case .leader: return 2
  case .staff, nil: return recipient.kind == .household ? 0 : 1
  }
}

/// A story stands where the first of its people stands; one that is about nobody comes last.
func pressRank(_ ref: Ref<Story>, _ site: Site) -> Int {
  let links = site.links(ref)
  let people = links.about.map { rank(site.recipients[$0].roleClass, site.recipients[$0]) }
  return (people + links.awards.map { rank($0, site) }).min() ?? 3
}
