import Records
import VietnameseText

/// What rows may mean by the texts in their columns for units and organisations, each text looked at once.
package struct Places: Sendable {
  /// A text, before a date decides; behind a reference, because each row asks for one or two.
  final class Reading: Sendable {
    let unit: Ref<Unit>?
    let organisation: Ref<Organisation>?
    let units: NameReading<Unit>?
    let organisations: NameReading<Organisation>?
    /// What somebody said that it means.
    let answer: Meaning?

    init(
      _ unit: Ref<Unit>?, _ organisation: Ref<Organisation>?, _ units: NameReading<Unit>?,
      _ organisations: NameReading<Organisation>?, answer: Meaning?
    ) {
      self.answer = answer
      (self.unit, self.organisation, self.units, self.organisations) = (
        unit, organisation, units, organisations
      )
    }
  }

  /// What a text means on a date.
  package enum Meaning: Sendable {
    case unit(Ref<Unit>, Matched)
    case organisation(Ref<Organisation>, Matched)
    /// The ids of all that fit.
    case several([String])
    /// Somebody said that no record is meant.
    case asWritten
  }

  package enum Column: Sendable { case unit, organisation }

  /// In bytes; a longer text is none, and is not taken apart.
  private static let longestName = 500

  private let gazetteer: Gazetteer
  /// Made when a row first gives a name instead of an id.
  private var names: (units: UnitNames, organisations: OrganisationNames)?
  /// By the spelling keys of texts.
  private let answers: [String: Meaning]
  private let unitLineage: Lineage
  private let organisationLineage: Lineage
  private var readings: [TextKey: Reading] = [:]
  private var texts: [String: Int32] = [:]

  /// - Parameter answers: what somebody said of texts.
  package init(_ gazetteer: Gazetteer, answers: [PlaceAnswer] = []) {
    self.gazetteer = gazetteer
    self.answers = Dictionary(
      answers.compactMap { answer in
        gazetteer.meaning(of: answer).map { (spellingKey(answer.text), $0) }
      }, uniquingKeysWith: { first, _ in first })
    unitLineage = Lineage(successors: gazetteer.unitSuccessors.map { $0.map(\.index) })
    organisationLineage = Lineage(
      successors: gazetteer.organisationSuccessors.map { $0.map { [$0.index] } ?? [] })
  }

  mutating func reading(of text: String) -> Reading {
    if let known = readings[TextKey(text)] { return known }
    let unit = gazetteer.unitIDs.ref(text)
    let organisation = gazetteer.organisationIDs.ref(text)
    let isName = unit == nil && organisation == nil && text.utf8.count <= Self.longestName
    let names = isName ? knownNames() : nil
    let reading = Reading(
      unit, organisation, names?.units.reading(of: text), names?.organisations.reading(of: text),
      answer: answers.isEmpty ? nil : answers[spellingKey(text)])
    readings[TextKey(text)] = reading
    return reading
  }

  /// What a text means; `nil` where no record is called so.
  package mutating func meaning(
    of written: Located<String>, in column: Column, on date: PartialDate?
  ) -> Meaning? {
    meaning(of: reading(of: written.value), in: column, on: date)
  }

  mutating func knownNames() -> (units: UnitNames, organisations: OrganisationNames) {
    if let names { return names }
    let made = (
      UnitNames(gazetteer),
      OrganisationNames(gazetteer.organisations, FormalNames(province: gazetteer.province))
    )
    names = made
    return made
  }

  /// The column's own kind goes first, and a whole text before the last part of one.
  func meaning(of reading: Reading, in column: Column, on date: PartialDate?) -> Meaning? {
    if let answer = reading.answer { return answer }
    switch column {
    case .unit:
      if let ref = reading.unit { return .unit(ref, .id) }
      if let ref = reading.organisation { return .organisation(ref, .id) }
      for isPart in [false, true] {
        if let found = unit(reading, isPart, date) ?? organisation(reading, isPart, date) {
          return found
        }
      }
    case .organisation:
      if let ref = reading.organisation { return .organisation(ref, .id) }
      if let ref = reading.unit { return .unit(ref, .id) }
      for isPart in [false, true] {
        if let found = organisation(reading, isPart, date) { return found }
        // A bare name among organisations is hardly that of a commune.
        guard reading.units?.isBare != true, let found = unit(reading, isPart, date) else { continue }
        // Which of several communes a school lies in is not what its name is asked for.
        if case .several = found, isPart { return nil }
        return found
      }
    }
    return nil
  }

  private func unit(_ reading: Reading, _ isPart: Bool, _ date: PartialDate?) -> Meaning? {
    guard let units = reading.units, (units.how == .part) == isPart else { return nil }
    var candidates = units.candidates
    if units.mayBeDistrict {
      // "Đô Lương" of 2019 is the district; of today it can only be the commune.
      candidates = candidates.filter { ref in
        gazetteer.units[ref].validTo == nil && date.map { gazetteer.units[ref].isValid(on: $0) } ?? false
      }
    }
    let chosen = unitLineage.chosen(among: candidates, of: gazetteer.units, on: date)
    guard let first = chosen.first else { return nil }
    if chosen.count > 1 { return .several(chosen.map { gazetteer.units[$0].id }) }
    return .unit(first, how(units.how, isFormer: gazetteer.units[first].validTo != nil))
  }

  private func organisation(
    _ reading: Reading, _ isPart: Bool, _ date: PartialDate?
  ) -> Meaning? {
    guard let found = reading.organisations, (found.how == .part) == isPart else { return nil }
    let chosen = organisationLineage.chosen(among: found.candidates, of: gazetteer.organisations, on: date)
    guard let first = chosen.first else { return nil }
    if chosen.count > 1 { return .several(chosen.map { gazetteer.organisations[$0].id }) }
    return .organisation(first, how(found.how, isFormer: gazetteer.organisations[first].validTo != nil))
  }

  private func how(_ how: Matched, isFormer: Bool) -> Matched {
    how == .name && isFormer ? .formerName : how
  }

  func name(of ref: Ref<Unit>) -> String { gazetteer.units[ref].fullName }
  func name(of ref: Ref<Organisation>) -> String { gazetteer.organisations[ref].name }

  /// Records whose names differ from a text by marks only, as they are written.
  mutating func unmarkedTwins(of text: String) -> [String] {
    let names = knownNames()
    return names.units.unmarkedTwins(of: text).map { gazetteer.units[$0].fullName }
      + names.organisations.unmarkedTwins(of: text).map { gazetteer.organisations[$0].name }
  }
}

