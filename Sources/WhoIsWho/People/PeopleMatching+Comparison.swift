/// What should be said of those who were made.
extension PeopleMatching {
  mutating func compareWithKnown() {
    for (number, person) in made.enumerated() where person.home.hasPlace {
      let maybe = (registered[person.home.name] ?? []).filter { known in
        guard let home = homes[known] else { return false }
        if home.organisation >= 0, person.home.organisation >= 0 { return false }
        return home.unit < 0 || person.home.unit < 0
      }
      if !maybe.isEmpty {
        problems.append(.maybeKnown(person: known.recipients.count + number, people: maybe))
      }
    }
  }

  /// "Hoa" and "Hòa" at one place are perhaps one, unless one list has both or their posts differ.
  mutating func compareWithoutMarks() {
    var pairs: [(person: Int, other: Int)] = []
    for (number, person) in made.enumerated() where person.home.hasPlace {
      let own = known.recipients.count + number
      for twin in names.twins(of: person.home.name, spelled: awards[person.rows[0]].nameKey) {
        let home = Home(name: twin, organisation: person.home.organisation, unit: person.home.unit)
        pairs += candidates(home).people.filter { $0 < own && mayShareAPost($0, own) }.map { (own, $0) }
      }
    }
    guard !pairs.isEmpty else { return }
    let lists = decisions(of: Set(pairs.flatMap { [$0.person, $0.other] }))
    var reported: Set<Int> = []
    for (person, other) in pairs {
      guard lists[person, default: []].isDisjoint(with: lists[other, default: []]),
        reported.insert(person).inserted
      else { continue }
      problems.append(.alike(person: person, other: other))
    }
  }

  private func mayShareAPost(_ a: Int, _ b: Int) -> Bool {
    guard let first = post(of: a), let second = post(of: b) else { return true }
    return first == second
  }

  private func decisions(of people: Set<Int>) -> [Int: Set<Int>] {
    var lists: [Int: Set<Int>] = [:]
    for row in rows {
      guard let person = row.recipient?.index, people.contains(person), let decision = row.decision else {
        continue
      }
      lists[person, default: []].insert(decision.index)
    }
    return lists
  }
}
