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
  package var answers = Answers()
  /// What each file says, by its path.
  package var words: [String: SourceWords] = [:]
  /// Series that belong to no campaign.
  package var indicators: [Result] = []

  /// Whether a table of `Content/data/` could not be read: then nobody knows which ids are wrong.
  package var lacksTable = false

  /// Whether there is no catalogue at all.
  package var lacksCatalogue = false

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

extension SiteRecords {
  /// Files come in the order of their paths, so a campaign's `index.md` comes before its results and reviews.
  package mutating func add(_ content: FileContent) {
    switch content {
    case .story(let story): stories.append(story)
    case .campaign(let campaign): campaigns.append(campaign)
    case .results(let results, let file): campaign(of: file) { $0.results += results }
    case .review(let review): campaign(of: review.file) { $0.reviews.append(review) }
    case .page(let page): pages.append(page)
    case .document(let document): documents.append(document)
    case .consultation(let consultation): consultations.append(consultation)
    case .bulletin(let bulletin): bulletins.append(bulletin)
    case .recipients(let more): recipients += more
    case .units(let more): units += more
    case .organisations(let more): organisations += more
    case .programmes(let more): programmes += more
    case .decisions(let more): decisions += more
    case .indicators(let more): indicators += more
    case .holidays(let more): holidays += more
    case .awards(let file):
      awards += file.awards
      awardSheets += file.sheets
    case .catalogue(let whole): catalogue = whole
    case .answers(let read): answers = read
    case .ledger(let entries): ledger += entries
    case .pressRecord(let record): pressRecords.append(record)
    // They concern what is told and not what is shown, and are read before anything is told.
    case .acknowledgements, .nothing: break
    }
  }

  private mutating func campaign(of file: String, _ change: (inout Campaign) -> Void) {
    let folder = file.split(separator: "/").prefix(3).joined(separator: "/") + "/index.md"
    guard let position = campaigns.lastIndex(where: { $0.file == folder }) else { return }
    change(&campaigns[position])
  }
}
