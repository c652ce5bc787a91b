import Diagnostics
import Theming

/// How a site looks: a theme with its templates, compiled.
package struct SiteDesign: Sendable {
  package let theme: Theme
  package let templates: Templates

  /// A template that cannot be compiled is empty and among the problems.
  package static func compile(
    _ theme: Theme, language: MessageLanguage
  ) -> (design: SiteDesign, diagnostics: [Diagnostic]) {
    let (templates, problems) = Templates.compile(theme, language: language.rawValue)
    return (SiteDesign(theme: theme, templates: templates), problems)
  }
}
