import Diagnostics
import Records
import VietnameseText

/// Units and organisations that rows give by id or by name.
extension Joining {
  /// The names that no record has, and those without marks, each reported once.
  private struct PlaceReports {
    /// Texts with the number of rows that have them, in the order in which they came.
    struct Tally<Key: Hashable> {
      private(set) var texts: [(written: Located<String>, rows: Int)] = []
      private var positions: [Key: Int] = [:]

      mutating func add(_ written: Located<String>, as key: Key) {
        if let position = positions[key] {
          texts[position].rows += 1
        } else {
          positions[key] = texts.count
          texts.append((written, 1))
        }
      }
    }

    var unknown = Tally<String>()
    /// Headings that are no places, by where they stand.
    var groups = Tally<Place>()
    private var unmarked: Set<String> = []

    mutating func isNewUnmarked(_ text: String) -> Bool { unmarked.insert(text).inserted }
  }

  /// With each row its form, campaign and programme.
  mutating func joinPlaces(_ places: inout Places) {
    var reports = PlaceReports()
    var knownForms: [WrittenForm: Ref<AwardForm>?] = [:]
    for (position, award) in awards.enumerated() {
      var row = rows[position]
      joinForm(of: award, &row, &knownForms)
      let decided = award.decisionDate ?? row.decision.flatMap { decisions[$0.index].date }
      joinPlaces(of: award, on: decided ?? award.deedDate, &row, &places, &reports)
      rows[position] = row
    }
    report(reports, &places)
  }

  /// - Parameter date: of the decision, else of the deed: it decides between today's and former places of one name.
  private mutating func joinPlaces(
    of award: Award, on date: PartialDate?, _ row: inout RowLinks, _ places: inout Places,
    _ reports: inout PlaceReports
  ) {
    let unit = award.unit
    let organisation =
      award.isOrganisationFromHeading
      ? place(ofHeading: award.organisation, on: date, &places, &reports) : award.organisation
    if unit == nil, organisation == nil { joinOwnPlace(of: award, on: date, &row, &places) }
    if let written = unit {
      let meaning = places.meaning(of: written, in: .unit, on: date)
      row.matches.unit = matched(written, meaning, .unknownUnit, &reports)
      switch meaning {
      case .unit(let ref, _): (row.unit, row.unitKey) = (ref, places.key(of: ref))
      case .organisation(let ref, _) where organisation == nil || award.isOrganisationFromHeading:
        row.matches.unitIsOrganisation = true
        (row.organisation, row.organisationKey) = (ref, places.key(of: ref))
      case .organisation: row.matches.unit = .asWritten
      case .several, .asWritten, nil: row.unitKey = places.key(ofText: written.value)
      }
    }
    if award.isOrganisationFromHeading, let organisation, let unit {
      takeBeside(unit, heading: organisation, on: date, &row, &places)
    } else if let written = organisation {
      let reading = places.reading(of: written.value)
      let meaning = places.meaning(of: reading, in: .organisation, on: date)
      let isWithinUnit = meaning == nil && unit != nil && reading.units?.how == .part
      row.matches.organisation =
        isWithinUnit ? .asWritten : matched(written, meaning, .unknownOrganisation, &reports)
      take(meaning, of: written, isAlone: unit == nil, &row, &places)
    }
    // "Lê Văn An (xóm 3)" and "Lê Văn An (xóm 7)" of one commune are two.
    if row.organisationKey < 0, let unit, let part = award.role, isPartOfCommune(part) {
      row.organisationKey = places.key(ofText: part + ", " + unit.value)
    }
  }

  /// A heading that is a known place; any other is the name of a group, and no place of anybody.
  private func place(
    ofHeading heading: Located<String>?, on date: PartialDate?, _ places: inout Places,
    _ reports: inout PlaceReports
  ) -> Located<String>? {
    guard let heading else { return nil }
    switch places.meaning(of: heading, in: .organisation, on: date) {
    case .unit, .organisation: return heading
    // The answer for a heading is that it is a group.
    case .asWritten: return nil
    case .several, nil:
      reports.groups.add(heading, as: heading.place)
      return nil
    }
  }

  /// Below the heading of an office a row may say where somebody is within it, or where he lives. What the row says tells who he is;
  /// the office is only named.
  private func takeBeside(
    _ unit: Located<String>, heading: Located<String>, on date: PartialDate?, _ row: inout RowLinks,
    _ places: inout Places
  ) {
    guard row.organisation == nil,
      case .organisation(let ref, let how) = places.meaning(of: heading, in: .organisation, on: date)
    else { return }
    (row.organisation, row.matches.organisation) = (ref, how)
    // "Khoa Nhi" is that of this hospital.
    if row.unit == nil { row.unitKey = places.key(ofText: unit.value + ", " + heading.value) }
  }

