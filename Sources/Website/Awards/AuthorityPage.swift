import Formats
import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// Who decides what, from the catalogue at the clock's date: a table for each level, and what ended with whom it went to.
struct AuthorityPage: TemplateView {
  let frame: PageFrame
  /// Forms that the register has rows of, by id, with their part of it.
  fileprivate let awarded: [String: String]

  init(frame: PageFrame) {
    self.frame = frame
    let (context, site) = (frame.context, frame.context.site)
    let forms = Set(site.awards.refs.map { site.links($0).form })
    awarded = Dictionary(
      uniqueKeysWithValues: forms.map { (site.forms[$0].id, context.registerFolder(.form($0))) })
  }

  private var context: SiteContext { frame.context }
  private var catalogue: Catalogue { context.site.catalogue }

  static let fields: [Field<AuthorityPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .list("levels") { page in
        page.catalogue.levels.filter { !page.context.edition.endedLevels.contains($0.id) }
          .map { AuthorityView(level: $0, page: page) }.filter { !$0.forms.isEmpty }
      },
      .list("ended") { page in
        page.catalogue.levels.filter { page.context.edition.endedLevels.contains($0.id) }
          .map { AuthorityView(level: $0, page: page) }
      },
      .flag("has_ended") { !$0.context.edition.endedLevels.isEmpty },
    ]
}

/// A level of authority with the statutory forms that it decides, or decided.
struct AuthorityView: TemplateView {
  let level: AwardLevel
  let page: AuthorityPage

  private var context: SiteContext { page.frame.context }

  fileprivate var forms: [AwardForm] {
    let hasEnded = context.edition.endedLevels.contains(level.id)
    return context.site.catalogue.forms.filter { form in
      form.isStatutory && form.levels.contains(level.id)
        && (hasEnded || !context.edition.endedForms.contains(form.id))
    }
  }

  static let fields: [Field<AuthorityView>] = [
    .text("name") { view in
      view.context.wording.language.choose(
        vi: view.level.name, en: view.level.englishName ?? view.level.name)
    },
    .text("articles") { view in
      view.level.articles.isEmpty ? nil : view.level.articles.joined(separator: ", ")
    },
    .view("last_day") { view in view.level.validTo.map { DateView($0, view.context.wording) } },
    .list("forms") { view in
      view.forms.map { AuthorityForm(form: $0, path: view.page.awarded[$0.id], context: view.context) }
    },
  ]
}

/// A form with who may receive it, and who decides it now.
struct AuthorityForm: TemplateView {
  let form: AwardForm
  /// Its part of the register, if it has one.
  let path: String?
  let context: SiteContext

  static let fields: [Field<AuthorityForm>] = [
    .text("name") { $0.context.wording.name(of: $0.form, nil) },
    .markup("glyph") { view in
      guard let glyph = AwardGlyph.node(for: view.form.kind) else { return .none }
      return .markup { $0.appendHTML(glyph) }
    },
    .text("recipients") { view in
      view.form.recipients.map { view.context.wording.name(of: $0) }.joined(separator: ", ")
    },
    .text("articles") { view in view.form.articles.isEmpty ? nil : view.form.articles.joined(separator: ", ")
    },
    .text("path") { $0.path },
    .text("now") { view in
      let edition = view.context.edition
      let levels = view.context.site.catalogue.levels
      guard !edition.endedForms.contains(view.form.id) else { return nil }
      let names = view.form.levels.filter { !edition.endedLevels.contains($0) }
        .compactMap { id in levels.first { $0.id == id }?.name }
      return names.isEmpty ? nil : names.joined(separator: "; ")
    },
  ]
}

extension SiteContext {
  /// `/khen-thuong/tham-quyen/`, when there is a catalogue to make it from.
  var authorityPath: String? {
    guard has(.awards), site.catalogue.forms.contains(where: { $0.isStatutory }) else { return nil }
    return paths.folder(.awards) + "tham-quyen/"
  }

  var authorityFiles: [OutputFile] {
    guard let path = authorityPath else { return [] }
    return [
      page(path, kind: .authority, origin: SourcePaths.catalogue) { [self] output in
        let frame = PageFrame(
          self, path: path, title: wording.authority, description: wording.aboutAuthority, kind: "authority",
          trail: [Link(path: paths.folder(.awards), title: wording.awards)])
        templates.authority.render(AuthorityPage(frame: frame), to: &output)
      }
    ]
  }
}
