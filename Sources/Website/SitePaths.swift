import SiteModel

/// Where every page stands: paths from the root of the site, without a leading slash, folders with a
/// slash at the end (`guong-sang/a/`; the home page is empty).
struct SitePaths: Sendable {
  private let settings: SiteSettings
  private let stories: String
  private let campaigns: String
  private let recipients: String
  private let decisions: String
  private let units: String

  init(_ settings: SiteSettings) {
    self.settings = settings
    stories = settings.paths[.stories] + "/"
    campaigns = settings.paths[.campaigns] + "/"
    recipients = settings.paths[.recipients] + "/"
    decisions = settings.paths[.decisions] + "/"
    units = settings.paths[.units] + "/"
  }

  func folder(_ section: Section) -> String { settings.paths[section] + "/" }

  func page(_ story: Story) -> String { stories + story.slug + "/" }
  func page(_ campaign: Campaign) -> String { campaigns + campaign.id + "/" }
  func page(_ recipient: Recipient) -> String { recipients + recipient.id + "/" }
  func page(_ decision: IssuedDecision) -> String { decisions + decision.slug + "/" }
  func page(_ unit: Unit) -> String { units + unit.id + "/" }
  func page(_ organisation: Organisation) -> String { folder(.organisations) + organisation.id + "/" }
  func page(_ programme: Programme) -> String { folder(.programmes) + programme.id + "/" }
  func page(_ document: Document) -> String { folder(.documents) + document.slug + "/" }
  func page(_ consultation: Consultation) -> String { folder(.notices) + consultation.slug + "/" }
  func page(_ page: Page) -> String { page.slug + "/" }
  func page(_ review: Review, of campaign: Campaign) -> String { page(campaign) + review.slug + "/" }
  func page(_ topic: Topic) -> String { folder(.tags) + topic.tag.slug + "/" }

  /// The page of a list: the first is the list's own folder.
  static func page(_ number: Int, of folder: String) -> String {
    number == 1 ? folder : "\(folder)trang/\(number)/"
  }

  /// The way from a page to the root of the site: `../../`, or `./` on the home page.
  static func root(from path: String) -> String {
    let depth = path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  func absolute(_ path: String) -> String { settings.baseURL + path }
}
