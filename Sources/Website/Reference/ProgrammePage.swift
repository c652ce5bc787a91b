import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of a programme: what it is, the campaigns that serve it, the awards given under it.
struct ProgrammePage: TemplateView {
  let frame: PageFrame
  let ref: Ref<Programme>

  private var context: SiteContext { frame.context }
  private var programme: Programme { context.site.programmes[ref] }
  private var links: ProgrammeLinks { context.site.links(ref) }

  init(_ ref: Ref<Programme>, _ context: SiteContext) {
    self.ref = ref
    let programme = context.site.programmes[ref]
    frame = PageFrame(
      context, path: context.paths.page(programme), title: programme.name, description: programme.about,
      kind: "programme",
      trail: [Link(path: context.paths.folder(.programmes), title: context.wording.programmes)])
  }

  static let fields: [Field<ProgrammePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.programme.name },
      .text("programme_kind") { $0.programme.kind },
      .text("number") { $0.programme.number },
      .view("date") { page in page.programme.date.map { DateView($0, page.context.wording) } },
      .text("issuer") { $0.programme.issuer },
      .text("about") { $0.programme.about },
      .text("url") { $0.programme.url },
      .text("source") { $0.programme.source },
      .list("campaigns") { page in page.links.campaigns.map { page.context.link(to: .text(.campaign($0))) } },
      .flag("has_campaigns") { !$0.links.campaigns.isEmpty },
      .list("awards") { page in
        page.context.rows(page.context.newestFirst(page.links.awards).prefix(page.context.settings.pageSize))
      },
      .flag("has_awards") { !$0.links.awards.isEmpty },
    ]
}

extension SiteContext {
  /// The list of programmes and a page for each.
  var programmeFiles: [OutputFile] {
    guard has(.programmes) else { return [] }
    let refs = site.programmes.refs
    let index = linkList(
      in: paths.folder(.programmes), heading: wording.programmes, summary: wording.aboutProgrammes,
      count: refs.count
    ) {
      [self] range in
      refs[range].map { ref in
        let programme = site.programmes[ref]
        let note = [programme.number, programme.date.map { wording.inSentence($0) }].compactMap { $0 }
        return LinkItem(
          path: paths.page(programme), title: programme.name, note: note.joined(separator: ", "))
      }
    }
    let pages = refs.map { ref in
      let programme = site.programmes[ref]
      return page(paths.page(programme), kind: .programme, origin: programme.place.file) { [self] output in
        templates.programme.render(ProgrammePage(ref, self), to: &output)
      }
    }
    return index + pages
  }
}
