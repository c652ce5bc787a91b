import Bulletins
import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// Everything that was read, joined: every reference leads to a record of this site.
///
/// Stories stand newest first, award rows in the order of their files, so lists that are built by walking the
/// tables are in order already.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let catalogue: Catalogue
  package internal(set) var forms = Table<AwardForm>()
  // Tables of texts have no value to start from, so that a new kind is asked for where sites are made.
  package internal(set) var stories: Table<Story>
  package internal(set) var campaigns: Table<Campaign>
  package internal(set) var pages: Table<Page>
  package internal(set) var documents: Table<Document>
  package internal(set) var consultations: Table<Consultation>
  /// The newest first.
  package internal(set) var bulletins: Table<Bulletin>
  package internal(set) var recipients = Table<Recipient>()
  package internal(set) var units = Table<Unit>()
  package internal(set) var organisations = Table<Organisation>()
  package internal(set) var programmes = Table<Programme>()
  package internal(set) var decisions = Table<IssuedDecision>()
  package internal(set) var awards = Table<Award>()
  /// What was released for the press, by number, the newest first.
  package internal(set) var releases: [PressHistory] = []
  /// The lines of the press ledger, also those of which no history could be made.
  package internal(set) var ledger: [LedgerEntry] = []
  /// Whether each of its lines could be read.
  package internal(set) var isLedgerRead = true
  /// The files of bulletins that could not be read.
  var unreadBulletins: Set<String> = []
  /// Every indicator with its points, those of campaigns first.
  package internal(set) var series: [Series] = []
  package internal(set) var topics: [Topic] = []

  var storyLinks: [StoryLinks] = []
  var campaignLinks: [CampaignLinks] = []
  var recipientLinks: [RecipientLinks] = []
  var unitLinks: [UnitLinks] = []
  var organisationLinks: [OrganisationLinks] = []
  var programmeLinks: [ProgrammeLinks] = []
  var awardLinks: [AwardLinks] = []
  var consultationLinks: [ConsultationLinks] = []
  var bulletinLinks: [BulletinLinks] = []

  /// What was answered of people with one name.
  var answers: [NamesakeAnswer] = []
  /// What each source says, by its path: only what is hidden is searched in it.
  var words: [String: SourceWords] = [:]

  /// What decides when a consultation closes.
  var holidays: [Holiday] = []

  /// Rows that could not be joined.
  package internal(set) var rowsLeftOut: [RowLeftOut] = []
  /// The ids of the records that a value of a row may mean besides or instead of the one it was joined to, by its place.
  var candidates: [Place: [String]] = [:]

  /// What `[[id]]` stands for.
  package internal(set) var targets: [String: Target] = [:]
  /// The position of an indicator in `series`.
  package internal(set) var seriesByID: [String: Int] = [:]

  /// The texts of a site, the newest first where they have dates. Notices and bulletins come with what they are joined to.
  init(_ records: SiteRecords) {
    settings = records.settings
    catalogue = records.catalogue
    stories = Table(newestFirst(records.stories))
    campaigns = Table(records.campaigns.sorted { $0.id < $1.id })
    pages = Table(records.pages.sorted { $0.slug < $1.slug })
    documents = Table(records.documents.sorted(by: isNewer))
    (consultations, bulletins) = (Table(), Table())
  }
}

/// Newest first; stories without a date last; ties by slug so that the order is always the same.
private func newestFirst(_ stories: [Story]) -> [Story] {
  let keys = stories.map { story in
    (instant: story.publication.date?.instant.secondsSince1970 ?? .min, slug: story.slug, file: story.file)
  }
  let order = stories.indices.sorted { a, b in
    keys[a].instant != keys[b].instant
      ? keys[a].instant > keys[b].instant : (keys[a].slug, keys[a].file) < (keys[b].slug, keys[b].file)
  }
  return order.map { stories[$0] }
}

private func isNewer(_ a: Document, _ b: Document) -> Bool {
  switch (a.date, b.date) {
  case (let x?, let y?) where x != y: x > y
  case (_?, nil): true
  case (nil, _?): false
  default: a.slug < b.slug
  }
}

extension Site {
  /// Where readers report mistakes: the first page whose text has a place of that name.
  package var reportPage: Ref<Page>? {
    pages.refs.first { pages[$0].isForReports }
  }
}

extension Page {
  var isForReports: Bool { body.anchors.contains("bao-sai-sot") }
}

/// A record that has a page and can be referred to in text.
package enum Target: Sendable, Hashable {
  case text(SiteText)
  case recipient(Ref<Recipient>)
  case decision(Ref<IssuedDecision>)
  case unit(Ref<Unit>)
  case organisation(Ref<Organisation>)
  case programme(Ref<Programme>)
}

