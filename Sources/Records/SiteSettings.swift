import Bulletins
import Diagnostics
import Publishing
import VietnameseText

/// What `site.yml` says.
package struct SiteSettings: Sendable {
  package struct Publisher: Sendable {
    package var name: String?
    package var superior: String?
    package var address: String?
    package var phone: String?
    package var email: String?
  }
  package struct Spokesperson: Sendable {
    package var office: String?
    package var phone: String?
    package var email: String?
  }
  /// On what conditions the data may be used again.
  package struct Licence: Sendable {
    package var name: String
    package var url: String?
  }

  /// How bulletins for the press look.
  package struct Press: Sendable {
    package var letterhead = PressLetterhead.party
    /// What stands for the issuing body in the number of a bulletin: "BTGDVTU".
    package var symbol: String?
    /// The place before the date of a bulletin.
    package var dateline: String?
    /// What every bulletin says of itself besides: "Bản minh họa".
    package var label: String?
    /// Who the publisher is, in its own words, at the end of every bulletin.
    package var about: String?
    /// The public key that sums of released files are signed with, as `minisign -P` takes it.
    package var key: String?
    /// In the order of the file.
    package var rules: [PressRule] = []
  }

  /// The whole file.
  package var words: SourceWords?
  package var title: String
  /// Absolute, ends with a slash.
  package var baseURL: String {
    didSet { isElsewhere = true }
  }
  /// Whether a command makes the site for another address than its own, such as a server to try it on.
  package internal(set) var isElsewhere = false
  package var language = MessageLanguage.vi
  package var zone = Zone.vietnam
  package var publisher = Publisher()
  /// `nil` where the publisher states none.
  package var licence: Licence?
  package var issuer: String?
  package var spokesperson = Spokesperson()
  package var press = Press()
  package var sections: Set<Section> = Set(Section.allCases)
  package var paths = SectionPaths()
  package var pageSize = 50
  package var registerPageSize = 100
  package var rawHTML = false
  package var theme: String?

  package init(title: String, baseURL: String) {
    self.title = title
    self.baseURL = baseURL
  }
}
