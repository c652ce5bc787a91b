import AwardLists
import Diagnostics
import Formats
import Records
import SiteModel

extension Audit {
  /// `{"sources", "lists", "awards", "matches", "anomalies"}`; keys without value are left out.
  package func json(in language: MessageLanguage) -> JSONValue {
    [
      "sources": .array(
        sources.map { source in
          [
            "file": .string(source.file), "bytes": .integer(source.bytes), "sha256": .string(source.sha256),
          ]
        }),
      "lists": .array(sheets.map(\.json)), "awards": .array(awards.map(\.json)),
      "matches": .array(matches.map(\.json)), "anomalies": .array(anomalies.map { $0.json(in: language) }),
    ]
  }
}

extension Audit.Sheet {
  fileprivate var json: JSONValue {
    .object([
      "file": .string(record.file), "sheet": record.sheet.map(JSONValue.string),
      "headers": .array(
        record.lists.map { list in
          .object([
            "rows": .string(list.headerRows), "columns": .array(list.columns.map(\.json)),
            "read": .integer(list.rows),
          ])
        }),
      "read": .integer(rowsRead), "used": .integer(rowsUsed),
      "left_out": .array(
        record.leftOut.map { row in
          ["row": .integer(Int(row.number)), "why": .string(row.reason.rawValue)]
        }),
      "private": .strings(record.personalColumns),
    ])
  }
}

extension Audit.Award {
  fileprivate var json: JSONValue {
    .object(
      place.jsonMembers + [
        JSONMember("recipient", .string(recipient)), JSONMember("form", .string(form)),
      ] + [decision.map { JSONMember("decision", .string($0)) }].compactMap { $0 }
        + [JSONMember("state", .string(state))])
  }
}

extension Match {
  fileprivate var json: JSONValue {
    .object(
      written.place.jsonMembers + [
        JSONMember("subject", .string(subject.rawValue)), JSONMember("written", .string(written.value)),
      ] + [id.map { JSONMember("id", .string($0)) }].compactMap { $0 }
        + [JSONMember("how", .string(how.code)), JSONMember("candidates", .strings(candidates))])
  }
}

extension AwardColumn {
  fileprivate var json: JSONValue {
    .object([
      "column": .string(letters), "header": .string(header), "use": .string(use.word),
      "key": use.key.map(JSONValue.string),
    ])
  }
}

extension AwardColumn {
  /// As spreadsheets call it: "E".
  var letters: String { String(Place.cellName(column: index + 1, row: 1).dropLast()) }
}

extension AwardColumn.Use {
  var word: String {
    switch self {
    case .key, .again, .more: "read"
    case .personal, .personalWith: "private"
    case .numbering: "numbering"
    case .leftOut: "left-out"
    case .unknown: "unknown"
    }
  }

  var key: String? {
    switch self {
    case .key(let key), .again(let key, _): key
    case .more, .personal, .personalWith, .numbering, .leftOut, .unknown: nil
    }
  }
}

extension Place {
  /// The members that say where something stands: a cell, or a line of a text file.
  fileprivate var jsonMembers: [JSONMember] {
    let members: [(String, JSONValue?)] = [
      ("file", .string(file)), ("sheet", sheet.map(JSONValue.string)), ("cell", cell.map(JSONValue.string)),
      ("line", line.map(JSONValue.integer)),
    ]
    return members.compactMap { name, value in value.map { JSONMember(name, $0) } }
  }
}
