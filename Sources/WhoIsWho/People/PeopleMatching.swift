import Records
import VietnameseText

/// Finds who the rows mean that give a name instead of an id: by name and unit or organisation, never by the name alone.
///
/// Rows enter with their places and decisions joined, and leave with a recipient or a problem. People whom only rows
/// know are `made`; they are numbered after those of `recipients.csv`. Nothing here depends on the order of the lists
/// but the order in which people are made, which no id depends on.
struct PeopleMatching {
  /// A name at a place.
  private struct NamedPlace: Hashable {
    let name: Int32
    let place: Int32
  }

  /// A name with the organisation and the unit that a row gives; -1 for none.
  struct Home: Hashable {
    let name: Int32
    var organisation: Int32 = -1
    var unit: Int32 = -1

    var hasPlace: Bool { organisation >= 0 || unit >= 0 }

    /// Its organisation and unit, each once.
    var places: [Int32] {
      [organisation, unit == organisation ? -1 : unit].filter { $0 >= 0 }
    }
  }

  /// Rows that say the same of somebody: one person, as long as nothing speaks against it.
  struct Group {
    let home: Home
    var rows: [Int]
    /// The post, where one list has the name twice with different ones.
    var post: String?
    /// Whether other rows of the home are of two people, and these rows do not say of which.
    var isUnclear = false
  }

  /// Somebody whom only rows know.
  struct Made {
    let home: Home
    var rows: [Int]
    let post: String?
  }

  enum Problem {
    /// Several people fit.
    case several(row: Int, people: [Int])
    /// The row gives nothing but a name, and others bear it.
    case alone(row: Int, people: [Int])
    /// Made as new, but may be one of these, whose own place is not known.
    case maybeKnown(person: Int, people: [Int])
    /// Made as new, but somebody at the same place has the name with other marks.
    case alike(person: Int, other: Int)
    /// One name at one place with two posts in one decision.
    case twoPosts(row: Int, first: Int)
    /// One name without a place, with two deeds in one list.
    case twoDeeds(row: Int, first: Int)
    /// Names that several lists have, nowhere with a place: of each the first row of everybody it was taken for.
    case severalLists([[Int]])
  }

  let awards: [Award]
  let known: KnownPeople
  let places: Places
  var rows: [RowLinks]
  var made: [Made] = []
  var problems: [Problem] = []

  var names: PersonNames
  /// -1 for rows that have an id.
  var nameOfRow: [Int32]
  private var byPlace: [NamedPlace: [Int]] = [:]
  /// The names of those who can be found at their places.
  private var bearers: Set<Int32> = []
  var registered: [Int32: [Int]] = [:]
  /// By person; `nil` for those of `recipients.csv` whose names no row gives.
  private(set) var homes: [Home?]
  /// What somebody said of names without a place: which person of `recipients.csv` bears it, or that its bearers differ.
  let answered: [String: AnsweredName]

  enum AnsweredName {
    case person(Int)
    case different
  }

  init(
    _ awards: [Award], _ rows: [RowLinks], _ known: KnownPeople, _ places: Places, _ names: PersonNames,
    answers: [NamesakeAnswer] = []
  ) {
    answered = Dictionary(
      answers.filter(\.places.isEmpty).compactMap { answer in
        AnsweredName(answer, known).map { (personKey(answer.name), $0) }
      }, uniquingKeysWith: { first, _ in first })
    self.awards = awards
    self.rows = rows
    self.known = known
    self.places = places
    self.names = names
    nameOfRow = Array(repeating: -1, count: rows.count)
    homes = Array(repeating: nil, count: known.recipients.count)
  }

  /// - Parameter named: the rows that have no id, in order.
  mutating func match(_ named: [Int]) {
    let (groups, placeless) = grouped(named)
    register()
    var open: [Group] = []
    for group in groups {
      if hasOnePost(group) {
        if !settle(group) { open.append(group) }
        continue
      }
      for part in divided(group) where part.isUnclear || !settle(part) { open.append(part) }
    }
    make(open)
    matchWithoutPlace(placeless)
    compareWithKnown()
    compareWithoutMarks()
  }

  /// Rows by name and place, in the order of their first.
  private mutating func grouped(_ named: [Int]) -> (groups: [Group], placeless: [Int]) {
    var (groups, positions): ([Group], [Home: Int]) = ([], [:])
    var placeless: [Int] = []
    names.reserve(named.count)
    byPlace.reserveCapacity(named.count)
    positions.reserveCapacity(named.count)
    for row in named {
      let (name, organisation) = names.number(spelled: awards[row].nameKey)
      nameOfRow[row] = name
      var home = Home(name: name, organisation: rows[row].organisationKey, unit: rows[row].unitKey)
      if !home.hasPlace, let organisation { home.organisation = places.key(of: organisation) }
      if !home.hasPlace {
        placeless.append(row)
      } else if let position = positions[home] {
        groups[position].rows.append(row)
      } else {
        positions[home] = groups.count
        groups.append(Group(home: home, rows: [row]))
      }
    }
    return (groups, placeless)
  }

  func name(of row: Int) -> String { awards[row].name?.value ?? awards[row].recipient?.value ?? "" }

