import Bulletins

/// Everything that was read, not joined yet.
package struct SiteRecords: Sendable {
  package var settings: SiteSettings
  package var catalogue = Catalogue()
  package var stories: [Story] = []
  package var campaigns: [Campaign] = []
  package var pages: [Page] = []
  package var documents: [Document] = []
  package var recipients: [Recipient] = []
  package var units: [Unit] = []
  package var organisations: [Organisation] = []
  package var programmes: [Programme] = []
  package var decisions: [Decision] = []
  package var awards: [Award] = []
  /// How the sheets of award lists were read.
  package var awardSheets: [AwardSheetRecord] = []
  package var consultations: [Consultation] = []
  package var bulletins: [Bulletin] = []
  /// The lines of the press ledger in their order, and the records of what was released.
  package var ledger: [LedgerEntry] = []
  /// Whether some line of it could not be read.
  package var hasBrokenLedger = false
  package var pressRecords: [StoredRecord] = []
  /// The files of records that could not be read.
  package var brokenPressRecords: Set<String> = []
  /// The paths of signatures of released versions.
  package var pressSignatures: Set<String> = []
  /// The files of bulletins that have an error.
  package var unreadBulletins: Set<String> = []
  package var holidays: [Holiday] = []
  /// What was answered of people with one name.
  package var answers: [NamesakeAnswer] = []
  /// What each file says, by its path.
  package var words: [String: SourceWords] = [:]
  /// Series that belong to no campaign.
  package var indicators: [Result] = []

  /// Whether a table of `Content/data/` could not be read: then nobody knows which ids are wrong.
  package var lacksTable = false

  package init(settings: SiteSettings) { self.settings = settings }
}

extension SiteRecords {
  /// What the pages of texts are named after, and their files.
  package func names(of kind: TextKind) -> [(slug: String, file: String)] {
    switch kind {
    case .story: stories.map { ($0.slug, $0.file) }
    case .campaign: campaigns.map { ($0.slug, $0.file) }
    case .review: campaigns.flatMap { $0.reviews.map { ($0.slug, $0.file) } }
    case .page: pages.map { ($0.slug, $0.file) }
    case .document: documents.map { ($0.slug, $0.file) }
    case .notice: consultations.map { ($0.slug, $0.file) }
    case .bulletin: bulletins.map { ($0.slug, $0.file) }
    }
  }
}
