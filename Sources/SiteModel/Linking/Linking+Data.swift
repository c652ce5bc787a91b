import Diagnostics
import Records
import VietnameseText

/// Units, organisations and programmes: what the rest of the site refers to.
extension Linking {
  mutating func linkUnits() {
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

  mutating func linkOrganisations() {
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
}
