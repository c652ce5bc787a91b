import Publishing
import Testing

struct OutputKindTests {
  /// The words are written into files, and are read there by other programs or later versions of this one.
  @Test func kindsOfFilesAreCalledAsInReports() {
    #expect(
      OutputKind.allCases.map(\.rawValue).sorted() == [
        "404", "asset", "authority", "bulletin", "campaign", "copy", "cover", "data", "decision", "document",
        "feed", "home", "list", "notice", "notices", "organisation", "page", "practices", "press",
        "press-list", "programme", "recipient", "redirect", "register", "register data", "review", "robots",
        "security", "sitemap", "story", "tombstone", "transparency", "unit", "unlisted press",
      ])
  }

  @Test func searchEnginesAreShownNoPageThatOnlyLeadsOnOrSaysThatSomethingIsGone() {
    #expect(
      OutputKind.allCases.filter { $0.role == .unlisted } == [
        .notFound, .tombstone, .redirect, .unlistedPress,
      ])
  }
}
