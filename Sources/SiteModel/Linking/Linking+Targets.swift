/// What texts may refer to with `[[…]]`.
extension Linking where Stage: HasTexts {
  /// Where two kinds share an id, the first of `Target.Kind` is meant; of one kind the first record.
  mutating func collectTargets() {
    site.targets.reserveCapacity(site.recipients.count + site.stories.count + site.units.count)
    for kind in Target.Kind.allCases { collectTargets(of: kind) }
  }

  private mutating func collectTargets(of kind: Target.Kind) {
    switch kind {
    case .recipient: for ref in site.recipients.refs { add(site.recipients[ref].id, .recipient(ref)) }
    case .campaign: for ref in site.campaigns.refs { add(site.campaigns[ref].id, .campaign(ref)) }
    case .decision:
      for ref in site.decisions.refs {
        add(site.decisions[ref].slug, .decision(ref))
        add(site.decisions[ref].id, .decision(ref))
      }
    case .unit: for ref in site.units.refs { add(site.units[ref].id, .unit(ref)) }
    case .story: for ref in site.stories.refs { add(site.stories[ref].id, .story(ref)) }
    case .organisation:
      for ref in site.organisations.refs { add(site.organisations[ref].id, .organisation(ref)) }
    case .programme: for ref in site.programmes.refs { add(site.programmes[ref].id, .programme(ref)) }
    case .consultation:
      for ref in site.consultations.refs { add(site.consultations[ref].slug, .consultation(ref)) }
    }
  }

  private mutating func add(_ id: String, _ target: Target) {
    if let known = site.targets[id], known.kind.rawValue <= target.kind.rawValue { return }
    site.targets[id] = target
  }
}
