/// Rows that give nothing but a name.
extension PeopleMatching {
  private struct Post: Hashable {
    let name: Int32
    let decision: Int
    let post: String
  }

  /// What tells apart rows without a place: the decision, else what the row says of the deed; and the post.
  private struct Mention: Hashable {
    let name: Int32
    let decision: Int
    let words: String
    let post: String
  }

  mutating func matchWithoutPlace(_ placeless: [Int]) {
    guard !placeless.isEmpty else { return }
    let posts = peopleByPost(Set(placeless.map { nameOfRow[$0] }))
    let twins = twins(among: placeless)
    var (groups, positions): ([Group], [Mention: Int]) = ([], [:])
    for row in placeless {
      let name = nameOfRow[row]
      if case .person(let person) = answer(ofRow: row) {
        assign(row, to: person, .answer)
      } else if let known = post(name, row).flatMap({ posts[$0] }), known.count == 1 {
        assign(row, to: known[0], .nameAndDecision)
      } else if let people = registered[name] {
        report(row, .alone(row: row, people: people))
      } else {
        let mention =
          twins.contains(mention(name, row)) ? self.mention(name, row, deed: true) : mention(name, row)
        if let position = positions[mention] {
          groups[position].rows.append(row)
        } else {
          positions[mention] = groups.count
          groups.append(Group(home: Home(name: name), rows: [row]))
        }
      }
    }
    for group in groups { make(group) }
    askOfSeveralLists(groups)
  }

  private func answer(ofRow row: Int) -> AnsweredName? {
    answered.isEmpty ? nil : answered[awards[row].nameKey]
  }

  /// Whether a name that several lists have is one or many nobody can tell, so that it is asked, in one question for all names.
  private mutating func askOfSeveralLists(_ groups: [Group]) {
    var (names, positions): ([[Int]], [Int32: Int]) = ([], [:])
    for group in groups where answer(ofRow: group.rows[0]) == nil {
      let first = group.rows[0]
      guard let position = positions[group.home.name] else {
        positions[group.home.name] = names.count
        names.append([first])
        continue
      }
      let file = awards[first].place.file
      if !names[position].contains(where: { awards[$0].place.file == file }) { names[position].append(first) }
    }
    names.removeAll { $0.count < 2 }
    if !names.isEmpty { problems.append(.severalLists(names)) }
  }

  private func post(_ name: Int32, _ row: Int) -> Post? {
    guard let decision = rows[row].decision, let post = post(ofRow: row) else { return nil }
    return Post(name: name, decision: decision.index, post: post)
  }

  /// Those that one list has twice with one form and two deeds: different people, as far as the list says.
  private mutating func twins(among placeless: [Int]) -> Set<Mention> {
    struct Line: Hashable {
      let mention: Mention
      let file: String
      let form: String
    }
    var first: [Line: Int] = [:]
    var twins: Set<Mention> = []
    for row in placeless where rows[row].decision != nil && awards[row].deed != nil {
      let mention = mention(nameOfRow[row], row)
      let line = Line(mention: mention, file: awards[row].place.file, form: awards[row].form.value)
      guard let other = first[line] else {
        first[line] = row
        continue
      }
      guard awards[other].deedMark != awards[row].deedMark, twins.insert(mention).inserted else { continue }
      problems.append(.twoDeeds(row: row, first: other))
    }
    return twins
  }

  private func mention(_ name: Int32, _ row: Int, deed: Bool = false) -> Mention {
    let award = awards[row]
    let words = deed || rows[row].decision == nil ? "\(award.form.value) \(award.deed ?? "")" : ""
    return Mention(
      name: name, decision: rows[row].decision?.index ?? -1, words: words, post: post(ofRow: row) ?? "")
  }

  /// The people whose rows give a name, a decision and a post.
  private func peopleByPost(_ wanted: Set<Int32>) -> [Post: [Int]] {
    var people: [Post: [Int]] = [:]
    for row in rows.indices {
      guard let person = rows[row].recipient?.index, awards[row].role != nil,
        let name = nameOfRow[row] >= 0 ? nameOfRow[row] : homes[person]?.name, wanted.contains(name),
        let post = post(name, row),
        people[post]?.contains(person) != true
      else { continue }
      people[post, default: []].append(person)
    }
    return people
  }
}
