import Diagnostics
import Formats

/// The messages of a run, so that the next one can tell which are new.
///
/// Only hashes are kept, because messages quote names and cells. A message is its rule, file, sheet and facts: not its line, since a
/// row put in above makes nothing new, and not its wording, since the next run may speak another language.
package struct ToldMessages: Sendable, Equatable {
  /// How often each message was told.
  private var counts: [String: Int] = [:]

  package init(_ problems: [Diagnostic]) {
    for problem in problems { counts[Self.key(of: problem), default: 0] += 1 }
  }

  /// Which of these messages were not told so often before.
  package func isNew(_ problems: [Diagnostic]) -> [Bool] {
    let now = ToldMessages(problems)
    return problems.map { problem in
      let key = Self.key(of: problem)
      return (now.counts[key] ?? 0) > (counts[key] ?? 0)
    }
  }

  private static func key(of problem: Diagnostic) -> String {
    let parts = [problem.code, problem.place?.file ?? "", problem.place?.sheet ?? ""] + problem.facts
    return sha256(parts.joined(separator: "\0")).prefix(32)
  }
}

/// As a file: a line that says what it is, then a line for each message with how often it was told.
extension ToldMessages {
  private static let header = "guongsang messages 1"

  package var bytes: [UInt8] {
    let lines = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    return Array((Self.header + "\n" + lines.joined()).utf8)
  }

  /// `nil` when the bytes are no such file.
  package init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.header else { return nil }
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let count = Int(parts[1]) else { return nil }
      counts[String(parts[0])] = count
    }
  }
}
