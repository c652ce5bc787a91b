/// Everything that was read, not joined yet.
package struct Records: Sendable {
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
  package var holidays: [Holiday] = []
  /// Series that belong to no campaign.
  package var indicators: [Result] = []

  /// Whether a table of `Content/data/` could not be read: then nobody knows which ids are wrong.
  package var lacksTable = false

  package init(settings: SiteSettings) { self.settings = settings }
}
