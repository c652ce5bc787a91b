import AwardLists
import Diagnostics
import Sheets
import VietnameseText

/// The award rows of one file, and how its sheets were read.
package struct AwardFile: Sendable {
  package var awards: [Award] = []
  package var sheets: [AwardSheetRecord] = []
}

/// What became of a sheet, for the audit: which columns and rows were read, and which were left out and why.
package struct AwardSheetRecord: Sendable {
  package let file: String
  /// In a workbook.
  package let sheet: String?
  package let lists: [ReadList]
  package let leftOut: [LeftOutRow]

  /// One list of the sheet.
  package struct ReadList: Sendable {
    /// The rows of its header, from 1.
    package let header: ClosedRange<UInt32>
    package let columns: [AwardColumn]
    /// How many rows commend somebody.
    package let rows: Int

    /// "5", or "5–6".
    package var headerRows: String {
      header.count == 1 ? "\(header.lowerBound)" : "\(header.lowerBound)–\(header.upperBound)"
    }
  }
}

extension Award {
  /// Reads the award lists of a file, wherever they begin. Columns that nobody knows are left out and reported; private ones
  /// are dropped.
  ///
  /// - Parameter sheets: the visible ones of a workbook in the order of their tabs, or the one of a text file.
  package static func read(
    _ sheets: [Sheet], file: String, mapping: ListMapping?, in context: ReadingContext
  ) -> Read<AwardFile> {
    var read = Read<AwardFile>(value: AwardFile(), diagnostics: [])
    var empty: [Sheet] = []
    var explained: Set<String> = []
    var (lists, totals): ([AwardList], [OpenTotal]) = ([], [])
    let looked = chosen(sheets, mapping, file, &read.diagnostics).filter { !$0.rows.isEmpty }.map { sheet in
      (sheet: sheet, found: awardLists(in: sheet, file: file, names: columnNames, mapping: mapping))
    }
    let someHaveRows = looked.contains { $0.found.hasRows }
    for (sheet, found) in looked {
      // Beside lists with rows, a table of codes or a guide is none, whatever its columns are called.
      let isBesideLists = someHaveRows && !found.hasRows && !isNearlyList(sheet, file: file)
      if found.lists.isEmpty || !isBesideLists { read.diagnostics += found.diagnostics }
      explained.formUnion(found.explained)
      guard !found.lists.isEmpty, !isBesideLists else {
        empty.append(sheet)
        continue
      }
      // A total may be that of its sheet, or of all sheets.
      totals += OpenTotal.wrong(found.openTotals, among: found.lists).map(\.total)
      lists += found.lists
      for list in found.lists {
        take(list, of: sheet, file, context, &read)
        if list.rows.isEmpty { reportEmpty(list, &read) }
      }
      read.value?.sheets.append(
        AwardSheetRecord(
          file: file, sheet: sheet.name,
          lists: found.lists.map { .init(header: $0.header, columns: $0.columns, rows: $0.rows.count) },
          leftOut: found.leftOut))
    }
    read.diagnostics += OpenTotal.wrong(totals, among: lists).map(\.error)
    for heading in mapping?.headings ?? [] where !explained.contains(heading.written) {
      read.diagnostics.append(Diagnostic(.mappingHeadingMissing, heading.written, at: heading.place))
    }
    if read.value?.sheets.isEmpty ?? true {
      // What a mapping says of a sheet or a row that is not there was reported.
      if !read.diagnostics.contains(where: { $0.severity == .error }) {
        let sheet = empty.first ?? sheets.first ?? Sheet(rows: [])
        read.diagnostics += withoutList(sheet, file: file, context)
      }
    } else {
      for sheet in empty { read.diagnostics += besideLists(sheet, file: file, context) }
    }
    return read
  }

  /// A list was forgotten, or its rows were taken for something else, which is said of them.
  private static func reportEmpty(_ list: AwardList, _ read: inout Read<AwardFile>) {
    guard let place = list.columns.first?.place else { return }
    read.diagnostics.append(Diagnostic(.awardListEmpty, at: place))
  }

