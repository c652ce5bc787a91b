import Diagnostics
import Records
import WhoIsWho

/// How one value of an award list was joined, for an editor to check.
package struct Match: Sendable {
  package enum Subject: String, Sendable {
    case recipient, unit, organisation, decision, campaign, programme
  }

  package let subject: Subject
  package let written: Located<String>
  /// The record that it was joined to; `nil` for none.
  package let id: String?
  package let name: String?
  package let how: Matched
  /// The ids of those who could be meant instead.
  package let candidates: [String]
}

extension AwardLinks {
  /// The unit that the row itself gives, not its recipient's.
  var ownUnit: Ref<Unit>? { matches.givesUnit ? unit : nil }
  var ownOrganisation: Ref<Organisation>? { matches.givesOrganisation ? organisation : nil }
}

extension Site {
  /// What a row writes as its unit or organisation where that says more than the record that was found, or none was.
  package func writtenPlace(of ref: Ref<Award>) -> String? {
    let (award, matches) = (awards[ref], links(ref).matches)
    let texts = [(award.organisation, matches.organisation), (award.unit, matches.unit)].compactMap {
      $1 == .asWritten || $1 == .part ? $0?.value : nil
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Where somebody's rows say that they belong, where no record was found: that of the latest row.
  package func writtenPlace(of ref: Ref<Recipient>) -> String? {
    let links = links(ref)
    guard links.unit == nil, links.organisation == nil else { return nil }
    let rows = links.awards.sorted {
      (decisionDate(of: $0)?.firstDay ?? 0) > (decisionDate(of: $1)?.firstDay ?? 0)
    }
    return rows.lazy.compactMap { writtenPlace(of: $0) }.first
  }

  /// How every value of every row was joined, in the order of the places.
  package var matches: [Match] {
    let kept = awards.refs.map { ref in
      let links = links(ref)
      var row = RowLinks()
      row.recipient = links.recipient
      row.decision = links.decision
      row.unit = links.ownUnit
      row.organisation = links.ownOrganisation
      row.campaign = links.campaign
      row.programme = links.programme
      row.matches = links.matches
      return RowLeftOut(award: awards[ref], links: row)
    }
    return (kept + rowsLeftOut).sorted { $0.award.place < $1.award.place }.flatMap(matches(of:))
  }

  private func matches(of row: RowLeftOut) -> [Match] {
    let (award, links) = (row.award, row.links)
    let (recipient, decision) = (links.recipient.map { recipients[$0] }, links.decision.map { decisions[$0] })
    let (campaign, programme) = (links.campaign.map { campaigns[$0] }, links.programme.map { programmes[$0] })
    let person = links.matches.recipient == .id ? award.recipient : award.name ?? award.recipient
    let found: [Match?] = [
      match(.recipient, person, (recipient?.id, recipient?.name), links.matches.recipient),
      match(.decision, award.decision, (decision?.slug, decision?.number), links.matches.decision),
      place(award.unit, links.matches.unit, isUnit: !links.matches.unitIsOrganisation, links),
      place(award.organisation, links.matches.organisation, isUnit: links.matches.organisationIsUnit, links),
      match(.campaign, award.campaign, (campaign?.id, campaign?.title), links.matches.campaign),
      match(.programme, award.programme, (programme?.id, programme?.name), links.matches.programme),
    ]
    return found.compactMap { $0 }
  }

  private func place(
    _ written: Located<String>?, _ how: Matched, isUnit: Bool, _ links: RowLinks
  ) -> Match? {
    let isFound = how.isFound
    if isUnit {
      let unit = isFound ? links.unit.map { units[$0] } : nil
      return match(.unit, written, (unit?.id, unit?.fullName), how)
    }
    let organisation = isFound ? links.organisation.map { organisations[$0] } : nil
    return match(.organisation, written, (organisation?.id, organisation?.name), how)
  }

  private func match(
    _ subject: Match.Subject, _ written: Located<String>?, _ record: (id: String?, name: String?),
    _ how: Matched
  ) -> Match? {
    written.map {
      Match(
        subject: subject, written: $0, id: record.id, name: record.name, how: how,
        candidates: candidates[$0.place] ?? [])
    }
  }
}