/// A row that could not be joined, for `guongsang resolve`.
package struct RowLeftOut: Sendable {
  package let award: Award
  package let links: RowLinks
}

/// The points of one indicator in the order of time.
package struct Series: Sendable {
  package let indicator: String
  package internal(set) var name: String
  package let measure: String
  package let campaign: Ref<Campaign>?
  package internal(set) var isCumulative: Bool
  /// The indicator that this one is a part of.
  package internal(set) var partOf: String?
  package var points: [Result]

  package var last: Result? { points.last }
  /// The newest target that any point states.
  package var target: ExactNumber? { points.last { $0.target != nil }?.target }
}

package struct StoryLinks: Sendable {
  package var about: [Ref<Recipient>] = []
  /// The rows that the story claims; without claims all rows of the people it is about.
  package var awards: [Ref<Award>] = []
  package var campaign: Ref<Campaign>?
  package var unit: Ref<Unit>?
}

package struct CampaignLinks: Sendable {
  package var programmes: [Ref<Programme>] = []
  /// Where `owner` names an organisation by id.
  package var owner: Ref<Organisation>?
  package var stories: [Ref<Story>] = []
  package var awards: [Ref<Award>] = []
  /// Positions in `Site.series`.
  package var series: [Int] = []
}

package struct RecipientLinks: Sendable {
  package var unit: Ref<Unit>?
  package var organisation: Ref<Organisation>?
  package var awards: [Ref<Award>] = []
  package var stories: [Ref<Story>] = []
  /// Others of the same name.
  package var namesakes: [Ref<Recipient>] = []
}

package struct UnitLinks: Sendable {
  package var successors: [Ref<Unit>] = []
  package var predecessors: [Ref<Unit>] = []
  package var stories: [Ref<Story>] = []
  package var awards: [Ref<Award>] = []
  package var recipients: [Ref<Recipient>] = []
}

package struct OrganisationLinks: Sendable {
  package var superior: Ref<Organisation>?
  package var successor: Ref<Organisation>?
  package var predecessors: [Ref<Organisation>] = []
  package var recipients: [Ref<Recipient>] = []
  package var awards: [Ref<Award>] = []
}

package struct ProgrammeLinks: Sendable {
  package var campaigns: [Ref<Campaign>] = []
  package var awards: [Ref<Award>] = []
}

package struct AwardLinks: Sendable {
  package var recipient: Ref<Recipient>
  package var form: Ref<AwardForm>
  package var decision: Ref<IssuedDecision>?
  package var unit: Ref<Unit>?
  package var organisation: Ref<Organisation>?
  package var campaign: Ref<Campaign>?
  package var programme: Ref<Programme>?
  /// How each of these was found.
  package var matches = AwardMatches()
}

/// What a bulletin was joined to.
package struct BulletinLinks: Sendable {
  package var stories: [Ref<Story>] = []
  /// In the order of the file, each row once.
  package var awards: [Ref<Award>] = []
}

package struct ConsultationLinks: Sendable {
  package var form: Ref<AwardForm>
  package var closing: Closing
  /// As many as there are nominees.
  package var nominees: [NomineeLinks] = []
}

/// The end of a term: the first instant after it, and how people say it.
package struct Closing: Sendable {
  package let instant: Instant
  package let day: PartialDate
  /// "17:00" by the site's clocks; `nil` when the whole day still counts.
  package var time: String?

  /// For programs: a day, or a local time.
  package var iso: String { time.map { "\(day.iso)T\($0)" } ?? day.iso }
}

package struct NomineeLinks: Sendable {
  package var recipient: Ref<Recipient>?
  package var unit: Ref<Unit>?
  package var organisation: Ref<Organisation>?
}

extension Site {
  package func links(_ ref: Ref<Story>) -> StoryLinks { storyLinks[ref.index] }
  package func links(_ ref: Ref<Campaign>) -> CampaignLinks { campaignLinks[ref.index] }
  package func links(_ ref: Ref<Recipient>) -> RecipientLinks { recipientLinks[ref.index] }
  package func links(_ ref: Ref<Unit>) -> UnitLinks { unitLinks[ref.index] }
  package func links(_ ref: Ref<Organisation>) -> OrganisationLinks { organisationLinks[ref.index] }
  package func links(_ ref: Ref<Programme>) -> ProgrammeLinks { programmeLinks[ref.index] }
  package func links(_ ref: Ref<Award>) -> AwardLinks { awardLinks[ref.index] }
  package func links(_ ref: Ref<Bulletin>) -> BulletinLinks { bulletinLinks[ref.index] }
  package func links(_ ref: Ref<Consultation>) -> ConsultationLinks { consultationLinks[ref.index] }
}
