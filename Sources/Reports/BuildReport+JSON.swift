import Diagnostics
import Formats
import SiteModel

extension BuildReport {
  /// The report for programs: `diagnostics` and `summary`; keys without value are left out.
  ///
  /// - Parameter onlyNew: whether to tell only what the last build did not.
  package func json(in language: MessageLanguage, onlyNew: Bool = false) -> JSONValue {
    .object([
      "diagnostics": .array((onlyNew ? newDiagnostics : diagnostics).map { $0.json(in: language) }),
      "summary": .object([
        "searched": searched, "accepted": .integer(accepted),
        "pages": .object(
          pages.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            JSONMember($0.key.rawValue, .integer($0.value))
          }),
        "written": .integer(write.written), "unchanged": .integer(write.unchanged),
        "removed": .integer(write.removed),
        "appears": .strings(write.appears.map(\.path)),
        "disappears": .strings(write.disappears.map(\.path)),
        "changed": .strings(write.changed.map(\.path)),
        "seconds": .object(
          Stage.allCases.compactMap { stage in
            seconds[stage].flatMap(number).map { JSONMember(stage.rawValue, $0) }
          }),
      ]),
    ])
  }

  private var searched: JSONValue? {
    write.search.map { search in
      [
        "names": .integer(search.names), "files": .integer(search.files), "opaque": .integer(search.opaque),
      ]
    }
  }

  /// To the microsecond.
  private func number(_ seconds: Double) -> JSONValue? {
    let micros = Int((seconds * 1_000_000).rounded())
    let digits = String(micros % 1_000_000)
    let fraction = String(repeating: "0", count: 6 - digits.count) + digits
    return JSONNumber("\(micros / 1_000_000).\(fraction)").map { .number($0) }
  }
}
