// Open data. `csv-metadata.json` stands where CSVW looks for it by default and describes all tables as one group. A CSVW foreign key may
// not be empty, so only columns that always have a value carry one; the others say in `dc:references` where their ids lead. Days of which
// only the month or year is known are strings with a pattern, since XML Schema has no type for all three. The sizes on the page are
// counted by making the files once more, in the job of that page.

import Diagnostics
import Formats
import SiteModel
import VietnameseText

/// The sets as a catalogue that portals of open data harvest: W3C DCAT 3 as JSON-LD. Its dates are those of the newest rows, and
/// every address of ours in it is a place on the page of open data or a file beside it.
extension SiteContext {
  static var dataCatalogueName: String { "dcat.jsonld" }

  func dataCatalogue(of sets: [DataSet]) -> JSONValue {
    let folder = paths.absolute(paths.folder(.data))
    return .object([
      "@context": [
        "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
      ],
      "@id": .string(folder), "@type": "dcat:Catalog",
      "dct:title": words { "\(Wording(language: $0).openData) – \(settings.title)" },
      "dct:description": words { Wording(language: $0).aboutData },
      "dct:publisher": publisher, "dct:language": language, "dct:license": licence,
      "dct:modified": sets.compactMap(\.newest).max().map(date),
      "dcat:dataset": .array(sets.map { dataset($0, in: folder) }),
    ])
  }

  private func dataset(_ set: DataSet, in folder: String) -> JSONValue {
    .object([
      "@id": .string("\(folder)#\(set.name)"), "@type": "dcat:Dataset", "dct:identifier": .string(set.name),
      "dct:title": words(set.title.text),
      "dct:description": words { language in
        let columns = set.columns.map { $0.meaning.text(in: language) }.joined(separator: ", ")
        return language.choose(vi: "Các cột: \(columns).", en: "Columns: \(columns).")
      },
      "dct:publisher": publisher, "dct:language": language, "dct:license": licence,
      "dct:modified": set.newest.map(date),
      "dcat:landingPage": node("\(folder)#\(set.name)"),
      "dcat:distribution": [
        distribution(set.name, "csv", "text/csv", in: folder, standard: "http://www.w3.org/ns/csvw"),
        distribution(set.name, "json", "application/json", in: folder, standard: nil),
      ],
    ])
  }

  private func distribution(
    _ name: String, _ ending: String, _ mediaType: String, in folder: String, standard: String?
  ) -> JSONValue {
    .object([
      "@id": .string("\(folder)#\(name)-\(ending)"), "@type": "dcat:Distribution",
      "dct:title": .string("\(name).\(ending)"),
      "dcat:accessURL": node(folder), "dcat:downloadURL": node("\(folder)\(name).\(ending)"),
      "dcat:mediaType": node("https://www.iana.org/assignments/media-types/\(mediaType)"),
      "dct:conformsTo": standard.map(node), "dct:license": licence,
    ])
  }

  private var publisher: JSONValue? {
    settings.publisher.name.map {
      [
        "@id": .string(paths.absolute(paths.folder(.data)) + "#publisher"), "@type": "foaf:Organization",
        "foaf:name": .string($0),
      ]
    }
  }

  private var language: JSONValue {
    node("http://id.loc.gov/vocabulary/iso639-1/\(settings.language.rawValue)")
  }

  private var licence: JSONValue? {
    settings.licence.map { $0.url.map(node) ?? .string($0.name) }
  }

  private func node(_ address: String) -> JSONValue { ["@id": .string(address)] }

  /// In every language that the program has.
  private func words(_ text: (MessageLanguage) -> String) -> JSONValue {
    .array(
      MessageLanguage.allCases.map {
        ["@language": .string($0.rawValue), "@value": .string(text($0))]
      })
  }

  /// As exact as it is known.
  private func date(_ date: PartialDate) -> JSONValue {
    let type = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.iso.utf8.count { $0 == UInt8(ascii: "-") }]
    return ["@type": .string(type), "@value": .string(date.iso)]
  }
}
