import Publishing
import SiteModel
import Theming
import VietnameseText

/// A page that says why there is nothing: 404, or a text that was taken off.
struct AbsencePage: TemplateView {
  let frame: PageFrame
  var date: PartialDate?
  var reason: String?

  static let fields: [Field<AbsencePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .view("date") { page in page.date.map { DateView($0, page.frame.context.wording) } },
      .text("reason") { $0.reason },
      .flag("mended") { $0.reason == nil },
    ]
}

/// The old address of a page, leading to the new one without script or server rules.
struct RedirectPage: TemplateView {
  let frame: PageFrame
  let target: Link

  static let fields: [Field<RedirectPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("target") { $0.target.path },
      .text("target_title") { $0.target.title },
      .text("target_address") { $0.frame.context.paths.absolute($0.target.path) },
    ]
}

extension SiteContext {
  var notFoundFile: OutputFile {
    page("404.html", kind: .notFound, origin: "404.html") { [self] output in
      let view = AbsencePage(frame: PageFrame(notFoundIn: self, title: wording.notFound))
      templates.notFound.render(view, to: &output)
    }
  }

  /// Where a withdrawn text stood: that it was removed, when, and the class of reason.
  var tombstoneFiles: [OutputFile] {
    edition.tombstones.filter { $0.section.map(settings.sections.contains) ?? true }.map { tombstone in
      let path = (tombstone.section.map { paths.folder($0) } ?? "") + tombstone.slug + "/"
      return page(path, kind: .tombstone, origin: tombstone.id) { [self] output in
        let title = tombstone.reason == nil ? wording.beingMended : wording.removed
        let frame = PageFrame(self, path: path, title: title, kind: "tombstone", isHidden: true)
        let view = AbsencePage(
          frame: frame, date: tombstone.date, reason: tombstone.reason.map(wording.name(of:)))
        templates.tombstone.render(view, to: &output)
      }
    }
  }

  /// A redirect page for every old path of a text.
  var redirectFiles: [OutputFile] {
    texts.filter { !$0.aliases.isEmpty }.flatMap { text in
      text.aliases.compactMap { alias in
        guard let path = aliasPath(alias.value) else { return nil }
        let target = Link(path: text.page, title: text.title)
        return page(path, kind: .redirect, origin: text.file) { [self] output in
          let frame = PageFrame(self, path: path, title: wording.moved, kind: "redirect", isHidden: true)
          templates.redirect.render(RedirectPage(frame: frame, target: target), to: &output)
        }
      }
    }
  }
}