  /// The people of `recipients.csv` whose names are asked for.
  private mutating func register() {
    for ref in known.recipients.refs {
      let spelled = personKey(known.recipients[ref].name)
      guard names.isWanted(spelled: spelled) else { continue }
      let links = known.homes[ref.index]
      var home = Home(name: names.number(spelled: spelled).number)
      if let organisation = links.organisation { home.organisation = places.key(of: organisation) }
      if let unit = links.unit { home.unit = places.key(of: unit) }
      registered[home.name, default: []].append(ref.index)
      index(ref.index, at: home)
    }
  }

  mutating func index(_ person: Int, at home: Home) {
    if person == homes.count { homes.append(home) } else { homes[person] = home }
    bearers.insert(home.name)
    for place in home.places {
      byPlace[NamedPlace(name: home.name, place: place), default: []].append(person)
    }
  }

  /// Somebody whom only rows know is also found at the other places that their rows give.
  private mutating func learn(_ home: Home, of person: Int) {
    guard person >= known.recipients.count else { return }
    for place in home.places {
      let key = NamedPlace(name: home.name, place: place)
      if byPlace[key]?.contains(person) != true { byPlace[key, default: []].append(person) }
    }
  }

  /// The people of a name at a place or at what came before or after it. Organisations decide where both sides give
  /// one, else units.
  func candidates(_ home: Home) -> (people: [Int], how: Matched) {
    let bodies = people(home.name, at: home.organisation)
    if !bodies.isEmpty { return (bodies, .nameAndOrganisation) }
    let neighbours = people(home.name, at: home.unit)
    guard home.organisation >= 0 else { return (neighbours, .nameAndUnit) }
    return (neighbours.filter { (homes[$0]?.organisation ?? -1) < 0 }, .nameAndUnit)
  }

  private func people(_ name: Int32, at place: Int32) -> [Int] {
    // Most names are asked for before anybody bears them.
    guard place >= 0, bearers.contains(name) else { return [] }
    var found: [Int] = []
    for relative in places.relatives(of: place) {
      for person in byPlace[NamedPlace(name: name, place: relative)] ?? [] where !found.contains(person) {
        found.append(person)
      }
    }
    return found
  }

  /// Joins a group to people already known; whether there are any.
  mutating func settle(_ group: Group) -> Bool {
    var (people, how) = candidates(group.home)
    guard !people.isEmpty else { return false }
    if let post = group.post {
      people = people.filter { $0 >= known.recipients.count || self.post(of: $0) == post }
      // Known under another post: who of the two it is nobody can tell.
      if people.isEmpty {
        let known = candidates(group.home).people
        guard !known.contains(where: { isPostOpen($0) }) else {
          for row in group.rows { report(row, .several(row: row, people: known)) }
          return true
        }
        return false
      }
    }
    if people.count == 1 { learn(group.home, of: people[0]) }
    for row in group.rows {
      if let person = people.count == 1 ? people[0] : narrowed(people, to: row) {
        assign(row, to: person, how)
      } else {
        report(row, .several(row: row, people: people))
      }
    }
    return true
  }

  private func isPostOpen(_ person: Int) -> Bool { post(of: person) == nil }

  func post(of person: Int) -> String? {
    if person < known.recipients.count { return known.recipients.records[person].role.map(spellingKey) }
    let made = made[person - known.recipients.count]
    return made.post ?? made.rows.lazy.compactMap { post(ofRow: $0) }.first
  }

  func post(ofRow row: Int) -> String? { awards[row].postKey }

  /// The one of several whose name is written the same, or who has the same post.
  private func narrowed(_ people: [Int], to row: Int) -> Int? {
    let written = toneNormalised(name(of: row)).lowercased()
    let same = people.filter { toneNormalised(spelling(of: $0)).lowercased() == written }
    if same.count == 1 { return same[0] }
    guard let post = post(ofRow: row) else { return nil }
    let colleagues = people.filter { self.post(of: $0) == post }
    return colleagues.count == 1 ? colleagues[0] : nil
  }

  private func spelling(of person: Int) -> String {
    person < known.recipients.count
      ? known.recipients.records[person].name : name(of: made[person - known.recipients.count].rows[0])
  }

  mutating func assign(_ row: Int, to person: Int, _ how: Matched) {
    rows[row].recipient = Ref(person)
    rows[row].matches.recipient = how
    if person >= known.recipients.count { made[person - known.recipients.count].rows.append(row) }
  }

  mutating func report(_ row: Int, _ problem: Problem) {
    rows[row].matches.recipient = .ambiguous
    if case .alone(_, let people) = problem, people.count == 1 { rows[row].matches.recipient = .nameAlone }
    problems.append(problem)
  }
}

extension PeopleMatching.AnsweredName {
  /// `nil` where the answer names an id that is not there.
  fileprivate init?(_ answer: NamesakeAnswer, _ known: KnownPeople) {
    switch answer.answer {
    case .different: self = .different
    case .same(let id):
      guard let ref = known.ids.ref(id) else { return nil }
      self = .person(ref.index)
    }
  }
}
