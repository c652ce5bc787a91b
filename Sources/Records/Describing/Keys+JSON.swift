import Diagnostics
import Formats

/// The keys or columns of kinds of sources, for programs.
///
/// An array of kinds: `kind`, `label` and `files`, and `keys`, each with `key`, `names` (other spellings), `label`, `help`, `needed`,
/// `readers` (`readers`, `records` or `program`) and `type`. A type of a list has `of`, one of choices `choices`, one with keys of its own `keys`; a short one is a `text` `or` a mapping.
package func keysJSON(of kinds: [SourceKind]) -> JSONValue {
  .array(
    kinds.map { kind in
      [
        "kind": .string(kind.rawValue), "label": kind.label.json, "files": .strings(kind.files),
        "keys": .array(kind.fields.map { $0.json(among: kind.fields) }),
      ]
    })
}

extension FieldDescription {
  fileprivate func json(among fields: [FieldDescription]) -> JSONValue {
    .object(
      [
        JSONMember("key", .string(key)), JSONMember("names", .strings(spellings(among: fields))),
        JSONMember("label", label.json), JSONMember("help", help.json),
        JSONMember("needed", .bool(isNeeded)), JSONMember("readers", .string(audience.rawValue)),
      ] + shape.members)
  }
}

extension Phrase {
  fileprivate var json: JSONValue {
    .object(MessageLanguage.allCases.map { JSONMember($0.rawValue, .string(text(in: $0))) })
  }
}

extension Shape {
  fileprivate var members: [JSONMember] {
    switch self {
    case .text: [Self.type("text")]
    case .longText: [Self.type("long-text")]
    case .flag: [Self.type("flag")]
    case .number: [Self.type("number")]
    case .count: [Self.type("count")]
    case .date: [Self.type("date")]
    case .instant: [Self.type("instant")]
    case .address: [Self.type("address")]
    case .email: [Self.type("email")]
    case .file: [Self.type("file")]
    case .reference(let records): [Self.type("reference"), JSONMember("to", .string(records.rawValue))]
    case .choice(let choices): [Self.type("choice"), JSONMember("choices", .strings(choices.words))]
    case .group(let head): [Self.type("group"), Self.keys(head.fields)]
    case .picture(let head): [Self.type("picture"), Self.keys(head.fields)]
    case .list(let item): [Self.type("list"), JSONMember("of", .object(item.members))]
    case .first(let item): item.members
    case .shortly(let whole, let text):
      [
        Self.type("short"), JSONMember("text", .object(text.members)),
        JSONMember("or", .object(whole.members)),
      ]
    }
  }

  private static func type(_ name: String) -> JSONMember { JSONMember("type", .string(name)) }

  private static func keys(_ fields: [FieldDescription]) -> JSONMember {
    JSONMember("keys", .array(fields.map { $0.json(among: fields) }))
  }
}
