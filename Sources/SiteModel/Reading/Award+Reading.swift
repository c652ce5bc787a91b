import AwardLists
import Diagnostics
import VietnameseText

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
  static let shared = ["name", "form"]

  static let columnNames = ColumnNames(
    key: { FieldNames.key(for: $0, among: keys) }, isPersonal: FieldNames.isPrivate)

  static func award(_ row: inout RowReader) -> Award? {
    let recipient = row.located("recipient")
    var name = row.located("name")
    for key in shared { row.reportSeveral(key) }
    if recipient == nil, name == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutRecipient, at: row.place))
    }
    guard let form = form(&row), let who = recipient ?? name else { return nil }
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
      unit: unit(&row, of: text?.1), organisation: row.open("organisation"),
      role: row.open("role")?.value ?? text?.1.role, roleClass: roleClass(&row), type: row.text("type"),
      programme: row.located("programme"), deed: row.open("deed")?.value,
      deedDate: row.writtenDate("deed_date"), ceremony: row.writtenDate("ceremony"),
      isPosthumous: isPosthumous(&row, form.text, text?.1), state: row.choice("state", State.self) ?? .valid,
      source: row.text("source"))
    cells.honorific = row.text("honorific") ?? text?.1.honorific
    cells.isKindGuessed = guessed != nil
    return Award(cells)
  }

  /// The unit of the row, or what the heading of a district makes of it.
  private static func unit(_ row: inout RowReader, of who: RecipientText?) -> Located<String>? {
    let written = row.open("unit")
    guard let district = row.given["district"], let who, written != nil || row.text("organisation") == nil
    else { return written }
    let unit = AwardLists.unit(
      written?.value, of: who.name, isPerson: who.kind == .person, in: district.text)
    return unit.map { Located($0, at: written?.place ?? district.place) }
  }

  private static func isName(_ written: Located<String>) -> Bool {
    !IDIndex<Recipient>.isFit(written.value)
  }

  private static func form(_ row: inout RowReader) -> (text: FormText, place: Place)? {
    if let form = row.located("form") {
      if row.given["form"]?.text != form.value { reportProposal(form, &row) }
      return (row.texts.form(form.value), form.place)
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
    guard let reference = row.texts.decision(written.value), let date = reference.date else {
      return (written, nil)
    }
    return (Located(reference.number, at: written.place), date)
  }

  /// "Đề nghị Bằng khen", "Tờ trình số 5/TTr-UBND".
  private static func reportProposal(_ written: Located<String>, _ row: inout RowReader) {
    guard row.texts.isProposal(written.value) else { return }
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
