import Formats
import Theming

/// Every template of a theme with what an author may use in it: a row for each thing.
package func templateTable(_ parts: [TemplatePart]) -> CSVTable {
  CSVTable(
    header: ["template", "pages", "what", "name", "kind", "text", "file"],
    rows: parts.map { part in
      [
        part.template, part.pages.joined(separator: ";"), part.kind.rawValue, part.name, part.fieldKind,
        part.text, part.file,
      ]
    })
}
