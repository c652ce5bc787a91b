import Diagnostics
import Records
import VietnameseText

/// The decisions found so far, by number and issuer.
struct DecisionRegister {
  struct Entry {
    var number: String
    var issuer: String?
    var date: PartialDate?
    var listed: Decision?
    var place: Place?
    /// What the issuer means.
    var meant: IssuerIndex.Issuer?

    func decision(isOwn: Bool) -> IssuedDecision {
      var slug = VietnameseText.slug(number)
      if let year = date?.year { slug += "-\(year)" }
      if let issuer, !isOwn { slug += "-" + VietnameseText.slug(issuer) }
      return IssuedDecision(
        slug: slug, number: number, issuer: issuer, date: date, listed: listed, place: place)
    }
  }

  private(set) var entries: [Entry] = []
  /// By what their numbers mean, in the order in which they came.
  private var sameNumber: [[Int]] = []
  /// Positions in it, by what is meant and by what is written.
  private var positions: [String: Int] = [:]
  private var writtenPositions = KeptByText<Int>()
  private var issuers: IssuerIndex

  init(_ formal: FormalNames) { issuers = IssuerIndex(formal) }

  /// Where the decisions of a number stand in `sameNumber`.
  private mutating func position(of number: String) -> Int {
    if let known = writtenPositions(number) { return known }
    let key = decisionKey(number)
    let position = positions[key] ?? sameNumber.count
    positions[key] = position
    if position == sameNumber.count { sameNumber.append([]) }
    return writtenPositions(number) { _ in position }
  }

  mutating func add(_ decision: Decision, into diagnostics: inout [Diagnostic]) {
    let position = position(of: decision.number)
    let issuer = issuers.issuer(decision.issuer)
    for twin in sameNumber[position] {
      guard Self.isSame(issuer, entries[twin].meant), entries[twin].date?.year == decision.date?.year else {
        continue
      }
      let problem = Diagnostic(.duplicateDecision, decision.number, at: decision.place)
      diagnostics.append(problem.note(.firstHere, at: entries[twin].place ?? decision.place))
      return
    }
    sameNumber[position].append(entries.count)
    entries.append(
      Entry(
        number: decision.number, issuer: decision.issuer, date: decision.date, listed: decision,
        place: decision.place, meant: issuer))
  }

  /// The decision that a row names, made if there is none yet; `nil` when the row names none.
  mutating func join(_ award: Award, into diagnostics: inout [Diagnostic]) -> Int? {
    guard let number = award.decision else { return nil }
    let position = position(of: number.value)
    let issuer = issuers.issuer(award.issuer)
    if let known = find(award, issuer, among: sameNumber[position]) {
      check(award, number, against: known, into: &diagnostics)
      complete(known, from: award)
      return known
    }
    sameNumber[position].append(entries.count)
    entries.append(
      Entry(
        number: plainDecisionNumber(number.value), issuer: award.issuer, date: award.decisionDate,
        place: award.place, meant: issuer))
    return entries.count - 1
  }

  /// What the table does not say of a decision the rows do, also the day where it knows the month; of two spellings of an issuer always the same one stays,
  /// whichever list comes first.
  private mutating func complete(_ known: Int, from award: Award) {
    if let date = award.decisionDate, entries[known].date?.contains(date) ?? true {
      entries[known].date = date
    }
    guard let issuer = award.issuer, entries[known].issuer != issuer, entries[known].listed?.issuer == nil
    else { return }
    entries[known].issuer = entries[known].issuer.map { min($0, issuer) } ?? issuer
    entries[known].meant = issuers.issuer(entries[known].issuer)
  }

  private func find(_ award: Award, _ issuer: IssuerIndex.Issuer?, among known: [Int]) -> Int? {
    let entries = entries
    let same = known.filter { Self.isSame(issuer, entries[$0].meant) }
    guard let year = award.decisionDate?.year else {
      // Several decisions have this number: the row means the one of which no year is known either.
      if same.count == 1 { return same[0] }
      return same.first { entries[$0].date == nil && entries[$0].meant == issuer }
    }
    if let exact = same.first(where: { entries[$0].date?.year == year }) { return exact }
    return same.first { entries[$0].date == nil && entries[$0].listed != nil }
  }

  /// Whether two issuers may be one: whoever is not named may be anybody.
  private static func isSame(_ issuer: IssuerIndex.Issuer?, _ other: IssuerIndex.Issuer?) -> Bool {
    guard let issuer, let other else { return true }
    return other.name == issuer.name
  }

  private func check(
    _ award: Award, _ number: Located<String>, against known: Int, into diagnostics: inout [Diagnostic]
  ) {
    guard let date = award.decisionDate, let other = entries[known].date, date != other else { return }
    // One may know more than the other.
    if date.contains(other) || other.contains(date) { return }
    let problem = Diagnostic(
      .decisionConflict, number.value, date.iso, other.iso, at: number.place)
    diagnostics.append(problem.note(.decisionElsewhere, at: entries[known].place ?? award.place))
  }

  /// Whether an entry's issuer is the site's own, so that addresses leave it out.
  mutating func isOf(_ issuer: String?, _ entry: Int) -> Bool {
    guard let own = issuers.issuer(issuer), let other = entries[entry].meant else { return false }
    return own.name == other.name
  }

  /// Pairs of one number and year, of a body and of its head: most likely one decision.
  mutating func likelyTwins() -> [(first: Int, second: Int)] {
    var pairs: [(Int, Int)] = []
    var first: [String: Int] = [:]
    for entry in entries.indices {
      guard let issuer = entries[entry].meant else { continue }
      let year = entries[entry].date.map { String($0.year) } ?? ""
      let words = "\(decisionKey(entries[entry].number)) \(year) \(issuer.body)"
      if let other = first[words] {
        pairs.append((other, entry))
      } else {
        first[words] = entry
      }
    }
    return pairs
  }
}
