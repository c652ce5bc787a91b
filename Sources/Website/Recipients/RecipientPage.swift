import Formats
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of a person or collective: who, every award in time order, stories, namesakes.
struct RecipientPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Recipient>

  private var context: SiteContext { frame.context }
  private var recipient: Recipient { context.site.recipients[ref] }
  private var links: RecipientLinks { context.site.links(ref) }

  init(_ ref: Ref<Recipient>, _ context: SiteContext) {
    self.ref = ref
    let recipient = context.site.recipients[ref]
    frame = PageFrame(
      context, path: context.paths.page(recipient), title: recipient.name,
      description: Self.description(of: ref, context), kind: "recipient",
      trail: [Link(path: context.paths.folder(.recipients), title: context.wording.recipients)],
      structuredData: { context.jsonWithAwards(of: ref) })
  }

  /// Role and home, for search results.
  private static func description(of ref: Ref<Recipient>, _ context: SiteContext) -> String? {
    let recipient = context.site.recipients[ref]
    let links = context.site.links(ref)
    let parts = [
      recipient.role, links.organisation.map { context.site.organisations[$0].name },
      links.unit.map { context.site.units[$0].fullName },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "\(recipient.name), \(parts.joined(separator: ", "))"
  }

  static let fields: [Field<RecipientPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.recipient.name },
      .text("recipient_kind") { $0.context.wording.name(of: $0.recipient.kind) },
      .flag("is_individual") { $0.recipient.kind == .individual },
      .text("role") { $0.recipient.role },
      .text("role_class") { page in page.recipient.roleClass.map { page.context.wording.name(of: $0) } },
      .view("unit") { $0.context.unitView($0.links.unit) },
      .view("organisation") { page in
        page.links.organisation.map { page.context.link(to: .organisation($0)) }
      },
      .text("written_place") { $0.context.site.writtenPlace(of: $0.ref) },
      .list("awards") { page in page.context.rows(page.context.newestFirst(page.links.awards)) },
      .flag("has_awards") { !$0.links.awards.isEmpty },
      .flag("has_one_award") { $0.links.awards.count == 1 },
      .flag("has_many_awards") { $0.links.awards.count > 8 },
      .list("years") { page in page.links.awards.count > 8 ? page.years : [] },
      .text("form_count") { page in
        page.context.wording.number(Set(page.links.awards.map { page.context.site.links($0).form }).count)
      },
      .text("year_span") { page in
        let years = page.links.awards.compactMap { page.context.date(of: $0)?.year }
        guard let first = years.min(), let last = years.max() else { return nil }
        return first == last ? String(first) : "\(first)–\(last)"
      },
      .text("award_count") { $0.context.wording.number($0.links.awards.count) },
      .list("stories") { $0.context.items($0.links.stories) },
      .flag("has_stories") { !$0.context.shown($0.links.stories).isEmpty },
      .list("namesakes") { page in
        page.links.namesakes.prefix(5).map { RecipientItem(ref: $0, context: page.context) }
      },
      .flag("has_namesakes") { !$0.links.namesakes.isEmpty },
    ]
}

extension RecipientPage {
  /// Awards by the year of their decision, newest first, those of no known year last.
  fileprivate var years: [AwardYear] {
    var years: [AwardYear] = []
    for ref in context.newestFirst(links.awards) {
      let year = context.date(of: ref)?.year
      if years.last?.year == year, !years.isEmpty {
        years[years.count - 1].awards.append(ref)
      } else {
        years.append(AwardYear(year: year, awards: [ref], context: context))
      }
    }
    return years
  }
}

/// The awards of one year.
struct AwardYear: TemplateView {
  let year: Int?
  fileprivate(set) var awards: [Ref<Award>]
  let context: SiteContext

  static let fields: [Field<AwardYear>] = [
    .text("year") { item in
      item.year.map { item.context.wording.year($0) } ?? item.context.wording.unknownYear
    },
    .list("awards") { $0.context.rows($0.awards) },
  ]
}

/// A recipient in a list, with what tells namesakes apart.
struct RecipientItem: TemplateView {
  let ref: Ref<Recipient>
  let context: SiteContext

  private var recipient: Recipient { context.site.recipients[ref] }

  static let fields: [Field<RecipientItem>] = [
    .text("name") { $0.recipient.name },
    .text("path") { $0.context.has(.recipients) ? $0.context.paths.page($0.recipient) : nil },
    .text("role") { $0.recipient.role },
    .text("recipient_kind") { $0.context.wording.name(of: $0.recipient.kind) },
    .view("unit") { $0.context.unitView($0.context.site.links($0.ref).unit) },
    .view("organisation") { item in
      item.context.site.links(item.ref).organisation.map { item.context.link(to: .organisation($0)) }
    },
    .text("written_place") { $0.context.site.writtenPlace(of: $0.ref) },
    .text("award_count") { item in
      let count = item.context.site.links(item.ref).awards.count
      return count > 0 ? item.context.wording.number(count) : nil
    },
  ]
}

extension SiteContext {
  /// A person with awards (schema.org/Person, Organization).
  func jsonWithAwards(of ref: Ref<Recipient>) -> JSONValue {
    guard case .object(let members) = json(of: ref) else { return .null }
    let awards = newestFirst(site.links(ref).awards).map { award in
      wording.name(of: site.forms[site.links(award).form], site.awards[award].awardClass)
    }
    let own = members + (awards.isEmpty ? [] : [JSONMember("award", .strings(awards))])
    return .object([JSONMember("@context", "https://schema.org")] + own)
  }

  /// People by given name, collectives by their whole name; `sort_name` goes before both.
  func sortedByName(_ recipients: [Ref<Recipient>]) -> [Ref<Recipient>] {
    recipients.map { (key: sortKey(of: site.recipients[$0]), ref: $0) }
      .sorted { a, b in a.key != b.key ? a.key < b.key : a.ref < b.ref }
      .map(\.ref)
  }

  private func sortKey(of recipient: Recipient) -> CollationKey {
    if let name = recipient.sortName { return collationKey(name) }
    return recipient.kind == .individual ? personSortKey(recipient.name) : collationKey(recipient.name)
  }
}
