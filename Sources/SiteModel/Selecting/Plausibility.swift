import Diagnostics
import Records
import VietnameseText

/// Dates that exist and cannot be meant, at the instant of a build: a text that ends before it begins, a correction of a day to come, a
/// year with a digit too few.
///
/// One table of what is plausible, held against every text, decision and row. All of it is a warning: an archive may have what nobody
/// thought of here.
struct Plausibility {
  private let site: Site
  private let today: PartialDate
  /// Whether what is to come is shown already.
  private let showsFuture: Bool
  private var diagnostics: [Diagnostic] = []

  /// The first year whose commendations lists have; the last is that after the next one.
  private static let firstYear = 1945

  init(_ site: Site, _ selection: Selection) {
    self.site = site
    today = selection.clock.date(in: selection.zone)
    showsFuture = selection.future
  }

  static func problems(of site: Site, _ selection: Selection) -> [Diagnostic] {
    var table = Plausibility(site, selection)
    for text in site.texts where !text.isBulletin { table.look(at: text) }
    for story in site.stories.records { table.look(at: story) }
    table.lookAtRows()
    table.lookAtPlaces()
    table.lookForDecisionsToCome()
    return table.diagnostics
  }

  private mutating func look(at text: SiteText) {
    guard let (publication, _) = site.publication(of: text), !publication.isDraft, let date = publication.date
    else { return }
    let place = Place(site.file(of: text))
    lookAtYear(date.day, place)
    if let expires = publication.expires {
      let start = max(date.instant, publication.embargo?.instant ?? date.instant)
      if expires.instant <= start {
        report(.endsBeforeStart, expires.text, date.text, at: place)
      }
    }
    if let updated = publication.updated {
      lookAtYear(updated.day, place)
      if updated.day.lastDay < date.day.firstDay {
        report(.updatedBeforeDate, updated.text, date.text, at: place)
      }
      if updated.day.firstDay > today.lastDay { report(.dateToCome, updated.text, at: place) }
    }
  }

  private mutating func look(at story: Story) {
    guard !story.publication.isDraft, let date = story.publication.date else { return }
    let place = Place(story.file)
    for correction in story.corrections where correction.date.firstDay > today.lastDay {
      report(.dateToCome, correction.date.columnText, at: place)
    }
    if let deed = story.deed?.date {
      lookAtYear(deed, place)
      if deed.firstDay > date.day.lastDay {
        report(.deedAfterStory, deed.columnText, date.day.columnText, at: place)
      }
    }
  }

  /// Each date of a decision once, at the first row that has it.
  private mutating func lookAtRows() {
    var decided: Set<PartialDate> = []
    var pairs: Set<[PartialDate]> = []
    for ref in site.awards.refs {
      let award = site.awards[ref]
      let date = site.decisionDate(of: ref)
      for date in [date, award.deedDate].compactMap({ $0 }) where decided.insert(date).inserted {
        lookAtYear(date, award.place)
      }
      guard let date else { continue }
      if let ceremony = award.ceremony, ceremony.lastDay < date.firstDay,
        pairs.insert([date, ceremony]).inserted
      {
        report(.ceremonyBeforeDecision, ceremony.columnText, date.columnText, at: award.place)
      }
      if let deed = award.deedDate, deed.firstDay > date.lastDay, pairs.insert([deed, date]).inserted {
        report(.deedAfterDecision, deed.columnText, date.columnText, at: award.place)
      }
    }
  }

  /// Decisions of days to come, whose rows nobody sees before: once each, with how many those are.
  private mutating func lookForDecisionsToCome() {
    guard !showsFuture else { return }
    for ref in site.decisions.refs {
      let decision = site.decisions[ref]
      guard let date = decision.date, date.firstDay > today.lastDay, let first = decision.awards.first else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          .decisionToCome, decision.number, date.columnText, String(decision.awards.count),
          at: site.awards[first].place))
    }
  }

  /// Units and offices that end before they begin.
  private mutating func lookAtPlaces() {
    let spans =
      site.units.records.map { ($0.validFrom, $0.validTo, $0.place) }
      + site.organisations.records.map { ($0.validFrom, $0.validTo, $0.place) }
    for case (let start?, let end?, let place) in spans where end.lastDay < start.firstDay {
      report(.spanReversed, end.columnText, start.columnText, at: place)
    }
  }

  private mutating func lookAtYear(_ date: PartialDate, _ place: Place) {
    if date.year < Self.firstYear || date.year > today.year + 2 {
      report(.implausibleYear, date.columnText, String(date.year), at: place)
    }
  }

  private mutating func report(_ rule: Rule, _ facts: String..., at place: Place) {
    diagnostics.append(Diagnostic(rule, facts.first ?? "", facts.last ?? "", at: place))
  }
}
