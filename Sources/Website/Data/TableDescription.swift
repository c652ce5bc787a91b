import Diagnostics
import Formats
import SiteModel

/// What the columns of the sets mean, for programs: W3C "Metadata Vocabulary for Tabular Data" (CSVW), one group of all
/// tables so that keys may lead from one to another. It stands where the recommendation looks for it by default.
///
/// A foreign key may not be empty there, so a column that often is says only in words of Dublin Core where its ids lead.
extension SiteContext {
  static var tableDescriptionName: String { "csv-metadata.json" }

  func tableDescription(of sets: [DataSet]) -> JSONValue {
    let names = Set(sets.map(\.name))
    return .object([
      "@context": ["http://www.w3.org/ns/csvw", ["@language": .string(settings.language.rawValue)]],
      "dc:title": .string(wording.openData),
      "dc:publisher": settings.publisher.name.map { .string($0) },
      "dc:license": settings.licence.map { $0.url.map { ["@id": .string($0)] } ?? .string($0.name) },
      // RFC 4180 with a byte order mark, as spreadsheet programs want it.
      "dialect": [
        "encoding": "utf-8", "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true,
        "headerRowCount": 1, "lineTerminators": ["\r\n"],
      ],
      "tables": .array(sets.map { table($0, among: names) }),
    ])
  }

  private func table(_ set: DataSet, among names: Set<String>) -> JSONValue {
    let keys = set.columns.compactMap { column -> JSONValue? in
      guard let reference = column.reference, column.isRequired, names.contains(reference) else { return nil }
      return [
        "columnReference": .string(column.name),
        "reference": ["resource": .string(reference + ".csv"), "columnReference": "id"],
      ]
    }
    let schema: JSONValue = .object([
      "columns": .array(set.columns.map(\.description)),
      "primaryKey": set.primaryKey.isEmpty ? nil : .strings(set.primaryKey),
      "foreignKeys": keys.isEmpty ? nil : .array(keys),
    ])
    return [
      "url": .string(set.name + ".csv"),
      "dc:title": .string(set.title.text(in: settings.language)),
      "tableSchema": schema,
    ]
  }
}

extension DataColumn {
  /// The header's own word stands among the titles in no language, because that is what validators compare.
  fileprivate var description: JSONValue {
    var separator: JSONValue?
    if case .list = kind { separator = ";" }
    return .object([
      "name": .string(name),
      "titles": .object(
        [JSONMember("und", .string(name))]
          + MessageLanguage.allCases.map { JSONMember($0.rawValue, .string(meaning.text(in: $0))) }),
      "datatype": datatype, "separator": separator, "required": isRequired ? true : nil,
      "dc:references": reference.map { ["@id": .string($0 + ".csv")] },
    ])
  }

  private var datatype: JSONValue {
    switch kind {
    case .text, .list: "string"
    case .date: ["base": "string", "format": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"]
    case .count: "nonNegativeInteger"
    case .number: "decimal"
    case .flag: ["base": "boolean", "format": "true|false"]
    case .choice(let words): ["base": "string", "format": .string(words.joined(separator: "|"))]
    }
  }
}
