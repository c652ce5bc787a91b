import Diagnostics
import Formats
import Records

/// The warnings that somebody has seen and accepts, and which of them came.
///
/// What is accepted is a rule at a file with a value, so that a warning comes back when what it is about changes.
package struct AcceptedWarnings: Sendable {
  private let entries: [Acknowledgement]
  /// By the rule, the positions of its entries.
  private let byRule: [String: [Int]]
  private var needed: Set<Int> = []
  /// What was told of each rule and file and is not accepted, for the entries that fit nothing.
  private var told: [Subject: [Diagnostic]] = [:]
  /// How many warnings were left out.
  package private(set) var count = 0

  private struct Subject: Hashable {
    let rule: String
    let file: String
  }

  package init(_ entries: [Acknowledgement] = []) {
    self.entries = entries
    byRule = Dictionary(grouping: entries.indices) { entries[$0].rule }
  }

  /// Problems without those that are accepted.
  ///
  /// - Parameter problems: all of a rule and file together, since where a rule has no value its number counts.
  package mutating func leavingOut(_ problems: [Diagnostic]) -> [Diagnostic] {
    guard !entries.isEmpty else { return problems }
    let numbers = Dictionary(
      problems.compactMap { problem in
        problem.place.map { (Subject(rule: problem.code, file: $0.file), 1) }
      }, uniquingKeysWith: +)
    return problems.filter { problem in
      guard let positions = byRule[problem.code], let place = problem.place else { return true }
      let subject = Subject(rule: problem.code, file: place.file)
      let isAccepted = problem.rule.acceptance != .never && problem.severity == .warning
      let fitting = positions.filter {
        isAccepted && entries[$0].fits(problem, at: place, of: numbers[subject] ?? 1)
      }
      needed.formUnion(fitting)
      if fitting.isEmpty { told[subject, default: []].append(problem) } else { count += 1 }
      return fitting.isEmpty
    }
  }

  /// Entries that no warning needs, with what is told in that file now.
  package var unneeded: [Diagnostic] {
    entries.indices.filter { !needed.contains($0) }.map { position in
      let entry = entries[position]
      let others = told.filter { entry.rule == $0.key.rule && entry.isOf($0.key.file) }.flatMap(\.value)
      if let refused = others.first(where: { $0.rule.acceptance == .never }) {
        return Diagnostic(.acknowledgementRefused, refused.code, at: entry.place)
      }
      let values = Set(others.map { $0.acceptedValue(of: others.count) }).sorted()
      return Diagnostic(
        .acknowledgementUnneeded, entry.rule, entry.at, at: entry.value?.place ?? entry.place,
        suggestions: Array(values.prefix(3)))
    }
  }
}

extension Acknowledgement {
  fileprivate func isOf(_ file: String) -> Bool { at == file || at.hasPrefix(file + ":") }

  /// - Parameter number: how many problems of the rule its file has.
  fileprivate func fits(_ problem: Diagnostic, at place: Place, of number: Int) -> Bool {
    guard at == place.file || at == place.description else { return false }
    guard let value = value?.value else { return problem.facts.isEmpty && at == place.description }
    if value == problem.acceptedValue(of: number) { return true }
    // The first fact alone says less, but is what people write by themselves.
    return problem.rule.acceptance == .byValue && value == problem.facts.first?.onOneLine
  }
}

extension Diagnostic {
  /// What an entry of `da-xem.yml` says to accept it: the facts, a hash of those that may not be published, or where a rule has none
  /// how many there are.
  fileprivate func acceptedValue(of number: Int) -> String {
    guard !facts.isEmpty else { return String(number) }
    let facts = facts.map(\.onOneLine).joined(separator: "; ")
    return rule.acceptance == .byHash ? "sha256:" + sha256(facts).prefix(16) : facts
  }
}

extension String {
  /// As messages show it: a header may have line breaks.
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

/// The entries of `da-xem.yml` that would accept each of these warnings, as YAML.
///
/// - Parameters:
///   - day: when they were seen, in ISO 8601.
///   - name: who saw them.
package func acknowledgements(of problems: [Diagnostic], on day: String, by name: String) -> String {
  let accepted = problems.filter {
    $0.severity == .warning && $0.rule.acceptance != .never && $0.place != nil
  }
  let numbers = Dictionary(accepted.map { ([$0.code, $0.place?.file], 1) }, uniquingKeysWith: +)
  var lines: [String] = []
  for problem in accepted {
    guard let file = problem.place?.file else { continue }
    let value = problem.acceptedValue(of: numbers[[problem.code, file]] ?? 1)
    let line =
      "- {rule: \(problem.code), at: \(yamlString(file)), value: \(yamlString(value)), on: \(day), by: \(yamlString(name))}"
    if !lines.contains(line) { lines.append(line) }
  }
  return lines.map { $0 + "\n" }.joined()
}
