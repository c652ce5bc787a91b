import Records
import VietnameseText

/// People whom only rows know.
extension PeopleMatching {
  mutating func make(_ open: [Group]) {
    var counts = [Int32](repeating: 0, count: names.count)
    for group in open { counts[Int(group.home.name)] += 1 }
    var several: [Int32: [Group]] = [:]
    for group in open where counts[Int(group.home.name)] > 1 {
      several[group.home.name, default: []].append(group)
    }
    for group in open {
      guard counts[Int(group.home.name)] > 1 else {
        settleOrMake(group)
        continue
      }
      // All groups of a name have their turn when the first of them comes.
      let groups = several.removeValue(forKey: group.home.name) ?? []
      for group in groups.sorted(by: { precedence($0) < precedence($1) }) { settleOrMake(group) }
    }
  }

  private mutating func settleOrMake(_ group: Group) {
    if group.post != nil || !settle(group) { make(group) }
  }

  /// Those who give an organisation first, older places before what became of them, and rows without a post after those
  /// whose posts tell two people apart. Groups that are equal in this cannot mean each other's people, or mean them
  /// either way.
  private func precedence(_ group: Group) -> (Int, Int, Int, String) {
    (
      group.home.organisation < 0 ? 1 : 0, places.age(group.home.organisation), places.age(group.home.unit),
      group.post ?? "\u{10FFFF}"
    )
  }

  mutating func make(_ group: Group) {
    let person = known.recipients.count + made.count
    made.append(Made(home: group.home, rows: group.rows, post: group.post))
    index(person, at: group.home)
    let how: Matched = group.home.organisation >= 0 ? .nameAndOrganisation : .nameAndUnit
    for (number, row) in group.rows.enumerated() {
      rows[row].recipient = Ref(person)
      rows[row].matches.recipient = number == 0 ? .new : how
    }
  }

  func hasOnePost(_ group: Group) -> Bool {
    guard group.rows.count > 1 else { return true }
    var first: String?
    for row in group.rows {
      guard let post = post(ofRow: row) else { continue }
      if let first, first != post { return false }
      first = post
    }
    return true
  }

  /// One name at one place in one decision with different posts: two people, as far as the list says.
  mutating func divided(_ group: Group) -> [Group] {
    var first: [String: Int] = [:]
    var conflict: (row: Int, first: Int)?
    for row in group.rows where post(ofRow: row) != nil {
      let list = rows[row].decision.map { String($0.index) } ?? awards[row].place.file
      let other = first[list] ?? row
      first[list] = other
      if post(ofRow: other) != post(ofRow: row) { conflict = conflict ?? (row, other) }
    }
    guard let conflict else { return [group] }
    problems.append(.twoPosts(row: conflict.row, first: conflict.first))
    let byPost = Dictionary(grouping: group.rows.filter { post(ofRow: $0) != nil }) { post(ofRow: $0) ?? "" }
    var parts = byPost.keys.sorted().map { Group(home: group.home, rows: byPost[$0] ?? [], post: $0) }
    let rest = group.rows.filter { post(ofRow: $0) == nil }
    if !rest.isEmpty { parts.append(Group(home: group.home, rows: rest, isUnclear: true)) }
    return parts
  }
}
