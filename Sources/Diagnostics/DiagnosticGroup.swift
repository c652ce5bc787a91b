/// Problems of one cause in one file, which people read as one message: the same rule, with the same facts and suggestions, at several
/// places. Programs get each of them.
package struct DiagnosticGroup: Sendable {
  /// The first of them.
  package let first: Diagnostic
  /// Where the others stand.
  package fileprivate(set) var others: [Place] = []

  package init(first: Diagnostic) { self.first = first }

  /// One place may be found faulty on two ways.
  fileprivate mutating func add(_ place: Place) {
    let last = others.last ?? first.place
    if last?.within != place.within { others.append(place) }
  }
}

extension Sequence<Diagnostic> {
  /// In the order of their first ones. What concerns people who may not be named is never put together: each place must be mended.
  package func grouped() -> [DiagnosticGroup] {
    var groups: [DiagnosticGroup] = []
    var positions: [Cause: Int] = [:]
    for problem in self {
      guard let place = problem.place, problem.rule.reading == .byCause else {
        groups.append(DiagnosticGroup(first: problem))
        continue
      }
      let cause = Cause(
        code: problem.code, severity: problem.severity, facts: problem.facts,
        suggestions: problem.suggestions,
        file: place.file)
      if let position = positions[cause] {
        groups[position].add(place)
      } else {
        positions[cause] = groups.count
        groups.append(DiagnosticGroup(first: problem))
      }
    }
    return groups
  }
}

/// What makes problems of a file one message.
private struct Cause: Hashable {
  let code: String
  let severity: Severity
  let facts: [String]
  let suggestions: [String]
  let file: String
}
