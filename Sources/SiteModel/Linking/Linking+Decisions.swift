import Diagnostics
import VietnameseText

/// Decisions: number + issuer + year. Those that only rows name are made from the rows.
extension Linking {
  mutating func linkDecisions() {
    var register = DecisionRegister()
    for decision in records.decisions { register.add(decision, into: &diagnostics) }
    // Rows that know their year first, so that those without one find them.
    let withYear = site.awards.refs.filter { site.awards[$0].decisionDate != nil }
    let withoutYear = site.awards.refs.filter { site.awards[$0].decisionDate == nil }
    for ref in withYear + withoutYear {
      guard let position = register.join(site.awards[ref], into: &diagnostics) else { continue }
      site.awardLinks[ref.index].decision = Ref(position)
    }
    var decisions = register.entries.map { $0.decision(siteIssuer: site.settings.issuer) }
    var slugs: [String: Int] = [:]
    for position in decisions.indices {
      let slug = decisions[position].slug
      if let other = slugs.updateValue(position, forKey: slug), let place = register.entries[position].place {
        let note = register.entries[other].place ?? place
        diagnostics.append(Diagnostic(.pathTaken, slug, at: place).note(.alsoWantedHere, at: note))
      }
    }
    for ref in site.awards.refs {
      guard let decision = site.awardLinks[ref.index].decision else { continue }
      decisions[decision.index].awards.append(ref)
    }
    site.decisions = Table(decisions)
  }
}

/// The decisions found so far, by number and issuer.
private struct DecisionRegister {
  struct Entry {
    var number: String
    var issuer: String?
    var date: PartialDate?
    var listed: Decision?
    var place: Place?

    func decision(siteIssuer: String?) -> IssuedDecision {
      var slug = VietnameseText.slug(number)
      if let year = date?.year { slug += "-\(year)" }
      if let issuer, folded(issuer) != folded(siteIssuer ?? "") { slug += "-" + VietnameseText.slug(issuer) }
      return IssuedDecision(
        slug: slug, id: listed?.id ?? slug, number: number, issuer: issuer, date: date, about: listed?.about,
        statedRecipients: listed?.recipients, file: listed?.file, source: listed?.source,
        isRevoked: listed?.state == .revoked, isListed: listed != nil, place: place)
    }
  }

  private(set) var entries: [Entry] = []
  private var byNumber: [String: [Int]] = [:]

  private static func key(_ number: String) -> String { folded(number) }

  mutating func add(_ decision: Decision, into diagnostics: inout [Diagnostic]) {
    let key = Self.key(decision.number)
    let twin = (byNumber[key] ?? []).first {
      sameIssuer(entries[$0].issuer, decision.issuer) && entries[$0].date?.year == decision.date?.year
    }
    if let twin {
      let problem = Diagnostic(.duplicateDecision, decision.number, at: decision.place)
      diagnostics.append(problem.note(.firstHere, at: entries[twin].place ?? decision.place))
      return
    }
    byNumber[key, default: []].append(entries.count)
    entries.append(
      Entry(
        number: decision.number, issuer: decision.issuer, date: decision.date, listed: decision,
        place: decision.place))
  }

  /// The decision that a row names, made if there is none yet; `nil` when the row names none.
  mutating func join(_ award: Award, into diagnostics: inout [Diagnostic]) -> Int? {
    guard let number = award.decision else { return nil }
    let key = Self.key(number.value)
    if let known = find(award, among: byNumber[key] ?? []) {
      check(award, number, against: known, into: &diagnostics)
      if entries[known].date == nil { entries[known].date = award.decisionDate }
      if entries[known].issuer == nil { entries[known].issuer = award.issuer }
      return known
    }
    byNumber[key, default: []].append(entries.count)
    entries.append(
      Entry(number: number.value, issuer: award.issuer, date: award.decisionDate, place: award.place))
    return entries.count - 1
  }

  private func find(_ award: Award, among known: [Int]) -> Int? {
    let same = known.filter { award.issuer == nil || sameIssuer(entries[$0].issuer, award.issuer) }
    guard let year = award.decisionDate?.year else {
      // Several decisions have this number: the row means the one of which no year is known either.
      if same.count == 1 { return same[0] }
      let issuer = award.issuer.map(folded)
      return same.first { entries[$0].date == nil && entries[$0].issuer.map(folded) == issuer }
    }
    if let exact = same.first(where: { entries[$0].date?.year == year }) { return exact }
    return same.first { entries[$0].date == nil && entries[$0].listed != nil }
  }

  private func sameIssuer(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return a == b || folded(a) == folded(b)
  }

  private func check(
    _ award: Award, _ number: Located<String>, against known: Int, into diagnostics: inout [Diagnostic]
  ) {
    guard let date = award.decisionDate, let other = entries[known].date, date != other else { return }
    if date.contains(other) { return }
    let problem = Diagnostic(
      .decisionConflict, number.value, date.iso, other.iso, at: number.place)
    diagnostics.append(problem.note(.decisionElsewhere, at: entries[known].place ?? award.place))
  }
}