/// Places as numbers, for finding people by them: organisations, units, then texts that no record has.
extension Places {
  func key(of ref: Ref<Organisation>) -> Int32 { Int32(ref.index) }

  func key(of ref: Ref<Unit>) -> Int32 { Int32(organisationLineage.relatives.count + ref.index) }

  mutating func key(ofText text: String) -> Int32 {
    let (count, key) = (texts.count, spellingKey(text))
    if let known = texts[key] { return known }
    let number = Int32(organisationLineage.relatives.count + unitLineage.relatives.count + count)
    texts[key] = number
    return number
  }

  /// The id of the record that a number stands for; `nil` for a text.
  static func id(
    of key: Int32, in organisations: Table<Organisation>, _ units: Table<Unit>
  ) -> String? {
    let position = Int(key)
    if position < 0 { return nil }
    if position < organisations.count { return organisations.records[position].id }
    let unit = position - organisations.count
    return unit < units.count ? units.records[unit].id : nil
  }

  /// A place with all that came before and after it: somebody of former "xã Tà Cạ" may be somebody of "xã Mường Xén".
  func relatives(of key: Int32) -> [Int32] {
    let (position, bodies) = (Int(key), organisationLineage.relatives.count)
    if position < bodies { return organisationLineage.relatives[position].map { Int32($0) } }
    guard position - bodies < unitLineage.relatives.count else { return [key] }
    return unitLineage.relatives[position - bodies].map { Int32(bodies + $0) }
  }

  /// How many places came before one: fewer for the older of two in one line.
  func age(_ key: Int32) -> Int {
    let (position, bodies) = (Int(key), organisationLineage.relatives.count)
    if position < 0 { return 0 }
    if position < bodies { return organisationLineage.age(position) }
    return position - bodies < unitLineage.relatives.count ? unitLineage.age(position - bodies) : 0
  }
}

extension Gazetteer {
  /// `nil` where the answer names an id that is not there.
  fileprivate func meaning(of answer: PlaceAnswer) -> Places.Meaning? {
    guard let id = answer.id?.value else { return .asWritten }
    return unitIDs.ref(id).map { .unit($0, .answer) }
      ?? organisationIDs.ref(id).map { .organisation($0, .answer) }
  }
}
