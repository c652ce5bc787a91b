import Formats
import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// What every page of one build shares: the edition, the compiled templates, the paths, the wording.
final class SiteContext: Sendable {
  let edition: Edition
  let templates: Templates
  let paths: SitePaths
  let wording: Wording
  let pictures: PictureCatalogue
  let features: Set<ThemeFeature>
  /// Navigation and footer links lead only to sections that have a page.
  let navigation: [NavigationItem]
  let sections: Set<Section>
  let texts: [PlacedText]

  var site: Site { edition.site }
  var settings: SiteSettings { edition.site.settings }

  init(edition: Edition, templates: Templates, pictures: PictureCatalogue, features: Set<ThemeFeature>) {
    self.edition = edition
    self.templates = templates
    self.pictures = pictures
    self.features = features
    paths = SitePaths(edition.site.settings)
    wording = Wording(language: edition.site.settings.language)
    sections = Self.existingSections(in: edition)
    navigation = Self.navigation(sections, paths)
    texts = PlacedText.all(of: edition.site, paths)
  }

  /// The sections that `sections` asks for and that have something to show.
  private static func existingSections(in edition: Edition) -> Set<Section> {
    let site = edition.site
    return site.settings.sections.filter { section in
      switch section.content {
      case .texts(.notice): !edition.notices.isEmpty
      case .texts(let kind): !site.texts(of: kind).isEmpty
      case .units: !site.units.isEmpty
      case .topics: !site.topics.isEmpty
      case .recipients: !site.recipients.isEmpty
      case .organisations: !site.organisations.isEmpty
      case .programmes: !site.programmes.isEmpty
      case .practices: site.stories.records.contains { $0.practice != nil }
      case .decisions: !site.decisions.isEmpty
      case .awards: !site.awards.isEmpty
      case .data: !site.awards.isEmpty || !site.series.isEmpty
      case .transparency: !site.awards.isEmpty
      // Bulletins that are no releases are in previews only.
      case .press:
        !edition.releases.isEmpty || edition.nextRelease != nil || !site.bulletins.isEmpty
      case .search: false
      }
    }
  }

  private static func navigation(_ sections: Set<Section>, _ paths: SitePaths) -> [NavigationItem] {
    let places = sections.compactMap { section in section.placeInNavigation.map { (section, place: $0) } }
    return places.sorted { $0.place < $1.place }.map {
      NavigationItem(section: $0.0, path: paths.folder($0.0))
    }
  }

  /// Pages of their own, for the foot of every page.
  var pageLinks: [Link] { site.pages.records.map { Link(path: paths.page($0), title: $0.title) } }

  /// Where readers report mistakes.
  var correctionsPath: String? { site.reportPage.map { paths.page(site.pages[$0]) + "#bao-sai-sot" } }

  func has(_ section: Section) -> Bool { sections.contains(section) }
}
