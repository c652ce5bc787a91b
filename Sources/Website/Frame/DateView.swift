import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// A date for a `time` element: for programs, in a sentence, in a column.
struct DateView: TemplateView {
  let date: PartialDate
  let wording: Wording

  init(_ date: PartialDate, _ wording: Wording) {
    self.date = date
    self.wording = wording
  }

  static let fields: [Field<DateView>] = [
    .text("iso") { $0.date.iso },
    .text("sentence") { $0.wording.inSentence($0.date) },
    .text("column") { $0.wording.inColumn($0.date) },
  ]
}

/// An instant for a `time` element: for programs, in a sentence, its day alone.
struct MomentView: TemplateView {
  let instant: Instant
  let zone: Zone
  let wording: Wording

  init(_ instant: Instant, _ context: SiteContext) {
    self.instant = instant
    zone = context.settings.zone
    wording = context.wording
  }

  static let fields: [Field<MomentView>] = [
    .text("iso") { $0.instant.rfc3339(in: $0.zone) },
    .text("sentence") { $0.wording.inSentence($0.instant, in: $0.zone) },
    .text("day") { $0.wording.inSentence($0.instant.date(in: $0.zone)) },
  ]
}

/// A name that leads to a page where there is one.
struct NamedLink: TemplateView {
  let name: String
  let path: String?
  static let fields: [Field<NamedLink>] = [.text("name") { $0.name }, .text("path") { $0.path }]
}

/// The place of a page in a divided list.
struct PaginationView: TemplateView {
  let folder: String
  let number: Int
  let count: Int

  static let fields: [Field<PaginationView>] = [
    .text("number") { String($0.number) },
    .text("count") { String($0.count) },
    .text("previous") { $0.number > 1 ? SitePaths.page($0.number - 1, of: $0.folder) : nil },
    .text("next") { $0.number < $0.count ? SitePaths.page($0.number + 1, of: $0.folder) : nil },
    .flag("has_several") { $0.count > 1 },
    .list("numbers") { $0.numbers },
  ]

  /// The first, the last and the pages around this one.
  private var numbers: [PageNumberView] {
    let shown = [1, number - 1, number, number + 1, count].filter { (1...count).contains($0) }
    let unique = Set(shown).sorted()
    return unique.enumerated().map { index, page in
      PageNumberView(
        number: page, path: SitePaths.page(page, of: folder), isCurrent: page == number,
        isAfterGap: index > 0 && unique[index - 1] + 1 < page)
    }
  }
}

/// One page of a divided list.
struct PageNumberView: TemplateView {
  let number: Int
  let path: String
  let isCurrent: Bool
  /// Whether pages between this and the one before are left out.
  let isAfterGap: Bool

  static let fields: [Field<PageNumberView>] = [
    .text("number") { String($0.number) },
    .text("path") { $0.path },
    .flag("is_current") { $0.isCurrent },
    .flag("is_after_gap") { $0.isAfterGap },
  ]
}

/// A source, numbered by its place in the list.
struct CitationView: TemplateView {
  let citation: Citation
  let wording: Wording
  static let fields: [Field<CitationView>] = [
    .text("title") { $0.citation.title },
    .text("url") { $0.citation.url },
    .view("date") { view in view.citation.date.map { DateView($0, view.wording) } },
  ]
}
