import Formats
import Reports
import SiteModel
import Theming
import Website

extension BuildRun {
  /// Every template of the theme. No text is read for it.
  mutating func templates() throws(FileError) -> CSVTable? {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let theme = theme(settings) else { return nil }
    let (design, problems) = SiteDesign.compile(theme, language: settings.language)
    add(problems)
    return templateTable(theme.parts(for: design.templates.pages, language: settings.language.rawValue))
  }
}
