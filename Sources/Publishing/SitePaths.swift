import Bulletins
import VietnameseText

/// Where every page stands: paths from the root of the site, without a leading slash, folders with a
/// slash at the end (`guong-sang/a/`; the home page is empty).
///
/// Pages are asked for by the word of a record that its address has: its slug or its id.
package struct SitePaths: Sendable {
  private let sections: SectionPaths
  private let baseURL: String
  private let stories: String
  private let campaigns: String
  private let recipients: String
  private let decisions: String
  private let units: String

  /// - Parameter baseURL: absolute, ends with a slash.
  package init(_ sections: SectionPaths, baseURL: String) {
    self.sections = sections
    self.baseURL = baseURL
    stories = sections[.stories] + "/"
    campaigns = sections[.campaigns] + "/"
    recipients = sections[.recipients] + "/"
    decisions = sections[.decisions] + "/"
    units = sections[.units] + "/"
  }

  package func folder(_ section: Section) -> String { sections[section] + "/" }

  package func story(_ slug: String) -> String { stories + slug + "/" }
  package func campaign(_ id: String) -> String { campaigns + id + "/" }
  package func review(_ slug: String, ofCampaign id: String) -> String { campaign(id) + slug + "/" }
  package func recipient(_ id: String) -> String { recipients + id + "/" }
  package func decision(_ slug: String) -> String { decisions + slug + "/" }
  package func unit(_ id: String) -> String { units + id + "/" }
  /// A page of any section.
  package func page(_ word: String, in section: Section) -> String { folder(section) + word + "/" }
  /// A page of its own.
  package func page(_ slug: String) -> String { slug + "/" }

  /// Where the version of a bulletin that is in force stands; its versions stand below.
  package func page(_ bulletin: BulletinID) -> String {
    "\(folder(.press))\(padded(bulletin.year, 4))/\(padded(bulletin.number, 4))/"
  }
  /// Where the files of one of its versions stand.
  package func folder(ofVersion version: Int, of bulletin: BulletinID) -> String {
    "\(page(bulletin))\(PressAddresses.folder(ofVersion: version))/"
  }

  /// The page of a list: the first is the list's own folder.
  package static func page(_ number: Int, of folder: String) -> String {
    number == 1 ? folder : "\(folder)trang/\(number)/"
  }

  /// The way from a page to the root of the site: `../../`, or `./` on the home page.
  package static func root(from path: String) -> String {
    let depth = path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  package func absolute(_ path: String) -> String { baseURL + path }
}
