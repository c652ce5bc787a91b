import Diagnostics
import Formats

extension Diagnostic {
  /// As programs read it; keys without value are left out.
  package func json(in language: MessageLanguage) -> JSONValue {
    .object([
      "severity": .string(severity.rawValue), "code": .string(code),
      "message": .string(message(in: language)),
      "file": place.map { .string($0.file) },
      "line": place?.line.map { .integer($0) }, "column": place?.column.map { .integer($0) },
      "sheet": place?.sheet.map { .string($0) }, "cell": place?.cell.map { .string($0) },
      "suggestions": .strings(suggestions),
      "notes": notes.isEmpty ? nil : .array(notes.map { $0.json(in: language) }),
    ])
  }
}

extension Diagnostic.Note {
  fileprivate func json(in language: MessageLanguage) -> JSONValue {
    .object([
      "code": .string(rule.code), "message": .string(rule.message(facts, in: language)),
      "file": .string(place.file), "line": place.line.map { .integer($0) },
      "column": place.column.map { .integer($0) },
    ])
  }
}
