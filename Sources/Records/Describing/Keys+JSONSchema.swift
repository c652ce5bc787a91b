import Diagnostics
import Formats
import VietnameseText

/// What heads of kinds of text look like, and rows of kinds of tables, as JSON Schema 2020-12 over the YAML, or a row by its columns, as JSON. With one kind the schema is that kind's; with
/// several each is among `$defs`, by its name, with the paths of its files under `x-files`.
///
/// A key may be written by any of its names without marks. The schema refuses what the program finds wrong in a key by itself, and nothing
/// that the program takes; whether keys contradict each other, or an id leads nowhere, only the program knows.
package func jsonSchema(of kinds: [SourceKind]) -> JSONValue {
  var parts = SchemaParts()
  let start = JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema")
  let schemas = kinds.map { kind in
    JSONMember(
      kind.rawValue,
      .object(
        [
          JSONMember("title", .string(kind.label.vi)), JSONMember("description", .string(kind.label.en)),
          JSONMember("x-files", .strings(kind.files)),
        ] + parts.object(HeadDescription(fields: kind.fields))))
  }
  if schemas.count == 1, case .object(let members) = schemas[0].value {
    return .object([start] + members + [JSONMember("$defs", .object(parts.definitions))])
  }
  return .object([
    start, JSONMember("anyOf", .array(kinds.map { ["$ref": .string("#/$defs/\($0.rawValue)")] })),
    JSONMember("$defs", .object(schemas + parts.definitions)),
  ])
}

/// Writes schemas of which each that comes again stands once, among `$defs`.
private struct SchemaParts {
  private(set) var definitions: [JSONMember] = []

  private mutating func shared(_ name: String, _ schema: JSONValue) -> JSONValue {
    if let known = definitions.first(where: { $0.value == schema }) { return Self.reference(known.name) }
    let taken = definitions.count { $0.name == name || $0.name.hasPrefix(name + "-") }
    let free = taken == 0 ? name : "\(name)-\(taken + 1)"
    definitions.append(JSONMember(free, schema))
    return Self.reference(free)
  }

  private static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  mutating func object(_ head: HeadDescription) -> [JSONMember] {
    let fields = head.fields
    var properties: [JSONMember] = []
    var patterns: [JSONMember] = []
    for field in fields {
      let schema = schema(of: field)
      let main = field.vietnameseKey == field.key ? [field.key] : [field.key, field.vietnameseKey]
      properties += main.map { JSONMember($0, schema) }
      let others = field.spellings(among: fields).filter { !main.contains($0) }
      if !others.isEmpty { patterns.append(JSONMember("^(\(others.joined(separator: "|")))$", schema)) }
    }
    var needed = fields.filter(\.isNeeded).map { [$0] }
    if !head.oneOf.isEmpty { needed.append(fields.filter { head.oneOf.contains($0.key) }) }
    let conditions = needed.map { Self.isWritten($0, among: fields) }
    return [JSONMember("type", "object"), JSONMember("properties", .object(properties))]
      + (patterns.isEmpty ? [] : [JSONMember("patternProperties", .object(patterns))])
      + [JSONMember("additionalProperties", false)]
      + (conditions.isEmpty ? [] : [JSONMember("allOf", .array(conditions))])
  }

  /// That one of some keys has a value.
  private static func isWritten(_ wanted: [FieldDescription], among fields: [FieldDescription]) -> JSONValue {
    let names = Set(
      wanted.flatMap { [$0.key, $0.vietnameseKey] + $0.spellings(among: fields) })
    return [
      "anyOf": .array(
        names.sorted().map { name in
          ["required": [.string(name)], "properties": .object([JSONMember(name, ["not": blank])])]
        })
    ]
  }

  /// As good as nothing.
  private static let blank: JSONValue = ["anyOf": [["type": "null"], string("^\\s*$")]]

  /// A key without a value is as good as none.
  private mutating func schema(of field: FieldDescription) -> JSONValue {
    let value = schema(of: field.shape, field.key)
    return [
      "title": .string(field.label.vi), "description": .string(field.help.vi),
      "anyOf": [value, shared("blank", Self.blank)],
    ]
  }

