import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// People of one name of whom one may not be named and another is shown: whether they are one person nobody may guess.
struct Namesakes {
  /// Names whose bearers were said to be different people: whoever writes them must say who is meant.
  private(set) var answered: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The visible ones of whom nobody said that they are others.
  private(set) var undecided: Set<Ref<Recipient>> = []
  /// The numbers of the hidden names that a visible recipient bears too.
  private(set) var names: [Ref<Recipient>: Set<Int>] = [:]
  /// For each unit those that came before and after it.
  private let relatives: [[Int]]

  fileprivate init(_ site: Site) {
    relatives = Lineage(successors: site.units.refs.map { site.links($0).successors.map(\.index) }).relatives
  }
}

extension Choice {
  func namesakes(of hidden: HiddenNames) -> Namesakes {
    var result = Namesakes(site)
    result.find(hidden, self)
    return result
  }
}

extension Namesakes {
  fileprivate mutating func find(_ hidden: HiddenNames, _ choice: Choice) {
    let site = choice.site
    var shown: [Int: [Ref<Recipient>]] = [:]
    for ref in site.recipients.refs where choice.recipients[ref.index] {
      let recipient = site.recipients[ref]
      let found = Set(hidden.search.hits(in: recipient.name).map(\.name))
      guard !found.isEmpty, recipient.kind.isOfPeople else { continue }
      let whole = peopleNamed(in: recipient.name).map(spellingKey)
      for number in found.sorted() {
        let wanted = spellingKey(hidden.names[number].text)
        // Without marks it is asked about too: whoever types a list plainly means somebody.
        guard whole.contains(where: { $0 == wanted || folded($0) == folded(wanted) }) else { continue }
        shown[number, default: []].append(ref)
        names[ref, default: []].insert(number)
      }
    }
    for number in shown.keys.sorted() { judge(number, hidden.names[number], shown[number] ?? [], site) }
  }

  private mutating func judge(
    _ number: Int, _ name: HiddenNames.Name, _ shown: [Ref<Recipient>], _ site: Site
  ) {
    let homeless = name.bearers.filter { site.placeID(of: $0) == nil }
    if let first = homeless.first {
      undecided.formUnion(shown)
      report(.namesakeWithoutPlace, name.text, of: first, shown: shown, site)
      return
    }
    var open: [Ref<Recipient>] = []
    for other in shown
    where !site.answers(of: name, other) || name.bearers.contains(where: { shareAPlace($0, other, site) }) {
      undecided.insert(other)
    }
    for other in shown {
      if site.placeID(of: other) == nil {
        report(.namesakeWithoutPlace, name.text, of: other, shown: [], site)
      } else if let same = name.bearers.first(where: { shareAPlace($0, other, site) }) {
        let row = site.shownRow(of: other)
        diagnostics.append(Diagnostic(.namesakeAtSamePlace, name.text, site.recipients[same].id, at: row))
      } else if site.answers(of: name, other) {
        answered.insert(number)
      } else {
        open.append(other)
      }
    }
    if !open.isEmpty { ask(name, open, site) }
  }

  /// Whether two people belong to one unit, one that became the other, or one organisation.
  private func shareAPlace(_ a: Ref<Recipient>, _ b: Ref<Recipient>, _ site: Site) -> Bool {
    let (first, second) = (site.links(a), site.links(b))
    if let unit = first.unit, let other = second.unit, relatives[unit.index].contains(other.index) {
      return true
    }
    return first.organisation != nil && first.organisation == second.organisation
  }

  private mutating func report(
    _ rule: Rule, _ name: String, of ref: Ref<Recipient>, shown: [Ref<Recipient>], _ site: Site
  ) {
    var problem = Diagnostic(
      rule, name, at: shown.isEmpty ? site.shownRow(of: ref) : site.recipients[ref].place)
    for other in shown.prefix(10) { problem = problem.note(.namesakeShown, at: site.shownRow(of: other)) }
    diagnostics.append(problem)
  }

  /// One question a name, with the line that answers it.
  private mutating func ask(_ name: HiddenNames.Name, _ shown: [Ref<Recipient>], _ site: Site) {
    var places: [String] = []
    for place in (name.bearers + shown).compactMap({ site.placeID(of: $0) }) where !places.contains(place) {
      places.append(place)
    }
    let id = site.recipients[name.bearers[0]].id
    let line =
      "- {question: namesake, name: \(name.text), places: [\(places.joined(separator: ", "))], answer: different}"
    var problem = Diagnostic(
      .namesakeUndecided, name.text, id, line, at: site.recipients[name.bearers[0]].place)
    for other in shown.prefix(10) { problem = problem.note(.namesakeShown, at: site.shownRow(of: other)) }
    diagnostics.append(problem)
  }
}

extension Site {
  /// The unit of a recipient, else the organisation.
  fileprivate func placeID(of ref: Ref<Recipient>) -> String? {
    links(ref).unit.map { units[$0].id } ?? links(ref).organisation.map { organisations[$0].id }
  }

  /// The cell or row from which somebody is shown.
  fileprivate func shownRow(of ref: Ref<Recipient>) -> Place {
    guard recipients[ref].isFromRows, let row = links(ref).awards.first else { return recipients[ref].place }
    return (awards[row].name ?? awards[row].recipient)?.place ?? awards[row].place
  }

  /// Whether it was answered that somebody is none of the hidden people of that name.
  fileprivate func answers(of name: HiddenNames.Name, _ other: Ref<Recipient>) -> Bool {
    let key = spellingKey(name.text)
    let asked = Set(name.bearers.compactMap { placeID(of: $0) } + [placeID(of: other)].compactMap { $0 })
    return answers.contains { answer in
      answer.answer == .different && spellingKey(answer.name) == key
        && asked.isSubset(of: Set(answer.places.map(\.value)))
    }
  }
}
