import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// Joins what was read: ids become references, rows find their people, decisions and campaigns, and every
/// join is there in both directions. What cannot be joined is reported and left out of the site.
package func link(_ records: SiteRecords) -> (site: Site, diagnostics: [Diagnostic]) {
  let joined = Linking<Indexed>(records).data().rows().texts().targets().press().checked()
  let problems = joined.diagnostics
  return (
    joined.site, records.lacksTable ? problems.filter { !Rule.unknownIDs.contains($0.code) } : problems
  )
}

/// How far joining has come. Every pass is written for the stage that it needs, so that the compiler keeps them in order;
/// within a stage they may change places.
protocol JoiningStage {}
/// The tables stand in order, and ids are found in them.
enum Indexed: JoiningStage {}
/// What `Content/data/` holds knows each other: units, organisations, people.
protocol HasData: JoiningStage {}
enum WithData: HasData {}
/// So do award rows, their decisions and their people.
protocol HasRows: HasData {}
enum WithRows: HasRows {}
/// So do stories, campaigns and notices.
protocol HasTexts: HasRows {}
enum WithTexts: HasTexts {}
/// It is known what texts may refer to.
protocol HasTargets: HasTexts {}
enum WithTargets: HasTargets {}
/// So is what the press room keeps. What is left are checks.
enum Whole: HasTargets {}

extension Linking<Indexed> {
  consuming func data() -> Linking<WithData> {
    linkUnits()
    linkOrganisations()
    linkRecipients()
    return reaching()
  }
}

extension Linking<WithData> {
  consuming func rows() -> Linking<WithRows> {
    linkAwards()
    return reaching()
  }
}

extension Linking<WithRows> {
  consuming func texts() -> Linking<WithTexts> {
    linkCampaigns()
    linkStories()
    linkConsultations()
    takeAnswers()
    return reaching()
  }
}

extension Linking<WithTexts> {
  consuming func targets() -> Linking<WithTargets> {
    collectTargets()
    return reaching()
  }
}

extension Linking<WithTargets> {
  consuming func press() -> Linking<Whole> {
    linkBulletins()
    linkLedger()
    return reaching()
  }
}

extension Linking<Whole> {
  consuming func checked() -> Linking<Whole> {
    checkReferences()
    checkFigures()
    checkLaw()
    checkConsultations()
    return self
  }
}

/// The state of one `link`: the site so far, the indexes, the problems found.
struct Linking<Stage: JoiningStage> {
  var site: Site
  var diagnostics: [Diagnostic]
  let records: SiteRecords
  var recipients: IDIndex<Recipient>
  let units: IDIndex<Unit>
  let organisations: IDIndex<Organisation>
  let campaigns: IDIndex<Campaign>
  let programmes: IDIndex<Programme>
  let forms: FormIndex

  private consuming func reaching<Next>() -> Linking<Next> {
    Linking<Next>(
      site: site, diagnostics: diagnostics, records: records, recipients: recipients, units: units,
      organisations: organisations, campaigns: campaigns, programmes: programmes, forms: forms)
  }
}

extension Linking<Indexed> {
  init(_ records: SiteRecords) {
    var diagnostics: [Diagnostic] = []
    var site = Site(records)
    site.forms = Table(records.catalogue.forms)
    site.recipients = Table(records.recipients)
    site.units = Table(records.units)
    site.organisations = Table(records.organisations)
    site.programmes = Table(records.programmes)
    site.unitLinks = Array(repeating: UnitLinks(), count: site.units.count)
    site.organisationLinks = Array(repeating: OrganisationLinks(), count: site.organisations.count)
    site.programmeLinks = Array(repeating: ProgrammeLinks(), count: site.programmes.count)
    site.recipientLinks = Array(repeating: RecipientLinks(), count: site.recipients.count)
    site.campaignLinks = Array(repeating: CampaignLinks(), count: site.campaigns.count)
    site.holidays = records.holidays
    site.answers = records.answers.namesakes
    site.words = records.words
    diagnostics += Self.badFileNames(records)
    let recipients = IDIndex(records.recipients, into: &diagnostics) { ($0.id, $0.place) }
    let units = IDIndex(records.units, into: &diagnostics) { ($0.id, $0.place) }
    let organisations = IDIndex(records.organisations, into: &diagnostics) { ($0.id, $0.place) }
    let campaigns = IDIndex(site.campaigns.records, into: &diagnostics) { ($0.id, Place($0.file)) }
    let programmes = IDIndex(records.programmes, into: &diagnostics) { ($0.id, $0.place) }
    let forms = FormIndex(site.forms)
    self.init(
      site: site, diagnostics: diagnostics, records: records, recipients: recipients, units: units,
      organisations: organisations, campaigns: campaigns, programmes: programmes, forms: forms)
  }

  /// Texts whose file or folder cannot be part of an address, since pages are named after them.
  private static func badFileNames(_ records: SiteRecords) -> [Diagnostic] {
    // The name of a bulletin's file is its number, which is read as such.
    let kinds = TextKind.allCases.filter { $0 != .bulletin }
    let names = kinds.flatMap(records.names)
    return names.filter { !IDIndex<Story>.isFit($0.0) }.map { name, file in
      if name.utf8.count > IDIndex<Story>.longest {
        return Diagnostic(
          .fileNameTooLong, String(name.utf8.count), String(IDIndex<Story>.longest), at: Place(file))
      }
      let near = slug(name)
      if isReservedByWindows(name) {
        return Diagnostic(.reservedName, name, at: Place(file), suggestions: [near])
      }
      return Diagnostic(.badFileName, name, at: Place(file), suggestions: near.isEmpty ? [] : [near])
    }
  }
}

extension Linking where Stage: HasData {
  /// The places of the site.
  var gazetteer: Gazetteer {
    Gazetteer(
      units: site.units, organisations: site.organisations, unitIDs: units, organisationIDs: organisations,
      unitSuccessors: site.unitLinks.map(\.successors), unitPredecessors: site.unitLinks.map(\.predecessors),
      organisationSuccessors: site.organisationLinks.map(\.successor),
      province: FormalNames.province(among: site.units, site.settings))
  }
}

extension Linking {
  mutating func resolve<Record>(
    _ written: Located<String>?, in index: IDIndex<Record>, _ rule: Rule
  ) -> Ref<Record>? {
    written.flatMap { index.resolve($0, rule, into: &diagnostics) }
  }
}
