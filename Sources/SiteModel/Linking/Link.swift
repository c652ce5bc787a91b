import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// Joins what was read: ids become references, rows find their people, decisions and campaigns, and every
/// join is there in both directions. What cannot be joined is reported and left out of the site.
package func link(_ records: SiteRecords) -> (site: Site, diagnostics: [Diagnostic]) {
  var linking = Linking(records)
  linking.linkReferenceData()
  linking.linkRecipients()
  linking.linkAwards()
  linking.takeAnswers()
  linking.linkCampaigns()
  linking.linkStories()
  linking.linkConsultations()
  linking.collectTargets()
  linking.linkBulletins()
  linking.linkLedger()
  linking.checkReferences()
  linking.checkFigures()
  linking.checkLaw()
  linking.checkConsultations()
  let problems = linking.diagnostics
  return (
    linking.site, records.lacksTable ? problems.filter { !Rule.unknownIDs.contains($0.code) } : problems
  )
}

/// The state of one `link`: the site so far, the indexes, the problems found.
struct Linking {
  var site: Site
  var diagnostics: [Diagnostic] = []
  let records: SiteRecords
  var recipients: IDIndex<Recipient>
  var units: IDIndex<Unit>
  var organisations: IDIndex<Organisation>
  let campaigns: IDIndex<Campaign>
  let programmes: IDIndex<Programme>
  let forms: FormIndex

  init(_ records: SiteRecords) {
    var diagnostics: [Diagnostic] = []
    var site = Site(settings: records.settings, catalogue: records.catalogue)
    site.forms = Table(records.catalogue.forms)
    site.stories = Table(Self.newestFirst(records.stories))
    site.campaigns = Table(records.campaigns.sorted { $0.id < $1.id })
    site.pages = Table(records.pages.sorted { $0.slug < $1.slug })
    site.documents = Table(records.documents.sorted(by: Self.isNewerDocument))
    site.recipients = Table(records.recipients)
    site.units = Table(records.units)
    site.organisations = Table(records.organisations)
    site.programmes = Table(records.programmes)
    site.holidays = records.holidays
    site.answers = records.answers
    site.words = records.words
    diagnostics += Self.badFileNames(records)
    recipients = IDIndex(records.recipients, into: &diagnostics) { ($0.id, $0.place) }
    units = IDIndex(records.units, into: &diagnostics) { ($0.id, $0.place) }
    organisations = IDIndex(records.organisations, into: &diagnostics) { ($0.id, $0.place) }
    campaigns = IDIndex(site.campaigns.records, into: &diagnostics) { ($0.id, Place($0.file)) }
    programmes = IDIndex(records.programmes, into: &diagnostics) { ($0.id, $0.place) }
    forms = FormIndex(site.forms)
    self.site = site
    self.records = records
    self.diagnostics = diagnostics
  }

  /// Newest first; stories without a date last; ties by slug so that the order is always the same.
  private static func newestFirst(_ stories: [Story]) -> [Story] {
    let keys = stories.map { story in
      (instant: story.publication.date?.instant.secondsSince1970 ?? .min, slug: story.slug, file: story.file)
    }
    let order = stories.indices.sorted { a, b in
      keys[a].instant != keys[b].instant
        ? keys[a].instant > keys[b].instant : (keys[a].slug, keys[a].file) < (keys[b].slug, keys[b].file)
    }
    return order.map { stories[$0] }
  }

  private static func isNewerDocument(_ a: Document, _ b: Document) -> Bool {
    switch (a.date, b.date) {
    case (let x?, let y?) where x != y: x > y
    case (_?, nil): true
    case (nil, _?): false
    default: a.slug < b.slug
    }
  }

  /// Texts whose file or folder cannot be part of an address, since pages are named after them.
  private static func badFileNames(_ records: SiteRecords) -> [Diagnostic] {
    // The name of a bulletin's file is its number, which is read as such.
    let kinds = TextKind.allCases.filter { $0 != .bulletin }
    let names = kinds.flatMap(records.names)
    return names.filter { !IDIndex<Story>.isFit($0.0) }.map { name, file in
      let near = slug(name)
      return Diagnostic(.badFileName, name, at: Place(file), suggestions: near.isEmpty ? [] : [near])
    }
  }

  /// The places of the site, after `linkReferenceData`.
  var gazetteer: Gazetteer {
    Gazetteer(
      units: site.units, organisations: site.organisations, unitIDs: units, organisationIDs: organisations,
      unitSuccessors: site.unitLinks.map(\.successors), unitPredecessors: site.unitLinks.map(\.predecessors),
      organisationSuccessors: site.organisationLinks.map(\.successor),
      province: FormalNames.province(among: site.units, site.settings))
  }

  mutating func resolve<Record>(
    _ written: Located<String>?, in index: IDIndex<Record>, _ rule: Rule
  ) -> Ref<Record>? {
    written.flatMap { index.resolve($0, rule, into: &diagnostics) }
  }
}
