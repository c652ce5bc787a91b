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
      "fixes": fixes.isEmpty ? nil : .array(fixes.map(\.json)),
      "notes": notes.isEmpty ? nil : .array(notes.map { $0.json(in: language) }),
    ])
  }
}

extension Fix {
  /// The old word begins at `column`, counted in Unicode scalars from 1.
  fileprivate var json: JSONValue {
    .object([
      "file": .string(place.file), "line": place.line.map { .integer($0) },
      "column": .integer(place.column ?? 1), "old": .string(old), "new": .string(new),
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
