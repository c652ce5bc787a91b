import Records
import VietnameseText

/// The search for people by their names and ids in any bytes, whoever may be named: what is found is to be taken down by hand.
package struct SoughtPeople: Sendable {
  package struct Hit: Sendable {
    /// The position in the list of people.
    package let person: Int
    /// In bytes.
    package let range: Range<Int>
    /// Ids of others whom it may mean; `-` where the text says that the site does not know whom it means.
    package let namesakes: [String]
  }

  private struct Name {
    let person: Int
    let text: String
    /// Ids of other records whose names have it, written with marks, and without.
    var marked: [String] = []
    var unmarked: [String] = []
  }

  /// The records that are one person.
  package let people: [[Ref<Recipient>]]
  private var names: [Name] = []
  private let search: NameSearch
  private let ownIDs: [String: Int]
  private let otherIDs: Set<String>
  private let idLengths: Set<Int>

  package init(_ people: [[Ref<Recipient>]], in site: Site) {
    self.people = people
    var names: [Name] = []
    for (person, refs) in people.enumerated() {
      var known: Set<String> = []
      for name in refs.flatMap({ peopleNamed(in: site.recipients[$0].name) })
      where known.insert(spellingKey(name)).inserted {
        names.append(Name(person: person, text: name))
      }
    }
    search = NameSearch(names.map(\.text))
    let owners = people.enumerated().flatMap { person, refs in
      refs.map { (site.recipients[$0].id, person) }
    }
    ownIDs = Dictionary(owners, uniquingKeysWith: { first, _ in first })
    // An id of one word may be a word of the text: such ids are found where they are joined.
    idLengths = Set(ownIDs.keys.filter(isDistinctive).map(\.utf8.count))
    otherIDs = Set(site.recipients.records.lazy.map(\.id)).subtracting(ownIDs.keys)
    self.names = names
    findNamesakes(in: site)
  }

  private mutating func findNamesakes(in site: Site) {
    let own = people.map(Set.init)
    for ref in site.recipients.refs {
      let recipient = site.recipients[ref]
      let plain = search.hits(in: folded(recipient.name))
      guard !plain.isEmpty else { continue }
      let written = Set(search.hits(in: recipient.name).map(\.name))
      for number in Set(plain.map(\.name)) where !own[names[number].person].contains(ref) {
        names[number].unmarked.append(recipient.id)
        if written.contains(number) { names[number].marked.append(recipient.id) }
      }
    }
  }

  /// Names of one word, which cannot be told from words and are not searched for.
  package func notSearched(of person: Int) -> [String] {
    search.tooShort.map { names[$0] }.filter { $0.person == person }.map(\.text)
  }

  /// The names of a person, each once.
  package func names(of person: Int) -> [String] { names.filter { $0.person == person }.map(\.text) }

  /// The ids of a person's records that cannot be words of a text.
  package func ids(of person: Int) -> [String] {
    ownIDs.filter { $0.value == person && isDistinctive($0.key) }.keys.sorted()
  }

  func person(withID id: String) -> Int? { ownIDs[id] }

  package func hits(in text: String) -> [Hit] { hits(in: Array(text.utf8)) }

  /// In the order in which they begin.
  package func hits(in bytes: [UInt8]) -> [Hit] {
    let ids = idHits(in: bytes)
    let found = search.hits(in: bytes).compactMap { hit -> Hit? in
      let name = names[hit.name]
      let isID = ids.contains { $0.person == name.person && $0.range.overlaps(hit.range) }
      guard !isID, let namesakes = namesakes(of: hit, name, in: bytes) else { return nil }
      return Hit(person: name.person, range: hit.range, namesakes: namesakes)
    }
    return (ids + found).sorted {
      ($0.range.lowerBound, $0.person) < ($1.range.lowerBound, $1.person)
    }
  }

  private func idHits(in bytes: [UInt8]) -> [Hit] {
    guard !idLengths.isEmpty else { return [] }
    var hits: [Hit] = []
    var start = 0
    for position in 0...bytes.count {
      if position < bytes.count, isIDByte(bytes[position]) { continue }
      if idLengths.contains(position - start),
        let person = ownIDs[String(decoding: bytes[start..<position], as: UTF8.self)]
      {
        hits.append(Hit(person: person, range: start..<position, namesakes: []))
      }
      start = position + 1
    }
    return hits
  }
}

/// Whom a name that was found may mean.
extension SoughtPeople {
  /// - Returns: `nil` where it is the id of somebody else.
  private func namesakes(of hit: NameSearch.Hit, _ name: Name, in bytes: [UInt8]) -> [String]? {
    if let id = id(before: hit.range.lowerBound, in: bytes) {
      if ownIDs[id] == name.person { return [] }
      if id == "-" || otherIDs.contains(id) { return [id] }
    }
    if hit.isMarked { return name.marked }
    return otherIDs.contains(token(around: hit.range, in: bytes)) ? nil : name.unmarked
  }

  /// `x` of `[[x|` before a label.
  private func id(before start: Int, in bytes: [UInt8]) -> String? {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "|") else { return nil }
    // In the cell of a table it is written `\|`.
    let end = start > 1 && bytes[start - 2] == UInt8(ascii: "\\") ? start - 2 : start - 1
    let first = bytes[..<end].lastIndex { !isIDByte($0) } ?? -1
    guard first > 0, bytes[first] == UInt8(ascii: "["), bytes[first - 1] == UInt8(ascii: "[") else {
      return nil
    }
    return String(decoding: bytes[first + 1..<end], as: UTF8.self)
  }

  private func token(around range: Range<Int>, in bytes: [UInt8]) -> String {
    let start = (bytes[..<range.lowerBound].lastIndex { !isIDByte($0) } ?? -1) + 1
    let end = bytes[range.upperBound...].firstIndex { !isIDByte($0) } ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

private func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
  default: false
  }
}

private func isDistinctive(_ id: String) -> Bool {
  id.utf8.contains { $0 == UInt8(ascii: "-") } && id.utf8.allSatisfy(isIDByte)
}

extension Site {
  /// The records that are one person with another: those of that name of whom it was answered so.
  package func records(ofPerson ref: Ref<Recipient>) -> [Ref<Recipient>] {
    let id = recipients[ref].id
    var refs = [ref]
    for answer in answers where answer.answer == .same(id: id) {
      let (key, places) = (spellingKey(answer.name), Set(answer.places.map(\.value)))
      refs += recipients.refs.filter { other in
        let links = links(other)
        let homes = [
          links.unit.map { units[$0].id }, links.organisation.map { organisations[$0].id },
        ]
        return !refs.contains(other) && spellingKey(recipients[other].name) == key
          && homes.compactMap { $0 }.contains(where: places.contains)
      }
    }
    return refs
  }

  /// The site as it was before these people withdrew, which is what caches may have of it.
  package func naming(_ refs: [Ref<Recipient>]) -> Site {
    var site = self
    for ref in refs {
      site.recipients.change(ref) { recipient in
        (recipient.consent, recipient.consentDate, recipient.isMinor) = (.full, nil, false)
      }
    }
    return site
  }
}
