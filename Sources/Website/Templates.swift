import Diagnostics
import Theming

/// A compiled template that accepts one kind of view only.
struct PageTemplate<View: TemplateView>: Sendable {
  private let template: Template?

  init(_ name: String, in theme: Theme, language: String, into diagnostics: inout [Diagnostic]) {
    let (template, problems) = theme.compile(name, for: Shape(View.self), language: language)
    self.template = template
    diagnostics += problems
  }

  func render(_ view: View, to output: inout [UInt8]) { template?.render(view, to: &output) }
}

/// The templates of every kind of page.
package struct Templates: Sendable {
  let home: PageTemplate<HomePage>
  let story: PageTemplate<StoryPage>
  let stories: PageTemplate<StoryListPage>
  let links: PageTemplate<LinkListPage>
  let recipient: PageTemplate<RecipientPage>
  let campaign: PageTemplate<CampaignPage>
  let unit: PageTemplate<UnitPage>
  let organisation: PageTemplate<OrganisationPage>
  let programme: PageTemplate<ProgrammePage>
  let practices: PageTemplate<PracticesPage>
  let decision: PageTemplate<DecisionPage>
  let register: PageTemplate<RegisterPage>
  let authority: PageTemplate<AuthorityPage>
  let transparency: PageTemplate<TransparencyPage>
  let text: PageTemplate<TextPage>
  let document: PageTemplate<DocumentPage>
  let notices: PageTemplate<NoticesPage>
  let notice: PageTemplate<NoticePage>
  let press: PageTemplate<PressPage>
  let pressYear: PageTemplate<PressYearPage>
  let pressCorrections: PageTemplate<PressCorrectionsPage>
  let pressArchives: PageTemplate<PressArchivesPage>
  let pressKit: PageTemplate<PressKitPage>
  let pressChecking: PageTemplate<PressCheckingPage>
  let bulletin: PageTemplate<BulletinPage>
  let bulletinNotice: PageTemplate<BulletinNoticePage>
  let data: PageTemplate<DataPage>
  let notFound: PageTemplate<AbsencePage>
  let tombstone: PageTemplate<AbsencePage>
  let redirect: PageTemplate<RedirectPage>
  /// All of these by their names.
  package let pages: [PageKind]

  /// Compiles all of them, so that a mistake in any is reported whatever pages the site has.
  package static func compile(_ theme: Theme, language: String) -> (Templates, [Diagnostic]) {
    var problems: [Diagnostic] = []
    var pages: [PageKind] = []
    func template<View>(_ name: String) -> PageTemplate<View> {
      pages.append(PageKind(template: name, shape: Shape(View.self)))
      return PageTemplate(name, in: theme, language: language, into: &problems)
    }
    let templates = Templates(
      home: template("home"), story: template("story"), stories: template("stories"),
      links: template("links"), recipient: template("recipient"), campaign: template("campaign"),
      unit: template("unit"), organisation: template("organisation"), programme: template("programme"),
      practices: template("practices"), decision: template("decision"), register: template("register"),
      authority: template("authority"), transparency: template("transparency"),
      text: template("text"), document: template("document"), notices: template("notices"),
      notice: template("notice"), press: template("press"), pressYear: template("press-year"),
      pressCorrections: template("press-corrections"), pressArchives: template("press-archives"),
      pressKit: template("press-kit"),
      pressChecking: template("press-checking"), bulletin: template("bulletin"),
      bulletinNotice: template("bulletin-notice"), data: template("data"),
      notFound: template("404"), tombstone: template("tombstone"), redirect: template("redirect"),
      pages: pages)
    let names = pages.map(\.template)
    let missing = names.filter { theme.templates[$0] == nil }
    if let problem = theme.missingBase(missing, of: names) {
      problems.removeAll { $0.code == Rule.missingTemplate.code }
      return (templates, unique(problems + [problem]))
    }
    return (templates, unique(problems + theme.unusedParts(of: names)))
  }

  /// A partial that many templates use is reported once.
  private static func unique(_ problems: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<String> = []
    return problems.filter { problem in
      let place = problem.place.map { $0.description } ?? ""
      return seen.insert("\(place) \(problem.code) \(problem.facts)").inserted
    }
  }
}
