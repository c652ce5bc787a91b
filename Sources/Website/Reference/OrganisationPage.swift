import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of an organisation: its lineage, the honoured that belong to it.
struct OrganisationPage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Organisation>

  private var context: SiteContext { frame.context }
  private var organisation: Organisation { context.site.organisations[ref] }
  private var links: OrganisationLinks { context.site.links(ref) }

  init(_ ref: Ref<Organisation>, _ context: SiteContext) {
    self.ref = ref
    let organisation = context.site.organisations[ref]
    frame = PageFrame(
      context, path: context.paths.page(organisation), title: organisation.name, kind: "organisation",
      trail: [Link(path: context.paths.folder(.organisations), title: context.wording.organisations)])
  }

  static let fields: [Field<OrganisationPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.organisation.name },
      .text("short_name") { $0.organisation.shortName },
      .view("superior") { page in page.links.superior.map { page.context.link(to: .organisation($0)) } },
      .view("successor") { page in page.links.successor.map { page.context.link(to: .organisation($0)) } },
      .view("valid_to") { page in page.organisation.validTo.map { DateView($0, page.context.wording) } },
      .view("valid_from") { page in page.organisation.validFrom.map { DateView($0, page.context.wording) } },
      .list("predecessors") { page in
        page.links.predecessors.map { page.context.link(to: .organisation($0)) }
      },
      .flag("has_predecessors") { !$0.links.predecessors.isEmpty },
      .list("recipients") { page in
        page.context.sortedByName(page.links.recipients).map { RecipientItem(ref: $0, context: page.context) }
      },
      .flag("has_recipients") { !$0.links.recipients.isEmpty },
      .list("awards") { page in
        page.context.rows(page.context.newestFirst(page.links.awards).prefix(page.context.settings.pageSize))
      },
      .flag("has_awards") { !$0.links.awards.isEmpty },
      .text("award_count") { $0.context.wording.number($0.links.awards.count) },
    ]
}

extension SiteContext {
  /// The list of organisations in Vietnamese order and a page for each.
  var organisationFiles: [OutputFile] {
    guard has(.organisations) else { return [] }
    let sorted = site.organisations.refs.map { (key: collationKey(site.organisations[$0].name), ref: $0) }
      .sorted { a, b in a.key != b.key ? a.key < b.key : a.ref < b.ref }.map(\.ref)
    let index = linkList(
      in: paths.folder(.organisations), heading: wording.organisations, summary: wording.aboutOrganisations,
      count: sorted.count
    ) { [self] range in
      sorted[range].map { ref in
        let organisation = site.organisations[ref]
        let successor = site.links(ref).successor.map { "→ " + site.organisations[$0].name }
        return LinkItem(
          path: paths.page(organisation), title: organisation.name, note: successor,
          count: site.links(ref).awards.count)
      }
    }
    let pages = sorted.map { ref in
      let organisation = site.organisations[ref]
      return page(paths.page(organisation), kind: .organisation, origin: organisation.place.file) {
        [self] output in
        templates.organisation.render(OrganisationPage(ref, self), to: &output)
      }
    }
    return index + pages
  }
}
