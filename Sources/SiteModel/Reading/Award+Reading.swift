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
  static let columns = [
    "id", "recipient", "name", "kind", "form", "class", "decision", "decision_date", "issuer", "unit",
    "organisation", "role", "role_class", "type", "campaign", "programme", "deed", "deed_date", "ceremony",
    "posthumous", "state", "source",
  ]

  /// Columns that only help to understand others: the honorific beside a name, and notes ("truy tặng").
  private static let helpers = ["honorific", "note"]
  private static let keys = columns + helpers
  /// One row fills one of several columns of these: collectives here, people there.
  private static let shared = ["name", "form"]

  static let columnNames = ColumnNames(
    key: { FieldNames.key(for: $0, among: keys) }, isPersonal: FieldNames.isPrivate)

  /// Reads the award lists of a file, wherever they begin. Columns that nobody knows are left out and reported; private ones
  /// are dropped.
  ///
  /// - Parameter sheets: the visible ones of a workbook in the order of their tabs, or the one of a text file.
  package static func read(
    _ sheets: [Sheet], file: String, mapping: ListMapping?, in context: ReadingContext
  ) -> Read<AwardFile> {
    var read = Read<AwardFile>(value: AwardFile(), diagnostics: [])
    var empty: [Sheet] = []
    for sheet in chosen(sheets, mapping, file, &read.diagnostics) where !sheet.rows.isEmpty {
      let found = awardLists(in: sheet, file: file, names: columnNames, mapping: mapping)
      read.diagnostics += found.diagnostics
      guard !found.lists.isEmpty else {
        empty.append(sheet)
        continue
      }
      for list in found.lists { take(list, of: sheet, file, context, &read) }
      read.value?.sheets.append(
        AwardSheetRecord(
          file: file, sheet: sheet.name,
          lists: found.lists.map { .init(header: $0.header, columns: $0.columns, rows: $0.rows.count) },
          leftOut: found.leftOut))
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

  /// What to say of a sheet without a list, where others have one: it may be a table of codes, or a list with a faulty header.
  private static func besideLists(
    _ sheet: Sheet, file: String, _ context: ReadingContext
  ) -> [Diagnostic] {
    let columns = nearestHeader(in: sheet, file: file, names: columnNames) ?? []
    let isNearlyList =
      columns.contains { $0.use == .numbering } && columns.contains { $0.use == .key("form") }
      || columns.contains { $0.use == .personalWith("name") }
      || columns.contains { $0.use == .numbering } && columns.contains { $0.use.tellsOfPeople }
    if isNearlyList { return withoutList(sheet, file: file, context) }
    return [Diagnostic(.awardSheetLeftOut, sheet.name ?? "", at: sheet.place(in: file))]
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
      list, sheet: sheet.name, known: columns, shared: shared, file: file, zone: context.zone)
    let keys = list.columns.compactMap { if case .key(let key) = $0.use { key } else { nil } }
    for column in list.columns where column.use == .key("note") {
      table.values.diagnostics.append(Diagnostic(.columnLeftOut, column.header, at: column.place))
    }
    let namesSomebody = keys.contains("recipient") || keys.contains("name")
    let header = sheet.name == nil ? sheet.place(in: file) : list.columns.first?.place
    // What is wrong with names beside private data says all that such a list needs.
    let hidesNames = list.columns.contains { $0.use == .personalWith("name") }
    if !namesSomebody, !hidesNames {
      table.values.diagnostics.append(Diagnostic(.missingRecipientColumn, at: header))
    }
    // A missing column is said once, not again for every row.
    let hasForm = keys.contains("form") || list.rows.contains { $0.given["form"] != nil }
    if !hasForm, namesSomebody || !hidesNames {
      table.values.diagnostics.append(
        Diagnostic(.missingColumn, "form", FieldNames.label("form"), at: header))
    }
    if namesSomebody, hasForm {
      var forms = KeptByText<FormText>()
      read.value?.awards += table.records { row in award(&row, &forms) }
    }
    read.diagnostics += table.values.diagnostics
  }

  /// - Parameter forms: what the texts of forms were divided into, which come again and again.
  private static func award(_ row: inout RowReader, _ forms: inout KeptByText<FormText>) -> Award? {
    let recipient = row.located("recipient")
    var name = row.located("name")
    for key in shared { row.reportSeveral(key) }
    if recipient == nil, name == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutRecipient, at: row.place))
    }
    guard let form = form(&row, &forms), let who = recipient ?? name else { return nil }
    let kind = row.choice("kind", Recipient.Kind.self)
    let text = (name ?? recipient.flatMap { isName($0) ? $0 : nil }).map {
      ($0, RecipientText($0.value, kind: kind?.words, hasPostBelow: row.namesPostBelow($0)))
    }
    if let (written, text) = text {
      name = Located(text.name, at: written.place)
      if text.hadPrivateData { row.reportPrivateData(beside: text.name, at: written.place) }
    }
    let isByID = recipient.map { !isName($0) } ?? false
    let guessed = kind == nil && !isByID ? text?.1.kind?.kind : nil
    let decision = decision(&row)
    var cells = AwardRow(
      recipient: isByID ? recipient : nil, campaign: row.located("campaign"), place: who.place,
      id: row.text("id") ?? "", name: name, kind: kind ?? guessed,
      form: Located(form.text.form, at: form.place),
      awardClass: awardClass(&row, form), decision: decision.number,
      decisionDate: row.writtenDate("decision_date") ?? decision.date, issuer: row.text("issuer"),
      unit: row.open("unit"), organisation: row.open("organisation"),
      role: row.open("role")?.value ?? text?.1.role, roleClass: roleClass(&row), type: row.text("type"),
      programme: row.located("programme"), deed: row.open("deed")?.value,
      deedDate: row.writtenDate("deed_date"), ceremony: row.writtenDate("ceremony"),
      isPosthumous: isPosthumous(&row, form.text, text?.1), state: row.choice("state", State.self) ?? .valid,
      source: row.text("source"))
    cells.honorific = row.text("honorific") ?? text?.1.honorific
    cells.isKindGuessed = guessed != nil
    return Award(cells)
  }

  private static func isName(_ written: Located<String>) -> Bool {
    !IDIndex<Recipient>.isFit(written.value)
  }

  private static func form(
    _ row: inout RowReader, _ forms: inout KeptByText<FormText>
  ) -> (text: FormText, place: Place)? {
    if let form = row.located("form") {
      if row.given["form"]?.text != form.value { reportProposal(form, &row) }
      return (forms(form.value) { FormText($0) }, form.place)
    }
    if row.headers["form"] == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutForm, at: row.place))
    } else {
      _ = row.required("form")
    }
    return nil
  }

  /// The number of the decision, and its date where one cell holds both.
  private static func decision(_ row: inout RowReader) -> (number: Located<String>?, date: PartialDate?) {
    guard let written = row.located("decision") else { return (nil, nil) }
    reportProposal(written, &row)
    guard let reference = DecisionReference(cell: written.value), let date = reference.date else {
      return (written, nil)
    }
    return (Located(reference.number, at: written.place), date)
  }

  /// "Đề nghị Bằng khen", "Tờ trình số 5/TTr-UBND".
  private static func reportProposal(_ written: Located<String>, _ row: inout RowReader) {
    guard isProposal(written.value) else { return }
    row.values.diagnostics.append(Diagnostic(.awardOnlyProposed, written.value, at: written.place))
  }

  /// Offices have more classes than there are; what they call their own is left out and reported.
  private static func roleClass(_ row: inout RowReader) -> RoleClass? {
    guard let written = row.located("role_class"), row.headers["role_class"] != "role_class" else {
      return row.choice("role_class", RoleClass.self)
    }
    if let known = row.values.spelled(written.value, RoleClass.self) { return known }
    row.values.diagnostics.append(Diagnostic(.unknownRoleClass, written.value, at: written.place))
    return nil
  }

  /// The class of its own column, or of the form's words; two that differ are an error.
  private static func awardClass(
    _ row: inout RowReader, _ form: (text: FormText, place: Place)
  ) -> AwardClass? {
    let column = row.choice("class", AwardClass.self)
    guard let written = form.text.awardClass else { return column }
    let inForm = row.values.choice(Located(written, at: form.place), AwardClass.self)
    if let column, let inForm, column != inForm {
      row.values.diagnostics.append(
        Diagnostic(.conflictingClass, written, row.text("class") ?? "", at: form.place))
    }
    return column ?? inForm
  }

  private static func isPosthumous(_ row: inout RowReader, _ form: FormText, _ who: RecipientText?) -> Bool {
    row.flag("posthumous") || form.isPosthumous || who?.isPosthumous ?? false
      || row.text("note").map { holds(folded($0), "truy tang") } ?? false
  }
}

extension Recipient.Kind {
  fileprivate var words: RecipientWords {
    switch self {
    case .individual, .foreign: .person
    case .collective: .collective
    case .household: .household
    case .community, .province: .place
    }
  }
}

extension RecipientWords {
  /// What a row says that does not say it; a person is what rows mean anyway.
  fileprivate var kind: Recipient.Kind? {
    switch self {
    case .person: nil
    case .collective, .place: .collective
    case .household: .household
    }
  }
}
