import Bulletins
import Diagnostics
import Markdown
import Publishing
import Records
import VietnameseText

extension Site {
  /// Everything that holds the people, what was found in the files first judged by what readers see of it at an instant, then what
  /// only the joins know: rows, attachments, pictures, what was released.
  ///
  /// - Parameter found: names and ids in files, without their states.
  package func holdings(
    of people: SoughtPeople, found: [Holding], _ selection: Selection
  ) -> [[Holding]] {
    let choice = Choice(self, selection)
    let gathering = Gathering(people: people, choice: choice, states: SourceStates(choice))
    let inFiles = found.compactMap { gathering.judged($0) }
    let joined = gathering.records + gathering.rows + gathering.references + gathering.releases
    var all = [[Holding]](repeating: [], count: people.people.count)
    for holding in joined + inFiles { all[holding.person].append(holding) }
    return all.enumerated().map { person, holdings in
      (holdings + gathering.handedOn(with: holdings, of: person)).sorted { a, b in
        if a.kind != b.kind { return a.kind.order < b.kind.order }
        guard let x = a.place, let y = b.place, x != y else { return a.words < b.words }
        return x < y
      }
    }
  }
}

extension Holding.Kind {
  /// As `allCases` has them.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What the joins of a site know of people.
private struct Gathering {
  let people: SoughtPeople
  let choice: Choice
  let states: SourceStates
  private var site: Site { choice.site }

  init(people: SoughtPeople, choice: Choice, states: SourceStates) {
    self.people = people
    self.choice = choice
    self.states = states
  }

  private var refs: [(person: Int, ref: Ref<Recipient>)] {
    people.people.enumerated().flatMap { person, refs in refs.map { (person, $0) } }
  }

  /// What was found in a file with its state; `nil` in rows of the person's own, which are told of as a whole.
  func judged(_ found: Holding) -> Holding? {
    var holding = found
    holding.state = states.state(of: found)
    guard let key = SourceStates.RowKey(found), let owner = states.recipients[key] else { return holding }
    if people.people[found.person].contains(owner) { return nil }
    let id = site.recipients[owner].id
    if holding.namesakes.contains(id) { holding.namesakes = [id] }
    return holding
  }

  /// The rows of `recipients.csv`, and where there is none, that it is missing.
  var records: [Holding] {
    refs.map { person, ref in
      let recipient = site.recipients[ref]
      guard !recipient.isFromRows else {
        return Holding(
          person: person, kind: .record, state: .missing, place: Place(SourcePaths.recipients),
          words: recipient.id)
      }
      return Holding(
        person: person, kind: .record, state: choice.recipients[ref.index] ? .visible : .hidden,
        place: recipient.place, row: recipient.place.line, words: recipient.name)
    }
  }

  var rows: [Holding] {
    refs.flatMap { person, ref in
      site.links(ref).awards.map { row in
        let award = site.awards[row]
        let cell = award.name ?? award.recipient
        return Holding(
          person: person, kind: .row, state: choice.awards[row.index] ? .visible : .hidden,
          place: cell?.place ?? award.place, row: award.place.line ?? award.place.row,
          words: cell?.value ?? site.recipients[ref].name)
      }
    }
  }

  /// Where texts refer to ids of one word, which no search can tell from words.
  var references: [Holding] {
    site.texts.flatMap { text in
      let file = site.file(of: text)
      return (site.recipients(of: text) + located(site.body(of: text))).compactMap { id -> Holding? in
        guard let person = people.person(withID: id.value.trimmed),
          !people.ids(of: person).contains(id.value.trimmed)
        else { return nil }
        let kind: Holding.Kind = text.isBulletin ? .source : .text
        return Holding(
          person: person, kind: kind, state: states.files[file] ?? .unread, place: id.place, words: id.value)
      }
    }
  }

  private func located(_ body: MarkdownDocument) -> [Located<String>] {
    body.references.map { Located($0.id, at: $0.place) }
  }
}

/// What was released, and what is handed on as it is.
extension Gathering {
  var releases: [Holding] {
    let rowOwners = Dictionary(
      refs.flatMap { person, ref in site.links(ref).awards.map { (site.awards[$0].id, person) } },
      uniquingKeysWith: { first, _ in first })
    return site.releases.flatMap { history -> [Holding] in
      let isSeen = !history.seen(at: choice.selection.releaseClock).isEmpty
      let state: Holding.State =
        !isSeen ? .future : history.status == .held ? .withheld : .usable
      return history.versions.flatMap { version -> [Holding] in
        guard let bulletin = version.bulletin else { return [] }
        return named(in: bulletin, rowOwners).map { person, namesakes in
          Holding(
            person: person, kind: .bulletin, state: state, place: version.entry.place,
            words: "\(history.id.text)/\(PressAddresses.folder(ofVersion: version.entry.version))",
            namesakes: namesakes)
        }
      }
    }
  }

  /// Those whom a bulletin names or has claims of; by name alone, with whom it may mean instead.
  private func named(in bulletin: PressBulletin, _ rowOwners: [String: Int]) -> [(Int, [String])] {
    var named: [Int: [String]] = [:]
    for hit in people.hits(in: bulletin.words) where named[hit.person]?.isEmpty != true {
      named[hit.person] = hit.namesakes
    }
    for claim in bulletin.claims where claim.kind == .recipient || claim.kind == .award {
      if let person = people.person(withID: claim.id) ?? rowOwners[claim.id] { named[person] = [] }
    }
    return named.sorted { $0.key < $1.key }
  }

  /// Originals of the decisions on the person, and pictures and attachments of texts that hold the person for certain.
  func handedOn(with holdings: [Holding], of person: Int) -> [Holding] {
    let decisions = Set(
      people.people[person].flatMap { site.links($0).awards }.compactMap { site.links($0).decision })
    let texts = Set(
      holdings.filter { [.text, .source].contains($0.kind) && $0.isCertain }.compactMap(\.place?.file))
    return site.contentFiles.compactMap { reference in
      let isOriginal = reference.decision.map(decisions.contains) ?? false
      guard isOriginal || (reference.decision == nil && texts.contains(reference.file)) else { return nil }
      let state =
        reference.decision.map { choice.decisions[$0.index] ? .visible : .hidden }
        ?? states.files[reference.file]
      return Holding(
        person: person, kind: reference.use == .attachment ? .attachment : .picture, state: state ?? .unread,
        place: reference.place, words: reference.written, target: reference.target?.path)
    }
  }
}