  /// A collective's own name says where it is: "Nhân dân xã X, huyện Y", "Khoa Sơ sinh, Bệnh viện Z".
  private mutating func joinOwnPlace(
    of award: Award, on date: PartialDate?, _ row: inout RowLinks, _ places: inout Places
  ) {
    guard let name = award.name, let kind = award.kind, kind != .individual else { return }
    switch places.meaning(of: name, in: .unit, on: date) {
    case .unit(let ref, let how) where how != .unmarked: row.unitKey = places.key(of: ref)
    case .organisation(let ref, .part): row.organisationKey = places.key(of: ref)
    default: break
    }
  }

  /// "Trường THCS X, xã Y" in the column for organisations names a school that no record has, and its unit.
  private func take(
    _ meaning: Places.Meaning?, of written: Located<String>, isAlone: Bool, _ row: inout RowLinks,
    _ places: inout Places
  ) {
    switch meaning {
    case .organisation(let ref, _): (row.organisation, row.organisationKey) = (ref, places.key(of: ref))
    case .unit(let ref, let how):
      if isAlone {
        row.matches.organisationIsUnit = true
        (row.unit, row.unitKey) = (ref, places.key(of: ref))
      } else {
        row.matches.organisation = .asWritten
      }
      if how == .part { row.organisationKey = places.key(ofText: written.value) }
    case .several, .asWritten, nil: row.organisationKey = places.key(ofText: written.value)
    }
  }

  /// How a text was understood; what has to be said of it is said.
  private mutating func matched(
    _ written: Located<String>, _ meaning: Places.Meaning?, _ unknownID: Rule, _ reports: inout PlaceReports
  ) -> Matched {
    switch meaning {
    case .unit(let ref, let how):
      if how == .unmarked { reportUnmarked(written, known.gazetteer.units[ref].fullName, &reports) }
      return how
    case .organisation(let ref, let how):
      if how == .unmarked { reportUnmarked(written, known.gazetteer.organisations[ref].name, &reports) }
      return how
    case .several(let ids):
      candidates[written.place] = ids
      diagnostics.append(
        Diagnostic(
          .ambiguousName, written.value, ids.joined(separator: ", "), at: written.place,
          suggestions: Array(ids.prefix(3))))
      return .ambiguous
    case .asWritten: return .asWritten
    case nil where IDIndex<Unit>.isFit(written.value):
      reportUnknownID(written, unknownID)
      return .unknown
    case nil:
      reports.unknown.add(written, as: written.value)
      return .asWritten
    }
  }

  private mutating func reportUnmarked(
    _ written: Located<String>, _ name: String, _ reports: inout PlaceReports
  ) {
    guard reports.isNewUnmarked(written.value) else { return }
    diagnostics.append(
      Diagnostic(.unmarkedName, written.value, name, at: written.place, suggestions: [name]))
  }

  private mutating func reportUnknownID(_ written: Located<String>, _ rule: Rule) {
    let isUnit = rule.code == Rule.unknownUnit.code
    let known =
      isUnit
      ? known.gazetteer.units.records.map(\.id) + known.gazetteer.units.records.map(\.fullName)
      : known.gazetteer.organisations.records.map(\.id) + known.gazetteer.organisations.records.map(\.name)
    diagnostics.append(
      Diagnostic(
        rule, written.value, at: written.place, suggestions: nearMisses(of: written.value, among: known)))
  }

  /// Near misses are looked for up to a hundred times, so that a list of a thousand unknown schools stays cheap.
  private mutating func report(_ reports: PlaceReports, _ places: inout Places) {
    let names = reports.unknown.texts.isEmpty ? [] : known.gazetteer.spelledNames
    for group in reports.groups.texts {
      let place = group.written.place
      let mapping = String(place.file.split(separator: "/").last ?? "") + ".yml"
      diagnostics.append(
        Diagnostic(.headingIsNoPlace, group.written.value, String(group.rows), mapping, at: place))
    }
    for (number, unknown) in reports.unknown.texts.enumerated() {
      let text = unknown.written.value
      let near = number < 100 ? places.hints(for: text, among: names) : []
      diagnostics.append(
        Diagnostic(
          .placeWithoutRecord, text, String(unknown.rows), at: unknown.written.place,
          suggestions: near))
    }
  }
}

/// Whether a text that stands as a post is a village or quarter: "xóm 3", "bản Hòa Sơn"; not "Thôn đội trưởng".
private func isPartOfCommune(_ text: String) -> Bool {
  // Nearly every post begins with another letter.
  guard let first = text.utf8.first, "xtbklaXTBKLA".utf8.contains(first) || first >= 0x80 else {
    return false
  }
  let words = spellingKey(text).split(separator: " ")
  guard let word = words.first, (2...5).contains(words.count), !words.contains("trưởng") else { return false }
  return villages.contains(String(word))
}

private let villages = Set(["xóm", "thôn", "bản", "khối", "làng", "ấp", "buôn"].map(spellingKey))
