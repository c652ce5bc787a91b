import Bulletins
import VietnameseText

/// Where every page stands: paths from the root of the site, without a leading slash, folders with a
/// slash at the end (`guong-sang/a/`; the home page is empty).
package struct SitePaths: Sendable {
  private let settings: SiteSettings
  private let stories: String
  private let campaigns: String
  private let recipients: String
  private let decisions: String
  private let units: String

  package init(_ settings: SiteSettings) {
    self.settings = settings
    stories = settings.paths[.stories] + "/"
    campaigns = settings.paths[.campaigns] + "/"
    recipients = settings.paths[.recipients] + "/"
    decisions = settings.paths[.decisions] + "/"
    units = settings.paths[.units] + "/"
  }

  package func folder(_ section: Section) -> String { settings.paths[section] + "/" }

  package func page(_ story: Story) -> String { stories + story.slug + "/" }
  package func page(_ campaign: Campaign) -> String { campaigns + campaign.id + "/" }
  package func page(_ recipient: Recipient) -> String { recipients + recipient.id + "/" }
  package func page(_ decision: IssuedDecision) -> String { decisions + decision.slug + "/" }
  package func page(_ unit: Unit) -> String { units + unit.id + "/" }
  package func page(_ organisation: Organisation) -> String { folder(.organisations) + organisation.id + "/" }
  package func page(_ programme: Programme) -> String { folder(.programmes) + programme.id + "/" }
  package func page(_ document: Document) -> String { folder(.documents) + document.slug + "/" }
  package func page(_ consultation: Consultation) -> String { folder(.notices) + consultation.slug + "/" }
  package func page(_ page: Page) -> String { page.slug + "/" }
  package func page(_ review: Review, of campaign: Campaign) -> String { page(campaign) + review.slug + "/" }
  /// Where the version of a bulletin that is in force stands; its versions stand below.
  package func page(_ bulletin: BulletinID) -> String {
    "\(folder(.press))\(padded(bulletin.year, 4))/\(padded(bulletin.number, 4))/"
  }
  /// Where the files of one of its versions stand.
  package func folder(ofVersion version: Int, of bulletin: BulletinID) -> String {
    "\(page(bulletin))\(PressAddresses.folder(ofVersion: version))/"
  }
  package func page(_ topic: Topic) -> String { folder(.tags) + topic.tag.slug + "/" }

  /// The page of a list: the first is the list's own folder.
  package static func page(_ number: Int, of folder: String) -> String {
    number == 1 ? folder : "\(folder)trang/\(number)/"
  }

  /// The way from a page to the root of the site: `../../`, or `./` on the home page.
  package static func root(from path: String) -> String {
    let depth = path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  package func absolute(_ path: String) -> String { settings.baseURL + path }
}
