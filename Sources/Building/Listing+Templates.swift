import Formats
import SiteModel
import Theming
import Website

extension BuildRun {
  /// Every template of the theme with what an author may use in it: a row for each thing. No text is read for it.
  mutating func templates() throws(FileError) -> CSVTable? {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let theme = theme(settings) else { return nil }
    let (templates, problems) = Templates.compile(theme, language: settings.language.rawValue)
    add(problems)
    return CSVTable(
      header: ["template", "pages", "what", "name", "kind", "text", "file"],
      rows: theme.parts(for: templates.pages, language: settings.language.rawValue).map { part in
        [
          part.template, part.pages.joined(separator: ";"), part.kind.rawValue, part.name, part.fieldKind,
          part.text, part.file,
        ]
      })
  }
}
