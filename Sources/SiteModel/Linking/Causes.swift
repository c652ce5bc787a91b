import Diagnostics
import Publishing
import Records

/// What is missing as a whole, where something asked for it.
package func causes(of problems: [Diagnostic], in site: Site, _ records: SiteRecords) -> [Diagnostic] {
  func first(_ rules: Rule...) -> Diagnostic? {
    problems.first { problem in rules.contains { $0.code == problem.code } }
  }
  var causes: [Diagnostic] = []
  if records.lacksCatalogue, first(.unknownForm) != nil {
    causes.append(Diagnostic(.catalogueMissing, at: Place(SourcePaths.catalogue)))
  }
  if records.units.isEmpty, records.organisations.isEmpty,
    let asked = first(.placeWithoutRecord, .headingIsNoPlace)
  {
    let texts = problems.count {
      [Rule.placeWithoutRecord.code, Rule.headingIsNoPlace.code].contains($0.code)
    }
    causes.append(Diagnostic(.placeTablesMissing, String(texts), at: asked.place))
  }
  if site.recipients.isEmpty, let asked = first(.unknownRecipient) {
    let places = problems.count { $0.code == Rule.unknownRecipient.code }
    causes.append(Diagnostic(.noRecipientsAtAll, asked.facts.first ?? "", String(places), at: asked.place))
  }
  return causes
}
