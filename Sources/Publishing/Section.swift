/// A part of the site that `sections` can leave out.
package enum Section: String, Sendable, CaseIterable {
  case stories, campaigns, units, tags, recipients, organisations, programmes, practices, decisions, awards
  case documents, notices, transparency, press, search, data
}

extension Section {
  /// Where it stands among the links to sections; `nil` where none leads to it.
  package var placeInNavigation: Int? {
    switch self {
    case .stories: 0
    case .campaigns: 1
    case .awards: 2
    case .units: 3
    case .recipients: 4
    case .practices: 5
    case .programmes: 6
    case .organisations: 7
    case .tags: 8
    case .documents: 9
    case .notices: 10
    case .press: 11
    case .transparency: 12
    case .data: 13
    // Reached through the pages that have them.
    case .decisions, .search: nil
    }
  }
}

/// The folders of the site's sections, without slashes at the ends: `guong-sang`, `khen-thuong/quyet-dinh`.
package struct SectionPaths: Sendable {
  private var changed: [Section: String] = [:]

  package init() {}

  package subscript(section: Section) -> String {
    get { changed[section] ?? Self.standard(section) }
    set { changed[section] = newValue }
  }

  private static func standard(_ section: Section) -> String {
    switch section {
    case .stories: "guong-sang"
    case .campaigns: "phong-trao"
    case .units: "don-vi"
    case .tags: "chu-de"
    case .recipients: "guong"
    case .organisations: "to-chuc"
    case .programmes: "chuong-trinh"
    case .practices: "cach-lam-hay"
    case .decisions: "khen-thuong/quyet-dinh"
    case .awards: "khen-thuong"
    case .documents: "van-ban"
    case .notices: "lay-y-kien"
    case .transparency: "minh-bach"
    case .press: "bao-chi"
    case .search: "tim-kiem"
    case .data: "du-lieu"
    }
  }
}
