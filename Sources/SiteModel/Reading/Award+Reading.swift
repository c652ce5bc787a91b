import Diagnostics
import Sheets
import VietnameseText

extension Award {
  static let columns = [
    "id", "recipient", "name", "kind", "form", "class", "decision", "decision_date", "issuer", "unit",
    "organisation", "role", "role_class", "type", "campaign", "programme", "deed", "deed_date", "ceremony",
    "posthumous", "state", "source",
  ]

  /// Reads an award list. Columns that nobody knows are left out and reported; private ones are dropped.
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Award]> {
    var table = TableReader(
      sheet, known: columns, required: ["form"], unknown: .leftOut, file: file, zone: context.zone)
    let namesSomebody = table.column("recipient") != nil || table.column("name") != nil
    if !namesSomebody {
      table.values.diagnostics.append(Diagnostic(.missingRecipientColumn, at: sheet.place(in: file)))
    }
    // A missing column is said once, not again for every row.
    let awards = namesSomebody ? table.records { row in award(&row) } : []
    return Read(value: awards, diagnostics: table.values.diagnostics)
  }

  private static func award(_ row: inout RowReader) -> Award? {
    let recipient = row.located("recipient")
    let name = row.located("name")
    if recipient == nil, name == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutRecipient, at: row.place))
    }
    guard let form = row.required("form"), recipient != nil || name != nil else { return nil }
    let cells = AwardRow(
      recipient: recipient, campaign: row.located("campaign"), place: (recipient ?? name ?? form).place,
      id: row.text("id") ?? "", name: name,
      kind: row.choice("kind", Recipient.Kind.self), form: form,
      awardClass: row.choice("class", AwardClass.self), decision: row.located("decision"),
      decisionDate: row.date("decision_date"), issuer: row.text("issuer"), unit: row.located("unit"),
      organisation: row.located("organisation"), role: row.text("role"),
      roleClass: row.choice("role_class", RoleClass.self), type: row.text("type"),
      programme: row.located("programme"), deed: row.text("deed"),
      deedDate: row.date("deed_date"), ceremony: row.date("ceremony"),
      isPosthumous: row.flag("posthumous"), state: row.choice("state", State.self) ?? .valid,
      source: row.text("source"))
    return Award(cells)
  }
}
