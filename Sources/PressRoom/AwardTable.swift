import SiteModel
import VietnameseText

/// The honoured in a bulletin, those who work at the grassroots and with their hands first, then in the order of their lists.
func awardTable(_ awards: [Ref<Award>], of site: Site) -> PressTable {
  let ordered = awards.enumerated().sorted { a, b in
    let (first, second) = (rank(a.element, site), rank(b.element, site))
    return first != second ? first < second : a.offset < b.offset
  }
  return PressTable(
    header: ["Người, tập thể", "Hình thức", "Thành tích", "Quyết định"].map { [.text($0)] },
    rows: ordered.map { row($0.element, site).map { [.text($0)] } })
}

private func row(_ ref: Ref<Award>, _ site: Site) -> [String] {
  let (award, links) = (site.awards[ref], site.links(ref))
  let recipient = site.recipients[links.recipient]
  let role = award.role ?? recipient.role
  let form = site.forms[links.form].name + (award.awardClass.map { " " + $0.name } ?? "")
  let decision = links.decision.map { site.decisions[$0] }
  let date = (award.decisionDate ?? decision?.date).map { ", " + $0.vietnamese } ?? ""
  return [
    recipient.name + (role.map { ", " + $0 } ?? ""), form + (award.isPosthumous ? " (truy tặng)" : ""),
    award.deed ?? "", decision.map { "số \($0.number)\(date)" } ?? "chưa công bố số",
  ]
}

/// Direct workers and households, then collectives and others, then leaders.
private func rank(_ ref: Ref<Award>, _ site: Site) -> Int {
  let (award, recipient) = (site.awards[ref], site.recipients[site.links(ref).recipient])
  switch award.roleClass ?? recipient.roleClass {
  case .directWorker: return 0
  case .leader: return 2
  case .staff, nil: return recipient.kind == .household ? 0 : 1
  }
}
