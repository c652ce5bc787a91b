import Records
import VietnameseText

/// Units by the names that lists give them, of today and of former days.
struct UnitNames: Sendable {
  private struct Entry: Sendable {
    let ref: Ref<Unit>
    let isAlias: Bool
  }

  /// One way of reading: with marks, or without for a text that has none.
  private struct Reading: Sendable {
    var byName: [String: [Entry]] = [:]
    var districts: Set<String> = []
    /// The districts in which a unit lies or its predecessors lay, by position.
    var districtsOfUnit: [Set<String>] = []
    var province: String?
  }

  private var marked = Reading()
  private var unmarked = Reading()
  private let kinds: [Unit.Kind]

  init(_ gazetteer: Gazetteer) {
    kinds = gazetteer.units.records.map(\.kind)
    marked = Self.reading(gazetteer, .marked, spellingKey)
    unmarked = Self.reading(gazetteer, .unmarked, unmarkedKey)
  }

  private static func reading(
    _ gazetteer: Gazetteer, _ words: KindWords, _ key: (String) -> String
  ) -> Reading {
    var reading = Reading()
    let units = gazetteer.units
    reading.province = gazetteer.province.map(key)
    let own = units.records.map { unit in
      unit.district.flatMap { WrittenUnit($0, words: words, province: nil, key: key).parts.last?.name }
    }
    reading.districts = Set(own.compactMap { $0 })
    for ref in units.refs {
      let unit = units[ref]
      let before = gazetteer.unitPredecessors[ref.index].compactMap { own[$0.index] }
      reading.districtsOfUnit.append(own[ref.index].map { [$0] } ?? Set(before))
      var seen: Set<String> = []
      for (name, isAlias) in [(unit.name, false)] + unit.aliases.map({ ($0, true) }) {
        guard seen.insert(key(name)).inserted else { continue }
        reading.byName[key(name), default: []].append(Entry(ref: ref, isAlias: isAlias))
      }
    }
    return reading
  }

  /// What a text may mean; `nil` when no unit has such a name.
  func reading(of text: String) -> NameReading<Unit>? {
    if let found = find(
      WrittenUnit(text, words: .marked, province: marked.province, key: spellingKey), marked)
    {
      return found
    }
    guard isUnmarked(text) else { return nil }
    let written = WrittenUnit(text, words: .unmarked, province: unmarked.province, key: unmarkedKey)
    guard var found = find(written, unmarked) else { return nil }
    found.how = .unmarked
    return found
  }

  /// Units whose names differ from a written one by marks only.
  func unmarkedTwins(of text: String) -> [Ref<Unit>] {
    let written = WrittenUnit(text, words: .unmarked, province: unmarked.province, key: unmarkedKey)
    return find(written, unmarked)?.candidates ?? []
  }

  private func find(_ written: WrittenUnit, _ reading: Reading) -> NameReading<Unit>? {
    let parts = written.parts
    guard let last = parts.last else { return nil }
    if parts.count > 1, last.kind?.holdsUnits ?? reading.districts.contains(last.name) {
      let found = entries(parts[parts.count - 2], in: last.name, reading)
      if !found.isEmpty { return Self.result(found, isPart: parts.count > 2) }
    }
    if parts.count > 1, last.kind == nil { return nil }
    let found = entries(last, in: nil, reading)
    guard !found.isEmpty else { return nil }
    var result = Self.result(found, isPart: parts.count > 1)
    result.isBare = last.kind == nil
    result.mayBeDistrict = last.kind == nil && reading.districts.contains(last.name)
    return result
  }

  private static func result(_ found: [Entry], isPart: Bool) -> NameReading<Unit> {
    let how: Matched = isPart ? .part : found.allSatisfy(\.isAlias) ? .alias : .name
    return NameReading(candidates: found.map(\.ref), how: how)
  }

  /// Units of a name, of the kind and in the district that are written. A unit of today counts as lying in the
  /// districts of those it was made from, unless one of former days is meant exactly.
  private func entries(_ part: WrittenUnit.Part, in district: String?, _ reading: Reading) -> [Entry] {
    var found = reading.byName[part.name] ?? []
    if let kind = part.kind { found = found.filter { kinds[$0.ref.index] == kind } }
    guard let district else { return found }
    return found.filter { reading.districtsOfUnit[$0.ref.index].contains(district) }
  }
}

extension Unit.Kind {
  /// Whether units of commune level lay in it.
  fileprivate var holdsUnits: Bool { self == .district || self == .city || self == .municipality }
}
