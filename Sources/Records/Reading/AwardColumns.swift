/// The columns of an award list, looked up once for all rows below the same headings. Behind a reference, because every row
/// is read with them.
final class AwardColumns {
  let id: TableColumn
  let recipient: TableColumn
  let name: TableColumn
  let kind: TableColumn
  let form: TableColumn
  let awardClass: TableColumn
  let decision: TableColumn
  let decisionDate: TableColumn
  let issuer: TableColumn
  let unit: TableColumn
  let organisation: TableColumn
  let role: TableColumn
  let roleClass: TableColumn
  let type: TableColumn
  let campaign: TableColumn
  let programme: TableColumn
  let deed: TableColumn
  let deedDate: TableColumn
  let ceremony: TableColumn
  let posthumous: TableColumn
  let state: TableColumn
  let source: TableColumn
  let honorific: TableColumn
  let note: TableColumn
  /// Only headings give it.
  let district: TableColumn

  init(_ row: RowReader) {
    id = row.column("id")
    recipient = row.column("recipient")
    name = row.column("name")
    kind = row.column("kind")
    form = row.column("form")
    awardClass = row.column("class")
    decision = row.column("decision")
    decisionDate = row.column("decision_date")
    issuer = row.column("issuer")
    unit = row.column("unit")
    organisation = row.column("organisation")
    role = row.column("role")
    roleClass = row.column("role_class")
    type = row.column("type")
    campaign = row.column("campaign")
    programme = row.column("programme")
    deed = row.column("deed")
    deedDate = row.column("deed_date")
    ceremony = row.column("ceremony")
    posthumous = row.column("posthumous")
    state = row.column("state")
    source = row.column("source")
    honorific = row.column("honorific")
    note = row.column("note")
    district = row.column("district")
  }
}
