import Foundation
import Publishing
import Testing

@testable import Website

/// The links to sections, on every page.
struct NavigationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Themes/plain/templates").standardized

  /// A link without words would be found by nobody who reads templates alone.
  @Test func everySectionThatIsLinkedHasAName() throws {
    let template = try String(contentsOf: Self.root.appending(path: "section-name.mustache"), encoding: .utf8)
    for section in Section.allCases where section.placeInNavigation != nil {
      #expect(template.contains("{{#is_\(section.rawValue)}}{{t.\(section.rawValue)}}"), "\(section)")
    }
  }

  @Test func noTwoSectionsStandAtOnePlace() {
    let places = Section.allCases.compactMap(\.placeInNavigation)
    #expect(Set(places).count == places.count)
  }
}
