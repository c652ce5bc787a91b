import Diagnostics
import Records
import VietnameseText
import WhoIsWho

// A scanned decision names all whom it commends, and nobody can search it. The rows of the decision know.

extension Choice {
  /// The originals of visible decisions, and the attachments of visible texts about one, of which a row names somebody who may not
  /// be named. A row that was revoked counts like any other: the original has its name all the same.
  func namingOriginals() -> [Diagnostic] {
    let hidden = hiddenRows
    guard !hidden.isEmpty else { return [] }
    // One file may be the original of several decisions.
    let originals = Dictionary(grouping: originals(hidden)) { $0.target.path }
    return originals.sorted { $0.key < $1.key }.flatMap { _, uses -> [Diagnostic] in
      let rows = uses.flatMap(\.rows)
      let people = Set(rows.map { site.links($0).recipient }).count
      return uses.filter { !isMasked($0.target.name, people) }.map { problem($0, people) }
    }
  }

  /// The rows whose recipient may not be named, by their decision.
  private var hiddenRows: [Ref<IssuedDecision>: [Ref<Award>]] {
    let mayName = site.recipients.records.map { selection.mayName($0) }
    guard mayName.contains(false) else { return [:] }
    var rows: [Ref<IssuedDecision>: [Ref<Award>]] = [:]
    for ref in site.awards.refs {
      let links = site.links(ref)
      guard !mayName[links.recipient.index], let decision = links.decision else { continue }
      rows[decision, default: []].append(ref)
    }
    return rows
  }

  private func originals(_ hidden: [Ref<IssuedDecision>: [Ref<Award>]]) -> [Original] {
    let numbers = hidden.map { (key: DecisionKey(site.decisions[$0.key]), ref: $0.key, rows: $0.value) }
      .sorted { $0.ref.index < $1.ref.index }
    let ofDecisions = numbers.compactMap { _, ref, rows -> Original? in
      let decision = site.decisions[ref]
      guard decisions[ref.index], !decision.isRevoked, let file = decision.file, !selection.withheld.has(file)
      else { return nil }
      return Original(file, of: decision, rows)
    }
    let ofDocuments = site.documents.refs.flatMap { ref -> [Original] in
      let document = site.documents[ref]
      guard isVisible(.document(ref)), let file = document.attachment, !selection.withheld.has(file)
      else { return [] }
      let title = " \(folded(document.title)) "
      let shown = Set(document.body.awards.compactMap { site.targets[$0.decision] })
      return numbers.compactMap { key, ref, rows in
        guard key.isNamed(in: document, title) || shown.contains(.decision(ref)) else { return nil }
        return Original(file, of: site.decisions[ref], rows)
      }
    }
    return ofDecisions + ofDocuments
  }

  /// Whether a file says by its name that as many people were masked as may not be named: `12-da-che-2.pdf`. With a number, so
  /// that somebody who withdraws later is not taken for masked.
  private func isMasked(_ name: String, _ people: Int) -> Bool {
    Self.parts(of: name).stem.hasSuffix(Self.mask + String(people))
  }

  private static let mask = "-da-che-"

  /// What the file is to be called once the names are masked.
  private func maskedName(_ name: String, _ people: Int) -> String {
    var (stem, ending) = Self.parts(of: name)
    if let earlier = stem.firstRange(of: Self.mask) { stem = stem[..<earlier.lowerBound] }
    return stem + Self.mask + String(people) + ending
  }

  private static func parts(of name: String) -> (stem: Substring, ending: Substring) {
    let file = name.split(separator: "/").last ?? ""
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    return (file[..<dot], file[dot...])
  }

  private func problem(_ original: Original, _ people: Int) -> Diagnostic {
    let problem = Diagnostic(
      .namedInOriginal, original.file.value, original.decision.number, String(people),
      maskedName(original.target.name, people), at: original.file.place)
    return original.rows.prefix(10).reduce(problem) { $0.note(.hiddenRowHere, at: site.awards[$1].place) }
  }
}

/// A file that has what a decision says, and the rows of the decision that it may not name.
private struct Original {
  let file: Located<String>
  let target: ContentFile
  let decision: IssuedDecision
  let rows: [Ref<Award>]

  init?(_ file: Located<String>, of decision: IssuedDecision, _ rows: [Ref<Award>]) {
    guard let target = ContentFile(file.value, from: file.place.file) else { return nil }
    (self.file, self.target, self.decision, self.rows) = (file, target, decision, rows)
  }
}

/// What a text may call a decision.
private struct DecisionKey {
  private let key: String
  /// As titles have it when they are folded.
  private let number: String
  private let issuer: String?
  private let year: Int?

  init(_ decision: IssuedDecision) {
    key = decisionKey(decision.number)
    number = folded(plainDecisionNumber(decision.number))
    issuer = decision.issuer.map(Self.body)
    year = decision.date?.year
  }

  /// Whether a document is the decision, by its own number or by the one in its title, which is folded.
  func isNamed(in document: Document, _ title: String) -> Bool {
    guard !number.isEmpty else { return false }
    if let own = document.number {
      guard decisionKey(own) == key else { return false }
    } else if !title.contains(" \(number) ") {
      return false
    }
    if let year, let other = document.date?.year, year != other { return false }
    guard let issuer, let other = document.issuer.map(Self.body) else { return true }
    // One may leave out what the other says of the place.
    return issuer.hasPrefix(other) || other.hasPrefix(issuer)
  }

  /// An issuer without the office of its head: the chairman of a committee signs for it.
  private static func body(_ issuer: String) -> String {
    let name = " \(folded(issuer)) ".replacing(" uy ban nhan dan ", with: " ubnd ")
    return name.hasPrefix(" chu tich ") ? String(name.dropFirst(9)) : name
  }
}
