import Diagnostics
import Records
import VietnameseText

/// Decisions: number + issuer + year. Those that only rows name are made from the rows.
extension Joining {
  /// Joins every row to its decision, before anything else, since the date of a decision tells which places its rows
  /// mean.
  mutating func joinDecisions() {
    var register = DecisionRegister(FormalNames(province: known.gazetteer.province))
    for decision in known.decisions { register.add(decision, into: &diagnostics) }
    // Rows that know their year first, so that those without one find them.
    var undated: [Int] = []
    for (row, award) in awards.enumerated() {
      if award.decisionDate == nil { undated.append(row) } else { join(row, &register) }
    }
    for row in undated { join(row, &register) }
    report(register.likelyTwins(), of: register)
    decisions.reserveCapacity(register.entries.count)
    for entry in register.entries.indices {
      let isOwn = register.isOf(known.issuer, entry)
      decisions.append(register.entries[entry].decision(isOwn: isOwn))
    }
    reportTakenPaths(of: decisions)
  }

  private mutating func join(_ row: Int, _ register: inout DecisionRegister) {
    guard let position = register.join(awards[row], into: &diagnostics) else { return }
    rows[row].decision = Ref(position)
    rows[row].matches.decision = register.entries[position].listed == nil ? .new : .name
  }

  private mutating func report(_ twins: [(first: Int, second: Int)], of register: DecisionRegister) {
    for (first, second) in twins {
      let (known, entry) = (register.entries[first], register.entries[second])
      guard let place = entry.place else { continue }
      let problem = Diagnostic(
        .oneDecisionOrTwo, entry.number, entry.issuer ?? "", known.issuer ?? "", at: place)
      diagnostics.append(known.place.map { problem.note(.firstHere, at: $0) } ?? problem)
    }
  }

  private mutating func reportTakenPaths(of decisions: [IssuedDecision]) {
    var slugs: [String: Int] = [:]
    for position in decisions.indices {
      guard let other = slugs.updateValue(position, forKey: decisions[position].slug),
        let place = decisions[position].place
      else { continue }
      diagnostics.append(
        Diagnostic(.pathTaken, decisions[position].slug, at: place)
          .note(.alsoWantedHere, at: decisions[other].place ?? place))
    }
  }
}
