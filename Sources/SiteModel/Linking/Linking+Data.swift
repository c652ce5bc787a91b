import Diagnostics
import Records
import VietnameseText

/// Units, organisations and programmes: what the rest of the site refers to.
extension Linking {
  mutating func linkReferenceData() {
    linkUnits()
    linkOrganisations()
    site.programmeLinks = Array(repeating: ProgrammeLinks(), count: site.programmes.count)
  }

  private mutating func linkUnits() {
    site.unitLinks = Array(repeating: UnitLinks(), count: site.units.count)
    for ref in site.units.refs {
      for written in site.units[ref].successors {
        guard let successor = resolve(written, in: units, .unknownUnit) else { continue }
        if successor == ref {
          diagnostics.append(Diagnostic(.successorCycle, written.value, at: written.place))
          continue
        }
        site.unitLinks[ref.index].successors.append(successor)
        site.unitLinks[successor.index].predecessors.append(ref)
      }
    }
  }

  private mutating func linkOrganisations() {
    site.organisationLinks = Array(repeating: OrganisationLinks(), count: site.organisations.count)
    for ref in site.organisations.refs {
      let organisation = site.organisations[ref]
      let superior = resolve(organisation.superior, in: organisations, .unknownOrganisation)
      site.organisationLinks[ref.index].superior = superior
      guard let written = organisation.successor,
        let successor = resolve(written, in: organisations, .unknownOrganisation)
      else { continue }
      if successor == ref {
        diagnostics.append(Diagnostic(.successorCycle, written.value, at: written.place))
        continue
      }
      site.organisationLinks[ref.index].successor = successor
      site.organisationLinks[successor.index].predecessors.append(ref)
    }
  }
}

/// People and collectives: where they belong, and who shares a name.
extension Linking {
  mutating func linkRecipients() {
    site.recipientLinks = Array(repeating: RecipientLinks(), count: site.recipients.count)
    for ref in site.recipients.refs {
      let recipient = site.recipients[ref]
      let unit = resolve(recipient.unit, in: units, .unknownUnit)
      let organisation = resolve(recipient.organisation, in: organisations, .unknownOrganisation)
      site.recipientLinks[ref.index].unit = unit
      site.recipientLinks[ref.index].organisation = organisation
      if let unit { site.unitLinks[unit.index].recipients.append(ref) }
      if let organisation { site.organisationLinks[organisation.index].recipients.append(ref) }
    }
  }

  /// At most six of one name are kept: pages name five others.
  mutating func linkNamesakes() {
    var first: [TextKey: Ref<Recipient>] = [:]
    first.reserveCapacity(site.recipients.count)
    var same: [Ref<Recipient>: [Ref<Recipient>]] = [:]
    for ref in site.recipients.refs {
      let name = TextKey(site.recipients[ref].name)
      if let other = first[name] { same[other, default: [other]].append(ref) } else { first[name] = ref }
    }
    for namesakes in same.values {
      for ref in namesakes {
        site.recipientLinks[ref.index].namesakes = namesakes.prefix(6).filter { $0 != ref }
      }
    }
  }
}
