/// A rule whose problems explain others: those are not told beside it, since they go when it is mended.
struct Consequences: Sendable {
  /// Where what follows from a problem is told.
  enum Reach: Sendable { case sheet, everywhere }

  let cause: Rule
  let followers: Set<String>
  let reach: Reach

  private init(_ cause: Rule, _ reach: Reach, _ followers: Rule...) {
    (self.cause, self.reach, self.followers) = (cause, reach, Set(followers.map(\.code)))
  }

  static let all = [
    // Who decides tells which of several forms is meant.
    Consequences(
      .awardListOfProposals, .sheet, .formWithoutAuthority, .formWithoutDecision, .awardWithoutDecision),
    Consequences(
      .decisionNumberBlank, .sheet, .formWithoutAuthority, .formWithoutDecision, .awardWithoutDecision),
    // That a row has no decision is said with it.
    Consequences(.formWithoutDecision, .sheet, .awardWithoutDecision),
    Consequences(.formulasWithoutValues, .sheet, .awardWithoutRecipient),
    Consequences(
      .catalogueMissing, .everywhere, .unknownForm, .formWithoutAuthority, .formWithoutDecision,
      .formHasNoClass, .unknownAward,
      .claimWithoutRow),
    Consequences(.noRecipientsAtAll, .everywhere, .unknownRecipient),
    Consequences(.placeTablesMissing, .everywhere, .placeWithoutRecord, .headingIsNoPlace),
  ]

  fileprivate func isCause(_ problem: Diagnostic) -> Bool { problem.code == cause.code }

  /// What two problems have in common of which one follows from the other.
  fileprivate func scope(of problem: Diagnostic) -> String {
    switch reach {
    case .everywhere: ""
    case .sheet: "\(problem.place?.file ?? "")\0\(problem.place?.sheet ?? "")"
    }
  }
}

extension [Diagnostic] {
  /// Without what another of them explains. An error is explained by errors only: something that stops a build is told.
  package func withoutConsequences() -> [Diagnostic] {
    Consequences.all.reduce(self) { problems, rule in
      let causes = problems.filter(rule.isCause)
      guard let severity = causes.map(\.severity).max() else { return problems }
      let scopes = Set(causes.map(rule.scope))
      return problems.filter { problem in
        !(rule.followers.contains(problem.code) && problem.severity <= severity
          && scopes.contains(rule.scope(of: problem)))
      }
    }
  }
}