  /// What to say of a sheet without a list, where others have one: it may be a table of codes, or a list with a faulty header.
  private static func besideLists(
    _ sheet: Sheet, file: String, _ context: ReadingContext
  ) -> [Diagnostic] {
    if isNearlyList(sheet, file: file) { return withoutList(sheet, file: file, context) }
    return [Diagnostic(.awardSheetLeftOut, sheet.name ?? "", at: sheet.place(in: file))]
  }

  private static func isNearlyList(_ sheet: Sheet, file: String) -> Bool {
    let columns = nearestHeader(in: sheet, file: file, names: columnNames) ?? []
    return columns.contains { $0.use == .numbering } && columns.contains { $0.use == .key("form") }
      || columns.contains { $0.use == .personalWith("name") }
      || columns.contains { $0.use == .numbering } && columns.contains { $0.use.tellsOfPeople }
  }

  /// All sheets, or those that the mapping names.
  private static func chosen(
    _ sheets: [Sheet], _ mapping: ListMapping?, _ file: String, _ diagnostics: inout [Diagnostic]
  ) -> [Sheet] {
    guard let wanted = mapping?.sheets, !wanted.isEmpty else { return sheets }
    let names = sheets.compactMap(\.name)
    for sheet in wanted where !names.contains(sheet.name) {
      diagnostics.append(
        Diagnostic(
          .mappingSheetMissing, sheet.name, at: sheet.place,
          suggestions: nearMisses(of: sheet.name, among: names)))
    }
    return sheets.filter { sheet in wanted.contains { $0.name == sheet.name } }
  }

  /// What a sheet lacks to be a list.
  private static func withoutList(
    _ sheet: Sheet, file: String, _ context: ReadingContext
  ) -> [Diagnostic] {
    guard let columns = nearestHeader(in: sheet, file: file, names: columnNames) else {
      let mapping = String(file.split(separator: "/").last ?? "") + ".yml"
      return [Diagnostic(.awardListNotFound, mapping, at: sheet.place(in: file))]
    }
    let list = AwardList(header: 1...1, columns: columns)
    var read = Read<AwardFile>(diagnostics: [])
    take(list, of: sheet, file, context, &read)
    return read.diagnostics
  }

  private static func take(
    _ list: AwardList, of sheet: Sheet, _ file: String, _ context: ReadingContext,
    _ read: inout Read<AwardFile>
  ) {
    var table = TableReader(
      list, sheet: sheet.name, known: known, shared: shared, file: file, zone: context.zone)
    let found = list.columns.compactMap { if case .key(let key) = $0.use { key } else { nil } }
    let namesSomebody = found.contains("recipient") || found.contains("name")
    let header = sheet.name == nil ? sheet.place(in: file) : list.columns.first?.place
    // What is wrong with names beside private data says all that such a list needs.
    let hidesNames = list.columns.contains { $0.use == .personalWith("name") }
    if !namesSomebody, !hidesNames {
      table.values.diagnostics.append(Diagnostic(.missingRecipientColumn, at: header))
    }
    // A missing column is said once, not again for every row.
    let hasForm = found.contains("form") || list.rows.contains { $0.given["form"] != nil }
    if !hasForm, namesSomebody || !hidesNames {
      for column in columns where column.isNeeded {
        table.values.diagnostics.append(
          Diagnostic(.missingColumn, column.key, column.label.vi, at: header))
      }
    }
    if namesSomebody, hasForm {
      let awards = table.records(columns: AwardColumns.init, award)
      read.value?.awards += awards
      if let problem = placesLeftEmpty(in: awards) { read.diagnostics.append(problem) }
    }
    read.diagnostics += table.values.diagnostics
  }

  /// People without a place in a list where nearly everybody has one: a cell was emptied.
  private static func placesLeftEmpty(in awards: [Award]) -> Diagnostic? {
    // A name that is not that of an office is a person's.
    let people = awards.filter { ($0.kind ?? .individual) == .individual && $0.recipient == nil }
    let placeless = people.filter { $0.unit == nil && $0.organisation == nil }
    guard let first = placeless.first, placeless.count * 5 <= people.count else { return nil }
    let names = placeless.prefix(5).map { "\($0.place.within) '\($0.name?.value ?? "")'" }
    return Diagnostic(
      .placeLeftEmpty, String(placeless.count),
      (names + (placeless.count > 5 ? ["…"] : [])).joined(separator: ", "),
      at: first.name?.place ?? first.place)
  }
}
