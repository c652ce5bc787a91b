import Records
import SiteModel

extension SiteContext {
  /// The name of a record, and its page where the site has one for it.
  func link(to target: Target) -> NamedLink {
    NamedLink(name: site.name(of: target), path: pagePath(of: target))
  }

  private func pagePath(of target: Target) -> String? {
    switch target {
    case .recipient(let ref): has(.recipients) ? paths.page(site.recipients[ref]) : nil
    case .text(let text): site.page(of: text, paths)
    case .decision(let ref): has(.decisions) ? paths.page(site.decisions[ref]) : nil
    case .unit(let ref): pagePath(of: ref)
    case .organisation(let ref): has(.organisations) ? paths.page(site.organisations[ref]) : nil
    case .programme(let ref): has(.programmes) ? paths.page(site.programmes[ref]) : nil
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
