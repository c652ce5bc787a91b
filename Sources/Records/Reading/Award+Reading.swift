import AwardLists
import Diagnostics
import VietnameseText

extension Award {
  static func award(_ row: inout RowReader, _ columns: AwardColumns) -> Award? {
    let recipient = row.located(columns.recipient)
    var name = row.located(columns.name)
    row.reportSeveral(columns.name)
    row.reportSeveral(columns.form)
    if recipient == nil, name == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutRecipient, at: row.place))
    }
    guard let form = form(&row, columns), let who = recipient ?? name else { return nil }
    let kind = row.choice(columns.kind, Recipient.Kind.self)
    let written = name ?? recipient.flatMap { isName($0) ? $0 : nil }
    let text = written.map {
      RecipientText($0.value, kind: kind?.words, hasPostBelow: row.namesPostBelow($0))
    }
    if let written, let text {
      name = Located(text.name, at: written.place)
      if text.hadPrivateData { row.reportPrivateData(beside: text.name, at: written.place) }
      _ = row.values.name(written)
      if let post = text.role, mayBeAnotherPerson(post) {
        row.values.diagnostics.append(Diagnostic(.maybeTwoPeople, written.value, post, at: written.place))
      }
      if text.isInverted { row.countInverted(written, shown: text.name) }
    }
    let isByID = recipient.map { !isName($0) } ?? false
    let guessed = kind == nil && !isByID ? text?.kind?.kind : nil
    let decision = decision(&row, columns)
    let organisation = row.open(columns.organisation)
    let deedTime = row.open(columns.deedDate).flatMap { isSpanOfTime($0.value) ? $0.value : nil }
    var cells = AwardRow(
      recipient: isByID ? recipient : nil, decision: decision.number,
      decisionDate: row.writtenDate(columns.decisionDate) ?? decision.date, issuer: row.text(columns.issuer),
      form: Located(form.text.form, at: form.place), unit: unit(&row, columns, of: text),
      organisation: organisation,
      kind: kind ?? guessed,
      awardClass: awardClass(&row, columns, form), roleClass: roleClass(&row, columns),
      isPosthumous: isPosthumous(&row, columns, form.text, text),
      state: row.choice(columns.state, State.self) ?? .valid, place: who.place, name: name,
      role: post(row.open(columns.role)?.value, behindName: text?.role), deed: row.open(columns.deed)?.value,
      deedDate: deedTime == nil ? row.writtenDate(columns.deedDate) : nil, deedTime: deedTime,
      ceremony: row.writtenDate(columns.ceremony),
      campaign: row.located(columns.campaign), programme: row.located(columns.programme),
      type: row.text(columns.type), id: row.text(columns.id) ?? "", source: row.text(columns.source))
    cells.honorific = row.text(columns.honorific) ?? text?.honorific
    cells.isKindGuessed = guessed != nil
    cells.isOrganisationFromHeading = isDoubtful(organisation, columns.organisation)
    cells.nameKey = spellingKey(name?.value ?? "")
    cells.postKey = cells.role.map { row.texts.postKey($0) }
    cells.deedMark = cells.deed.map(hash(of:)) ?? 0
    return Award(cells)
  }

  /// The post of its own column, together with what stands behind the name, where neither says the other.
  private static func post(_ column: String?, behindName part: String?) -> String? {
    guard let column, let part else { return column ?? part }
    let (first, second) = (" \(spellingKey(part)) ", " \(spellingKey(column)) ")
    if holds(second, first) { return column }
    return holds(first, second) ? part : "\(part), \(column)"
  }

  /// The unit of the row, or what the heading of a district makes of it.
  private static func unit(
    _ row: inout RowReader, _ columns: AwardColumns, of who: RecipientText?
  ) -> Located<String>? {
    let written = row.open(columns.unit)
    guard let district = columns.district.given, let who,
      written != nil || row.text(columns.organisation) == nil
    else { return written }
    let unit = AwardLists.unit(
      written?.value, of: who.name, isPerson: who.kind == .person, in: district.text)
    return unit.map { Located($0, at: written?.place ?? district.place) }
  }

  /// Whether a value is that of a heading which may be no place.
  private static func isDoubtful(_ value: Located<String>?, _ column: TableColumn) -> Bool {
    guard let given = column.given, given.mayBeGroup, let value else { return false }
    return value.place == given.place
  }

  private static func isName(_ written: Located<String>) -> Bool {
    !IDIndex<Recipient>.isFit(written.value)
  }

  private static func form(_ row: inout RowReader, _ columns: AwardColumns) -> (text: FormText, place: Place)?
  {
    if let form = row.located(columns.form) {
      let known = row.texts.form(form.value)
      if known.isProposal, columns.form.given?.text != form.value { reportProposal(form, &row) }
      return (known.text, form.place)
    }
    if row.headers["form"] == nil {
      row.values.diagnostics.append(Diagnostic(.awardWithoutForm, at: row.place))
    } else {
      row.reportMissing("form")
    }
    return nil
  }

  /// The number of the decision, and its date where one cell holds both.
  private static func decision(_ row: inout RowReader, _ columns: AwardColumns) -> (
    number: Located<String>?, date: PartialDate?
  ) {
    guard let written = row.located(columns.decision) else { return (nil, nil) }
    let known = row.texts.decision(written.value)
    if known.isProposal { reportProposal(written, &row) }
    if known.isDate {
      row.values.diagnostics.append(Diagnostic(.decisionIsDate, written.value, at: written.place))
    }
    // A title was looked at as a whole.
    if known.isSeveral, let problem = Diagnostic(severalDecisionsIn: written.value, at: written.place) {
      row.values.diagnostics.append(problem)
    }
    guard let reference = known.reference, let date = reference.date else { return (written, nil) }
    return (Located(reference.number, at: written.place), date)
  }

  /// "Đề nghị Bằng khen", "Tờ trình số 5/TTr-UBND".
  private static func reportProposal(_ written: Located<String>, _ row: inout RowReader) {
    row.values.diagnostics.append(Diagnostic(.awardOnlyProposed, written.value, at: written.place))
  }

  /// Offices have more classes than there are; what they call their own is left out and reported.
  private static func roleClass(_ row: inout RowReader, _ columns: AwardColumns) -> RoleClass? {
    guard let written = row.located(columns.roleClass), row.headers["role_class"] != "role_class" else {
      return row.choice(columns.roleClass, RoleClass.self)
    }
    if let known = row.values.spelled(written.value, RoleClass.self) { return known }
    row.values.diagnostics.append(Diagnostic(.unknownRoleClass, written.value, at: written.place))
    return nil
  }

  /// The class of its own column, or of the form's words; two that differ are an error.
  private static func awardClass(
    _ row: inout RowReader, _ columns: AwardColumns, _ form: (text: FormText, place: Place)
  ) -> AwardClass? {
    let column = row.choice(columns.awardClass, AwardClass.self)
    guard let written = form.text.awardClass else { return column }
    let inForm = row.values.choice(Located(written, at: form.place), AwardClass.self)
    if let column, let inForm, column != inForm {
      row.values.diagnostics.append(
        Diagnostic(.conflictingClass, written, row.text(columns.awardClass) ?? "", at: form.place))
    }
    return column ?? inForm
  }

  private static func isPosthumous(
    _ row: inout RowReader, _ columns: AwardColumns, _ form: FormText, _ who: RecipientText?
  ) -> Bool {
    row.flag(columns.posthumous) || form.isPosthumous || who?.isPosthumous ?? false
      || row.text(columns.note).map { holds(folded($0), "truy tang") } ?? false
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