  private mutating func schema(of shape: Shape, _ key: String) -> JSONValue {
    switch shape {
    case .text, .longText, .file, .reference: return text
    case .flag: return shared("flag", Self.flag)
    case .number: return shared("number", Self.number)
    case .count: return shared("count", Self.count)
    case .date: return shared("date", Self.date)
    case .instant: return shared("instant", Self.string(Self.instant))
    case .address: return shared("address", Self.string("^\\s*[Hh][Tt][Tt][Pp][Ss]?://"))
    case .email: return shared("email", Self.string(Self.email))
    case .choice(let choices): return shared(key, ["anyOf": .array(schemas(of: choices))])
    case .group(let head), .picture(let head): return shared(key, .object(object(head)))
    case .list(let item), .first(let item):
      let one = schema(of: item, key)
      return ["anyOf": [one, ["type": "array", "items": ["anyOf": [one, shared("blank", Self.blank)]]]]]
    case .shortly(let whole, let text):
      return ["anyOf": [schema(of: text, key), schema(of: whole, key)]]
    }
  }

  private mutating func schemas(of choices: Choices) -> [JSONValue] {
    let patterns = choices.words.map(wordPattern(of:)) + choices.others.map(wordPattern(of:))
    let spelled = choices.isClosed ? Self.string("^\\s*(\(patterns.joined(separator: "|")))\\s*$") : text
    let numbers = choices.others.compactMap(Int.init).map(JSONValue.integer)
    return [["enum": .strings(choices.words)], spelled] + (numbers.isEmpty ? [] : [["enum": .array(numbers)]])
  }

  /// YAML reads `12` and `true` as other things than text, which the program does not.
  private var text: JSONValue {
    mutating get { shared("text", ["type": ["string", "number", "boolean"]]) }
  }

  private static func string(_ pattern: String) -> JSONValue {
    ["type": "string", "pattern": .string(pattern)]
  }
}

/// Values of one sort, as patterns of ECMAScript.
extension SchemaParts {
  fileprivate static var flag: JSONValue {
    let words = ["true", "yes", "co", "x", "dung", "false", "no", "khong", "sai"].map(letterPattern)
    return [
      "anyOf": [
        ["type": "boolean"], ["enum": [0, 1]],
        string("^\\s*(\(words.joined(separator: "|"))|0|1)\\s*$"),
      ]
    ]
  }

  /// One mark before three digits may mean thousands or a fraction, so it is refused, as the program does.
  fileprivate static var number: JSONValue {
    let written = [
      "[0-9]+", "[0-9]+[.,]([0-9]{1,2}|[0-9]{4,9})", "0[.,][0-9]{3}", "[0-9]{4,}[.,][0-9]{3}",
      "[0-9]{1,3}([.][0-9]{3})+,[0-9]{1,9}", "[0-9]{1,3}(,[0-9]{3})+[.][0-9]{1,9}",
      "[0-9]{1,3}([.][0-9]{3}){2,}", "[0-9]{1,3}(,[0-9]{3}){2,}",
      "[0-9]{1,3}(\\s[0-9]{3})+([.,][0-9]{1,9})?",
    ]
    return [
      "anyOf": [
        ["type": "number"], string("^\\s*[+\u{2212}-]?(\(written.joined(separator: "|")))\\s*$"),
      ]
    ]
  }

  fileprivate static var count: JSONValue {
    [
      "anyOf": [
        ["type": "integer", "minimum": 0, "exclusiveMaximum": 1_000_000_000],
        string("^\\s*[+]?0*[0-9]{1,9}\\s*$"),
      ]
    ]
  }

  fileprivate static var date: JSONValue {
    let written = "[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?|[0-9]{1,2}/[0-9]{4}|\(day)"
    return [
      "anyOf": [
        ["type": "integer", "minimum": 1000, "maximum": 9999],
        string("^\\s*([Nn]gày |[Tt]háng |[Nn]ăm )?(\(written))\\s*$"),
      ]
    ]
  }

  fileprivate static let instant =
    "^\\s*([Nn]gày )?([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|\(day))"
    + "([T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?\\s*$"

  fileprivate static let email =
    "^\\s*([Mm][Aa][Ii][Ll][Tt][Oo]:\\s*)?[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*"
    + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\s*$"

  /// The day before the month.
  private static let day = ["/", "-"].map { "[0-9]{1,2}\($0)[0-9]{1,2}\($0)[0-9]{4}" }
    .joined(separator: "|")
}

/// A choice in any spelling that the program takes for it: capitals, marks, and blanks for dashes.
private func wordPattern(of word: String) -> String {
  word.split { "- ".contains($0) }.map { letterPattern(String($0)) }.joined(separator: "[\\s-]+")
}

/// Each letter with every mark that it may have in Vietnamese.
private func letterPattern(_ word: String) -> String {
  word.unicodeScalars.map { letter in
    let spellings = vietnameseLetters.filter { folded(String($0)) == String(letter) }
    return spellings.isEmpty ? "\(letter)" : "[\(letter)\(String(spellings))]"
  }.joined()
}

private let vietnameseLetters =
  "ABCDEGHIKLMNOPQRSTUVXYÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
  + "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
