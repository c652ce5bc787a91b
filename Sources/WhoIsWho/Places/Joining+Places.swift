import Diagnostics
import Records
import VietnameseText

/// Units and organisations that rows give by id or by name.
extension Joining {
  /// The names that no record has, and those without marks, each reported once.
  private struct PlaceReports {
    struct Unknown {
      let written: Located<String>
      var rows = 1
    }

    var unknown: [Unknown] = []
    private var positions: [String: Int] = [:]
    private var unmarked: Set<String> = []

    mutating func addUnknown(_ written: Located<String>) {
      if let position = positions[written.value] {
        unknown[position].rows += 1
      } else {
        positions[written.value] = unknown.count
        unknown.append(Unknown(written: written))
      }
    }

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
    if award.unit == nil, award.organisation == nil { joinOwnPlace(of: award, on: date, &row, &places) }
    if let written = award.unit {
      let meaning = places.meaning(of: written, in: .unit, on: date)
      row.matches.unit = matched(written, meaning, .unknownUnit, &reports)
      switch meaning {
      case .unit(let ref, _): (row.unit, row.unitKey) = (ref, places.key(of: ref))
      case .organisation(let ref, _) where award.organisation == nil:
        row.matches.unitIsOrganisation = true
        (row.organisation, row.organisationKey) = (ref, places.key(of: ref))
      case .organisation: row.matches.unit = .asWritten
      case .several, nil: row.unitKey = places.key(ofText: written.value)
      }
    }
    if let written = award.organisation {
      let reading = places.reading(of: written.value)
      let meaning = places.meaning(of: reading, in: .organisation, on: date)
      let isWithinUnit = meaning == nil && award.unit != nil && reading.units?.how == .part
      row.matches.organisation =
        isWithinUnit ? .asWritten : matched(written, meaning, .unknownOrganisation, &reports)
      take(meaning, of: written, isAlone: award.unit == nil, &row, &places)
    }
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
    case .several, nil: row.organisationKey = places.key(ofText: written.value)
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
    case nil where IDIndex<Unit>.isFit(written.value):
      reportUnknownID(written, unknownID)
      return .unknown
    case nil:
      reports.addUnknown(written)
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
    let names =
      known.gazetteer.units.records.map(\.fullName) + known.gazetteer.organisations.records.map(\.name)
    for (number, unknown) in reports.unknown.enumerated() {
      let text = unknown.written.value
      var near: [String] = []
      if number < 100 {
        near = places.unmarkedTwins(of: text)
        if near.isEmpty { near = nearMisses(of: text, among: names) }
      }
      diagnostics.append(
        Diagnostic(
          .placeWithoutRecord, text, String(unknown.rows), at: unknown.written.place,
          suggestions: Array(near.prefix(3))))
    }
  }
}
