import Building
import Foundation
import Records
import SiteModel
import Testing

/// Every kind of text is read, listed, dated, redirected, scheduled and searched, as the keys of its head promise. A kind that is
/// added stops at the switches of this file first, and then at each promise that it does not keep.
struct EveryKindTests {
  /// A text of a kind that has nothing but what it needs, with more keys.
  private static func text(_ kind: TextKind, title: String = "Tít", _ more: String = "") -> (String, SiteFile)
  {
    let (path, head) =
      switch kind {
      case .story: ("stories/2026/\(slug(kind)).md", "date: 2026-01-05\n")
      case .campaign: ("campaigns/\(slug(kind))/index.md", "")
      case .review: ("campaigns/\(slug(.campaign))/reviews/\(slug(kind)).md", "")
      case .page: ("pages/\(slug(kind)).md", "")
      case .document: ("documents/\(slug(kind)).md", "")
      case .notice:
        (
          "notices/\(slug(kind)).md",
          "opens: 2026-05-20\ncloses: 2026-06-20\nform: giay-khen-cap-xa\nnominees: [{name: Vi Văn Thử}]\n"
        )
      case .bulletin: ("press/\(slug(kind)).md", "summary: Sapo.\n")
      }
    return ("Content/" + path, .text("---\ntitle: \(title) \(slug(kind))\n\(head)\(more)---\n\nThân bài.\n"))
  }

  /// What its file, or its folder, is called.
  private static func slug(_ kind: TextKind) -> String {
    kind == .bulletin ? "2026-0099" : "moi-\(kind.rawValue)"
  }

  /// Whether it has a page of its own as soon as it is visible; a bulletin has one when it was released.
  private static func hasPage(_ kind: TextKind) -> Bool {
    switch kind {
    case .story, .campaign, .review, .page, .document, .notice: true
    case .bulletin: false
    }
  }

  private static let base: [String: SiteFile] = [
    "Content/site.yml": goodSite["Content/site.yml"] ?? "",
    "Content/data/catalogue.yml": goodSite["Content/data/catalogue.yml"] ?? "",
    "Content/data/recipients.csv":
      "id,kind,name,unit,consent,consent_date\nlo-thi-mai,ca-nhan,Lò Thị Mái,,rut,2026-01-01\n",
  ]

  private static func site(title: String = "Tít", _ more: (TextKind) -> String) throws -> SmallSite {
    let texts = TextKind.allCases.map { text($0, title: title, more($0)) }
    return try SmallSite(base.merging(texts) { $1 })
  }

  private static func has(_ kind: TextKind, _ key: String) -> Bool { kind.fields.contains { $0.key == key } }

  private static func list(_ subject: String, _ site: SmallSite) throws -> String {
    try Command(
      ["list", subject, "--source", site.root, "--clock", "2026-06-01", "--theme", "plain", "--as", "csv"]
    ).output
  }

  @Test func itIsReadAndHasItsPageDateAndOldAddresses() async throws {
    let site = try Self.site { kind in
      (Self.has(kind, "updated") ? "updated: 2026-05-05\n" : "")
        + (Self.has(kind, "aliases") ? "aliases: [/cu/\(kind.rawValue)/]\n" : "")
    }
    let report = await build(site.options)
    try #require(report.failure == nil, "\(report.diagnostics)")
    let files = Dictionary(
      uniqueKeysWithValues: try site.outputFiles().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    let sitemap = try #require(files["sitemap.xml"]).components(separatedBy: "<url>")
    for kind in TextKind.allCases {
      let entry = sitemap.first { $0.contains("/\(Self.slug(kind))/") }
      #expect((entry != nil) == Self.hasPage(kind), "\(kind) in the sitemap")
      if Self.has(kind, "updated"), Self.hasPage(kind) {
        #expect(entry?.contains("<lastmod>2026-05-05") == true, "\(kind) has the day of its change")
      }
      if Self.has(kind, "aliases") {
        #expect(files["cu/\(kind.rawValue)/index.html"] != nil, "\(kind) is found by its old address")
      }
    }
  }

  @Test func itIsListedAsADraft() throws {
    let drafts = try Self.list("drafts", Self.site { Self.has($0, "draft") ? "draft: true\n" : "" })
    for kind in TextKind.allCases where Self.has(kind, "draft") {
      #expect(drafts.contains(Self.slug(kind)), "\(kind)")
    }
  }

  @Test func itsEndIsInTheSchedule() throws {
    let schedule = try Self.list(
      "schedule", Self.site { Self.has($0, "expires") ? "expires: 2026-09-09\n" : "" })
    let endings = schedule.split(whereSeparator: \.isNewline).filter {
      $0.hasPrefix("2026-09-09") && $0.contains(",expires,")
    }
    for kind in TextKind.allCases where Self.has(kind, "expires") && Self.hasPage(kind) {
      #expect(endings.contains { $0.contains(Self.slug(kind)) }, "\(kind)")
    }
  }

  @Test func aNameThatIsHeldBackIsFoundInIt() async throws {
    let site = try Self.site(title: "Lò Thị Mái") { _ in "" }
    let report = await build(site.options)
    let named = Set(
      report.diagnostics.filter { $0.code == "named-after-withdrawal" }.compactMap { $0.place?.file })
    // A bulletin is looked through when it is released.
    #expect(named == Set(TextKind.allCases.filter(Self.hasPage).map { Self.text($0).0 }))
  }
}
