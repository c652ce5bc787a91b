import Records

/// What texts may refer to with `[[…]]`.
extension Linking where Stage: HasTexts {
  /// Where two share an id, the first of this order is meant: person, campaign, decision, unit, story, and then the others.
  mutating func collectTargets() {
    site.targets.reserveCapacity(site.recipients.count + site.stories.count + site.units.count)
    for ref in site.recipients.refs { add(site.recipients[ref].id, .recipient(ref)) }
    addTexts(of: .campaign)
    for ref in site.decisions.refs {
      add(site.decisions[ref].slug, .decision(ref))
      add(site.decisions[ref].id, .decision(ref))
    }
    for ref in site.units.refs { add(site.units[ref].id, .unit(ref)) }
    addTexts(of: .story)
    for ref in site.organisations.refs { add(site.organisations[ref].id, .organisation(ref)) }
    for ref in site.programmes.refs { add(site.programmes[ref].id, .programme(ref)) }
    for kind in TextKind.allCases where kind != .campaign && kind != .story { addTexts(of: kind) }
  }

  /// What is there already stays.
  private mutating func addTexts(of kind: TextKind) {
    guard kind.isReferredTo else { return }
    for text in site.texts(of: kind) where text.kind == kind { add(site.id(of: text), .text(text)) }
  }

  private mutating func add(_ id: String, _ target: Target) {
    if site.targets[id] == nil { site.targets[id] = target }
  }
}
