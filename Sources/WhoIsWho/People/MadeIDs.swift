import Records
import VietnameseText

/// Ids for people whom only rows know: from the name and the place, and where that is taken, from the decision and the
/// post; never from the order in which rows come.
struct MadeIDs {
  /// What an id is made of first.
  private struct Words {
    let name: String
    /// The id of the unit or organisation, or its written name; `nil` where rows give none.
    let place: String?
    /// The positions of the rows, for what else they say.
    let rows: [Int]
    /// Somebody whom the post tells from a namesake in the same list.
    let needsPost: Bool
    /// A community is its own place: "Xã A" in the unit "xa-a-huyen" is named after it once, not twice.
    let isItsPlace: Bool
  }

  let awards: [Award]
  let rows: [RowLinks]
  let decisions: [IssuedDecision]
  let organisations: Table<Organisation>
  let units: Table<Unit>

  /// - Parameter isTaken: whether an id is used already.
  /// - Returns: an id for each of `people`.
  func ids(for people: [PeopleMatching.Made], isTaken: (String) -> Bool) -> [String] {
    var ids = [String](repeating: "", count: people.count)
    var taken: Set<String> = []
    taken.reserveCapacity(people.count)
    var open = Array(ids.indices)
    var level = 0
    while !open.isEmpty {
      let wishes = open.map { id(of: words(of: people[$0]), at: level) }
      let counts = Dictionary(wishes.map { ($0, 1) }, uniquingKeysWith: +)
      var left: [Int] = []
      for (person, wish) in zip(open, wishes) {
        // Two who want one id both get a longer one, so that neither depends on coming first.
        if counts[wish] == 1 || level > Self.lastLevel, !isTaken(wish), taken.insert(wish).inserted {
          ids[person] = wish
        } else {
          left.append(person)
        }
      }
      open = left
      level += 1
    }
    return ids
  }

  /// Beyond it, words cannot tell people apart any more and a number does.
  private static let lastLevel = 3

  private func id(of words: Words, at level: Int) -> String {
    let (name, place) = (words.name, words.place)
    let own = slug(words.isItsPlace ? place ?? name : place.map { name + " " + $0 } ?? name)
    var id = own.isEmpty ? "nguoi" : own
    func add(_ part: String) {
      if !part.isEmpty { id += "-" + part }
    }
    // Without a place the name alone would be the id of whoever bears it next.
    let decision = place == nil || level > 0 ? decision(of: words) : nil
    let usesDecision = level > 0 && (level != 2 || words.needsPost) || place == nil
    let usesPost = words.needsPost || level > 1 || place == nil && decision == nil
    if usesDecision, let decision { add(slug(decision, limit: 24)) }
    if usesPost, let post = post(of: words) { add(slug(post, limit: 24)) }
    if level >= Self.lastLevel { add(Self.mark(of: "\(name) \(place ?? "") \(deed(of: words))")) }
    if level > Self.lastLevel { add(String(level - Self.lastLevel + 1)) }
    return id
  }

  /// The same words whichever row comes first.
  private func words(of person: PeopleMatching.Made) -> Words {
    let awards = awards
    let names = person.rows.lazy.compactMap { awards[$0].name?.value ?? awards[$0].recipient?.value }
    // A collective that bears the name of its organisation: "Sở Tư pháp".
    let isItsOrganisation = person.home.organisation >= 0 && rows[person.rows[0]].organisationKey < 0
    return Words(
      name: isItsOrganisation ? Recipient.Kind.collective.rawValue : names.min() ?? "",
      place: place(of: person), rows: person.rows, needsPost: person.post != nil,
      isItsPlace: awards[person.rows[0]].kind == .community)
  }

  /// The id of the organisation, else of the unit, at which the person was first found, or the written name.
  private func place(of person: PeopleMatching.Made) -> String? {
    // A lazy collection would take all of these tables with it for each person.
    let (home, awards, rows) = (person.home, awards, rows)
    if home.organisation >= 0 {
      let same = person.rows.lazy.filter { rows[$0].organisationKey == home.organisation }
      if let known = same.compactMap({ rows[$0].organisation }).first { return organisations[known].id }
      let written = same.compactMap { awards[$0].organisation?.value ?? awards[$0].unit?.value }
      return written.min() ?? Places.id(of: home.organisation, in: organisations, units)
    }
    let same = person.rows.lazy.filter { rows[$0].unitKey == home.unit }
    if let known = same.compactMap({ rows[$0].unit }).first { return units[known].id }
    return same.compactMap { awards[$0].unit?.value }.min()
      ?? Places.id(of: home.unit, in: organisations, units)
  }

  /// The slug of a decision.
  private func decision(of words: Words) -> String? {
    words.rows.compactMap { rows[$0].decision.map { decisions[$0.index].slug } }.min()
  }

  private func post(of words: Words) -> String? { words.rows.compactMap { awards[$0].role }.min() }

  private func deed(of words: Words) -> String {
    words.rows.map { "\(awards[$0].form.value) \(awards[$0].deed ?? "")" }.min() ?? ""
  }

  /// Six digits of the hash of a text.
  private static func mark(of text: String) -> String {
    String(String(hash(of: text), radix: 16).suffix(6))
  }
}
