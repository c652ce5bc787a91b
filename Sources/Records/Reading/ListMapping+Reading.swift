import AwardLists
import Diagnostics
import VietnameseText
import YAMLTree

extension ListMapping {
  /// Reads a mapping file: `sheet`, `header` (a number of a row, or `5-6`), `rows`, `columns` (letter or header: key, or `-` to
  /// leave it out), `constants` (key: value), `headings` (text: what it is) and `hidden-rows`.
  package static func read(_ root: YAMLNode, file: String, in context: ReadingContext) -> Read<ListMapping> {
    var reader = MappingReader(
      root, known: ["sheet", "header", "rows", "columns", "constants", "headings", "hidden-rows"], file: file,
      zone: context.zone)
    var mapping = ListMapping(place: reader.place(of: "header") ?? Place(file, line: 1))
    mapping.sheets = reader.list("sheet").map { ($0.value, $0.place) }
    mapping.header = reader.located("header").flatMap { reader.values.rowRange($0) }
    mapping.rows = reader.located("rows").flatMap { reader.values.rowRange($0) }
    for entry in reader.node("columns")?.entries ?? [] {
      let text = (entry.value.text ?? "").trimmed
      let isLeftOut = text.isEmpty || text == "-" || folded(text) == "bo qua"
      let key = isLeftOut ? nil : key(text, at: entry.value.place(in: file), &reader)
      guard isLeftOut || key != nil else { continue }
      mapping.columns.append(Column(written: entry.key, place: entry.keyPlace(in: file), key: key))
    }
    for entry in reader.node("constants")?.entries ?? [] {
      let place = entry.value.place(in: file)
      guard let key = key(entry.key, at: entry.keyPlace(in: file), &reader),
        let text = entry.value.text?.trimmed,
        !text.isEmpty
      else { continue }
      mapping.constants[key] = GivenValue(text, at: place, wins: true)
    }
    mapping.hiddenRows = reader.located("hidden-rows").flatMap { reader.values.choice($0, HiddenRows.self) }
    for entry in reader.node("headings")?.entries ?? [] {
      let written = Located((entry.value.text ?? "").trimmed, at: entry.value.place(in: file))
      guard let meaning = reader.values.choice(written, HeadingMeaning.self) else { continue }
      mapping.headings.append(
        Heading(written: entry.key.trimmed, place: entry.keyPlace(in: file), meaning: meaning))
    }
    return Read(value: mapping, diagnostics: reader.values.diagnostics)
  }

  private static func key(_ written: String, at place: Place, _ reader: inout MappingReader) -> String? {
    if let key = FieldNames.key(for: written, among: Award.known) { return key }
    let near = nearMisses(of: written, among: FieldNames.allNames(for: Award.known))
    reader.values.diagnostics.append(Diagnostic(.mappingUnknownKey, written, at: place, suggestions: near))
    return nil
  }
}

extension ValueReader {
  /// "5" or "5-6", rows of a sheet.
  fileprivate mutating func rowRange(_ written: Located<String>) -> ClosedRange<Int>? {
    let numbers = written.value.split { $0 == "-" || $0 == "–" }.map { Int(String($0).trimmed) }
    if let first = numbers.first ?? nil, let last = numbers.last ?? nil, numbers.count <= 2, first > 0,
      first <= last
    {
      return first...last
    }
    diagnostics.append(Diagnostic(.badRowRange, written.value, at: written.place))
    return nil
  }
}
