import SiteModel

extension SiteContext {
  /// The name of a record, and its page where the site has one for it.
  func link(to target: Target) -> NamedLink {
    switch target {
    case .recipient(let ref):
      let recipient = site.recipients[ref]
      return NamedLink(name: recipient.name, path: has(.recipients) ? paths.page(recipient) : nil)
    case .campaign(let ref):
      let campaign = site.campaigns[ref]
      return NamedLink(name: campaign.title, path: has(.campaigns) ? paths.page(campaign) : nil)
    case .decision(let ref):
      let decision = site.decisions[ref]
      return NamedLink(name: decision.number, path: has(.decisions) ? paths.page(decision) : nil)
    case .unit(let ref):
      let unit = site.units[ref]
      return NamedLink(name: unit.fullName, path: pagePath(of: ref))
    case .story(let ref):
      let story = site.stories[ref]
      return NamedLink(name: story.title, path: has(.stories) ? paths.page(story) : nil)
    case .organisation(let ref):
      let organisation = site.organisations[ref]
      return NamedLink(name: organisation.name, path: has(.organisations) ? paths.page(organisation) : nil)
    case .programme(let ref):
      let programme = site.programmes[ref]
      return NamedLink(name: programme.name, path: has(.programmes) ? paths.page(programme) : nil)
    case .consultation(let ref):
      let consultation = site.consultations[ref]
      return NamedLink(name: consultation.title, path: has(.notices) ? paths.page(consultation) : nil)
    }
  }

  /// Units of today have pages; a former unit leads to its successor when it has exactly one.
  func pagePath(of ref: Ref<Unit>) -> String? {
    guard has(.units) else { return nil }
    let unit = site.units[ref]
    if unit.isCurrent { return paths.page(unit) }
    let successors = site.links(ref).successors
    guard successors.count == 1, site.units[successors[0]].isCurrent else { return nil }
    return paths.page(site.units[successors[0]])
  }

  /// The unit of a record as it was then, and what it is called now.
  func unitView(_ ref: Ref<Unit>?) -> UnitNameView? {
    ref.map { UnitNameView(ref: $0, context: self) }
  }
}

extension Unit {
  /// A unit is of today as long as no end is known; ends lie in the past.
  var isCurrent: Bool { validTo == nil }
}
